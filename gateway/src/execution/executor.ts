import type { ApolloServerOptionsWithGateway, BaseContext } from '@apollo/server';
import { prettyFormatQueryPlan, type QueryPlan } from '@apollo/query-planner';
import { CodedError, type SubgraphResponse } from '@novapos/chassis';
import type { FastifyBaseLogger } from 'fastify';
import { GraphQLError, type GraphQLSchema } from 'graphql';
import type { GatewayContext } from '../context.ts';
import { planKey } from './plan-cache.ts';
import type { Prepared } from './prepared.ts';
import { runOperation } from './run.ts';
import type { Question } from './running.ts';
import type { Served } from './served.ts';
import { PlanNotSupported } from './steps.ts';

type GatewayInterface = ApolloServerOptionsWithGateway<BaseContext>['gateway'];
type LoadResult = Awaited<ReturnType<GatewayInterface['load']>>;

/** Executes operations that Apollo Server parsed and validated. */
export type Executor = NonNullable<LoadResult['executor']>;
type Requested = Parameters<Executor>[0];

/** Asks a subgraph on behalf of a request, which has to be answered by a time (`performance.now()`). */
export type AskSubgraphFor = (
  subgraph: string,
  question: Question & { readonly deadlineAt: number },
  context: GatewayContext,
) => Promise<SubgraphResponse>;

type Parts = {
  readonly ask: AskSubgraphFor;
  readonly operationMs: number;
  readonly showsPlans: boolean;
};

/** How operations are executed; `servedBy` finds the supergraph whose schema the operation was validated against. */
export function createExecutor(
  { ask, operationMs, showsPlans }: Parts,
  servedBy: (schema: GraphQLSchema) => Served,
): Executor {
  return async (requested) => {
    const context = requested.context as GatewayContext;
    const prepared = preparedFor(requested, servedBy(requested.schema), context.log);
    if (prepared instanceof GraphQLError) return { errors: [prepared] };
    const deadlineAt = performance.now() + operationMs;
    const { variables = {} } = requested.request;
    const result = await runOperation(prepared, variables, async (subgraph, question) => {
      try {
        return await ask(subgraph, { ...question, deadlineAt }, context);
      } catch (fault) {
        // A coded one was logged where it arose.
        if (!(fault instanceof CodedError))
          context.log.error({ err: fault, subgraph }, 'a subgraph failed');
        throw fault;
      }
    });
    if (!showsPlans || !wantsPlan(requested)) return { ...result };
    return { ...result, extensions: { __queryPlanExperimental: shownPlan(prepared.plan) } };
  };
}

function preparedFor(
  { source, document, request }: Requested,
  { plans }: Served,
  log: FastifyBaseLogger,
): Prepared | GraphQLError {
  const operationName = request.operationName || undefined;
  try {
    const operation = { query: source, document, operationName };
    return plans.find(planKey(operation), operation, request.variables ?? {});
  } catch (error) {
    if (error instanceof PlanNotSupported) {
      return new GraphQLError(error.message, { extensions: { code: 'BAD_REQUEST' } });
    }
    log.error({ err: error }, 'an operation could not be planned');
    return new GraphQLError('The operation could not be planned.', {
      extensions: { code: 'INTERNAL' },
    });
  }
}

// Sandbox and other tools ask this way.
function wantsPlan({ request }: Requested): boolean {
  return request.http?.headers.get('apollo-query-plan-experimental') != null;
}

function shownPlan(plan: QueryPlan) {
  return { text: prettyFormatQueryPlan(plan), object: plan };
}
