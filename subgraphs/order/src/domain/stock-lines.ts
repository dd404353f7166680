import type { PricedOrderLine } from './order-line.ts';
import type { LineShortage } from './refusals.ts';

type Sold = Pick<PricedOrderLine, 'number' | 'variantId' | 'name' | 'quantityMilli'>;

/** How much of a variant an order needs, in thousandths. */
export type StockLine = { readonly variantId: string; readonly quantityMilli: number };

/** What an order takes off the shelf: each variant once, in the order of their first lines. */
export function stockLinesOf(lines: readonly Sold[]): readonly StockLine[] {
  const needed = new Map<string, number>();
  for (const { variantId, quantityMilli } of lines) {
    needed.set(variantId, (needed.get(variantId) ?? 0) + quantityMilli);
  }
  return [...needed].map(([variantId, quantityMilli]) => ({ variantId, quantityMilli }));
}

/** The lines that can't be had, each with what its variant still has. */
export function shortagesOf(
  lines: readonly Sold[],
  short: readonly { readonly variantId: string; readonly availableMilli: number }[],
): readonly LineShortage[] {
  const available = new Map(short.map((each) => [each.variantId, each.availableMilli]));
  return lines.flatMap(({ number, variantId, name, quantityMilli }) => {
    const left = available.get(variantId);
    return left === undefined
      ? []
      : [{ line: number, variantId, name, requested: quantityMilli, available: left }];
  });
}
