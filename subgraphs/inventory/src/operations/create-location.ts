import { newId, seesStore, type Principal, type StoreScope } from '@novapos/chassis';
import { accept, refuse, type Decision } from '@novapos/kernel';
import { readId } from '../domain/id.ts';
import { readLocationName, type LocationDetailsInvalid } from '../domain/location.ts';
import type { LocationStore } from '../store/location-store.ts';

/** What a location is to be; `hasStore` asks who knows the tenant's stores. */
export type CreateLocation = {
  readonly idempotencyKey: string;
  readonly storeId: string;
  readonly name: string;
  readonly isDefault: boolean;
  readonly allowsNegativeStock: boolean;
};

type Surroundings = {
  readonly principal: Principal;
  /** A store outside of it is unknown, whatever was answered about it before. */
  readonly scope: StoreScope;
  readonly locations: LocationStore;
  readonly hasStore: (storeId: string) => Promise<boolean>;
  readonly now: () => Date;
};

export type CreateLocationOutcome = Decision<
  { readonly id: string },
  | LocationDetailsInvalid
  | { readonly kind: 'StoreUnknown' }
  | { readonly kind: 'LocationNameTaken'; readonly name: string }
>;

/** Set up a location in a store that the tenant has; the store's first one is its default anyway. */
export async function createLocation(
  { principal: { tenantId }, scope, locations, hasStore, now }: Surroundings,
  { idempotencyKey, ...input }: CreateLocation,
): Promise<CreateLocationOutcome> {
  const named = readLocationName(input.name);
  if (!named.ok) return named;
  if (!seesStore(scope, input.storeId)) return refuse({ kind: 'StoreUnknown' });

  const intent = { tenantId, operation: 'createLocation', key: idempotencyKey, body: input };
  const kept = await locations.recall(intent);
  if (kept !== null) return kept as CreateLocationOutcome;

  const storeId = readId(input.storeId);
  const isKnown = storeId !== null && (await hasStore(storeId));
  return locations.once<CreateLocationOutcome>(intent, async (add) => {
    if (!isKnown) return refuse({ kind: 'StoreUnknown' });
    const { isDefault, allowsNegativeStock } = input;
    const flags = { isDefault, allowsNegativeStock };
    const id = newId();
    const isAdded = await add({ id, storeId, ...named.value, ...flags, createdAt: now() });
    return isAdded ? accept({ id }) : refuse({ kind: 'LocationNameTaken', name: named.value.name });
  });
}
