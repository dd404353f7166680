import { accept, refuse, type Decision } from '@novapos/kernel';
import { parseFieldPath } from './field-path.ts';
import type { Redaction } from './redact.ts';

/** How long a tenant's trail is kept, and what of it is redacted beside the built-in paths. */
export type TrailSettings = { readonly retentionDays: number; readonly redaction: Redaction };

/** The fewest days that a trail is kept. */
export const leastDays = 30;
/** The most days: a hundred years. */
export const mostDays = 36_500;
const mostPaths = 100;
const dayMs = 24 * 60 * 60 * 1000;

/** What holds where a tenant has set nothing. */
export const usualSettings: TrailSettings = {
  retentionDays: 400,
  redaction: { mode: 'MASK', paths: [] },
};

/** A trail is kept from 30 days to a hundred years. */
export function checkRetention(
  days: number,
): Decision<number, { readonly kind: 'AuditRetentionInvalid' }> {
  const isFine = Number.isInteger(days) && days >= leastDays && days <= mostDays;
  return isFine ? accept(days) : refuse({ kind: 'AuditRetentionInvalid' });
}

/** Up to a hundred paths, each of which can be understood. */
export function checkPaths(
  paths: readonly string[],
): Decision<
  readonly string[],
  { readonly kind: 'AuditPathsInvalid'; readonly paths: readonly string[] }
> {
  const distinct = [...new Set(paths)];
  const odd = distinct.filter((path) => parseFieldPath(path) === null);
  const wrong = [...odd, ...distinct.slice(mostPaths)];
  return wrong.length > 0 ? refuse({ kind: 'AuditPathsInvalid', paths: wrong }) : accept(distinct);
}

/** For how many milliseconds a record is kept; never less than for 30 days, whatever is set. */
export function keptMs(retentionDays: number): number {
  return Math.max(retentionDays, leastDays) * dayMs;
}
