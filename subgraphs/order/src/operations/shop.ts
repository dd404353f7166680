import type { RequestContext } from '@novapos/chassis';
import type { TaxComponent } from '@novapos/kernel';
import type { ArticlesPeer } from '../peers/articles.ts';
import type { CustomersPeer } from '../peers/customers.ts';
import type { PaymentsPeer } from '../peers/payments.ts';
import type { PlacesPeer } from '../peers/places.ts';
import type { StockPeer } from '../peers/stock.ts';
import type { OrdersStore } from '../store/orders-store.ts';
import type { PricingStore } from '../store/pricing-store.ts';
import type { SagaStore } from '../store/saga-store.ts';
import type { SalesStore } from '../store/sales-store.ts';
import type { TotalsStore } from '../store/totals-store.ts';
import type { VoidsStore } from '../store/voids-store.ts';
import type { ConsumedSales } from './consumed-sales.ts';
import type { SellingPoints } from './selling-points.ts';
import type { TenantPricing } from './tenant-pricing.ts';

/** All that selling stands on, the same for every request. */
export type Shop = {
  readonly orders: OrdersStore;
  readonly sales: SalesStore;
  readonly sagas: SagaStore;
  readonly voids: VoidsStore;
  readonly totals: TotalsStore;
  readonly pricingStore: PricingStore;
  readonly pricing: TenantPricing;
  readonly sellingPoints: SellingPoints;
  readonly consumed: ConsumedSales;
  readonly places: PlacesPeer;
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
