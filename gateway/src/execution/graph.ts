import type { ApolloServerOptionsWithGateway, BaseContext } from '@apollo/server';
import type { FastifyBaseLogger } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { createExecutor, type AskSubgraphFor, type Executor } from './executor.ts';
import type { ExecutionMetrics } from './execution-metrics.ts';
import {
  serve,
  warmPlans,
  type NamedSubgraph,
  type ReadAhead,
  type Served,
  type WarmOperation,
} from './served.ts';

/** What Apollo Server calls a gateway. */
type GatewayInterface = ApolloServerOptionsWithGateway<BaseContext>['gateway'];
type SchemaListener = Parameters<GatewayInterface['onSchemaLoadOrUpdate']>[0];

/** The graph that is served: plans operations over the supergraph in use and executes them. */
export type Graph = {
  readonly gateway: GatewayInterface;
  /** What clients see now. */
  readonly schema: () => GraphQLSchema;
  /** Plan operations before they are asked. Returns how many were planned; others do not fit the schema. */
  readonly warm: (operations: readonly WarmOperation[]) => Promise<number>;
  /**
   * Serve another supergraph from now on; what is running goes on with the one that it began with. False for one that
   * can't be served: then the one in use stays.
   */
  readonly reload: (supergraphSdl: string) => Promise<boolean>;
};

/** What a graph is made of. */
export type GraphParts = {
  readonly supergraphSdl: string;
  /** Whether there is a way to a subgraph; a supergraph with another one is refused. */
  readonly canAsk: (subgraph: NamedSubgraph) => boolean;
  readonly ask: AskSubgraphFor;
  readonly readAhead: ReadAhead;
  /** The most plans that are kept. */
  readonly mostPlans: number;
  /** How long an operation may take in all. */
  readonly operationMs: number;
  /** Whether plans are shown to who asks for them by a header. */
  readonly showsPlans: boolean;
  readonly metrics: ExecutionMetrics;
  readonly log: FastifyBaseLogger;
};

// Plans of the last supergraph that the next one begins with.
const mostWarmed = 500;

/** Serve a supergraph; throws `SupergraphInvalid` for one that can't be. */
export function createGraph(parts: GraphParts): Graph {
  const { metrics, log, readAhead } = parts;
  const listeners = new Set<SchemaListener>();
  const bySchema = new WeakMap<GraphQLSchema, Served>();
  let current = serve(parts.supergraphSdl, parts);
  bySchema.set(current.schema, current);
  let turn: Promise<unknown> = Promise.resolve();

  const tell = (listener: SchemaListener) => {
    const { schema: apiSchema, supergraph } = current;
    listener({ apiSchema, coreSupergraphSdl: supergraph.sdl });
  };
  const executor: Executor = createExecutor(parts, (schema) => bySchema.get(schema) ?? current);

  async function replace(sdl: string): Promise<boolean> {
    if (sdl === current.supergraph.sdl) {
      metrics.countReload('unchanged');
      return true;
    }
    try {
      const next = serve(sdl, parts);
      const warmed = await warmPlans(next, current.plans.kept().slice(0, mostWarmed), readAhead);
      bySchema.set(next.schema, next);
      current = next;
      listeners.forEach(tell);
      metrics.countReload('loaded');
      log.info({ warmed }, 'a new supergraph is served');
      return true;
    } catch (error) {
      metrics.countReload('refused');
      log.error({ err: error }, 'a new supergraph was refused; the one in use stays');
      return false;
    }
  }

  return {
    schema: () => current.schema,
    warm: (operations) => warmPlans(current, operations, readAhead),
    reload(sdl) {
      const replaced = turn.then(() => replace(sdl));
      turn = replaced;
      return replaced;
    },
    gateway: {
      onSchemaLoadOrUpdate(listener) {
        listeners.add(listener);
        return () => {
          listeners.delete(listener);
        };
      },
      async load() {
        listeners.forEach(tell);
        return { executor };
      },
      async stop() {
        listeners.clear();
      },
    },
  };
}
