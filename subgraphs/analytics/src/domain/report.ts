import type { AmountName, Figures } from './figures.ts';
import { refundedName } from './figures.ts';

/** What the rows of a report stand for. */
export type SalesGrouping =
  | 'DAY'
  | 'HOUR'
  | 'WEEK'
  | 'MONTH'
  | 'STORE'
  | 'REGISTER'
  | 'CASHIER'
  | 'PRODUCT'
  | 'VARIANT'
  | 'CATEGORY'
  | 'TENDER'
  | 'TAX';

/** Amounts in minor units of one currency; null where a grouping has no such part. */
export type Amounts = {
  readonly currency: string;
  readonly grossMinor: number | null;
  readonly discountMinor: number | null;
  readonly netMinor: number | null;
  readonly taxMinor: number | null;
  readonly totalMinor: number;
  readonly cashRoundingMinor: number | null;
};

/** How much was sold and came back of goods measured in one unit, in thousandths. */
export type UnitQuantity = {
  readonly unit: string;
  readonly soldMilli: number;
  readonly refundedMilli: number;
};

/** What a row stands for; only the parts that its grouping has. */
export type RowPlace = {
  readonly businessDate?: string;
  readonly hour?: number;
  readonly storeId?: string;
  readonly registerId?: string;
  readonly cashierId?: string;
  readonly productId?: string;
  readonly variantId?: string;
  readonly categoryId?: string;
  readonly tenderType?: string;
  readonly taxCode?: string;
  readonly taxName?: string;
  readonly ratePpm?: number;
  readonly isInclusive?: boolean;
};

/** Sold, refunded, and the one less the other. */
type Balanced = {
  readonly sold: Amounts;
  readonly refunded: Amounts;
  readonly balance: Amounts;
};

/** One row of a report, in one currency. */
export type ReportRow = Balanced & {
  /** Stands for the row within its grouping and currency. */
  readonly key: string;
  readonly currency: string;
  readonly place: RowPlace;
  readonly orders: number | null;
  readonly refunds: number | null;
  readonly voids: number | null;
  readonly priceOverrides: number | null;
  readonly quantities: readonly UnitQuantity[] | null;
};

/** All sales of a filter in one currency. */
export type ReportTotals = Balanced & {
  readonly currency: string;
  readonly orders: number;
  readonly refunds: number;
  readonly voids: number;
  readonly voidedMinor: number;
  readonly priceOverrides: number;
};

/** Kept sums of one group and currency. */
export type GroupSums = {
  readonly key: string;
  readonly currency: string;
  readonly place: RowPlace;
  readonly figures: Figures;
  readonly quantities: readonly UnitQuantity[] | null;
};

/** A group's sums as a row of its report. */
export function reportRow(grouping: SalesGrouping, sums: GroupSums): ReportRow {
  const { key, currency, place, figures, quantities } = sums;
  return {
    key,
    currency,
    place,
    quantities,
    // Of a product only variants are kept, and a sale with two of them would count twice.
    orders: grouping === 'PRODUCT' ? null : (figures.orders ?? 0),
    refunds: grouping === 'PRODUCT' ? null : (figures.refunds ?? 0),
    voids: figures.voids ?? null,
    priceOverrides: figures.priceOverrides ?? null,
    ...balanced(currency, figures),
  };
}

/** The sums of all sales in one currency as the totals of a report. */
export function reportTotals(currency: string, figures: Figures): ReportTotals {
  return {
    currency,
    orders: figures.orders ?? 0,
    refunds: figures.refunds ?? 0,
    voids: figures.voids ?? 0,
    voidedMinor: figures.voidedMinor ?? 0,
    priceOverrides: figures.priceOverrides ?? 0,
    ...balanced(currency, figures),
  };
}

function balanced(currency: string, figures: Figures): Balanced {
  const sold = amountsBy(currency, (name) => figures[name]);
  const refunded = amountsBy(currency, (name) => figures[refundedName(name)]);
  return { sold, refunded, balance: amountsBy(currency, balanceOf(figures)) };
}

function balanceOf(figures: Figures) {
  return (name: AmountName): number | undefined => {
    const sold = figures[name];
    return sold === undefined ? undefined : sold - (figures[refundedName(name)] ?? 0);
  };
}

function amountsBy(currency: string, valueOf: (name: AmountName) => number | undefined): Amounts {
  const netMinor = valueOf('netMinor') ?? null;
  const taxMinor = valueOf('taxMinor') ?? null;
  return {
    currency,
    grossMinor: valueOf('grossMinor') ?? null,
    discountMinor: valueOf('discountMinor') ?? null,
    netMinor,
    taxMinor,
    // Of a tax only its two parts are kept.
    totalMinor: valueOf('totalMinor') ?? (netMinor ?? 0) + (taxMinor ?? 0),
    cashRoundingMinor: valueOf('cashRoundingMinor') ?? null,
  };
}
