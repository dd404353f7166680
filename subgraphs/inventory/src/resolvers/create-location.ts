import { refusal as refusalOf } from '@novapos/chassis';
import type { InventoryContext } from '../context.ts';
import { createLocation, type CreateLocationOutcome } from '../operations/create-location.ts';
import type { MutationResolvers, ResolversTypes } from './types.generated.ts';

export const createLocationResolver: NonNullable<MutationResolvers['createLocation']> = async (
  _parent,
  { input },
  context,
) => {
  const { isDefault, allowsNegativeStock } = input;
  const surroundings = { ...context, hasStore: context.known.hasStore };
  const outcome = await createLocation(surroundings, {
    ...input,
    isDefault: isDefault ?? false,
    allowsNegativeStock: allowsNegativeStock ?? false,
  });
  context.loaders.location.clearAll();
  return present(outcome, context);
};

async function present(
  outcome: CreateLocationOutcome,
  { loaders }: InventoryContext,
): Promise<Awaited<ResolversTypes['CreateLocationResult']>> {
  if (outcome.ok) return { __typename: 'Location', ...(await created(outcome.value.id, loaders)) };
  const { refusal } = outcome;
  switch (refusal.kind) {
    case 'StoreUnknown':
      return refusalOf(refusal.kind, 'There is no such store.');
    case 'LocationNameTaken':
      return refusalOf(refusal.kind, `Another location of the store is called ${refusal.name}.`);
    case 'LocationDetailsInvalid':
      return refusalOf(refusal.kind, refusal.message, { field: refusal.field });
  }
}

async function created(id: string, loaders: InventoryContext['loaders']) {
  const location = await loaders.location.load(id);
  if (!location) throw new Error(`location ${id} was set up and is gone`);
  return location;
}
