import type { RequestContext } from '@novapos/chassis';
import type { ProductLoaders } from './loaders.ts';
import type { Desk } from './operations/desk.ts';
import type { ProductStores } from './store/product-stores.ts';

/** All that a resolver of this subgraph may reach. */
export type ProductContext = RequestContext & {
  readonly tenantId: string;
  readonly stores: ProductStores;
  readonly loaders: ProductLoaders;
  readonly desk: Desk;
  /** The currency of the tenant's prices. */
  readonly currency: () => Promise<string>;
};
