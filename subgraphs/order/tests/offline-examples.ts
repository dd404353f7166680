import { newId } from '@novapos/chassis';
import {
  formatQuantity,
  priceCart,
  roundCash,
  type Discount,
  type PricingCart,
  type PricingPolicy,
} from '@novapos/kernel';
import type { CartDiscount } from '../src/domain/cart.ts';
import type { OfflineLine, OfflineSale, OfflineTender } from '../src/domain/offline-sale.ts';
import { parsePercent } from '../src/domain/percent.ts';
import { roundingNames } from '../src/domain/rounding-names.ts';
import { ids } from './examples.ts';

/** How the corner shop prices while it has chosen nothing else. */
export const plainPolicy: PricingPolicy = {
  rounding: 'HalfUp',
  level: 'LINE',
  inclusiveTarget: 'NET',
  cashIncrementMinor: 1,
  cashRounding: 'HalfUp',
};

/** A coffee for 4.99 without tax, as the till knows it; its total is reckoned with the sale. */
export function coffee(overrides: Partial<OfflineLine> = {}): OfflineLine {
  return {
    variantId: ids.coffee,
    name: 'Ground Coffee 250g',
    sku: 'COFFEE-250',
    unit: 'each',
    quantityMilli: 1000,
    catalogueUnitPriceMinor: 499,
    unitPriceOverride: null,
    totalOverride: null,
    embeddedTotalMinor: null,
    discounts: [],
    taxCategory: 'STANDARD',
    taxSource: 'DEFAULT',
    taxes: [],
    totalMinor: 0,
    note: null,
    ...overrides,
  };
}

let receipts = 0;

type Sold = Partial<Omit<OfflineSale, 'tenders'>> & { readonly tenders?: readonly OfflineTender[] };

/** A sale as a till makes it: its totals by the kernel, paid exactly in cash unless said otherwise. */
export function offlineSale(sold: Sold = {}): OfflineSale {
  const soldAt = sold.soldAt ?? new Date('2030-01-31T14:20:00.000Z');
  receipts += 1;
  const sale: Omit<OfflineSale, 'tenders'> = {
    orderId: newId(),
    receiptNumber: `R1-F1-${String(receipts).padStart(6, '0')}`,
    soldAt,
    sentAt: soldAt,
    cashierId: ids.cashier,
    shiftId: null,
    customerId: null,
    currency: 'USD',
    policy: plainPolicy,
    lines: [coffee()],
    discounts: [],
    totalMinor: 0,
    cashRoundingMinor: 0,
    changeMinor: 0,
    approvals: [],
    ...sold,
  };
  const priced = priceCart(pricingCartOf(sale));
  if (!priced.ok) throw new RangeError(priced.refusal.kind);
  const { totalMinor } = priced.value;
  const rounded = roundCash(totalMinor, sale.policy);
  const cashRoundingMinor = sold.tenders ? sale.cashRoundingMinor : rounded - totalMinor;
  const lines = sale.lines.map((line, index) => ({
    ...line,
    totalMinor: priced.value.lines[index]?.totalMinor ?? 0,
  }));
  const tenders = sold.tenders ?? (totalMinor === 0 ? [] : [cash(rounded)]);
  return { ...sale, lines, totalMinor, cashRoundingMinor, tenders };
}

/** Cash, handed over exactly unless said otherwise. */
export function cash(amountMinor: number, tenderedMinor = amountMinor): OfflineTender {
  return { type: 'CASH', amountMinor, tenderedMinor, cardToken: null };
}

/** A card, to be charged when the sale is handed in. */
export function card(amountMinor: number, cardToken: string | null = 'sim_approve'): OfflineTender {
  return { type: 'CARD', amountMinor, tenderedMinor: amountMinor, cardToken };
}

/** Points of the sale's customer. */
export function points(amountMinor: number): OfflineTender {
  return { type: 'LOYALTY_POINTS', amountMinor, tenderedMinor: amountMinor, cardToken: null };
}

/** The sale as the kernel prices it. */
function pricingCartOf({ currency, policy, lines, discounts }: Omit<OfflineSale, 'tenders'>) {
  return {
    currency,
    policy,
    discounts: discounts.map(discountOf),
    lines: lines.map((line, index) => ({
      key: String(index + 1).padStart(4, '0'),
      quantityMilli: line.quantityMilli,
      unitPriceMinor: line.unitPriceOverride?.amountMinor ?? line.catalogueUnitPriceMinor,
      totalOverrideMinor:
        line.totalOverride?.amountMinor ??
        (line.unitPriceOverride ? undefined : (line.embeddedTotalMinor ?? undefined)),
      discounts: line.discounts.map(discountOf),
      taxes: line.taxes.map(({ percent, ...tax }) => {
        const ppm = parsePercent(percent);
        if (!ppm.ok) throw new RangeError(percent);
        return { ...tax, ratePpm: ppm.value };
      }),
    })),
  } satisfies PricingCart;
}

function discountOf({ reason, basisPoints, amountMinor }: CartDiscount, index: number): Discount {
  const shared = { key: String(index + 1).padStart(4, '0'), reason };
  return basisPoints == null
    ? { ...shared, kind: 'AMOUNT', amountMinor: amountMinor ?? 0 }
    : { ...shared, kind: 'PERCENT', basisPoints };
}

/** The sale as a till hands it in, under a new key. */
export function inputOf(sale: OfflineSale, idempotencyKey = newId()) {
  const { policy, lines, soldAt, sentAt, ...rest } = sale;
  return {
    ...rest,
    idempotencyKey,
    soldAt: soldAt.toISOString(),
    sentAt: sentAt.toISOString(),
    policy: {
      ...policy,
      rounding: roundingNames[policy.rounding],
      cashRounding: roundingNames[policy.cashRounding],
    },
    lines: lines.map(({ quantityMilli, ...line }) => ({
      ...line,
      quantity: formatQuantity(quantityMilli),
    })),
  };
}
