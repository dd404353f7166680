import { formatDecimal, parseDecimal, type DecimalProblem } from './decimal.ts';
import { accept, refuse, type Decision } from './decision.ts';

/** How much of a thing, in whole thousandths ("milli") of its unit: 8396 is 8.396 gallons. */
export type Quantity = number;

/** The most that one line can hold either way: a million units, in thousandths. */
export const MAX_QUANTITY_MILLI = 1_000_000_000;

/** A text that is no quantity, and why. */
export type QuantityInvalid = {
  readonly kind: 'QuantityInvalid';
  readonly reason: DecimalProblem | 'TOO_LARGE';
};

/** Read a quantity of up to three decimal places and up to a million units, as thousandths. */
export function parseQuantity(text: string): Decision<Quantity, QuantityInvalid> {
  const steps = parseDecimal(text, 3);
  if (!steps.ok) return refuse({ kind: 'QuantityInvalid', reason: steps.refusal });

  const milli = Number(steps.value);
  if (Math.abs(milli) > MAX_QUANTITY_MILLI)
    return refuse({ kind: 'QuantityInvalid', reason: 'TOO_LARGE' });
  return accept(milli);
}

/** A quantity as people write it, without idle zeros: "8.396", "2", "-1.5". */
export function formatQuantity(milli: Quantity): string {
  return formatDecimal(milli, 3).replace(/\.?0+$/, '');
}
