import { divideRounded, toSafe } from '../rounding.ts';
import type { PricingPolicy } from './cart.ts';

/** What is due when paid in cash: the nearest multiple of the smallest coin, by the policy's cash mode. */
export function roundCash(
  dueMinor: number,
  policy: Pick<PricingPolicy, 'cashIncrementMinor' | 'cashRounding'>,
): number {
  const increment = BigInt(policy.cashIncrementMinor);
  if (increment < 1n) throw new RangeError('the smallest coin is worth at least one minor unit');

  const due = toSafe(divideRounded(BigInt(dueMinor), increment, policy.cashRounding) * increment);
  if (!due.ok) throw new RangeError(`${dueMinor} cannot be rounded within 2^53-1`);
  return due.value;
}
