import type { PeerCall, RequestContext, StoreScope } from '@novapos/chassis';
import type { OrderLoaders } from './loaders.ts';
import type { OfflineLoaders } from './offline-loaders.ts';
import type { RefundLoaders } from './refund-loaders.ts';
import type { Seller } from './operations/price-at-register.ts';
import type { ShiftScope } from './domain/shift.ts';
import type { Shop } from './operations/shop.ts';
import type { ShiftLoaders } from './shift-loaders.ts';

/** All that a resolver of this subgraph may reach. */
export type OrderContext = RequestContext & {
  readonly shop: Shop;
  /** The stores that whoever asks sees. */
  readonly scope: StoreScope;
  readonly seller: Seller;
  /** The shifts that whoever asks sees. */
  readonly sees: ShiftScope;
  readonly call: PeerCall;
  readonly offlineFindings: OfflineLoaders;
  readonly loaders: OrderLoaders & RefundLoaders & ShiftLoaders;
};
