import { CodedError } from '@novapos/chassis';
import type { LoyaltyContext } from '../context.ts';
import { readId } from '../domain/id.ts';
import { holdPoints } from '../operations/hold-points.ts';
import * as settling from '../operations/settle-hold.ts';
import type { Ledger } from '../store/ledger.ts';
import type { MutationResolvers } from './types.generated.ts';

export const holdPointsResolver: NonNullable<MutationResolvers['holdPoints']> = async (
  _parent,
  { input: { amountMinor, currency, ...ids } },
  { store, principal },
) => {
  const input = {
    amountMinor,
    currency,
    paymentId: idOf(ids.paymentId),
    orderId: idOf(ids.orderId),
    customerId: idOf(ids.customerId),
  };
  const outcome = await store.within(principal.tenantId, (ledger) => holdPoints(ledger, input));
  if (outcome.ok) return { __typename: 'PointsHeld', ...outcome.value };
  const { kind, ...refusal } = outcome.refusal;
  return { __typename: kind, ...refusal } as NotHeld;
};

type NotHeld = Exclude<
  Awaited<ReturnType<Extract<MutationResolvers['holdPoints'], (...args: never[]) => unknown>>>,
  { readonly __typename: 'PointsHeld' }
>;

export const keepHeldPoints: NonNullable<MutationResolvers['keepHeldPoints']> = (
  _parent,
  { paymentId },
  context,
) => settle(context, paymentId, settling.keepHeldPoints);

export const releasePoints: NonNullable<MutationResolvers['releasePoints']> = (
  _parent,
  { paymentId },
  context,
) => settle(context, paymentId, settling.releasePoints);

export const returnPoints: NonNullable<MutationResolvers['returnPoints']> = (
  _parent,
  { input: { paymentId, returnedMinor } },
  context,
) =>
  settle(context, paymentId, (ledger, by) =>
    settling.returnPoints(ledger, { ...by, returnedMinor }),
  );

async function settle(
  { store, principal }: LoyaltyContext,
  text: string,
  work: (ledger: Ledger, by: settling.Settling) => Promise<settling.Settled>,
) {
  const paymentId = idOf(text);
  const by = { paymentId, recordedBy: principal.subject };
  return { paymentId, state: await store.within(principal.tenantId, (ledger) => work(ledger, by)) };
}

function idOf(text: string): string {
  const id = readId(text);
  if (id === null)
    throw new CodedError('BAD_USER_INPUT', 'Payments, orders and customers have UUIDs.');
  return id;
}
