import type { Ground } from '@novapos/chassis';
import type { OrderSettings } from './config.ts';
import { consumedSales } from './operations/consumed-sales.ts';
import { findShiftIn } from './operations/find-shift.ts';
import { sellingPoints } from './operations/selling-points.ts';
import type { Shop } from './operations/shop.ts';
import { tenantPricing } from './operations/tenant-pricing.ts';
import { approvalsPeer } from './peers/approvals.ts';
import { articlesPeer } from './peers/articles.ts';
import { customersPeer } from './peers/customers.ts';
import { paymentsPeer } from './peers/payments.ts';
import { placesPeer } from './peers/places.ts';
import { staffPeer } from './peers/staff.ts';
import { stockPeer } from './peers/stock.ts';
import { cancelsStore } from './store/cancels-store.ts';
import type { OrderDatabase } from './store/open-order-database.ts';
import { offlineFindingsStore } from './store/offline-findings-store.ts';
import { offlinePolicyStore } from './store/offline-policy-store.ts';
import { offlineSalesStore } from './store/offline-sales-store.ts';
import { ordersStore } from './store/orders-store.ts';
import { parkedCartsStore } from './store/parked-carts-store.ts';
import { pricingStore } from './store/pricing-store.ts';
import { refundingStore } from './store/refunding-store.ts';
import { refundsStore } from './store/refunds-store.ts';
import { returnPolicyStore } from './store/return-policy-store.ts';
import { sagaStore } from './store/saga-store.ts';
import { salesStore } from './store/sales-store.ts';
import { shiftChangesStore } from './store/shift-changes-store.ts';
import { shiftsStore } from './store/shifts-store.ts';
import { totalsStore } from './store/totals-store.ts';
import { voidsStore } from './store/voids-store.ts';

/** Put together all that selling stands on. */
export function openShop(
  database: OrderDatabase,
  settings: OrderSettings,
  { peers, now, log }: Pick<Ground, 'peers' | 'now' | 'log'>,
): Shop {
  const places = placesPeer(peers);
  const shifts = shiftsStore(database);
  const sagas = sagaStore(database);
  const policies = pricingStore(database);
  return {
    orders: ordersStore(database),
    sales: salesStore(database),
    sagas,
    voids: voidsStore(database),
    cancels: cancelsStore(database),
    refunds: refundsStore(database),
    refunding: refundingStore(database),
    returnPolicies: returnPolicyStore(database),
    totals: totalsStore(database),
    shifts,
    shiftChanges: shiftChangesStore(database),
    parkedCarts: parkedCartsStore(database),
    pricingStore: policies,
    pricing: tenantPricing(policies, settings.defaultPolicy, now),
    sellingPoints: sellingPoints(places, now),
    consumed: consumedSales((tenantId, ids) => sagas.forgetConsumed(tenantId, ids), log),
    offline: {
      sales: offlineSalesStore(database),
      findings: offlineFindingsStore(database),
      policies: offlinePolicyStore(database),
      staff: staffPeer(peers),
      findShift: findShiftIn(shifts),
    },
    places,
    approvals: approvalsPeer(peers),
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
