import { seesStore, withinScope, type StoreScope } from '@novapos/chassis';
import DataLoader from 'dataloader';
import type { Location } from './domain/location.ts';
import type { StockLevel } from './domain/stock-level.ts';
import type { KeyedLocation, LocationStore, StorePage } from './store/location-store.ts';
import type { PlaceOfVariant, StockStore } from './store/stock-store.ts';
import type { Shelf, ThresholdStore } from './store/threshold-store.ts';

/** What one request reads of one tenant, each kind in one query for all that ask. */
export type Loaders = ReturnType<typeof inventoryLoaders>;

type Stores = {
  readonly locations: LocationStore;
  readonly stock: StockStore;
  readonly thresholds: ThresholdStore;
};

/** Loaders for someone who sees the stores of a scope. */
export function inventoryLoaders(
  { locations, stock, thresholds }: Stores,
  tenantId: string,
  scope: StoreScope,
) {
  return {
    /** A location of these stores by its id. */
    location: new DataLoader<string, Location | null>(async (ids) => {
      const found = await locations.listByIds(tenantId, ids);
      const byId = new Map(found.map((location) => [location.id, location]));
      return ids.map((id) => withinScope(scope, byId.get(id)));
    }),
    /** The level of a variant in the default location of one of these stores. */
    level: new DataLoader<PlaceOfVariant, StockLevel | null, string>(
      async (places) => {
        const found = await stock.listInStores(tenantId, places);
        const byPlace = new Map(found.map((level) => [placeOf(level), level]));
        return places.map((place) => withinScope(scope, byPlace.get(placeOf(place))));
      },
      { cacheKeyFn: placeOf },
    ),
    /** From which quantity on stock of a variant at a location is low. */
    threshold: new DataLoader<Shelf, number | null, string>(
      async (shelves) => {
        const found = await thresholds.listOf(tenantId, shelves);
        const byShelf = new Map(found.map((low) => [shelfOf(low), low.quantity]));
        return shelves.map((shelf) => byShelf.get(shelfOf(shelf)) ?? null);
      },
      { cacheKeyFn: shelfOf },
    ),
    /** A page of the locations of one of these stores; of another there are none. */
    locationsOfStore: new DataLoader<StorePage, readonly KeyedLocation[], string>(
      async (pages) => {
        const found = await locations.listOfStores(tenantId, pages);
        return found.map((page) => page.filter(({ storeId }) => seesStore(scope, storeId)));
      },
      { cacheKeyFn: (page) => JSON.stringify(page) },
    ),
  };
}

function shelfOf({ locationId, variantId }: Shelf): string {
  return `${locationId} ${variantId}`;
}

function placeOf({ storeId, variantId }: PlaceOfVariant): string {
  return `${storeId} ${variantId}`;
}
