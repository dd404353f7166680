import {
  defineDomain,
  forgetIntents,
  forgettingIntents,
  type RequestContext,
} from '@novapos/chassis';
import { readProductSettings } from './config.ts';
import type { ProductContext } from './context.ts';
import { productLoaders } from './loaders.ts';
import { tenantCurrency } from './peers/tenant-currency.ts';
import { productFiles } from './public-files.ts';
import { catalogueWriter } from './store/catalogue-writer.ts';
import { openProductDatabase } from './store/product-database.ts';
import { productStores } from './store/product-stores.ts';
import { subgraph } from './subgraph.ts';

/** Products, variants, barcodes, categories and prices. */
export const product = defineDomain<ProductContext>({
  name: 'product',
  port: 8081,
  subgraph,
  async start({ databaseUrl, env, log, now, peers }) {
    const settings = readProductSettings(env);
    const maxConnections = settings.DATABASE_POOL_SIZE;
    const database = openProductDatabase({ url: databaseUrl, maxConnections, log });
    const stores = productStores(database);
    const currencyOf = tenantCurrency(peers);
    const forgetting = forgettingIntents(database, { log, now });

    const contextFor = (request: RequestContext): ProductContext => {
      const { tenantId, subject: by } = request.principal;
      const write = catalogueWriter(database, tenantId);
      const currency = () => currencyOf({ tenantId, requestId: request.requestId });
      return {
        ...request,
        tenantId,
        stores,
        loaders: productLoaders(stores, tenantId),
        desk: { tenantId, by, now: request.now, write, currency },
        currency,
      };
    };
    return {
      contextFor,
      database,
      publicFiles: productFiles(stores),
      checks: { database: () => database.ping() },
      jobs: { forgetIntents: () => forgetIntents(database, now()) },
      async close() {
        await forgetting.stop();
        await database.close();
      },
    };
  },
});
