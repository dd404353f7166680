import type { Logger } from 'pino';
import type { Registry } from 'prom-client';
import type { RunningDomain } from '../domain.ts';
import { every } from '../every.ts';
import type { EventBus } from './event-bus.ts';
import { eventMetrics } from './event-metrics.ts';
import type { EventSettings } from './event-settings.ts';
import { outboxOf, type Outbox } from './outbox.ts';
import { relayShards } from './relay-shards.ts';
import { startRelay } from './relay.ts';

/** A domain's telling and hearing, as it runs. */
export type RunningEvents = {
  /** Begin to publish; once everyone who is to hear is there. */
  readonly relay: () => void;
  readonly close: () => Promise<void>;
};

type Options = {
  readonly domain: string;
  readonly running: Pick<RunningDomain<unknown>, 'database' | 'consumers'>;
  /** Of the domain's own role: the relay holds a connection of its own. */
  readonly databaseUrl: string;
  /** Null where there is none: events stay in the outbox, and nothing is heard. */
  readonly bus: EventBus | null;
  readonly settings: EventSettings;
  readonly registry: Registry;
  readonly log: Logger;
  readonly now: () => Date;
};

const hourMs = 3_600_000;
const watchMs = 15_000;
const dayMs = 24 * hourMs;

/** Let a domain hear what its consumers wait for, and, from `relay` on, tell what is in its outbox. */
export async function startEvents(options: Options): Promise<RunningEvents> {
  const { domain, running, databaseUrl: url, bus, settings, registry, log, now } = options;
  const { database, consumers = [] } = running;
  if (!database || !bus) return { relay: () => undefined, close: () => Promise.resolve() };
  const members = await Promise.all(consumers.map((consumer) => bus.consume(consumer)));
  const outbox = outboxOf(domain, database);
  const metrics = eventMetrics(registry);
  const shards = relayShards({ url, domain, log });
  const forgetting = every({ name: 'forgetEvents', everyMs: hourMs, log }, () =>
    forgetEvents(outbox, settings, now()),
  );
  const watching = every({ name: 'watchEvents', everyMs: watchMs, log }, async () => {
    metrics.backlog(domain, await outbox.backlog(), now());
  });
  const relays: ReturnType<typeof startRelay>[] = [];

  return {
    relay() {
      relays.push(
        startRelay({
          ...{ domain, outbox, shards, bus, metrics, log, now },
          pollMaxMs: settings.EVENTS_POLL_MAX_MS,
          sendTimeoutMs: settings.EVENTS_SEND_TIMEOUT_MS,
        }),
      );
    },
    async close() {
      // Whoever hears goes first: a relay waits for an embedded consumer that has stopped.
      const stopping = relays.map((relay) => relay.stop());
      await Promise.all(members.map((member) => member.stop()));
      await Promise.all(stopping);
      await shards.close();
      await Promise.all([forgetting.stop(), watching.stop()]);
    },
  };
}

async function forgetEvents(outbox: Outbox, settings: EventSettings, now: Date): Promise<void> {
  await outbox.forget(new Date(now.getTime() - settings.EVENTS_KEPT_DAYS * dayMs));
}
