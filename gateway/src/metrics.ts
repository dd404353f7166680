import { Counter, Histogram, type Registry } from 'prom-client';

/** What the gateway counts, besides what every process counts. */
export type GatewayMetrics = {
  readonly countRefused: (limit: string) => void;
  readonly observeSubgraph: (subgraph: string, outcome: SubgraphOutcome, seconds: number) => void;
};

/** How asking a subgraph ended. */
export type SubgraphOutcome = 'answered' | 'errors' | 'unreachable';

/** Register the gateway's metrics. */
export function createGatewayMetrics(registry: Registry): GatewayMetrics {
  const refused = new Counter({
    name: 'novapos_gateway_refused_total',
    help: 'Operations refused before execution, by the limit they exceed.',
    labelNames: ['limit'],
    registers: [registry],
  });
  const subgraphs = new Histogram({
    name: 'novapos_gateway_subgraph_seconds',
    help: 'Time to ask a subgraph one question, by subgraph and outcome.',
    labelNames: ['subgraph', 'outcome'],
    buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
    registers: [registry],
  });
  return {
    countRefused: (limit) => {
      refused.inc({ limit });
    },
    observeSubgraph: (subgraph, outcome, seconds) => {
      subgraphs.observe({ subgraph, outcome }, seconds);
    },
  };
}
