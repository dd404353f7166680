import { setTimeout as wait } from 'node:timers/promises';
import { GraphFault } from './graph-client.ts';

/** Faults that pass: the same operation with the same key is simply sent again. */
const passing = new Set(['NETWORK', 'UNAVAILABLE', 'TIMEOUT', 'IDEMPOTENCY_IN_PROGRESS']);

/** How long to wait before each new try; together longer than a sale may stay in someone's hands. */
const delaysMs: readonly number[] = [
  100,
  200,
  400,
  800,
  1600,
  3200,
  ...Array<number>(10).fill(5000),
];

type Patience<Answer> = {
  /** Whether an answer only says that there is none yet. */
  readonly isPending?: (answer: Answer) => boolean;
  readonly onRetry?: () => void;
  readonly delays?: readonly number[];
  /** Ends the waiting by an `AbortError`; what was asked for may still have come about. */
  readonly signal?: AbortSignal;
};

/** Try until there is an answer or the last delay is over; other faults are thrown at once. */
export async function patiently<Answer>(
  attempt: () => Promise<Answer>,
  patience: Patience<Answer> = {},
): Promise<Answer> {
  const { isPending = () => false, onRetry = () => undefined, delays = delaysMs } = patience;
  const { signal } = patience;
  for (const delayMs of delays) {
    try {
      const answer = await attempt();
      if (!isPending(answer)) return answer;
    } catch (error) {
      if (!isPassing(error)) throw error;
    }
    onRetry();
    await wait(delayMs, undefined, signal ? { signal } : {});
  }
  return attempt();
}

// Whether the same operation may be answered a little later.
function isPassing(error: unknown): boolean {
  return error instanceof GraphFault && passing.has(error.code);
}
