import type { Delivery } from './deliver.ts';
import type { DomainEvent } from './domain-event.ts';
import { embeddedChannel, type EmbeddedChannel } from './embedded-channel.ts';
import type { EventBus } from './event-bus.ts';

type EmbeddedBusOptions = Omit<Delivery, 'consumer' | 'signal'>;

/**
 * The event bus of a process that holds all domains. It keeps nothing: `publish` resolves once every consumer
 * applied or buried the events, so what was under way when the process ended is still in the outbox. All
 * consumers must be there before the first relay; of one that is stopped, the events wait.
 */
export function embeddedBus(options: EmbeddedBusOptions): EventBus {
  const { log } = options;
  const channels = new Map<string, EmbeddedChannel>();
  const members = new Set<() => Promise<void>>();
  const listeners = new Set<(event: DomainEvent) => void>();
  let isClosed = false;

  function tell(hear: (event: DomainEvent) => void, event: DomainEvent): void {
    try {
      hear(event);
    } catch (error) {
      log.error({ err: error, event: event.id }, 'a listener failed on an event');
    }
  }

  return {
    async publish(events, signal) {
      if (isClosed) throw new Error('the event bus is closed');
      for (const hear of listeners) for (const event of events) tell(hear, event);
      const ends = await Promise.allSettled(
        [...channels.values()].flatMap((channel) => {
          const heard = events.filter(channel.hears);
          return heard.length > 0 ? [channel.take(heard, signal)] : [];
        }),
      );
      // All have ended, so that what is published again does not pile up behind a slow consumer.
      const failed = ends.find((end) => end.status === 'rejected');
      if (failed) throw failed.reason;
    },
    async consume(consumer) {
      const { name } = consumer;
      const channel = channels.get(name) ?? embeddedChannel(name, options);
      channels.set(name, channel);
      const { stop } = channel.join(consumer);
      members.add(stop);
      return {
        async stop() {
          members.delete(stop);
          await stop();
        },
      };
    },
    listen: async (hear) => {
      listeners.add(hear);
      return {
        async stop() {
          listeners.delete(hear);
        },
      };
    },
    ping: () =>
      isClosed ? Promise.reject(new Error('the event bus is closed')) : Promise.resolve(),
    async close() {
      isClosed = true;
      listeners.clear();
      await Promise.all([...members].map((stop) => stop()));
    },
  };
}
