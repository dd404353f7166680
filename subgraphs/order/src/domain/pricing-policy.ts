import { accept, refuse, type Decision, type PricingPolicy } from '@novapos/kernel';
import type { PricingInvalid } from './refusals.ts';

/** What to change of a policy; what is left out stays. */
export type PolicyChange = {
  readonly [Part in keyof PricingPolicy]?: PricingPolicy[Part] | null | undefined;
};

/** The policy after a change; the smallest coin is worth 1 to 1,000,000 minor units. */
export function changePolicy(
  policy: PricingPolicy,
  change: PolicyChange,
): Decision<PricingPolicy, PricingInvalid> {
  const changed: PricingPolicy = {
    rounding: change.rounding ?? policy.rounding,
    level: change.level ?? policy.level,
    inclusiveTarget: change.inclusiveTarget ?? policy.inclusiveTarget,
    cashIncrementMinor: change.cashIncrementMinor ?? policy.cashIncrementMinor,
    cashRounding: change.cashRounding ?? policy.cashRounding,
  };
  if (changed.cashIncrementMinor >= 1 && changed.cashIncrementMinor <= 1_000_000) {
    return accept(changed);
  }
  const problem = 'the smallest coin is worth 1 to 1,000,000 minor units';
  return refuse({ kind: 'PricingInvalid', field: 'cashIncrementMinor', problem });
}
