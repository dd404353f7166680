import type { TaxComponent } from './cart.ts';

const PPM = 1_000_000n;

/**
 * What each tax comes to on a net of `scale`, and the inclusive ones together: the exact
 * proportions of a line, before anything is rounded. Of a price, a tax is
 * `factor / (scale + inclusive)`.
 */
export type TaxFactors = {
  readonly scale: bigint;
  readonly factors: readonly bigint[];
  readonly inclusive: bigint;
};

/** The proportions of taxes in sequence: a compound one stands on the net and all before it. */
export function taxFactors(taxes: readonly TaxComponent[]): TaxFactors {
  const scale = PPM ** BigInt(taxes.length);
  const factors: bigint[] = [];
  let before = 0n;
  let inclusive = 0n;
  for (const { ratePpm, isCompound, isInclusive } of taxes) {
    // Exact: the n-th factor is a multiple of PPM to the power of the taxes that follow it.
    const factor = ((isCompound ? scale + before : scale) * BigInt(ratePpm)) / PPM;
    factors.push(factor);
    before += factor;
    if (isInclusive) inclusive += factor;
  }
  return { scale, factors, inclusive };
}

/** A tax of a rate on its base, not rounded yet: parts per million of it. */
export function taxOn(
  base: bigint,
  { ratePpm }: TaxComponent,
): {
  readonly numerator: bigint;
  readonly denominator: bigint;
} {
  return { numerator: base * BigInt(ratePpm), denominator: PPM };
}
