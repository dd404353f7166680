import { apportion } from './apportion.ts';

/** One taker of a share, in proportion to its weight. */
export type Weight = { readonly key: string; readonly weight: number };

/** What one taker got. */
export type Allocation = { readonly key: string; readonly amountMinor: number };

/**
 * Share out an amount in proportion to weights by largest remainder, in the order of the weights.
 * The parts sum exactly to the whole and ties go to the smaller key, wherever it stands. A weight of
 * zero gets nothing, unless all are zero: then all are equal. Throws on weights that are negative or
 * not whole, and on an amount with nobody to take it.
 */
export function allocate(totalMinor: number, weights: readonly Weight[]): readonly Allocation[] {
  if (!Number.isSafeInteger(totalMinor)) throw new RangeError(`${totalMinor} cannot be shared out`);
  for (const { key, weight } of weights)
    if (!Number.isSafeInteger(weight) || weight < 0)
      throw new RangeError(`the weight ${weight} of ${key} is not a whole number from zero up`);

  const exact = weights.map(({ key, weight }) => ({ key, weight: BigInt(weight) }));
  const parts = share(BigInt(totalMinor), exact);
  return weights.map(({ key }, index) => ({ key, amountMinor: Number(parts[index] ?? 0n) }));
}

/** The same rule for exact amounts of any size; weights are from zero up. */
export function share(
  whole: bigint,
  weights: readonly { readonly key: string; readonly weight: bigint }[],
): readonly bigint[] {
  const sum = weights.reduce((total, { weight }) => total + weight, 0n);
  const isEven = sum === 0n;
  const denominator = isEven ? BigInt(weights.length) : sum;
  if (denominator === 0n && whole !== 0n) throw new RangeError('there is nobody to share with');
  return apportion(
    whole,
    weights.map(({ key, weight }) => ({
      key,
      numerator: whole * (isEven ? 1n : weight),
      denominator,
    })),
  );
}
