import type { RequestContext } from '@novapos/chassis';
import type { TaxComponent } from '@novapos/kernel';
import type { ApprovalsPeer } from '../peers/approvals.ts';
import type { ArticlesPeer } from '../peers/articles.ts';
import type { CustomersPeer } from '../peers/customers.ts';
import type { PaymentsPeer } from '../peers/payments.ts';
import type { PlacesPeer } from '../peers/places.ts';
import type { StockPeer } from '../peers/stock.ts';
import type { CancelsStore } from '../store/cancels-store.ts';
import type { OrdersStore } from '../store/orders-store.ts';
import type { ParkedCartsStore } from '../store/parked-carts-store.ts';
import type { PricingStore } from '../store/pricing-store.ts';
import type { RefundingStore } from '../store/refunding-store.ts';
import type { RefundsStore } from '../store/refunds-store.ts';
import type { ReturnPolicyStore } from '../store/return-policy-store.ts';
import type { SagaStore } from '../store/saga-store.ts';
import type { SalesStore } from '../store/sales-store.ts';
import type { ShiftChangesStore } from '../store/shift-changes-store.ts';
import type { ShiftsStore } from '../store/shifts-store.ts';
import type { TotalsStore } from '../store/totals-store.ts';
import type { VoidsStore } from '../store/voids-store.ts';
import type { ConsumedSales } from './consumed-sales.ts';
import type { OfflineDesk } from './offline-desk.ts';
import type { SellingPoints } from './selling-points.ts';
import type { TenantPricing } from './tenant-pricing.ts';

/** All that selling stands on, the same for every request. */
export type Shop = {
  readonly orders: OrdersStore;
  readonly sales: SalesStore;
  readonly sagas: SagaStore;
  readonly voids: VoidsStore;
  readonly cancels: CancelsStore;
  readonly refunds: RefundsStore;
  readonly refunding: RefundingStore;
  readonly returnPolicies: ReturnPolicyStore;
  readonly totals: TotalsStore;
  readonly shifts: ShiftsStore;
  readonly shiftChanges: ShiftChangesStore;
  readonly parkedCarts: ParkedCartsStore;
  readonly pricingStore: PricingStore;
  readonly pricing: TenantPricing;
  readonly sellingPoints: SellingPoints;
  readonly consumed: ConsumedSales;
  readonly offline: OfflineDesk;
  readonly places: PlacesPeer;
  readonly approvals: ApprovalsPeer;
  readonly articles: ArticlesPeer;
  readonly customers: CustomersPeer;
  readonly stock: StockPeer;
  readonly payments: PaymentsPeer;
  readonly defaultTaxes: readonly TaxComponent[];
  readonly voidWindowMs: number;
  readonly defaultCurrency: string;
  readonly now: () => Date;
  readonly log: RequestContext['log'];
};

/** A sale or void is in one request's hands for so long; after it, whoever comes first takes over. */
export const heldMs = 30_000;

/** When what is taken in hand now is free again. */
export function heldUntil({ now }: Pick<Shop, 'now'>): Date {
  return new Date(now().getTime() + heldMs);
}
