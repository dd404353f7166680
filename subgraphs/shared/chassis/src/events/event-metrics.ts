import { Counter, Gauge, Histogram, type Registry } from 'prom-client';

/** What is counted of events, by domain. */
export type EventMetrics = {
  readonly published: (domain: string, lagsSeconds: readonly number[]) => void;
  readonly publishFailed: (domain: string) => void;
  readonly parked: (domain: string) => void;
  readonly holdsShards: (domain: string, count: number) => void;
};

/** What an outbox and its dead letters look like when somebody asks for the metrics. */
export type EventLevels = {
  readonly domain: string;
  readonly waiting: number;
  readonly parked: number;
  readonly oldestAgeSeconds: number;
  readonly deadLetters: number;
};

const lagBuckets = [0.025, 0.05, 0.1, 0.15, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 300, 3_600];

/** Register what is counted as it happens; once a registry. */
export function eventMetrics(registry: Registry): EventMetrics {
  const registers = [registry];
  const labelNames = ['domain'] as const;
  const published = new Counter({
    name: 'novapos_events_published_total',
    help: 'Events published from the outbox of a domain; one that is published again counts again.',
    labelNames,
    registers,
  });
  const lag = new Histogram({
    name: 'novapos_events_lag_seconds',
    help: 'Time from what happened to its event being published.',
    labelNames,
    buckets: lagBuckets,
    registers,
  });
  const failures = new Counter({
    name: 'novapos_events_publish_failures_total',
    help: 'Batches of events that could not be published and were tried again.',
    labelNames,
    registers,
  });
  const parked = new Counter({
    name: 'novapos_events_parked_total',
    help: 'Aggregates parked because the bus refused an event of theirs too often.',
    labelNames,
    registers,
  });
  const shards = new Gauge({
    name: 'novapos_events_relay_shards',
    help: 'Shards of the outbox of a domain that this process publishes from, of four.',
    labelNames,
    registers,
  });
  return {
    published(domain, lagsSeconds) {
      published.inc({ domain }, lagsSeconds.length);
      for (const seconds of lagsSeconds) lag.observe({ domain }, Math.max(0, seconds));
    },
    publishFailed(domain) {
      failures.inc({ domain });
    },
    parked(domain) {
      parked.inc({ domain });
    },
    holdsShards(domain, count) {
      shards.set({ domain }, count);
    },
  };
}

/** Register gauges that look at the outboxes when the metrics are asked for, and only then. */
export function eventLevels(registry: Registry, look: () => Promise<readonly EventLevels[]>): void {
  const levels = together(look);
  const gauge = (name: string, help: string, valueOf: (levels: EventLevels) => number) => {
    const one = new Gauge({
      name,
      help,
      labelNames: ['domain'],
      registers: [registry],
      async collect() {
        for (const each of await levels()) one.set({ domain: each.domain }, valueOf(each));
      },
    });
  };
  gauge(
    'novapos_outbox_waiting',
    'Events in the outbox of a domain that are to be published.',
    ({ waiting }) => waiting,
  );
  gauge(
    'novapos_outbox_parked',
    'Events in the outbox of a domain that wait because the bus refused one of their aggregate.',
    ({ parked }) => parked,
  );
  gauge(
    'novapos_outbox_oldest_age_seconds',
    'Age of the oldest event of a domain that is not published; 0 where there is none.',
    ({ oldestAgeSeconds }) => oldestAgeSeconds,
  );
  gauge(
    'novapos_dead_letters_open',
    'Dead letters of the consumers of a domain that were not replayed.',
    ({ deadLetters }) => deadLetters,
  );
}

/** The same answer for all who ask while it is looked for. */
function together<Answer>(look: () => Promise<Answer>): () => Promise<Answer> {
  let looking: Promise<Answer> | null = null;
  return () => {
    looking ??= look().finally(() => {
      looking = null;
    });
    return looking;
  };
}
