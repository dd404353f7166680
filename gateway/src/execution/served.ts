import { parse, validate, type DocumentNode, type GraphQLSchema } from 'graphql';
import type { ExecutionMetrics } from './execution-metrics.ts';
import { createPlanCache, planKey, type PlanCache } from './plan-cache.ts';
import type { Prepared } from './prepared.ts';
import { fetchesOf, type Fetch } from './steps.ts';
import { readSupergraph, SupergraphInvalid, type ReadSupergraph } from './supergraph.ts';

/** A supergraph in use, with the plans made by it. */
export type Served = {
  readonly supergraph: ReadSupergraph;
  readonly schema: GraphQLSchema;
  readonly plans: PlanCache;
};

/** An operation that will be asked for. */
export type WarmOperation = {
  readonly query: string;
  readonly operationName?: string | undefined;
};

/** A subgraph as a supergraph names it. */
export type NamedSubgraph = { readonly name: string; readonly url: string };

type Options = {
  /** Whether there is a way to a subgraph; a supergraph with another one is refused. */
  readonly canAsk: (subgraph: NamedSubgraph) => boolean;
  readonly mostPlans: number;
  readonly metrics: ExecutionMetrics;
};

/** Has a subgraph read what it will be asked. */
export type ReadAhead = (fetch: Fetch) => Promise<unknown>;

/** Reads a supergraph to serve it; throws `SupergraphInvalid`. */
export function serve(sdl: string, { canAsk, mostPlans, metrics }: Options): Served {
  const supergraph = readSupergraph(sdl);
  const unknown = supergraph.subgraphs.find((subgraph) => !canAsk(subgraph));
  if (unknown) {
    throw new SupergraphInvalid(`it has a subgraph "${unknown.name}" that nobody can ask`);
  }
  const plans = createPlanCache({ supergraph, most: mostPlans, metrics });
  return { supergraph, schema: supergraph.schema, plans };
}

/**
 * Plans operations before they are asked, between other work, and has the subgraphs read their parts. One that does not
 * fit the schema is left out. Returns how many were planned.
 */
export async function warmPlans(
  { schema, plans }: Served,
  operations: readonly WarmOperation[],
  readAhead: ReadAhead,
): Promise<number> {
  let planned = 0;
  for (const { query, operationName } of operations) {
    const document = fitting(schema, query);
    const operation = document && { query, document, operationName };
    const prepared = operation && preparedOrNull(() => plans.find(planKey(operation), operation));
    if (prepared) {
      planned += 1;
      prepared.shapeFor({});
      await Promise.allSettled(fetchesOf(prepared.step).map(readAhead));
    }
    await new Promise((resolve) => setImmediate(resolve));
  }
  return planned;
}

function fitting(schema: GraphQLSchema, query: string): DocumentNode | null {
  try {
    const document = parse(query, { noLocation: true });
    return validate(schema, document, undefined, { maxErrors: 1 }).length === 0 ? document : null;
  } catch {
    return null;
  }
}

// Whoever asks for one that can't be planned is told then.
function preparedOrNull(plan: () => Prepared): Prepared | null {
  try {
    return plan();
  } catch {
    return null;
  }
}
