import { Counter, Gauge, Histogram, type Registry } from 'prom-client';

/** What is counted of live subscriptions. */
export type SubscriptionMetrics = {
  readonly subscribers: (count: number) => void;
  readonly countDropped: () => void;
  /** From what happened to when it was heard of here. */
  readonly observeLag: (seconds: number) => void;
};

/** Register the metrics of live subscriptions. */
export function createSubscriptionMetrics(registry: Registry): SubscriptionMetrics {
  const registers = [registry];
  const subscribers = new Gauge({
    name: 'novapos_gateway_subscribers',
    help: 'Live subscriptions that are open.',
    registers,
  });
  const dropped = new Counter({
    name: 'novapos_gateway_subscribers_dropped_total',
    help: 'Live subscriptions that were ended since they were read too slowly.',
    registers,
  });
  const lag = new Histogram({
    name: 'novapos_gateway_event_lag_seconds',
    help: 'Time from what happened to when the gateway heard of it.',
    buckets: [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers,
  });
  return {
    subscribers: (count) => {
      subscribers.set(count);
    },
    countDropped: () => {
      dropped.inc();
    },
    observeLag: (seconds) => {
      lag.observe(seconds);
    },
  };
}
