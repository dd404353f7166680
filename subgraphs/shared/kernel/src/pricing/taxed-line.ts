import type { TaxComponent } from './cart.ts';
import { componentKey } from './component-key.ts';
import type { DiscountedLine } from './discounted-line.ts';
import type { TaxedAmount } from './taxed-amount.ts';

/** A line with all its exact figures, before they are put into numbers. */
export type TaxedLine = DiscountedLine & TaxedAmount;

/** The exact figures of a line, or those of an order: the same ones, summed. */
export type Figures = {
  readonly gross: bigint;
  readonly lineDiscount: bigint;
  readonly orderDiscount: bigint;
  readonly discount: bigint;
  readonly net: bigint;
  readonly tax: bigint;
  readonly total: bigint;
};

/** A tax of an order: its component, and the sums of its bases and amounts. */
export type TaxSum = {
  readonly component: TaxComponent;
  readonly base: bigint;
  readonly amount: bigint;
};

/** The figures of one line or of many. */
export function figuresOf(lines: readonly TaxedLine[]): Figures {
  const lineDiscount = sumBy(lines, (line) => line.lineDiscount);
  const orderDiscount = sumBy(lines, (line) => line.orderDiscount);
  const net = sumBy(lines, (line) => line.net);
  const tax = sumBy(lines, ({ taxes }) => sumBy(taxes, ({ amount }) => amount));
  return {
    gross: sumBy(lines, (line) => line.gross),
    lineDiscount,
    orderDiscount,
    discount: lineDiscount + orderDiscount,
    net,
    tax,
    total: net + tax,
  };
}

/** The taxes of lines summed by code and rate, and sorted by them. */
export function sumTaxes(lines: readonly TaxedLine[]): readonly TaxSum[] {
  const sums = new Map<string, TaxSum>();
  for (const { line, taxes } of lines) {
    taxes.forEach(({ base, amount }, index) => {
      const component = line.taxes[index];
      if (component) addTo(sums, { component, base, amount });
    });
  }
  return [...sums.values()].sort((left, right) => inOrder(left.component, right.component));
}

function addTo(sums: Map<string, TaxSum>, tax: TaxSum): void {
  const key = componentKey(tax.component);
  const known = sums.get(key);
  const isNamedFirst = !known || tax.component.name < known.component.name;
  sums.set(key, {
    // Of several names the first of the alphabet, so that the order of the lines does not matter.
    component: isNamedFirst ? tax.component : known.component,
    base: (known?.base ?? 0n) + tax.base,
    amount: (known?.amount ?? 0n) + tax.amount,
  });
}

function inOrder(left: TaxComponent, right: TaxComponent): number {
  if (left.code !== right.code) return left.code < right.code ? -1 : 1;
  if (left.ratePpm !== right.ratePpm) return left.ratePpm - right.ratePpm;
  return componentKey(left) < componentKey(right) ? -1 : 1;
}

function sumBy<Item>(items: readonly Item[], amountOf: (item: Item) => bigint): bigint {
  return items.reduce((sum, item) => sum + amountOf(item), 0n);
}
