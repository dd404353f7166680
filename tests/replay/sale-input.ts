import type { Basket, Dataset } from './dataset.ts';
import type { Override, Sale, SaleItem } from './build-sale.ts';

/** How a part of a basket is paid. */
export type Tender = { readonly type: 'CASH' | 'CARD' | 'COUPON'; readonly amountMinor: number };

/** The reasons under which the replay discounts, as totals list them. */
export const discountReasons = { card: 'card discount', match: 'coupon match' } as const;

const overrideReasons = {
  override_unit: 'shelf price',
  override_total: 'shelf price of the line',
  override_no_quantity: 'amount without quantity',
} as const;

/** What else it takes to sell a basket. */
export type SaleAbout = {
  readonly products: Dataset['products'];
  /** The platform's id of the household that buys; null where it is not known. */
  readonly customerId: string | null;
};

/** What `completeSale` is asked for a basket: its id is both the key and the caller's own reference. */
export function saleInput(basket: Basket, sale: Sale, { products, customerId }: SaleAbout) {
  return {
    idempotencyKey: basket.id,
    reference: basket.id,
    ...(customerId === null ? {} : { customerId }),
    soldAt: new Date(basket.timestamp).toISOString(),
    cart: { lines: sale.items.map((item) => lineInput(item, products)) },
    tenders: tendersOf(basket.id, sale),
  };
}

/** The input of `completeSale`. */
export type SaleInput = ReturnType<typeof saleInput>;

/**
 * How a basket is paid: each coupon by itself, the rest exactly in cash or by card, as the basket's
 * id ends even or odd; nothing where nothing is due.
 */
export function tendersOf(basketId: string, sale: Sale): readonly Tender[] {
  const coupons = sale.coupons.map(
    ({ minor }) => ({ type: 'COUPON', amountMinor: minor }) as const,
  );
  if (sale.dueMinor === 0) return coupons;
  const isEven = (basketId.charCodeAt(basketId.length - 1) || 0) % 2 === 0;
  return [...coupons, { type: isEven ? 'CASH' : 'CARD', amountMinor: sale.dueMinor }];
}

function lineInput(item: SaleItem, products: Dataset['products']) {
  const discounts = discountsOf(item);
  return {
    sku: products.get(item.productId)?.sku ?? '',
    quantity: quantityText(item),
    ...overrideInput(item),
    ...(discounts.length > 0 ? { discounts } : {}),
  };
}

function quantityText({ units, isGallon }: SaleItem): string {
  return isGallon ? (units / 1000).toFixed(3) : String(units);
}

function overrideInput({ override, lineClass }: SaleItem) {
  if (override === null) return {};
  const field = { UNIT: 'unitPriceOverride', TOTAL: 'totalOverride' } as const satisfies Record<
    Override['kind'],
    string
  >;
  const reason = overrideReasons[lineClass as keyof typeof overrideReasons];
  return { [field[override.kind]]: { amountMinor: override.amountMinor, reason } };
}

function discountsOf({ cardMinor, matchMinor }: SaleItem) {
  return [
    { amountMinor: cardMinor, reason: discountReasons.card },
    { amountMinor: matchMinor, reason: discountReasons.match },
  ].filter(({ amountMinor }) => amountMinor > 0);
}
