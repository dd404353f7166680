import type { SaleTold } from '@novapos/kernel';
import { plus, type Figures } from './figures.ts';
import { counted, occurrence, whenSold, type SaleFact } from './sale-fact.ts';

/** The sums that are kept, each by its own key. */
export type AggregateName =
  'salesDays' | 'salesHours' | 'variantDays' | 'categoryDays' | 'tenderDays' | 'taxDays';

/** What a sum is kept by, such as a day, a store and a register. */
export type AggregateKey = Readonly<Record<string, string | number | boolean>>;

/** What one fact adds to one kept sum. */
export type Contribution = {
  readonly aggregate: AggregateName;
  readonly key: AggregateKey;
  readonly about: Readonly<Record<string, string>>;
  readonly figures: Figures;
};

type Line = SaleTold['lines'][number];
type Part = Omit<Contribution, 'aggregate'>;

/** Stands for no category, since a key has no room for nothing. */
export const noCategory = '00000000-0000-0000-0000-000000000000';

/** All that one fact adds, sum by sum; within each aggregate every key once. */
export function contributionsOf(fact: SaleFact): readonly Contribution[] {
  const { kind, sale } = fact;
  const day = { businessDate: sale.businessDate, storeId: sale.storeId };
  const till = { registerId: sale.registerId, cashierId: sale.cashierId };
  const { currency } = sale;
  const hour = Number(sale.soldAtLocal.slice(11, 13));
  const whole = { about: {}, figures: figuresOfSale(fact) };
  const lines = sale.lines.map((line) => ({ line, figures: figuresOfLine(kind, line) }));
  return [
    { aggregate: 'salesDays', key: { ...day, ...till, currency }, ...whole },
    { aggregate: 'salesHours', key: { ...day, hour, ...till, currency }, ...whole },
    ...onceEach('variantDays', kind, lines, ({ line: { variantId, unit, productId } }) => ({
      key: { ...day, variantId, unit, currency },
      about: { productId },
    })),
    ...onceEach('categoryDays', kind, lines, ({ line: { categoryId, unit } }) => ({
      key: { ...day, categoryId: categoryId ?? noCategory, unit, currency },
      about: {},
    })),
    ...onceEach('tenderDays', kind, tendersOf(fact), ({ type }) => ({
      key: { ...day, ...till, tenderType: type, currency },
      about: {},
    })),
    ...onceEach(
      'taxDays',
      kind,
      taxesOf(fact),
      ({ tax: { code, name, ratePpm, isInclusive } }) => ({
        key: { ...day, ...till, taxCode: code, ratePpm, isInclusive, currency },
        about: { taxName: name },
      }),
    ),
  ];
}

/**
 * Parts of one sale by their keys. The sale occurs once in each, whatever unit it is measured in, so that
 * occurrences may be added up over units.
 */
function onceEach<P extends { readonly figures: Figures }>(
  aggregate: AggregateName,
  kind: SaleFact['kind'],
  parts: readonly P[],
  placeOf: (part: P) => Omit<Part, 'figures'>,
): readonly Contribution[] {
  const sums = new Map<string, Contribution>();
  const occurred = new Set<string>();
  for (const part of parts) {
    const place = placeOf(part);
    const name = JSON.stringify(place.key);
    const thing = JSON.stringify({ ...place.key, unit: null });
    const first = occurred.has(thing) ? {} : occurrence(kind);
    occurred.add(thing);
    const sum = plus(sums.get(name)?.figures ?? {}, first);
    sums.set(name, { aggregate, ...place, figures: plus(sum, part.figures) });
  }
  return [...sums.values()];
}

function figuresOfSale({ kind, sale }: SaleFact): Figures {
  const { lines, lineDiscountMinor, orderDiscountMinor, ...amounts } = sale;
  const discountMinor = lineDiscountMinor + orderDiscountMinor;
  const quantityMilli = lines.reduce((sum, line) => sum + piecesOf(line), 0);
  const overridden = lines.filter(({ isPriceOverridden }) => isPriceOverridden).length;
  const figures = [
    occurrence(kind),
    counted(kind, { ...amounts, discountMinor, quantityMilli }),
    whenSold(kind, { lines: lines.length, priceOverrides: overridden }),
    kind === 'VOIDED' ? { voids: 1, voidedMinor: sale.totalMinor } : {},
  ];
  return figures.reduce(plus, {});
}

// A weighed or measured line is one thing in the basket.
function piecesOf({ unit, quantityMilli }: Line): number {
  return unit.toLowerCase() === 'each' ? quantityMilli : 1000;
}

function figuresOfLine(kind: SaleFact['kind'], line: Line): Figures {
  const { lineDiscountMinor, orderDiscountMinor, isPriceOverridden, ...amounts } = line;
  const discountMinor = lineDiscountMinor + orderDiscountMinor;
  const overrides = whenSold(kind, { priceOverrides: isPriceOverridden ? 1 : 0 });
  return plus(counted(kind, { ...amounts, discountMinor }), overrides);
}

function tendersOf({ kind, sale }: SaleFact) {
  return sale.tenders.map(({ type, amountMinor }) => ({
    type,
    figures: counted(kind, { totalMinor: amountMinor }),
  }));
}

function taxesOf({ kind, sale }: SaleFact) {
  return sale.taxes.map((tax) => ({
    tax,
    figures: counted(kind, { netMinor: tax.baseMinor, taxMinor: tax.amountMinor }),
  }));
}
