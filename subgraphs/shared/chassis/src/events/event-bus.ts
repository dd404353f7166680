import type { Consumer } from './consumer.ts';
import type { DomainEvent } from './domain-event.ts';

/** Something that was started and can be stopped. */
export type Stoppable = { readonly stop: () => Promise<void> };

/** An event that could not be applied, and why. */
export type DeadLetter = {
  readonly consumer: string;
  readonly event: DomainEvent;
  readonly reason: string;
  readonly attempts: number;
  readonly failedAt: Date;
};

/** The bus is there, but will never take such an event: it is too large, for one. */
export class EventRefused extends Error {
  override readonly name = 'EventRefused';
}

/** How events get from the outbox of one domain to the consumers of others: Kafka, or this process itself. */
export interface EventBus {
  /**
   * Publish in this order; resolves once none of them can be lost. Called by one relay at a time for a
   * subject. Throws when the bus can't be reached; the same events are then published again later. Throws
   * `EventRefused` when one of them is what it will never take. Once `signal` is aborted, nobody waits any more.
   */
  readonly publish: (events: readonly DomainEvent[], signal?: AbortSignal) => Promise<void>;
  /**
   * Deliver to a consumer: at least once, in order by subject. A `PoisonEvent`, and whatever fails too often,
   * becomes a dead letter and the rest goes on; a transient fault pauses and tries again.
   */
  readonly consume: (consumer: Consumer) => Promise<Stoppable>;
  /** Hear every event published from now on, without a memory: for live subscriptions. */
  readonly listen: (hear: (event: DomainEvent) => void) => Promise<Stoppable>;
  /** Throws when the bus can't be reached. */
  readonly ping: () => Promise<void>;
  readonly close: () => Promise<void>;
}
