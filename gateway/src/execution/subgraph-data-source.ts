import type { GraphQLDataSource } from '@apollo/gateway';
import { CodedError, type AskSubgraph, type SubgraphResponse } from '@novapos/chassis';
import type { GatewayContext } from '../context.ts';
import type { GatewayMetrics } from '../metrics.ts';

/** The planner's way to one subgraph: asks it as the request's principal, whatever adapter stands behind. */
export function subgraphDataSource(
  name: string,
  ask: AskSubgraph,
  metrics: GatewayMetrics,
): GraphQLDataSource {
  return {
    async process(options) {
      if (!('incomingRequestContext' in options)) {
        throw new TypeError(
          'The supergraph is composed offline: no subgraph is asked for its SDL.',
        );
      }
      const { query = '', variables, operationName } = options.request;
      const { log, principal, ...context } = options.context as GatewayContext;
      const { requestId, traceparent, clientAddress } = context;
      const asking = { principal, requestId, traceparent, clientAddress };
      const startedAt = performance.now();
      const took = () => (performance.now() - startedAt) / 1_000;
      try {
        const answer = await ask({ query, variables, operationName, ...asking });
        metrics.observeSubgraph(name, answer.errors ? 'errors' : 'answered', took());
        return answer as never;
      } catch (fault) {
        metrics.observeSubgraph(name, 'unreachable', took());
        // A coded one was logged where it arose.
        if (!(fault instanceof CodedError))
          log.error({ err: fault, subgraph: name }, 'a subgraph failed');
        return unanswered(fault) as never;
      }
    },
  };
}

// The rest of the operation goes on: what other subgraphs answered is still worth having.
function unanswered(fault: unknown): SubgraphResponse {
  const code = fault instanceof CodedError ? fault.code : 'INTERNAL';
  if (code === 'TIMEOUT') {
    const message = 'A part of the system took too long to answer. Try again in a moment.';
    return { errors: [{ message, extensions: { code, retryable: true } }] };
  }
  if (code === 'UNAVAILABLE') {
    const message = 'A part of the system does not answer. Try again in a moment.';
    return { errors: [{ message, extensions: { code, retryable: true } }] };
  }
  return {
    errors: [{ message: 'Something went wrong on our side.', extensions: { code: 'INTERNAL' } }],
  };
}
