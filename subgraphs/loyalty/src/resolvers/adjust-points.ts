import { refusal as refusalOf } from '@novapos/chassis';
import type { LoyaltyContext } from '../context.ts';
import { emptyAccount } from '../domain/account.ts';
import { adjustPoints } from '../operations/adjust-points.ts';
import type { MutationResolvers } from './types.generated.ts';

export const adjustPointsResolver: NonNullable<MutationResolvers['adjustPoints']> = async (
  _parent,
  { input },
  context,
) => {
  const outcome = await adjustPoints(context, input);
  if (outcome.ok) return adjusted(context, outcome.value);
  const { refusal } = outcome;
  switch (refusal.kind) {
    case 'PointsAdjustmentInvalid':
      return refusalOf(refusal.kind, 'Points can not be adjusted like that: see `problems`.', {
        problems: refusal.problems,
      });
    case 'LoyaltyCustomerUnknown':
      return refusalOf(refusal.kind, 'There is no such customer.');
    case 'LoyaltyCustomerErased':
      return refusalOf(refusal.kind, 'The customer was erased: no points are kept any more.');
    case 'PointsBelowZero':
      return refusalOf(refusal.kind, 'The customer has not so many points.', {
        availablePoints: refusal.availablePoints,
      });
  }
};

type Place = { readonly customerId: string; readonly sequence: number };

// Read past the request's loaders: what they knew was before the change.
async function adjusted(
  { reads, loaders, principal: { tenantId } }: LoyaltyContext,
  { customerId, sequence }: Place,
) {
  loaders.account.clearAll();
  loaders.expiring.clearAll();
  loaders.entries.clearAll();
  const page = { first: 1, limit: 1, after: [sequence + 1] } as const;
  const [[account], [[entry] = []]] = await Promise.all([
    reads.listByIds(tenantId, [customerId]),
    reads.pagesOfEntries(tenantId, [{ customerId, page }]),
  ]);
  if (!entry) throw new Error('points were adjusted and the line is not there');
  return {
    __typename: 'PointsAdjusted' as const,
    entry,
    account: account ?? emptyAccount(customerId),
  };
}
