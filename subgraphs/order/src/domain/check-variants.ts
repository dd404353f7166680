import { accept, MAX_QUANTITY_MILLI, refuse, type Decision } from '@novapos/kernel';
import type { Cart, CartLine } from './cart.ts';
import type { CartRefusal, QuantityProblem } from './refusals.ts';
import type { SaleVariant } from './sale-variant.ts';

/** A line of a cart with the article it names and how much of it, in thousandths. */
export type ChosenLine = {
  readonly number: number;
  readonly line: CartLine;
  readonly variant: SaleVariant;
  readonly quantityMilli: number;
};

const one = 1000;

/**
 * Accept a cart whose articles are known, on sale, priced in the store's currency, and asked for in
 * quantities that they can be sold in. `variants` stand in the order of the cart's lines.
 */
export function checkVariants(
  cart: Cart,
  variants: readonly (SaleVariant | null)[],
  currency: string,
): Decision<readonly ChosenLine[], CartRefusal> {
  const unknown = numbersOf(cart.lines, (index) => variants[index] == null);
  if (unknown.length > 0) return refuse({ kind: 'VariantUnknown', lines: unknown });

  const chosen = cart.lines.flatMap((line, index) => {
    const variant = variants[index];
    if (!variant) return [];
    return [{ number: index + 1, line, variant, quantityMilli: quantityOf(line, variant) }];
  });
  const retired = chosen.filter(({ variant }) => !variant.isActive);
  if (retired.length > 0) return refuse({ kind: 'ProductRetired', lines: retired.map(numberOf) });
  const foreign = chosen.filter(({ variant }) => variant.currency !== currency);
  if (foreign.length > 0) return refuse({ kind: 'CurrencyMismatch', lines: foreign.map(numberOf) });
  return checkQuantities(chosen);
}

function checkQuantities(
  chosen: readonly ChosenLine[],
): Decision<readonly ChosenLine[], CartRefusal> {
  for (const { number, line, variant, quantityMilli } of chosen) {
    const reason = quantityProblem(quantityMilli, variant.quantityDecimals);
    if (reason) return refuse({ kind: 'QuantityNotAllowed', line: number, reason });
    if (variant.embeddedTotalMinor !== null && (line.quantity ?? one) !== one) {
      const problem = 'the price on a label is for one: scan each label';
      return refuse({ kind: 'CartInvalid', field: `lines.${number - 1}.quantity`, problem });
    }
  }
  return accept(chosen);
}

function quantityOf(line: CartLine, variant: SaleVariant): number {
  return line.quantity ?? variant.embeddedQuantityMilli ?? one;
}

function quantityProblem(milli: number, decimals: number): QuantityProblem | null {
  if (milli === 0) return 'ZERO';
  if (milli < 0) return 'NEGATIVE';
  if (milli > MAX_QUANTITY_MILLI) return 'TOO_LARGE';
  return milli % 10 ** (3 - decimals) === 0 ? null : 'TOO_PRECISE';
}

function numbersOf(
  lines: readonly CartLine[],
  fits: (index: number) => boolean,
): readonly number[] {
  return lines.flatMap((_line, index) => (fits(index) ? [index + 1] : []));
}

function numberOf({ number }: ChosenLine): number {
  return number;
}
