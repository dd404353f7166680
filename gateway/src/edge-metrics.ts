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

/** Register the metrics of the edge. */
export function createEdgeMetrics(registry: Registry): EdgeMetrics {
  const registers = [registry];
  const operations = new Counter({
    name: 'novapos_gateway_operations_total',
    help: 'Operations by client (an app that registered operations, partner, other, none) and outcome.',
    labelNames: ['client', 'outcome'],
    registers,
  });
  const unknown = new Counter({
    name: 'novapos_gateway_unknown_operations_total',
    help: 'Operations asked for by a text that no app registered, where that is looked at.',
    registers,
  });
  const loaded = new Gauge({
    name: 'novapos_gateway_registered_operations',
    help: 'Different operations that can be asked for by id.',
    registers,
  });
  const keys = new Counter({
    name: 'novapos_gateway_partner_keys_refused_total',
    help: 'Partner keys that were refused, by the reason, which the caller is not told.',
    labelNames: ['reason'],
    registers,
  });
  const limited = new Counter({
    name: 'novapos_gateway_rate_limited_total',
    help: 'Requests refused by a rate limit, by whose it is and what it counts.',
    labelNames: ['scope', 'measure'],
    registers,
  });
  const bursts = new Counter({
    name: 'novapos_gateway_rate_limit_bursts_total',
    help: 'Times that somebody asked for a multiple of a rate limit within a minute.',
    labelNames: ['scope', 'measure'],
    registers,
  });
  const local = new Gauge({
    name: 'novapos_gateway_rate_limits_local',
    help: '1 while Redis is away and this process counts rate limits by itself.',
    registers,
  });
  const lost = new Counter({
    name: 'novapos_gateway_usage_lost_total',
    help: "Requests of partners that are missing in their usage, since it could not be handed over.",
    registers,
  });
  return {
    countOperation: (client, outcome) => {
      operations.inc({ client, outcome });
    },
    countUnknownOperation: () => {
      unknown.inc();
    },
    operationsLoaded: (count) => {
      loaded.set(count);
    },
    countKeyRefused: (reason) => {
      keys.inc({ reason });
    },
    countLimited: (scope, measure) => {
      limited.inc({ scope, measure });
    },
    countBurst: (scope, measure) => {
      bursts.inc({ scope, measure });
    },
    limitsAreLocal: (isLocal) => {
      local.set(isLocal ? 1 : 0);
    },
    countUsageLost: (requests) => {
      lost.inc(requests);
    },
  };
}
