import type { Logger } from 'pino';
import type { Consumer } from './consumer.ts';
import { deliver, type Delivery } from './deliver.ts';
import type { DomainEvent } from './domain-event.ts';
import type { EventBus } from './event-bus.ts';

type EmbeddedBusOptions = Pick<Delivery, 'bury' | 'now' | 'maxAttempts' | 'retryMs'> & {
  readonly log: Logger;
};

/** All that is said to a consumer of one name goes through its lane, in order. */
type Lane = {
  /** The members that are there; the first one does the work. */
  readonly members: Member[];
  readonly waiting: Waiting[];
  isBusy: boolean;
};
type Member = { readonly consumer: Consumer; readonly stopping: AbortController };
type Waiting = {
  readonly events: readonly DomainEvent[];
  readonly done: () => void;
  readonly failed: (error: unknown) => void;
};

const mostAtOnce = 200;

/**
 * The bus inside one process. Nothing is kept in it: publishing resolves once every consumer has applied or
 * buried the events, and throws while one that is known is stopped, so that the outbox keeps them.
 */
export function embeddedBus(options: EmbeddedBusOptions): EventBus {
  const lanes = new Map<string, Lane>();
  const hearers = new Set<(event: DomainEvent) => void>();
  const state = { isClosed: false };

  return {
    async publish(events) {
      if (state.isClosed) throw new Error('the bus is closed');
      for (const event of events) for (const hear of hearers) hear(event);
      await Promise.all([...lanes.values()].map((lane) => take(lane, events, options)));
    },
    async consume(consumer) {
      const lane = lanes.get(consumer.name) ?? { members: [], waiting: [], isBusy: false };
      lanes.set(consumer.name, lane);
      const member = { consumer, stopping: new AbortController() };
      lane.members.push(member);
      return {
        async stop() {
          leave(lane, member);
        },
      };
    },
    async listen(hear) {
      hearers.add(hear);
      return {
        async stop() {
          hearers.delete(hear);
        },
      };
    },
    async ping() {
      const stopped = [...lanes].find(([, { members }]) => members.length === 0);
      if (state.isClosed || stopped) throw new Error('the bus has stopped');
    },
    async close() {
      state.isClosed = true;
      for (const lane of lanes.values())
        for (const member of [...lane.members]) leave(lane, member);
    },
  };
}

function leave(lane: Lane, member: Member): void {
  lane.members.splice(lane.members.indexOf(member), 1);
  member.stopping.abort();
}

async function take(
  lane: Lane,
  events: readonly DomainEvent[],
  options: EmbeddedBusOptions,
): Promise<void> {
  const types = lane.members[0]?.consumer.types;
  const heard = types ? events.filter(({ type }) => types.includes(type)) : events;
  if (heard.length === 0) return;
  await new Promise<void>((done, failed) => {
    lane.waiting.push({ events: heard, done, failed });
    if (!lane.isBusy) void work(lane, options);
  });
}

/** Deliver what waits until nothing does; several publishers' events go together. */
async function work(lane: Lane, options: EmbeddedBusOptions): Promise<void> {
  lane.isBusy = true;
  for (let some = next(lane); some.length > 0; some = next(lane)) {
    try {
      const [member] = lane.members;
      if (!member) throw new Error('the consumer has stopped');
      const { consumer, stopping } = member;
      await deliver(
        { ...options, consumer, signal: stopping.signal },
        some.flatMap(({ events }) => events),
      );
      for (const { done } of some) done();
    } catch (error) {
      for (const { failed } of some) failed(error);
    }
  }
  lane.isBusy = false;
}

function next({ waiting }: Lane): readonly Waiting[] {
  let count = 0;
  const most = waiting.findIndex(({ events }) => {
    count += events.length;
    return count > mostAtOnce;
  });
  return waiting.splice(0, most < 0 ? waiting.length : Math.max(1, most));
}
