import { Counter, Gauge, Histogram, type Registry } from 'prom-client';
import type { Backlog } from './outbox.ts';

/** What is counted of the events of a process's domains. */
export type EventMetrics = {
  readonly published: (domain: string, count: number) => void;
  /** From what happened to when it was published. */
  readonly lag: (domain: string, seconds: number) => void;
  readonly backlog: (domain: string, backlog: Backlog, now: Date) => void;
  readonly deadLetter: (consumer: string) => void;
};

const made = new WeakMap<Registry, EventMetrics>();

/** The metrics of events in this registry; the same for all domains of a process. */
export function eventMetrics(registry: Registry): EventMetrics {
  const metrics = made.get(registry) ?? createMetrics(registry);
  made.set(registry, metrics);
  return metrics;
}

function createMetrics(registry: Registry): EventMetrics {
  const registers = [registry];
  const labelNames = ['domain'];
  const published = new Counter({
    name: 'novapos_events_published_total',
    help: 'Events that a domain has published.',
    labelNames,
    registers,
  });
  const lag = new Histogram({
    name: 'novapos_events_publish_lag_seconds',
    help: 'Time from what happened to when it was published.',
    labelNames,
    buckets: [0.01, 0.025, 0.05, 0.1, 0.15, 0.25, 0.5, 1, 2.5, 5, 30, 300],
    registers,
  });
  const gauge = (name: string, help: string) => new Gauge({ name, help, labelNames, registers });
  const waiting = gauge('novapos_events_waiting', 'Events that are not published yet.');
  const parked = gauge('novapos_events_parked', 'Events that wait for an operator.');
  const age = gauge('novapos_events_oldest_seconds', 'Age of the oldest event not published.');
  const buried = new Counter({
    name: 'novapos_events_dead_letters_total',
    help: 'Events that a consumer could not apply.',
    labelNames: ['consumer'],
    registers,
  });
  return {
    published: (domain, count) => {
      published.inc({ domain }, count);
    },
    lag: (domain, seconds) => {
      lag.observe({ domain }, seconds);
    },
    backlog: (domain, backlog, now) => {
      waiting.set({ domain }, backlog.waiting);
      parked.set({ domain }, backlog.parked);
      const { oldest } = backlog;
      age.set({ domain }, oldest ? (now.getTime() - oldest.getTime()) / 1_000 : 0);
    },
    deadLetter: (consumer) => {
      buried.inc({ consumer });
    },
  };
}
