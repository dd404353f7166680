import { Histogram, type Registry } from 'prom-client';
import type { AskSubgraph, SubgraphResponse } from './ask-subgraph.ts';
import { operationLabel } from './tracing/operation-label.ts';

/** How a request ended: with data alone, with errors in the answer, or with a fault. */
export type RequestOutcome = 'ok' | 'errors' | 'fault';

/** Times GraphQL requests. */
export type RequestMetrics = {
  readonly observe: (request: {
    readonly subgraph: string;
    readonly operation: string | undefined;
    readonly outcome: RequestOutcome;
    readonly seconds: number;
  }) => void;
};

const mostNames = 200;

/**
 * Register the histogram of GraphQL requests, once a registry. Clients choose operation names, so
 * after the first 200 the rest count as `other`.
 */
export function requestMetrics(registry: Registry): RequestMetrics {
  const seconds = new Histogram({
    name: 'novapos_graphql_request_seconds',
    help: 'Time of GraphQL requests to a subgraph, by operation and outcome.',
    labelNames: ['subgraph', 'operation', 'outcome'],
    buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers: [registry],
  });
  const known = new Set<string>();

  function nameOf(operation: string | undefined): string {
    if (operation === undefined) return 'unnamed';
    const name = operationLabel(operation);
    if (name === null) return 'other';
    if (known.has(name)) return name;
    if (known.size >= mostNames) return 'other';
    known.add(name);
    return name;
  }

  return {
    observe: (request) => {
      const { subgraph, operation, outcome } = request;
      seconds.observe({ subgraph, operation: nameOf(operation), outcome }, request.seconds);
    },
  };
}

/** The same subgraph, its answers timed. */
export function timed(subgraph: string, ask: AskSubgraph, metrics: RequestMetrics): AskSubgraph {
  return async (request) => {
    const startedAtMs = performance.now();
    const end = (outcome: RequestOutcome): void => {
      const seconds = (performance.now() - startedAtMs) / 1000;
      metrics.observe({ subgraph, operation: request.operationName, outcome, seconds });
    };
    let response: SubgraphResponse;
    try {
      response = await ask(request);
    } catch (error) {
      end('fault');
      throw error;
    }
    end(response.errors ? 'errors' : 'ok');
    return response;
  };
}
