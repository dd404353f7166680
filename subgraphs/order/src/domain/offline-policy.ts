import { accept, refuse, type Decision } from '@novapos/kernel';
import type { PricingInvalid } from './refusals.ts';

/** What may be sold while a till has no network; amounts in minor units, null for any. */
export type OfflinePolicy = {
  /** Hours without the network after which the till stops selling. */
  readonly maxHours: number;
  readonly maxSaleMinor: number | null;
  /** Of all sales together that wait to be handed in; the till alone can tell. */
  readonly maxTotalMinor: number | null;
  readonly acceptsCards: boolean;
  readonly maxCardMinor: number | null;
};

/** What to change of a policy; what is left out stays, null takes a limit away. */
export type OfflinePolicyChange = {
  readonly [Part in keyof OfflinePolicy]?: OfflinePolicy[Part] | null | undefined;
};

/** How a tenant sells without the network that has chosen nothing: three days, and no cards. */
export const defaultOfflinePolicy: OfflinePolicy = {
  maxHours: 72,
  maxSaleMinor: null,
  maxTotalMinor: null,
  acceptsCards: false,
  maxCardMinor: null,
};

const mostHours = 720;

/** The policy after a change: 1 to 720 hours, and no limit below zero. */
export function changeOfflinePolicy(
  policy: OfflinePolicy,
  change: OfflinePolicyChange,
): Decision<OfflinePolicy, PricingInvalid> {
  const changed: OfflinePolicy = {
    maxHours: change.maxHours ?? policy.maxHours,
    maxSaleMinor: limitOf(change.maxSaleMinor, policy.maxSaleMinor),
    maxTotalMinor: limitOf(change.maxTotalMinor, policy.maxTotalMinor),
    acceptsCards: change.acceptsCards ?? policy.acceptsCards,
    maxCardMinor: limitOf(change.maxCardMinor, policy.maxCardMinor),
  };
  if (!(changed.maxHours >= 1 && changed.maxHours <= mostHours)) {
    const problem = `it is 1 to ${mostHours} hours`;
    return refuse({ kind: 'PricingInvalid', field: 'maxHours', problem });
  }
  const below = (['maxSaleMinor', 'maxTotalMinor', 'maxCardMinor'] as const).find(
    (limit) => (changed[limit] ?? 0) < 0,
  );
  if (below === undefined) return accept(changed);
  return refuse({ kind: 'PricingInvalid', field: below, problem: 'a limit is 0 or more' });
}

function limitOf(given: number | null | undefined, present: number | null): number | null {
  return given === undefined ? present : given;
}
