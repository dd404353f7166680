import {
  consumer,
  defineDomain,
  every,
  forgetIntents,
  forgettingIntents,
  storeScopeOf,
  type RequestContext,
} from '@novapos/chassis';
import { readOrderSettings } from './config.ts';
import type { OrderContext } from './context.ts';
import { onErasureRequested } from './events/on-erasure-requested.ts';
import { onExportRequested } from './events/on-export-requested.ts';
import { orderLoaders } from './loaders.ts';
import { offlineLoaders } from './offline-loaders.ts';
import { openShop } from './open-shop.ts';
import { refundLoaders } from './refund-loaders.ts';
import { settleRefunds } from './operations/settle-refunds.ts';
import { settleSales } from './operations/settle-sales.ts';
import type { Shop } from './operations/shop.ts';
import { shiftLoaders, shiftScopeOf } from './shift-loaders.ts';
import { openOrderDatabase } from './store/open-order-database.ts';
import { subgraph } from './subgraph.ts';

/** Sales: quotes, orders, voids, receipts, tax rates and pricing policies. */
export const order = defineDomain<OrderContext>({
  name: 'order',
  port: 8084,
  subgraph,
  async start(ground) {
    const settings = readOrderSettings(ground.env);
    const database = openOrderDatabase({
      url: ground.databaseUrl,
      maxConnections: settings.databasePoolSize,
      log: ground.log,
    });
    const shop = openShop(database, settings, ground);
    const { log, now } = ground;
    const privacy = consumer({
      name: 'order.privacy',
      database,
      now,
      handlers: [onErasureRequested(now), onExportRequested(now)],
    });
    const settle = async () => {
      await settleSales(shop);
      await settleRefunds(shop);
    };
    const settling = every({ name: 'settleSales', everyMs: settings.settleEveryMs, log }, settle);
    const forgetting = forgettingIntents(database, { log, now });

    return {
      contextFor: (request) => contextFor(shop, request),
      checks: { database: () => database.ping() },
      database,
      consumers: [privacy],
      jobs: { settleSales: settle, forgetIntents: () => forgetIntents(database, now()) },
      async close() {
        await Promise.all([settling.stop(), forgetting.stop()]);
        await shop.consumed.flush().catch(() => undefined);
        await database.close();
      },
    };
  },
});

function contextFor(shop: Shop, request: RequestContext): OrderContext {
  const { principal, requestId } = request;
  const { kind, tenantId, subject: sellerId, registerId, grants } = principal;
  const scope = storeScopeOf(principal);
  const sees = shiftScopeOf(principal);
  return {
    ...request,
    shop,
    scope,
    seller: { sellerId, isPartner: kind === 'partner', registerId, scope, grants },
    call: { tenantId, requestId },
    offlineFindings: offlineLoaders(shop.offline.findings, tenantId, scope),
    sees,
    loaders: {
      ...orderLoaders(shop.orders, tenantId, scope),
      ...refundLoaders(shop, tenantId, scope),
      ...shiftLoaders(shop.shifts, tenantId, sees),
    },
  };
}
