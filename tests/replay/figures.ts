import type { Sale } from './build-sale.ts';
import { tendersOf } from './sale-input.ts';

/** What sold baskets come to: amounts in cents, gallons in thousandths, the rest counted. */
const names = [
  'baskets',
  'lines',
  'each',
  'gallonThousandths',
  'couponEntries',
  'basketsDueZero',
  'grossMinor',
  'cardDiscountMinor',
  'couponMatchMinor',
  'netMinor',
  'couponMinor',
  'dueMinor',
  'cashMinor',
  'cardMinor',
  'cardDiscounts',
  'couponMatches',
  'cashTenders',
  'cardTenders',
  'overriddenLines',
] as const;

/** The sums that the platform keeps as well: it does not count what was sold for nothing. */
export const soldFigures = names.filter((name) => name !== 'basketsDueZero');

/** The name of one sum. */
export type FigureName = (typeof names)[number];

/** Sums over sold baskets. */
export type Figures = Readonly<Record<FigureName, number>>;

/** Sums that grow as baskets are added. */
export type GrowingFigures = Record<FigureName, number>;

/** The sums of no basket. */
export function noFigures(): GrowingFigures {
  return Object.fromEntries(names.map((name) => [name, 0])) as GrowingFigures;
}

/** Add figures to sums. */
export function grow(sums: GrowingFigures, more: Figures): void {
  for (const name of names) sums[name] += more[name];
}

/** What one sold basket adds to every sum. */
export function figuresOf(basketId: string, sale: Sale): Figures {
  const { items } = sale;
  const rest = tendersOf(basketId, sale).find(({ type }) => type !== 'COUPON');
  const isCash = rest?.type === 'CASH';
  const isCard = rest?.type === 'CARD';
  return {
    baskets: 1,
    lines: items.length,
    each: units(sale, false),
    gallonThousandths: units(sale, true),
    couponEntries: sale.coupons.length,
    basketsDueZero: sale.dueMinor === 0 ? 1 : 0,
    grossMinor: sale.grossMinor,
    cardDiscountMinor: sale.cardMinor,
    couponMatchMinor: sale.matchMinor,
    netMinor: sale.netMinor,
    couponMinor: sale.couponMinor,
    dueMinor: sale.dueMinor,
    cashMinor: isCash ? sale.dueMinor : 0,
    cardMinor: isCard ? sale.dueMinor : 0,
    cardDiscounts: items.filter(({ cardMinor }) => cardMinor > 0).length,
    couponMatches: items.filter(({ matchMinor }) => matchMinor > 0).length,
    cashTenders: isCash ? 1 : 0,
    cardTenders: isCard ? 1 : 0,
    overriddenLines: items.filter(({ override }) => override !== null).length,
  };
}

function units({ items }: Sale, isGallon: boolean): number {
  return items
    .filter((item) => item.isGallon === isGallon)
    .reduce((sum, item) => sum + item.units, 0);
}
