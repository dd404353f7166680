import { inSpan } from '@novapos/chassis';
import { Kind } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { ExecutionMetrics } from './execution-metrics.ts';
import { prepare, type Operation, type Prepared } from './prepared.ts';
import type { ReadSupergraph } from './supergraph.ts';

/** Prepared operations of one supergraph, the ones used last. */
export type PlanCache = {
  /** The operation prepared, now or before; its key names document and operation. */
  readonly find: (key: string, operation: Operation) => Prepared;
  /** What is kept, the last used first. */
  readonly kept: () => readonly Operation[];
};

type Options = {
  readonly supergraph: ReadSupergraph;
  readonly most: number;
  readonly metrics: ExecutionMetrics;
};

/** An empty cache; what does not fit any more is forgotten. */
export function createPlanCache({ supergraph, most, metrics }: Options): PlanCache {
  const plans = new LRUCache<
    string,
    { readonly operation: Operation; readonly prepared: Prepared }
  >({
    max: most,
  });
  return {
    find(key, operation) {
      const known = plans.get(key);
      if (known) {
        metrics.countPlan('hit');
        return known.prepared;
      }
      const startedAt = performance.now();
      const prepared = inSpan('plan', {}, () => prepare(supergraph, operation));
      metrics.countPlan('miss');
      metrics.observePlanning((performance.now() - startedAt) / 1_000);
      plans.set(key, { operation, prepared });
      return prepared;
    },
    kept: () => [...plans.values()].map(({ operation }) => operation),
  };
}

/** The key of an operation: the same document gives the same plan, whether or not its only operation is named. */
export function planKey({ query, document, operationName }: Operation): string {
  const operations = document.definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  return operations.length > 1 ? `${operationName ?? ''}\n${query}` : query;
}
