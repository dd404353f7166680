import { minorExponent } from '@novapos/kernel';

const known: Readonly<Record<string, readonly number[]>> = {
  USD: [10_000, 5_000, 2_000, 1_000, 500, 100, 25, 10, 5, 1],
  EUR: [50_000, 20_000, 10_000, 5_000, 2_000, 1_000, 500, 200, 100, 50, 20, 10, 5, 2, 1],
  GBP: [5_000, 2_000, 1_000, 500, 200, 100, 50, 20, 10, 5, 2, 1],
  CHF: [100_000, 20_000, 10_000, 5_000, 2_000, 1_000, 500, 200, 100, 50, 20, 10, 5],
  JPY: [10_000, 5_000, 2_000, 1_000, 500, 100, 50, 10, 5, 1],
};

/**
 * The notes and coins of a currency by their values in minor units, the largest first. Of a currency that is not
 * known: 1, 2 and 5 of each power of ten up to 500 of its main unit, or to 50,000 where that is the smallest.
 */
export function denominationsOf(currency: string): readonly number[] {
  return known[currency] ?? series(minorExponent(currency));
}

function series(exponent: number): readonly number[] {
  const highest = exponent === 0 ? 4 : exponent + 2;
  const powers = Array.from({ length: highest + 1 }, (_power, index) => 10 ** (highest - index));
  return powers.flatMap((power) => [5 * power, 2 * power, power]);
}
