import { accept, refuse, type Decision } from '../decision.ts';
import { isSafe, type AmountOverflow } from '../rounding.ts';
import type { PricedCart, PricedDiscount, PricedLine, PricedTax } from './priced-cart.ts';
import type { TakenDiscount } from './take-discounts.ts';
import { figuresOf, sumTaxes, type TaxedLine, type TaxSum } from './taxed-line.ts';

/** What a priced cart tells beyond its lines. */
export type PricedSums = Omit<PricedCart, 'currency' | 'policy' | 'lines'>;

/** Put a line's exact figures into numbers; refused where one would not be exact. */
export function presentLine(taxed: TaxedLine): Decision<PricedLine, AmountOverflow> {
  const { line } = taxed;
  const taxes = taxed.taxes.flatMap((tax, index) => {
    const component = line.taxes[index];
    return component ? [{ component, ...tax }] : [];
  });
  const figures = figuresOf([taxed]);
  if (!areSafe(figures, taxes)) return refuse({ kind: 'AmountOverflow' });

  return accept({
    key: line.key,
    quantityMilli: line.quantityMilli,
    unitPriceMinor: line.unitPriceMinor,
    grossMinor: Number(figures.gross),
    discounts: taxed.discounts.map(presentDiscount),
    lineDiscountMinor: Number(figures.lineDiscount),
    orderDiscountMinor: Number(figures.orderDiscount),
    netMinor: Number(figures.net),
    taxes: taxes.map(presentTax),
    taxMinor: Number(figures.tax),
    totalMinor: Number(figures.total),
  });
}

/** Put the sums of all lines into numbers; refused where one would not be exact. */
export function presentSums(
  lines: readonly TaxedLine[],
  discounts: readonly TakenDiscount[],
): Decision<PricedSums, AmountOverflow> {
  const figures = figuresOf(lines);
  const taxes = sumTaxes(lines);
  if (!areSafe(figures, taxes)) return refuse({ kind: 'AmountOverflow' });

  return accept({
    grossMinor: Number(figures.gross),
    lineDiscountMinor: Number(figures.lineDiscount),
    orderDiscountMinor: Number(figures.orderDiscount),
    discountMinor: Number(figures.discount),
    netMinor: Number(figures.net),
    taxMinor: Number(figures.tax),
    totalMinor: Number(figures.total),
    taxes: taxes.map(presentTax),
    discounts: discounts.map(presentDiscount),
  });
}

function areSafe(figures: Readonly<Record<string, bigint>>, taxes: readonly TaxSum[]): boolean {
  return [...Object.values(figures), ...taxes.flatMap(({ base, amount }) => [base, amount])].every(
    isSafe,
  );
}

function presentDiscount({ discount, amount }: TakenDiscount): PricedDiscount {
  const { key, reason, kind } = discount;
  const amountMinor = Number(amount);
  return kind === 'PERCENT'
    ? { key, reason, kind, basisPoints: discount.basisPoints, amountMinor }
    : { key, reason, kind, amountMinor };
}

function presentTax({ component, base, amount }: TaxSum): PricedTax {
  const { code, name, ratePpm, isInclusive, isCompound } = component;
  const [baseMinor, amountMinor] = [Number(base), Number(amount)];
  return { code, name, ratePpm, isInclusive, isCompound, baseMinor, amountMinor };
}
