import type { Logger } from 'pino';
import type { Registry } from 'prom-client';
import type { EventDatabase } from '../domain.ts';
import { every, type Repeating } from '../every.ts';
import type { SettingsOf } from '../settings/settings.ts';
import { deadLettersIn, type EventfulDomain } from './dead-letters.ts';
import type { EventBus, Stoppable } from './event-bus.ts';
import { eventLevels, eventMetrics, type EventLevels } from './event-metrics.ts';
import type { eventSettings } from './event-settings.ts';
import { outboxOf, type Outbox } from './outbox.ts';
import { startRelay } from './relay.ts';

/** The events of a process, under way. */
export type RunningEvents = {
  /** What is done again and again, to be done at once: `<domain>.forgetEvents`. */
  readonly jobs: Readonly<Record<string, () => Promise<void>>>;
  /** Stop the relays, then the consumers; the bus stays open. Before the domains are closed. */
  readonly close: () => Promise<void>;
};

/** What the events of a process are started with. */
export type EventsOptions = {
  /** All started domains of the process; those without a database tell and hear nothing. */
  readonly domains: readonly (EventfulDomain & { readonly databaseUrl: string })[];
  /** Null where the process has none: then what is told waits in the outbox. */
  readonly bus: EventBus | null;
  readonly registry: Registry;
  readonly log: Logger;
  readonly now: () => Date;
  readonly settings: SettingsOf<typeof eventSettings>;
};

type Place = {
  readonly name: string;
  readonly databaseUrl: string;
  readonly database: EventDatabase;
  readonly outbox: Outbox;
};

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

/** Start the events of a process: first every consumer, then a relay for each domain. */
export async function startEvents(options: EventsOptions): Promise<RunningEvents> {
  const { bus, registry, log, now } = options;
  const places = placesOf(options);
  const jobs = forgettingJobs(places, options);
  const repeating = repeated(jobs, log);
  eventLevels(registry, () => Promise.all(places.map((place) => levelsOf(place, now()))));
  if (bus === null) {
    log.warn('without an event bus nothing is published: events wait in the outbox');
    return { jobs, close: () => stopAll(repeating) };
  }
  const consuming = await consumeAll(options.domains, bus);
  const relays = startRelays(places, bus, options);
  return {
    jobs,
    async close() {
      await stopAll([...relays, ...repeating]);
      await stopAll(consuming);
    },
  };
}

function placesOf({ domains }: EventsOptions): readonly Place[] {
  return domains.flatMap(({ name, databaseUrl, running: { database } }) =>
    database
      ? [{ name, databaseUrl, database, outbox: outboxOf(name, database.acrossTenants) }]
      : [],
  );
}

/** All of them or none: where one can't be started, the others are stopped again. */
async function consumeAll(
  domains: EventsOptions['domains'],
  bus: EventBus,
): Promise<readonly Stoppable[]> {
  const consumers = domains.flatMap(({ running }) => running.consumers ?? []);
  const begun = await Promise.allSettled(consumers.map((consumer) => bus.consume(consumer)));
  const failed = begun.find((each) => each.status === 'rejected');
  const consuming = begun.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []));
  if (!failed) return consuming;
  await stopAll(consuming);
  throw failed.reason;
}

function startRelays(
  places: readonly Place[],
  bus: EventBus,
  { registry, log, now, settings }: EventsOptions,
): readonly Stoppable[] {
  const metrics = eventMetrics(registry);
  const figures = {
    batchSize: settings.EVENTS_BATCH_SIZE,
    pollMaxMs: settings.EVENTS_POLL_MAX_MS,
    sendTimeoutMs: settings.EVENTS_SEND_TIMEOUT_MS,
    publishAttempts: settings.EVENTS_PUBLISH_ATTEMPTS,
  };
  return places.map(({ name, databaseUrl }) =>
    startRelay({
      domain: name,
      databaseUrl,
      bus,
      now,
      log: log.child({ relay: name }),
      metrics,
      figures,
    }),
  );
}

function forgettingJobs(
  places: readonly Place[],
  { now, settings }: EventsOptions,
): RunningEvents['jobs'] {
  const before = (days: number) => new Date(now().getTime() - days * dayMs);
  return Object.fromEntries(
    places.map(({ name, outbox }) => [
      `${name}.forgetEvents`,
      async () => {
        const { EVENTS_KEPT_DAYS: days, EVENTS_INBOX_KEPT_DAYS: inboxDays } = settings;
        if (days > 0) await outbox.forgetEvents(before(days));
        if (inboxDays > 0) await outbox.forgetInbox(before(inboxDays));
      },
    ]),
  );
}

function repeated(jobs: RunningEvents['jobs'], log: Logger): readonly Repeating[] {
  return Object.entries(jobs).map(([name, job]) => every({ name, everyMs: hourMs, log }, job));
}

async function levelsOf({ name, database, outbox }: Place, now: Date): Promise<EventLevels> {
  const [{ waiting, parked, oldestAt }, letters] = await Promise.all([
    outbox.backlog(),
    deadLettersIn(database).open(),
  ]);
  return {
    domain: name,
    waiting,
    parked,
    oldestAgeSeconds: oldestAt ? Math.max(0, (now.getTime() - oldestAt.getTime()) / 1000) : 0,
    deadLetters: letters.length,
  };
}

async function stopAll(running: readonly Stoppable[]): Promise<void> {
  await Promise.all(running.map((one) => one.stop()));
}
