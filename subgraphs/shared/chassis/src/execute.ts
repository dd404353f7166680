import {
  execute,
  GraphQLError,
  parse,
  validate,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLSchema,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import type { Logger } from 'pino';
import type {
  AskSubgraph,
  SubgraphError,
  SubgraphRequest,
  SubgraphResponse,
} from './ask-subgraph.ts';
import type { RequestContext } from './domain.ts';
import { CodedError } from './errors.ts';
import { withinRequest } from './request-scope.ts';
import type { Subgraph } from './subgraph.ts';

type Surroundings = { readonly log: Logger; readonly now: () => Date };
type Checked = { readonly document: DocumentNode; readonly errors: readonly GraphQLError[] };

/** Answers operations on a subgraph in this process; faults are logged and masked. */
export function createExecutor(
  subgraph: Subgraph,
  contextFor: (request: RequestContext) => unknown,
  { log, now }: Surroundings,
): AskSubgraph {
  const checked = new LRUCache<string, Checked>({ max: 1000 });

  return async (request) => {
    const requestLog = log.child({ requestId: request.requestId, subgraph: subgraph.name });
    const { document, errors } = check(subgraph.schema, request.query, checked);
    if (errors.length > 0) return { errors: errors.map((error) => shown(error, requestLog)) };
    const { principal, requestId } = request;
    const context = contextFor({ principal, requestId, log: requestLog, now });
    const { traceparent = null, clientAddress = null } = request;
    const scope = { requestId, principal, traceparent, clientAddress };
    const result = await withinRequest(scope, () =>
      run(subgraph.schema, document, request, context),
    );
    return present(result, requestLog);
  };
}

function check(schema: GraphQLSchema, query: string, cache: LRUCache<string, Checked>): Checked {
  const known = cache.get(query);
  if (known) return known;
  const fresh = parseAndValidate(schema, query);
  cache.set(query, fresh);
  return fresh;
}

function parseAndValidate(schema: GraphQLSchema, query: string): Checked {
  try {
    const document = parse(query, { noLocation: true });
    return { document, errors: validate(schema, document) };
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    return { document: { kind: 'Document', definitions: [] } as never, errors: [error] };
  }
}

async function run(
  schema: GraphQLSchema,
  document: DocumentNode,
  { variables, operationName }: SubgraphRequest,
  contextValue: unknown,
): Promise<ExecutionResult> {
  return execute({
    schema,
    document,
    contextValue,
    variableValues: variables,
    operationName,
  });
}

function present(result: ExecutionResult, log: Logger): SubgraphResponse {
  const { data, errors } = result;
  return errors ? { data, errors: errors.map((error) => shown(error, log)) } : { data };
}

/** What the caller may see of an error: coded ones as they are, everything else masked. */
function shown(error: GraphQLError, log: Logger): SubgraphError {
  const path = error.path ? { path: error.path } : {};
  const { originalError } = error;
  const coded = [originalError, error].find((one) => one instanceof CodedError);
  if (coded) {
    const { code } = coded;
    return { message: error.message, ...path, extensions: { ...error.extensions, code } };
  }
  if (!originalError || originalError instanceof GraphQLError) {
    return { message: error.message, ...path, extensions: { code: 'BAD_USER_INPUT' } };
  }
  log.error({ err: originalError, path: error.path }, 'a resolver failed');
  const message = 'Something went wrong on our side. Quote the request id.';
  return { message, ...path, extensions: { code: 'INTERNAL' } };
}
