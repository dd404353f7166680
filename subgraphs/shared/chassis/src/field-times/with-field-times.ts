import type { GraphQLSchema } from 'graphql';
import type { AskSubgraph } from '../ask-subgraph.ts';
import { isGateway } from '../principal/principal.ts';

/**
 * Federated tracing: where the gateway asks for it, the answer tells how long each field took (`extensions.ftv1`).
 * For everybody else, and until it is first asked for, fields are resolved without any watch on them.
 */
export function withFieldTimes(
  schema: GraphQLSchema,
  executorOver: (schema: GraphQLSchema) => AskSubgraph,
): AskSubgraph {
  const untimed = executorOver(schema);
  let timed: Promise<AskSubgraph> | null = null;

  return (request) => {
    if (request.wantsFieldTimes !== true || !isGateway(request.principal)) return untimed(request);
    timed ??= import('./timed-answer.ts').then(({ timedAnswer }) =>
      timedAnswer(schema, executorOver),
    );
    return timed.then((ask) => ask(request));
  };
}
