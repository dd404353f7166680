import { setTimeout as pause } from 'node:timers/promises';
import type { Logger } from 'pino';
import { isTransient } from '../database/faults.ts';
import { withEvents } from '../tracing/in-span.ts';
import type { Consumer } from './consumer.ts';
import type { DomainEvent } from './domain-event.ts';
import type { DeadLetter } from './event-bus.ts';
import { PoisonEvent } from './poison-event.ts';

/** How events are given to a consumer, and what becomes of those it can't take. */
export type Delivery = {
  readonly consumer: Consumer;
  /** Keep a dead letter where an operator finds it; throws when it can't be kept now. */
  readonly bury: (letter: DeadLetter) => Promise<void>;
  readonly now: () => Date;
  readonly log: Logger;
  /** Ends the waiting: what was not applied is delivered again after the next start. */
  readonly signal: AbortSignal;
  /** How often an event that fails by itself is tried. */
  readonly maxAttempts?: number;
  readonly retryMs?: number;
};

/**
 * Apply events in their order. All at once where that works; else one by one, so that what can't be applied
 * is found, tried a few times and buried, while the rest goes on. A fault that passes, such as a database
 * that is away, is waited for without an end. Throws only when `signal` ends the waiting.
 */
export async function deliver(delivery: Delivery, events: readonly DomainEvent[]): Promise<void> {
  delivery.signal.throwIfAborted();
  if (events.length === 0) return;
  try {
    await apply(delivery, events);
  } catch {
    for (const event of events) await deliverOne(delivery, event);
  }
}

function apply({ consumer }: Delivery, events: readonly DomainEvent[]): Promise<void> {
  const attributes = { 'messaging.consumer.group.name': consumer.name };
  const about = { name: `${consumer.name} applies`, kind: 'consumer', attributes } as const;
  return withEvents(about, events, () => consumer.apply(events));
}

async function deliverOne(delivery: Delivery, event: DomainEvent): Promise<void> {
  const { maxAttempts = 5, signal } = delivery;
  for (let attempts = 1; ;) {
    signal.throwIfAborted();
    try {
      await apply(delivery, [event]);
      return;
    } catch (error) {
      const isFinal = error instanceof PoisonEvent || attempts >= maxAttempts;
      if (isFinal && !isTransient(error)) return bury(delivery, { event, error, attempts });
      await waitAfter(delivery, event, error);
      if (!isTransient(error)) attempts += 1;
    }
  }
}

type Failed = { readonly event: DomainEvent; readonly error: unknown; readonly attempts: number };

async function bury(delivery: Delivery, { event, error, attempts }: Failed): Promise<void> {
  const { consumer, now, signal, log } = delivery;
  const reason = error instanceof Error ? error.message : String(error);
  const letter = { consumer: consumer.name, event, reason, attempts, failedAt: now() };
  log.error({ err: error, event: event.id, type: event.type }, 'an event became a dead letter');
  for (;;) {
    signal.throwIfAborted();
    try {
      await delivery.bury(letter);
      return;
    } catch (fault) {
      await waitAfter(delivery, event, fault);
    }
  }
}

async function waitAfter(
  { consumer, retryMs = 500, log, signal }: Delivery,
  event: DomainEvent,
  error: unknown,
): Promise<void> {
  log.warn({ err: error, consumer: consumer.name, event: event.id }, 'an event is tried again');
  await pause(retryMs, undefined, { signal, ref: false });
}
