import { accept, refuse, type Decision } from './decision.ts';

/** What becomes of half a minor unit: away from zero, dropped with every fraction, or to the even neighbour. */
export type RoundingMode = 'HalfUp' | 'Truncate' | 'Bankers';

/** An amount beyond 2^53-1 minor units, which no figure of the shop can hold. */
export type AmountOverflow = { readonly kind: 'AmountOverflow' };

const LARGEST = BigInt(Number.MAX_SAFE_INTEGER);

/** Divide exactly and round once; the same both sides of zero. Throws on a denominator of zero. */
export function divideRounded(numerator: bigint, denominator: bigint, mode: RoundingMode): bigint {
  const isNegative = numerator < 0n !== denominator < 0n;
  const quotient = rounded(absolute(numerator), absolute(denominator), mode);
  return isNegative ? -quotient : quotient;
}

/** Turn an exact amount into a number, or refuse one that a number would hold inexactly. */
export function toSafe(amount: bigint): Decision<number, AmountOverflow> {
  return isSafe(amount) ? accept(Number(amount)) : refuse({ kind: 'AmountOverflow' });
}

/** Whether a number holds this amount exactly. */
export function isSafe(amount: bigint): boolean {
  return absolute(amount) <= LARGEST;
}

/** The size of an amount, whichever way it goes. */
export function absolute(amount: bigint): bigint {
  return amount < 0n ? -amount : amount;
}

function rounded(numerator: bigint, denominator: bigint, mode: RoundingMode): bigint {
  const whole = numerator / denominator;
  const twice = 2n * (numerator % denominator);
  switch (mode) {
    case 'Truncate':
      return whole;
    case 'HalfUp':
      return twice >= denominator ? whole + 1n : whole;
    case 'Bankers':
      return twice > denominator || (twice === denominator && whole % 2n === 1n)
        ? whole + 1n
        : whole;
  }
}
