import { Counter, Gauge, type Registry } from 'prom-client';

/** Counts what became of attempts. */
export type WebhookCounts = {
  readonly tried: (became: 'WAITING' | 'DELIVERED' | 'DEAD' | 'CANCELLED') => void;
};

/** What waits, when somebody asks for the metrics. */
export type WebhookLevels = {
  readonly waiting: number;
  readonly oldestAgeSeconds: number;
  readonly paused: number;
};

/** Register what is counted as it happens; once a registry. */
export function webhookCounts(registry: Registry): WebhookCounts {
  const registers = [registry];
  const counter = (name: string, help: string) => new Counter({ name, help, registers });
  const delivered = counter(
    'novapos_webhooks_delivered_total',
    'Events that the endpoint of a partner took.',
  );
  const failed = counter(
    'novapos_webhooks_failed_total',
    'Attempts to deliver an event to a partner that failed.',
  );
  const dead = counter(
    'novapos_webhooks_dead_total',
    'Deliveries to partners that were given up after 24 hours.',
  );
  return {
    tried(became) {
      if (became === 'DELIVERED') delivered.inc();
      else failed.inc();
      if (became === 'DEAD') dead.inc();
    },
  };
}

/** Register gauges that look at what waits when the metrics are asked for, and only then. */
export function webhookLevels(registry: Registry, look: () => Promise<WebhookLevels>): void {
  const registers = [registry];
  const oldest = new Gauge({
    name: 'novapos_webhooks_oldest_age_seconds',
    help: 'Age of the oldest delivery that waits at an endpoint which is not paused; 0 where none does.',
    registers,
  });
  const paused = new Gauge({
    name: 'novapos_webhooks_paused_endpoints',
    help: 'Endpoints of partners that are paused.',
    registers,
  });
  const waiting = new Gauge({
    name: 'novapos_webhooks_waiting',
    help: 'Deliveries that wait at endpoints which are not paused.',
    registers,
    async collect() {
      const levels = await look();
      waiting.set(levels.waiting);
      oldest.set(levels.oldestAgeSeconds);
      paused.set(levels.paused);
    },
  });
}
