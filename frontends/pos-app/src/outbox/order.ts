import type { OutboxRow } from './row.ts';

/** What is known of the present run. */
export type RunFacts = {
  readonly now: number;
  readonly inFlight: ReadonlySet<string>;
  /** Since when nobody is signed in with the network; null while somebody is, or it is not known yet. */
  readonly nobodySince: number | null;
};

// How long sales wait for their shift to be opened when nobody is signed in to open it.
const patienceMs = 60 * 60_000;

/**
 * What can be sent now, in order. Sales wait for nothing but the opening of their shift; a movement waits for that too;
 * closing waits for all of its shift, and the next opening for the closing before. What was not accepted holds nobody up.
 */
export function sendable(rows: readonly OutboxRow[], facts: RunFacts): readonly OutboxRow[] {
  const waiting = rows.filter(({ state }) => state === 'waiting');
  return waiting.filter(
    (row, index) =>
      row.dueAt <= facts.now &&
      !facts.inFlight.has(row.id) &&
      !waiting.slice(0, index).some((earlier) => holdsUp(earlier, row, facts)),
  );
}

/** Whether it is asked by the token of who is signed in, rather than by the device's. */
export function needsStaff({ body }: OutboxRow): boolean {
  return body.kind !== 'sale';
}

function holdsUp(earlier: OutboxRow, row: OutboxRow, facts: RunFacts): boolean {
  const isOfShift = earlier.shiftId !== null && earlier.shiftId === row.shiftId;
  switch (row.body.kind) {
    case 'sale':
      return isOfShift && earlier.body.kind === 'shift-open' && isPatient(facts);
    case 'cash-movement':
      return isOfShift && earlier.body.kind === 'shift-open';
    case 'shift-close':
      return isOfShift;
    case 'shift-open':
      return earlier.body.kind === 'shift-close';
    case 'sale-cancel':
      return false;
  }
}

function isPatient({ nobodySince, now }: RunFacts): boolean {
  return nobodySince === null || now - nobodySince < patienceMs;
}
