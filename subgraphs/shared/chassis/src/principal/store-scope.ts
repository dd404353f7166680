import type { Principal } from './principal.ts';

/** The stores that someone sees and works in; null for all of the tenant's. */
export type StoreScope = readonly string[] | null;

/** The stores of whoever asks: those of a partner's key, a device's own, and all for people and peers. */
export function storeScopeOf({
  kind,
  storeId,
  storeIds,
}: Pick<Principal, 'kind' | 'storeId' | 'storeIds'>): StoreScope {
  if (kind === 'device') return storeId === null ? [] : [storeId];
  return kind === 'partner' ? storeIds : null;
}

/** Whether a scope takes in a store; what belongs to no store is for those who see all of them. */
export function seesStore(scope: StoreScope, storeId: string | null): boolean {
  return scope === null || (storeId !== null && scope.includes(storeId.toLowerCase()));
}

/** What belongs to a store, or null where the scope does not take that store in: as if it were not there. */
export function withinScope<Row extends { readonly storeId: string }>(
  scope: StoreScope,
  row: Row | null | undefined,
): Row | null {
  return row && seesStore(scope, row.storeId) ? row : null;
}

/** The SQL condition that a store lies within a scope, which is the value of the parameter, such as `$3`. */
export function inStores(column: string, parameter: `$${number}`): string {
  return `(${parameter}::uuid[] is null or ${column} = any (${parameter}::uuid[]))`;
}
