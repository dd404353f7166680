import type { Unasked } from './ports.ts';
import type { OutboxBody, OutboxRow } from './row.ts';

/** What came of sending a row. */
export type Sent =
  /** The server has it. `keep` writes what follows in the transaction that takes the row away. */
  | { readonly kind: 'done'; readonly keep?: () => Promise<void> }
  | { readonly kind: 'offline' }
  | { readonly kind: 'signed-out' }
  /** An error that may pass: sent again after a while. */
  | { readonly kind: 'later'; readonly problem: string; readonly requestId: string | null }
  /** To be sent in another form, or the same later, by a new key. */
  | { readonly kind: 'changed'; readonly body: OutboxBody }
  /** Not accepted: somebody has to look at it. */
  | {
      readonly kind: 'refused';
      readonly problem: string;
      readonly requestId: string | null;
      /** The server keeps the refusal by its key, so that only another key can end otherwise. */
      readonly isKept: boolean;
    };

/** Sends a row once, by its key; never throws for what the server or the network does. */
export type Send = (row: OutboxRow) => Promise<Sent>;

// What is wrong with the session or the moment, rather than with what is handed in.
const passing: ReadonlySet<string> = new Set(['IDEMPOTENCY_IN_PROGRESS', 'UNAUTHENTICATED']);

/** What follows where there was no answer to read. */
export function unanswered(asked: Unasked): Sent {
  switch (asked.kind) {
    case 'offline':
    case 'signed-out':
      return { kind: asked.kind };
    case 'problem': {
      const { problem, requestId } = asked;
      // Nothing is wrong with the row: what is sent at once is too much, and goes on after a while.
      if (asked.code === 'RATE_LIMITED') return { kind: 'offline' };
      return asked.isRetryable || passing.has(asked.code)
        ? { kind: 'later', problem, requestId }
        : { kind: 'refused', problem, requestId, isKept: false };
    }
  }
}
