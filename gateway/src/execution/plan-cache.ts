import { inSpan } from '@novapos/chassis';
import { Kind } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { ExecutionMetrics } from './execution-metrics.ts';
import {
  conditionsOf,
  partsOf,
  type Conditions,
  type Operation,
  type OperationParts,
  type Variables,
} from './operation-parts.ts';
import { prepare, type Prepared } from './prepared.ts';
import type { ReadSupergraph } from './supergraph.ts';

/** Prepared operations of one supergraph, the ones used last. */
export type PlanCache = {
  /** The operation prepared for what its conditions say, now or before; its key names document and operation. */
  readonly find: (key: string, operation: Operation, variables: Variables) => Prepared;
  /** What is kept, the operation used last first, each with the conditions that it was prepared for. */
  readonly kept: () => readonly (Operation & { readonly conditions: Conditions })[];
  /** Whether plans that may never be used would push out none that are. */
  readonly hasRoom: () => boolean;
};

type Options = {
  readonly supergraph: ReadSupergraph;
  /** How many plans are kept in all: an operation has one for each combination of its conditions. */
  readonly most: number;
  readonly metrics: ExecutionMetrics;
};

type Plan = { readonly conditions: Conditions; readonly prepared: Prepared };

type Known = {
  readonly operation: Operation;
  readonly parts: OperationParts;
  /** By what the conditions say, the one used longest ago first. */
  readonly plans: Map<string, Plan>;
};

// One operation with many conditions does not push out all others.
const mostOfOperation = 64;

/** An empty cache; what does not fit any more is forgotten. */
export function createPlanCache({ supergraph, most, metrics }: Options): PlanCache {
  const operations = new LRUCache<string, Known>({
    maxSize: most,
    sizeCalculation: ({ plans }) => plans.size,
  });

  function planned(parts: OperationParts, conditions: Conditions): Prepared {
    const startedAt = performance.now();
    const prepared = inSpan('plan', {}, () => prepare(supergraph, parts, conditions));
    metrics.countPlan('miss');
    metrics.observePlanning((performance.now() - startedAt) / 1_000);
    return prepared;
  }

  function knownOf(key: string, operation: Operation): Known {
    return operations.get(key) ?? { operation, parts: partsOf(operation), plans: new Map() };
  }

  return {
    find(key, operation, variables) {
      const known = knownOf(key, operation);
      const { parts, plans } = known;
      const conditions = conditionsOf(parts, variables);
      const combination = Object.values(conditions).join();
      const before = plans.get(combination);
      if (before) {
        metrics.countPlan('hit');
        plans.delete(combination);
        plans.set(combination, before);
        return before.prepared;
      }
      const prepared = planned(parts, conditions);
      plans.set(combination, { conditions, prepared });
      if (plans.size > Math.min(mostOfOperation, most)) forgetFirst(plans);
      // Another object, so that its size is looked at again.
      operations.set(key, { ...known });
      return prepared;
    },
    kept: () =>
      [...operations.values()].flatMap(({ operation, plans }) =>
        [...plans.values()].reverse().map(({ conditions }) => ({ ...operation, conditions })),
      ),
    hasRoom: () => operations.calculatedSize < most / 2,
  };
}

function forgetFirst(plans: Map<string, unknown>): void {
  for (const first of plans.keys()) {
    plans.delete(first);
    return;
  }
}

/** The key of an operation: the same document gives the same plan, whether or not its only operation is named. */
export function planKey({ query, document, operationName }: Operation): string {
  const operations = document.definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  return operations.length > 1 ? `${operationName ?? ''}\n${query}` : query;
}
