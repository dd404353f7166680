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
import type { AskedMutations } from './audit/asked-mutation.ts';
import { keepMutations } from './audit/keep-mutations.ts';
import type { MutationRecorder } from './audit/mutation-recorder.ts';
import { mutationsOf } from './audit/mutations-of.ts';
import { verdictOfError, verdictOfUnstarted } from './audit/verdict.ts';
import type {
  AskSubgraph,
  SubgraphError,
  SubgraphRequest,
  SubgraphResponse,
} from './ask-subgraph.ts';
import type { RequestContext } from './domain.ts';
import { CodedError } from './errors.ts';
import { withFieldTimes } from './field-times/with-field-times.ts';
import type { Principal } from './principal/principal.ts';
import { withinRequest, type RequestScope } from './request-scope.ts';
import type { Subgraph } from './subgraph.ts';
import { tracedAnswer } from './tracing/traced-answer.ts';

type Surroundings = {
  readonly log: Logger;
  readonly now: () => Date;
  /** Keeps an audit record of each mutation; without it none is kept. */
  readonly record?: MutationRecorder | undefined;
};
type Checked = { readonly document: DocumentNode; readonly errors: readonly GraphQLError[] };

/** Answers operations on a subgraph in this process; faults are logged and masked. */
export function createExecutor(
  subgraph: Subgraph,
  contextFor: (request: RequestContext) => unknown,
  surroundings: Surroundings,
): AskSubgraph {
  const over = (schema: GraphQLSchema) =>
    executorOver({ ...subgraph, schema }, contextFor, surroundings);
  return tracedAnswer(subgraph.name, withFieldTimes(subgraph.schema, over));
}

function executorOver(
  subgraph: Subgraph,
  contextFor: (request: RequestContext) => unknown,
  { log, now, record }: Surroundings,
): AskSubgraph {
  const checked = new LRUCache<string, Checked>({ max: 1000 });

  return async (request) => {
    const requestLog = log.child({ requestId: request.requestId, subgraph: subgraph.name });
    const { document, errors } = check(subgraph.schema, request.query, checked);
    if (request.isRehearsal) return { data: null };
    if (errors.length > 0) return { errors: errors.map((error) => shown(error, requestLog)) };
    const { principal, requestId } = request;
    const { traceparent = null, clientAddress = null } = request;
    const asked = { schema: subgraph.schema, document, ...request };
    const mutations =
      record && recordedOf(mutationsOf({ ...asked, askedAt: now() }), subgraph, principal);
    const scope = { requestId, principal, traceparent, clientAddress, mutations };
    const result = await recorded(scope, record, () =>
      run(asked, contextFor({ principal, requestId, log: requestLog, now })),
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

/** The mutations of which a record is kept: all, but for a peer's bookkeeping. */
function recordedOf(
  asked: AskedMutations | null,
  { unrecorded }: Subgraph,
  { kind }: Principal,
): AskedMutations | undefined {
  if (!asked || kind !== 'service' || !unrecorded) return asked ?? undefined;
  return { ...asked, all: asked.all.filter(({ field }) => !unrecorded.has(field)) };
}

/** Execute as part of a request, then keep a record of each mutation that it asked for. */
async function recorded(
  scope: RequestScope,
  record: MutationRecorder | undefined,
  work: () => Promise<ExecutionResult>,
): Promise<ExecutionResult> {
  if (!record || !scope.mutations) return withinRequest(scope, work);
  try {
    const result = await withinRequest(scope, work);
    await keepMutations(scope, record, (key) => verdictOfUnstarted(result, key));
    return result;
  } catch (fault) {
    await keepMutations(scope, record, () => verdictOfError(fault));
    throw fault;
  }
}

type Executed = Omit<SubgraphRequest, 'query'> & {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
};

async function run(
  { schema, document, variables, operationName }: Executed,
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
