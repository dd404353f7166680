import type { PeerCall, RequestContext } from '@novapos/chassis';
import type { OrderLoaders } from './loaders.ts';
import type { Seller } from './operations/price-at-register.ts';
import type { Shop } from './operations/shop.ts';

/** All that a resolver of this subgraph may reach. */
export type OrderContext = RequestContext & {
  readonly shop: Shop;
  readonly seller: Seller;
  readonly call: PeerCall;
  readonly loaders: OrderLoaders;
};
