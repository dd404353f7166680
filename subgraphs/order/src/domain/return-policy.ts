import { accept, formatMoney, refuse, type Decision } from '@novapos/kernel';
import type { RefundReason } from './refund.ts';
import type { PricingInvalid } from './refusals.ts';

/** How long and how goods are taken back in a tenant. */
export type ReturnPolicy = {
  /** Days after the sale's business day; null for ever. */
  readonly windowDays: number | null;
  /** The most that is returned at once, in minor units; null for any amount. */
  readonly limitMinor: number | null;
  readonly acceptsChangedMind: boolean;
};

/** Of a tenant that has chosen none: everything is taken back. */
export const openReturnPolicy: ReturnPolicy = {
  windowDays: null,
  limitMinor: null,
  acceptsChangedMind: true,
};

/** What to change of a policy: what is left out stays, null takes a limit away. */
export type ReturnPolicyChange = {
  readonly windowDays?: number | null | undefined;
  readonly limitMinor?: number | null | undefined;
  readonly acceptsChangedMind?: boolean | null | undefined;
};

/** What a policy has against a refund, for programs and for people. */
export type ReturnObjection = {
  readonly kind: 'WINDOW_PASSED' | 'ABOVE_LIMIT' | 'CHANGED_MIND_NOT_ACCEPTED';
  readonly message: string;
};

/** What a policy looks at. */
export type ReturnFacts = {
  /** Business days since the sale. */
  readonly daysAgo: number;
  /** Null where it is not known yet. */
  readonly reason: RefundReason | null;
  readonly totalMinor: number;
  readonly currency: string;
};

const mostDays = 3_650;

/** The policy after a change; a window has 1 to 3650 days, a limit is above zero. */
export function changeReturns(
  policy: ReturnPolicy,
  change: ReturnPolicyChange,
): Decision<ReturnPolicy, PricingInvalid> {
  const { windowDays = policy.windowDays, limitMinor = policy.limitMinor } = change;
  if (windowDays !== null && !(windowDays >= 1 && windowDays <= mostDays)) {
    return invalid('windowDays', `goods are taken back for 1 to ${mostDays} days`);
  }
  if (limitMinor !== null && limitMinor < 1) {
    return invalid('limitMinor', 'what is returned at once is above zero');
  }
  const acceptsChangedMind = change.acceptsChangedMind ?? policy.acceptsChangedMind;
  return accept({ windowDays, limitMinor, acceptsChangedMind });
}

/** What a policy has against taking goods back. */
export function objectionsOf(policy: ReturnPolicy, facts: ReturnFacts): readonly ReturnObjection[] {
  const { windowDays, limitMinor, acceptsChangedMind } = policy;
  const { daysAgo } = facts;
  const objections: ReturnObjection[] = [];
  if (windowDays !== null && daysAgo > windowDays) {
    const message = `The sale is ${daysAgo} days ago; goods are taken back for ${windowDays}.`;
    objections.push({ kind: 'WINDOW_PASSED', message });
  }
  if (limitMinor !== null && facts.totalMinor > limitMinor) {
    const { currency } = facts;
    const most = formatMoney({ amountMinor: limitMinor, currency });
    const message = `Up to ${most} ${currency} is returned at once.`;
    objections.push({ kind: 'ABOVE_LIMIT', message });
  }
  if (!acceptsChangedMind && facts.reason === 'CHANGED_MIND') {
    const message = 'Goods are not taken back only because the customer no longer wants them.';
    objections.push({ kind: 'CHANGED_MIND_NOT_ACCEPTED', message });
  }
  return objections;
}

function invalid(field: string, problem: string) {
  return refuse({ kind: 'PricingInvalid', field, problem } as const);
}
