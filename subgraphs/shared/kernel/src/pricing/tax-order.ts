import { apportion, sumOfClaims, type Claim } from '../apportion.ts';
import { divideRounded } from '../rounding.ts';
import type { PricingPolicy, TaxComponent } from './cart.ts';
import { componentKey } from './component-key.ts';
import type { DiscountedLine } from './discounted-line.ts';
import { taxFactors } from './tax-factors.ts';
import { inSequence, type TaxedAmount } from './taxed-amount.ts';

/** The exact tax of one component on one line. */
type LineClaim = Claim & {
  readonly line: DiscountedLine;
  readonly index: number;
  readonly component: TaxComponent;
};

/** Claims that are rounded as one, and what they come to. */
type RoundedClaims = { readonly whole: bigint; readonly claims: readonly LineClaim[] };

/**
 * Tax a whole order at level ORDER: each tax is summed exactly over the lines, rounded once and
 * shared out again by largest remainder. With NET as the target of inclusive prices, the net of
 * all lines that bear the same inclusive taxes is what is rounded once; their taxes are the rest.
 */
export function taxOrder(
  lines: readonly DiscountedLine[],
  policy: PricingPolicy,
): readonly TaxedAmount[] {
  const claims = lines.flatMap(claimsOf);
  const amounts = new Map<string, bigint>();
  for (const { whole, claims: together } of roundTogether(claims, policy)) {
    const parts = apportion(whole, together);
    together.forEach((claim, at) => amounts.set(placeOf(claim.line, claim.index), parts[at] ?? 0n));
  }
  return lines.map((line) => taxedLine(line, (index) => amounts.get(placeOf(line, index)) ?? 0n));
}

function claimsOf(line: DiscountedLine): readonly LineClaim[] {
  const { taxes, key } = line.line;
  const { scale, factors, inclusive } = taxFactors(taxes);
  return taxes.map((component, index) => ({
    key,
    line,
    index,
    component,
    numerator: line.amount * (factors[index] ?? 0n),
    denominator: scale + inclusive,
  }));
}

function placeOf(line: DiscountedLine, index: number): string {
  return `${index} ${line.line.key}`;
}

function taxedLine(line: DiscountedLine, amountAt: (index: number) => bigint): TaxedAmount {
  const { taxes } = line.line;
  const inclusive = taxes.reduce(
    (sum, { isInclusive }, index) => (isInclusive ? sum + amountAt(index) : sum),
    0n,
  );
  return inSequence(line.amount - inclusive, taxes, (_base, _tax, index) => amountAt(index));
}

function roundTogether(
  claims: readonly LineClaim[],
  policy: PricingPolicy,
): readonly RoundedClaims[] {
  const isRest = ({ component }: LineClaim) =>
    component.isInclusive && policy.inclusiveTarget === 'NET';
  return [
    ...byComponent(claims.filter((claim) => !isRest(claim))).map((together) => ({
      whole: roundedSum(together, policy),
      claims: together,
    })),
    ...groupBy(claims.filter(isRest), inclusiveTaxesOf).flatMap((alike) =>
      restOfNet(alike, policy),
    ),
  ];
}

function roundedSum(claims: readonly LineClaim[], { rounding }: PricingPolicy): bigint {
  const { numerator, denominator } = sumOfClaims(claims);
  return divideRounded(numerator, denominator, rounding);
}

/** Round the net of lines alike once, and part what is left of their price into its taxes. */
function restOfNet(
  claims: readonly LineClaim[],
  { rounding }: PricingPolicy,
): readonly RoundedClaims[] {
  const lines = new Set(claims.map(({ line }) => line));
  const price = [...lines].reduce((sum, { amount }) => sum + amount, 0n);
  const tax = sumOfClaims(claims);
  const exactNet = price * tax.denominator - tax.numerator;
  const rest = price - divideRounded(exactNet, tax.denominator, rounding);

  const components = byComponent(claims);
  const wholes = apportion(
    rest,
    components.map((together) => ({ key: keyOf(together), ...sumOfClaims(together) })),
  );
  return components.map((together, at) => ({ whole: wholes[at] ?? 0n, claims: together }));
}

function inclusiveTaxesOf({ line }: LineClaim): string {
  const inclusive = line.line.taxes.filter(({ isInclusive }) => isInclusive);
  return JSON.stringify(inclusive.map(componentKey));
}

function byComponent(claims: readonly LineClaim[]): readonly (readonly LineClaim[])[] {
  return groupBy(claims, ({ component }) => componentKey(component));
}

function keyOf([first]: readonly LineClaim[]): string {
  return first ? componentKey(first.component) : '';
}

function groupBy<Item>(
  items: readonly Item[],
  keyOfItem: (item: Item) => string,
): readonly (readonly Item[])[] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOfItem(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return [...groups.values()];
}
