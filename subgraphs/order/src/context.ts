import type { PeerCall, RequestContext, StoreScope } from '@novapos/chassis';
import type { OrderLoaders } from './loaders.ts';
import type { Seller } from './operations/price-at-register.ts';
import type { Shop } from './operations/shop.ts';

/** All that a resolver of this subgraph may reach. */
export type OrderContext = RequestContext & {
  readonly shop: Shop;
  /** The stores that whoever asks sees. */
  readonly scope: StoreScope;
  readonly seller: Seller;
  readonly call: PeerCall;
  readonly loaders: OrderLoaders;
};
