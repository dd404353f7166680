import type { OutboxRow } from './row.ts';
import type { Sent } from './sent.ts';

const firstDelayMs = 2_000;
const longestDelayMs = 60_000;
const mostAttempts = 12;

/** How long to wait after so many failures in a row: doubled each time, and never the same for two tills. */
export function backoffMs(failures: number, random: number): number {
  const whole = Math.min(longestDelayMs, firstDelayMs * 2 ** Math.max(0, failures - 1));
  return Math.round(whole * (0.5 + random / 2));
}

/** How a row goes on after it was sent; null where it is done. An error that does not pass is a problem in the end. */
export function rowAfter(
  row: OutboxRow,
  sent: Exclude<Sent, { kind: 'offline' | 'signed-out' }>,
  { now, random }: { readonly now: number; readonly random: number },
): OutboxRow | null {
  const attempts = row.attempts + 1;
  switch (sent.kind) {
    case 'done':
      return null;
    case 'changed': {
      const dueAt = attempts > 1 ? now + backoffMs(attempts, random) : 0;
      const state = attempts < mostAttempts ? 'waiting' : 'problem';
      return { ...row, body: sent.body, attempts, dueAt, state, revision: row.revision + 1 };
    }
    case 'later': {
      const { problem, requestId } = sent;
      return attempts < mostAttempts
        ? { ...row, attempts, problem, requestId, dueAt: now + backoffMs(attempts, random) }
        : { ...row, attempts, problem, requestId, state: 'problem' };
    }
    case 'refused': {
      const { problem, requestId, isKept: wasRefused } = sent;
      return { ...row, attempts, problem, requestId, wasRefused, state: 'problem' };
    }
  }
}

/** A row that somebody wants to be tried again; by another key where the old one's answer would be a refusal for ever. */
export function rowAgain(row: OutboxRow): OutboxRow {
  return {
    ...row,
    state: 'waiting',
    attempts: 0,
    dueAt: 0,
    problem: null,
    requestId: null,
    revision: row.revision + (row.wasRefused ? 1 : 0),
    wasRefused: false,
  };
}
