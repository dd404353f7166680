import { parse, validate, type DocumentNode, type GraphQLSchema } from 'graphql';
import type { ExecutionMetrics } from './execution-metrics.ts';
import { expectedConditions, partsOf, type Conditions, type Operation } from './operation-parts.ts';
import { createPlanCache, planKey, type PlanCache } from './plan-cache.ts';
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
  /** What its conditions will say; without it all that is expected of them. */
  readonly conditions?: Conditions;
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
  served: Served,
  operations: readonly WarmOperation[],
  readAhead: ReadAhead,
): Promise<number> {
  let planned = 0;
  for (const operation of operations) {
    if (await warmOne(served, operation, readAhead)) planned += 1;
    await pause();
  }
  return planned;
}

async function warmOne(
  { schema, plans }: Served,
  { query, operationName, conditions }: WarmOperation,
  readAhead: ReadAhead,
): Promise<boolean> {
  const document = fitting(schema, query);
  const operation = document && { query, document, operationName };
  if (!operation) return false;
  const [usual, ...others] = conditions ? [conditions] : expectedOf(operation);
  const warm = async (one: Conditions) => {
    const prepared = orNull(() => plans.find(planKey(operation), operation, one));
    await Promise.allSettled(fetchesOf(prepared?.step ?? null).map(readAhead));
    return prepared !== null;
  };
  if (!usual || !(await warm(usual))) return false;
  for (const one of others) {
    if (!plans.hasRoom()) break;
    await pause();
    await warm(one);
  }
  return true;
}

function expectedOf(operation: Operation): readonly Conditions[] {
  const parts = orNull(() => partsOf(operation));
  return parts ? expectedConditions(parts) : [];
}

function pause(): Promise<unknown> {
  return new Promise((resolve) => setImmediate(resolve));
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
function orNull<Made>(make: () => Made): Made | null {
  try {
    return make();
  } catch {
    return null;
  }
}
