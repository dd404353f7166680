/** An exact number of minor units, the denominator above zero. */
export type Fraction = { readonly numerator: bigint; readonly denominator: bigint };

/** One claim on a whole: its exact share, which may be negative. */
export type Claim = Fraction & { readonly key: string };

type Exact = { readonly key: string; readonly numerator: bigint };
type Share = {
  readonly index: number;
  readonly key: string;
  readonly floor: bigint;
  readonly rest: bigint;
};

/**
 * Split a whole over claims by largest remainder, in the order of the claims: each gets its exact
 * share rounded down or up, and all sum to the whole. Ties go to the smaller key; negating every
 * claim and the whole negates every part. The whole has to be the sum of the claims, rounded.
 */
export function apportion(whole: bigint, claims: readonly Claim[]): readonly bigint[] {
  const { exact, denominator } = overOneDenominator(claims);
  const direction = directionOf(exact);
  const shares = exact.map(({ key, numerator }, index) => ({
    index,
    key,
    ...floorDivide(numerator * direction, denominator),
  }));

  const parts = shares.map(({ floor }) => floor);
  const missing = shares.reduce((left, { floor }) => left - floor, whole * direction);
  for (const { index, floor } of raised(shares, missing)) parts[index] = floor + 1n;
  return parts.map((part) => part * direction);
}

/** What all claims come to, exactly. */
export function sumOfClaims(claims: readonly Claim[]): Fraction {
  const { exact, denominator } = overOneDenominator(claims);
  return { numerator: sum(exact), denominator };
}

/** The shares that are rounded up: those with the largest remainder. */
function raised(shares: readonly Share[], missing: bigint): readonly Share[] {
  const candidates = shares.filter(({ rest }) => rest > 0n);
  if (missing < 0n || missing > BigInt(candidates.length))
    throw new RangeError('the whole is not the rounded sum of the claims');
  return candidates.sort(byRemainderThenKey).slice(0, Number(missing));
}

function byRemainderThenKey(left: Share, right: Share): number {
  if (left.rest !== right.rest) return left.rest > right.rest ? -1 : 1;
  if (left.key !== right.key) return left.key < right.key ? -1 : 1;
  return left.index - right.index;
}

// Rounding down is not symmetric, so claims that sum to less than nothing are turned round first.
// Where they cancel out, the smallest key that claims anything says which way is forward.
function directionOf(exact: readonly Exact[]): bigint {
  const whole = sum(exact);
  if (whole !== 0n) return whole < 0n ? -1n : 1n;
  const claiming = exact.filter(({ numerator }) => numerator !== 0n);
  const first = claiming.reduce<Exact | null>(
    (least, claim) => (least === null || claim.key < least.key ? claim : least),
    null,
  );
  return first !== null && first.numerator < 0n ? -1n : 1n;
}

function overOneDenominator(claims: readonly Claim[]): {
  readonly exact: readonly Exact[];
  readonly denominator: bigint;
} {
  const denominator = claims.reduce(
    (multiple, claim) => leastCommon(multiple, claim.denominator),
    1n,
  );
  const exact = claims.map((claim) => ({
    key: claim.key,
    numerator: claim.numerator * (denominator / claim.denominator),
  }));
  return { exact, denominator };
}

function sum(exact: readonly Exact[]): bigint {
  return exact.reduce((total, { numerator }) => total + numerator, 0n);
}

function floorDivide(numerator: bigint, denominator: bigint): { floor: bigint; rest: bigint } {
  const rest = ((numerator % denominator) + denominator) % denominator;
  return { floor: (numerator - rest) / denominator, rest };
}

function leastCommon(left: bigint, right: bigint): bigint {
  if (left === right) return left;
  let [a, b] = [left, right];
  while (b !== 0n) [a, b] = [b, a % b];
  return (left / a) * right;
}
