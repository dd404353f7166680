import { refusal as refusalOf } from '@novapos/chassis';
import { changeLocation, type ChangeLocationOutcome } from '../operations/change-location.ts';
import type { MutationResolvers, ResolversTypes } from './types.generated.ts';

export const changeLocationResolver: NonNullable<MutationResolvers['changeLocation']> = async (
  _parent,
  { input: { id, name, isDefault, allowsNegativeStock } },
  context,
) => {
  const findLocation = (asked: string) => context.loaders.location.load(asked);
  const outcome = await changeLocation(
    { ...context, findLocation },
    {
      id,
      name: name ?? null,
      isDefault: isDefault ?? null,
      allowsNegativeStock: allowsNegativeStock ?? null,
    },
  );
  // Another location may have lost its place as the default.
  context.loaders.location.clearAll();
  return present(outcome);
};

async function present(
  outcome: ChangeLocationOutcome,
): Promise<Awaited<ResolversTypes['ChangeLocationResult']>> {
  if (outcome.ok) return { __typename: 'Location', ...outcome.value };
  const { refusal } = outcome;
  switch (refusal.kind) {
    case 'LocationNotFound':
      return refusalOf(refusal.kind, 'There is no such location.');
    case 'LocationNameTaken':
      return refusalOf(refusal.kind, `Another location of the store is called ${refusal.name}.`);
    case 'LocationDetailsInvalid':
      return refusalOf(refusal.kind, refusal.message, { field: refusal.field });
  }
}
