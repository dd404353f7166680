import { accept, isUuid, refuse, type Decision } from '@novapos/kernel';

/** Whom a rate limit is for. */
const scopes = ['key', 'user', 'device', 'tenant', 'address'] as const;
/** What a rate limit counts. */
const measures = ['requests', 'cost'] as const;

/** Someone asks far more than a limit allows, as the gateway reports it. */
export type RateLimitExcess = {
  readonly tenantId: string;
  readonly scope: (typeof scopes)[number];
  readonly subject: string;
  readonly partnerId: string | null;
  readonly measure: (typeof measures)[number];
  readonly limitPerMinute: number;
  readonly observedPerMinute: number;
  readonly cooldownSeconds: number;
};

/** The report as it comes in. */
export type RateLimitReport = Omit<RateLimitExcess, 'scope' | 'measure' | 'partnerId'> & {
  readonly scope: string;
  readonly measure: string;
  readonly partnerId?: string | null | undefined;
};

const longestSubject = 200;
const longestCooldownSeconds = 7 * 24 * 60 * 60;
const control = /[\p{Cc}\p{Cs}]/u;

/** A report that can be told, or words for what is wrong with it. */
export function checkReport(report: RateLimitReport): Decision<RateLimitExcess, string> {
  const { partnerId = null } = report;
  const scope = scopes.find((name) => name === report.scope);
  const measure = measures.find((name) => name === report.measure);
  if (!scope) return refuse(`\`scope\` is one of ${scopes.join(', ')}.`);
  if (!measure) return refuse(`\`measure\` is one of ${measures.join(', ')}.`);
  const excess = { ...report, scope, measure, partnerId };
  const wrong = problemOf(excess);
  return wrong === null ? accept(excess) : refuse(wrong);
}

function problemOf(excess: RateLimitExcess): string | null {
  const { tenantId, subject, partnerId, cooldownSeconds } = excess;
  if (!isUuid(tenantId)) return '`tenantId` is no UUID.';
  if (partnerId !== null && !isUuid(partnerId)) return '`partnerId` is no UUID.';
  if (subject.length > longestSubject || control.test(subject)) {
    return `\`subject\` has up to ${longestSubject} characters on one line.`;
  }
  const isWrong = cooldownSeconds < 0 || cooldownSeconds > longestCooldownSeconds;
  return isWrong ? `\`cooldownSeconds\` is from 0 to ${longestCooldownSeconds}.` : null;
}
