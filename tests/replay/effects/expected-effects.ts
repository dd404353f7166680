import type { Sale, SaleItem } from '../build-sale.ts';
import type { Basket, Dataset } from '../dataset.ts';
import { tendersOf } from '../sale-input.ts';
import { pointsFor } from './loyalty-programme.ts';
import {
  addTo,
  type GrowingGroups,
  type ReportFigures,
  type ReportGroups,
} from './report-figures.ts';

/** The reports that are compared, each by its own key. */
export const reportGroupings = [
  'DAY',
  'HOUR',
  'STORE',
  'REGISTER',
  'VARIANT',
  'TENDER',
  'TAX',
] as const;

/** What the rows of a report stand for. */
export type ReportGrouping = (typeof reportGroupings)[number];

/** What must follow in the whole platform from the sales of a tenant, by the files alone. */
export type ExpectedEffects = {
  readonly sales: number;
  /** Sales that earn a point at least. */
  readonly earnings: number;
  /** The points of each household that bought. */
  readonly points: ReadonlyMap<string, number>;
  readonly reports: Readonly<Record<ReportGrouping, ReportGroups>>;
};

/** Where a basket is sold, by the platform's ids. */
export type SoldAt = { readonly storeId: string; readonly registerId: string };

/** Sums what follows from sales as they come by. */
export function createEffects(products: Dataset['products']) {
  const points = new Map<string, number>();
  const reports: Record<ReportGrouping, GrowingGroups> = {
    DAY: new Map(),
    HOUR: new Map(),
    STORE: new Map(),
    REGISTER: new Map(),
    VARIANT: new Map(),
    TENDER: new Map(),
    // Nothing is taxed here.
    TAX: new Map(),
  };
  const effects = { sales: 0, earnings: 0, points, reports };

  function addPoints({ householdId }: Basket, { netMinor }: Sale): void {
    if (householdId === null) return;
    const earned = pointsFor(netMinor);
    points.set(householdId, (points.get(householdId) ?? 0) + earned);
    if (earned > 0) effects.earnings += 1;
  }

  function addRows({ timestamp }: Basket, sale: Sale, { storeId, registerId }: SoldAt): void {
    const figures = wholeOf(sale);
    // The basket's time is its store's own.
    addTo(reports.DAY, timestamp.slice(0, 10), figures);
    addTo(reports.HOUR, timestamp.slice(0, 13), figures);
    addTo(reports.STORE, storeId, figures);
    addTo(reports.REGISTER, registerId, figures);
    for (const item of sale.items) {
      addTo(reports.VARIANT, products.get(item.productId)?.sku ?? '', goodsOf(item));
    }
  }

  function addTenders({ id }: Basket, sale: Sale): void {
    const paid = new Map<string, number>();
    for (const { type, amountMinor } of tendersOf(id, sale)) {
      paid.set(type, (paid.get(type) ?? 0) + amountMinor);
    }
    for (const [type, totalMinor] of paid) addTo(reports.TENDER, type, { orders: 1, totalMinor });
  }

  return {
    effects: effects as ExpectedEffects,
    /** Add a sold basket. */
    add(basket: Basket, sale: Sale, soldAt: SoldAt): void {
      effects.sales += 1;
      addPoints(basket, sale);
      addRows(basket, sale, soldAt);
      addTenders(basket, sale);
    },
  };
}

function wholeOf(sale: Sale): Partial<ReportFigures> {
  return {
    orders: 1,
    priceOverrides: sale.items.filter(({ override }) => override !== null).length,
    grossMinor: sale.grossMinor,
    discountMinor: sale.cardMinor + sale.matchMinor,
    netMinor: sale.netMinor,
    totalMinor: sale.netMinor,
  };
}

// A product stands once in a basket.
function goodsOf(item: SaleItem): Partial<ReportFigures> {
  const { grossMinor, netMinor, cardMinor, matchMinor, isGallon, units } = item;
  return {
    orders: 1,
    priceOverrides: item.override === null ? 0 : 1,
    grossMinor,
    discountMinor: cardMinor + matchMinor,
    netMinor,
    totalMinor: netMinor,
    ...(isGallon ? { gallonMilli: units } : { eachMilli: units * 1000 }),
  };
}
