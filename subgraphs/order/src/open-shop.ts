import type { Ground } from '@novapos/chassis';
import type { OrderSettings } from './config.ts';
import { consumedSales } from './operations/consumed-sales.ts';
import { sellingPoints } from './operations/selling-points.ts';
import type { Shop } from './operations/shop.ts';
import { tenantPricing } from './operations/tenant-pricing.ts';
import { articlesPeer } from './peers/articles.ts';
import { customersPeer } from './peers/customers.ts';
import { paymentsPeer } from './peers/payments.ts';
import { placesPeer } from './peers/places.ts';
import { stockPeer } from './peers/stock.ts';
import type { OrderDatabase } from './store/open-order-database.ts';
import { ordersStore } from './store/orders-store.ts';
import { pricingStore } from './store/pricing-store.ts';
import { sagaStore } from './store/saga-store.ts';
import { salesStore } from './store/sales-store.ts';
import { totalsStore } from './store/totals-store.ts';
import { voidsStore } from './store/voids-store.ts';

/** Put together all that selling stands on. */
export function openShop(
  database: OrderDatabase,
  settings: OrderSettings,
  { peers, now, log }: Pick<Ground, 'peers' | 'now' | 'log'>,
): Shop {
  const places = placesPeer(peers);
  const sagas = sagaStore(database);
  const policies = pricingStore(database);
  return {
    orders: ordersStore(database),
    sales: salesStore(database),
    sagas,
    voids: voidsStore(database),
    totals: totalsStore(database),
    pricingStore: policies,
    pricing: tenantPricing(policies, settings.defaultPolicy, now),
    sellingPoints: sellingPoints(places, now),
    consumed: consumedSales((tenantId, ids) => sagas.forgetConsumed(tenantId, ids), log),
    places,
    articles: articlesPeer(peers),
    customers: customersPeer(peers),
    stock: stockPeer(peers),
    payments: paymentsPeer(peers),
    defaultTaxes: settings.defaultTaxes,
    voidWindowMs: settings.voidWindowMs,
    defaultCurrency: settings.defaultCurrency,
    now,
    log,
  };
}
