import { accept, isUuid, refuse, type Decision } from '@novapos/kernel';

/** Whom a rate limit is for. */
const scopes = ['key', 'user', 'tenant', 'address'] as const;
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
  const { tenantId, subject, partnerId = null, cooldownSeconds } = report;
  const scope = scopes.find((name) => name === report.scope);
  const measure = measures.find((name) => name === report.measure);
  if (!scope) return refuse(`\`scope\` is one of ${scopes.join(', ')}.`);
  if (!measure) return refuse(`\`measure\` is one of ${measures.join(', ')}.`);
  if (!isUuid(tenantId)) return refuse('`tenantId` is no UUID.');
  if (partnerId !== null && !isUuid(partnerId)) return refuse('`partnerId` is no UUID.');
  if (subject.length > longestSubject || control.test(subject)) {
    return refuse(`\`subject\` has up to ${longestSubject} characters on one line.`);
  }
  if (cooldownSeconds < 0 || cooldownSeconds > longestCooldownSeconds) {
    return refuse(`\`cooldownSeconds\` is from 0 to ${longestCooldownSeconds}.`);
  }
  return accept({ ...report, scope, measure, partnerId });
}
