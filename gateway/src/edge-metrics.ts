import { Counter, Gauge, type Registry } from 'prom-client';
import type { KeyRefusal } from './partner-keys/key-authentication.ts';
import type { Measure } from './rate-limits/part.ts';

/** How an operation left the edge. */
export type EdgeOutcome = 'ok' | 'errors' | 'limited';

/** What is counted of who asks, by which way, and how much. */
export type EdgeMetrics = {
  readonly countOperation: (client: string, outcome: EdgeOutcome) => void;
  readonly countUnknownOperation: () => void;
  readonly operationsLoaded: (count: number) => void;
  readonly countKeyRefused: (reason: KeyRefusal) => void;
  readonly countLimited: (scope: string, measure: Measure) => void;
  readonly countBurst: (scope: string, measure: Measure) => void;
  readonly limitsAreLocal: (isLocal: boolean) => void;
  readonly countUsageLost: (requests: number) => void;
};

function metricsIn(registry: Registry) {
  const registers = [registry];
  const counter = <Label extends string>(name: string, help: string, labelNames: Label[]) =>
    new Counter({ name, help, labelNames, registers });
  const gauge = (name: string, help: string) => new Gauge({ name, help, registers });

  return {
    operations: counter('novapos_gateway_operations_total', 'Operations by client and outcome.', [
      'client',
      'outcome',
    ]),
    unknown: counter(
      'novapos_gateway_unknown_operations_total',
      'Operations asked for by a text that no app registered, where that is looked at.',
      [],
    ),
    loaded: gauge(
      'novapos_gateway_registered_operations',
      'Different texts that can be asked for by id.',
    ),
    keys: counter(
      'novapos_gateway_partner_keys_refused_total',
      'Partner keys that were refused, by the reason, which the caller is not told.',
      ['reason'],
    ),
    limited: counter(
      'novapos_gateway_rate_limited_total',
      'Rate limits that refused a request, by whose they are and what they count.',
      ['scope', 'measure'],
    ),
    bursts: counter(
      'novapos_gateway_rate_limit_bursts_total',
      'Times that somebody asked for a multiple of a rate limit within a minute.',
      ['scope', 'measure'],
    ),
    local: gauge(
      'novapos_gateway_rate_limits_local',
      '1 while Redis is away and this process counts rate limits by itself.',
    ),
    lost: counter(
      'novapos_gateway_usage_lost_total',
      'Requests of partners that are missing in their usage, since they could not be handed over.',
      [],
    ),
  };
}

/** Register the metrics of the edge. */
export function createEdgeMetrics(registry: Registry): EdgeMetrics {
  const metrics = metricsIn(registry);
  return {
    countOperation: (client, outcome) => {
      metrics.operations.inc({ client, outcome });
    },
    countUnknownOperation: () => {
      metrics.unknown.inc();
    },
    operationsLoaded: (count) => {
      metrics.loaded.set(count);
    },
    countKeyRefused: (reason) => {
      metrics.keys.inc({ reason });
    },
    countLimited: (scope, measure) => {
      metrics.limited.inc({ scope, measure });
    },
    countBurst: (scope, measure) => {
      metrics.bursts.inc({ scope, measure });
    },
    limitsAreLocal: (isLocal) => {
      metrics.local.set(isLocal ? 1 : 0);
    },
    countUsageLost: (requests) => {
      metrics.lost.inc(requests);
    },
  };
}
