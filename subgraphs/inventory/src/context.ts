import type { RequestContext, StoreScope } from '@novapos/chassis';
import type { Loaders } from './loaders.ts';
import type { Known } from './peers/known.ts';
import type { LocationStore } from './store/location-store.ts';
import type { MovementStore } from './store/movement-store.ts';
import type { ReservationStore } from './store/reservation-store.ts';
import type { ReturnStore } from './store/return-store.ts';
import type { StockChangesStore } from './store/stock-changes-store.ts';
import type { StockStore } from './store/stock-store.ts';
import type { ThresholdStore } from './store/threshold-store.ts';

/** All that a resolver of this subgraph may reach. */
export type InventoryContext = RequestContext & {
  readonly scope: StoreScope;
  readonly locations: LocationStore;
  readonly stock: StockStore;
  readonly stockChanges: StockChangesStore;
  readonly thresholds: ThresholdStore;
  readonly movements: MovementStore;
  readonly reservations: ReservationStore;
  readonly returns: ReturnStore;
  readonly loaders: Loaders;
  readonly known: Known;
};
