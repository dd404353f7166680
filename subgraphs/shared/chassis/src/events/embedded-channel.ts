import type { Consumer } from './consumer.ts';
import { deliver, type Delivery } from './deliver.ts';
import type { DomainEvent } from './domain-event.ts';
import type { Stoppable } from './event-bus.ts';
import { waitingLine } from './waiting-line.ts';

/** The way to one consumer inside the process: what comes is applied in its order, a batch after the other. */
export type EmbeddedChannel = {
  readonly hears: (event: DomainEvent) => boolean;
  /**
   * Resolves once the consumer applied or buried the events. Rejects while it is stopped, when it is stopped
   * meanwhile, when too much waits already, or when `signal` is aborted before it began with them.
   */
  readonly take: (events: readonly DomainEvent[], signal?: AbortSignal) => Promise<void>;
  /** Have one more member take part; what it stops, another goes on with, or the next that joins. */
  readonly join: (consumer: Consumer) => Stoppable;
};

/** A channel to the consumer of this name; its members share one place in the order of events. */
export function embeddedChannel(
  name: string,
  delivery: Omit<Delivery, 'consumer' | 'signal'>,
): EmbeddedChannel {
  const line = waitingLine();
  const members: Consumer[] = [];
  let heard: Consumer['types'] = [];
  let stopping = new AbortController();
  let isWorking = false;
  let delivering: Promise<void> = Promise.resolve();

  async function work(): Promise<void> {
    if (isWorking) return;
    isWorking = true;
    for (let batch = line.next(); batch.length > 0; batch = line.next()) {
      try {
        await apply(batch.flatMap(({ events }) => events));
        for (const { resolve } of batch) resolve();
      } catch (error) {
        for (const { reject } of batch) reject(error);
      }
    }
    isWorking = false;
  }

  async function apply(events: readonly DomainEvent[]): Promise<void> {
    for (;;) {
      const consumer = members.at(-1);
      if (!consumer) throw stopped(name);
      try {
        delivering = deliver({ ...delivery, consumer, signal: stopping.signal }, events);
        await delivering;
        return;
      } catch (error) {
        // Another member goes on where the stopped one was; its inbox knows what was applied.
        if (members.length === 0) throw error;
      }
    }
  }

  async function leave(consumer: Consumer): Promise<void> {
    const place = members.indexOf(consumer);
    if (place < 0) return;
    members.splice(place, 1);
    stopping.abort(stopped(name));
    if (members.length > 0) stopping = new AbortController();
    await delivering.catch(() => undefined);
  }

  return {
    hears: ({ type }) => heard?.includes(type) ?? true,
    async take(events, signal) {
      if (members.length === 0) throw stopped(name);
      const taken = line.add(events, signal);
      void work();
      await taken;
    },
    join(consumer) {
      if (members.length === 0) stopping = new AbortController();
      members.push(consumer);
      heard = consumer.types;
      return { stop: () => leave(consumer) };
    },
  };
}

function stopped(name: string): Error {
  return new Error(`${name} is stopped: its events wait`);
}
