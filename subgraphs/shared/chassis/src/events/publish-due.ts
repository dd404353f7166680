import type { DomainEvent } from './domain-event.ts';
import { EventRefused, type EventBus } from './event-bus.ts';
import type { OutboxEvent } from './outbox.ts';

/** What became of events that were due. */
export type Publication = {
  /** Those that the bus has. */
  readonly published: readonly OutboxEvent[];
  /** Those that it would not take although it is there; later ones of their aggregates were not tried. */
  readonly failed: readonly { readonly due: OutboxEvent; readonly error: unknown }[];
  /** Set where the bus could not be reached: whatever is in neither list is published later. */
  readonly fault: unknown;
};

type Publishing = {
  readonly bus: Pick<EventBus, 'publish' | 'ping'>;
  readonly timeoutMs: number;
  /** Ends the waiting. */
  readonly signal: AbortSignal;
};

/**
 * Publish events in their order, all at once. `isSearching` publishes them one by one, to find which it is that
 * the bus does not take: one that it refuses, or that fails while the next one passes.
 */
export async function publishDue(
  publishing: Publishing,
  due: readonly OutboxEvent[],
  isSearching: boolean,
): Promise<Publication> {
  if (isSearching) return publishOneByOne(publishing, due);
  try {
    await send(publishing, due);
    return { published: due, failed: [], fault: null };
  } catch (error) {
    if (error instanceof EventRefused) return publishOneByOne(publishing, due);
    return { published: [], failed: [], fault: error };
  }
}

async function publishOneByOne(
  publishing: Publishing,
  due: readonly OutboxEvent[],
): Promise<Publication> {
  const published: OutboxEvent[] = [];
  const failed: { due: OutboxEvent; error: unknown }[] = [];
  const waiting = new Set<string>();
  let suspect: { due: OutboxEvent; error: unknown } | null = null;
  for (const one of due) {
    if (waiting.has(aggregateOf(one.event))) continue;
    const error = await sendOrError(publishing, one);
    if (error === null) {
      published.push(one);
      if (suspect) failed.push(suspect);
      suspect = null;
      continue;
    }
    waiting.add(aggregateOf(one.event));
    if (error instanceof EventRefused) failed.push({ due: one, error });
    else if (suspect) return { published, failed, fault: error };
    else suspect = { due: one, error };
  }
  return { published, failed, fault: suspect?.error ?? null };
}

async function sendOrError(publishing: Publishing, one: OutboxEvent): Promise<unknown> {
  try {
    await send(publishing, [one]);
    return null;
  } catch (error) {
    return error ?? new Error('publishing failed');
  }
}

/** Publish within the time for that: after it, or when `signal` is aborted, nobody waits for the bus any more. */
async function send(
  { bus, timeoutMs, signal }: Publishing,
  due: readonly OutboxEvent[],
): Promise<void> {
  signal.throwIfAborted();
  const giving = new AbortController();
  const giveUp = (reason: unknown) => {
    giving.abort(reason);
  };
  const onAbort = () => {
    giveUp(signal.reason);
  };
  const timer = setTimeout(() => {
    giveUp(new Error(`the event bus did not answer within ${timeoutMs} ms`));
  }, timeoutMs);
  signal.addEventListener('abort', onAbort);
  const events = due.map(({ event }) => event);
  try {
    await Promise.race([bus.publish(events, giving.signal), aborted(giving.signal)]);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', onAbort);
  }
}

/** Rejects with the reason once the signal is aborted. */
function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => {
      reject(signal.reason instanceof Error ? signal.reason : new Error('publishing was ended'));
    });
  });
}

function aggregateOf({ tenantId, subject }: DomainEvent): string {
  return `${tenantId}:${subject}`;
}
