/** What is summed of goods and money. */
export const amountNames = [
  'quantityMilli',
  'grossMinor',
  'discountMinor',
  'netMinor',
  'taxMinor',
  'totalMinor',
  'cashRoundingMinor',
] as const;

export type AmountName = (typeof amountNames)[number];
export type RefundedName = `refunded${Capitalize<AmountName>}`;

/** What is kept of sales: sums of what was sold, and of what came back, both positive. */
export type Figure =
  | AmountName
  | RefundedName
  | 'orders'
  | 'lines'
  | 'priceOverrides'
  | 'voids'
  | 'voidedMinor'
  | 'refunds';

/** Figures by name; one that is left out is zero. */
export type Figures = Readonly<Partial<Record<Figure, number>>>;

/** The name under which an amount is kept where it came back. */
export function refundedName(name: AmountName): RefundedName {
  return `refunded${name.charAt(0).toUpperCase()}${name.slice(1)}` as RefundedName;
}

/** The sums of two sets of figures. */
export function plus(left: Figures, right: Figures): Figures {
  const sums: Partial<Record<Figure, number>> = { ...left };
  for (const [name, value] of Object.entries(right) as [Figure, number][]) {
    sums[name] = (sums[name] ?? 0) + value;
  }
  return sums;
}

/** Whether nothing is left of them. */
export function isNothing(figures: Figures): boolean {
  return Object.values(figures).every((value) => value === 0);
}
