import type { AskSubgraph } from '../ask-subgraph.ts';
import { failureIn } from './failure-in.ts';
import { inSpan, isTracing, traceparentOr } from './in-span.ts';
import { operationLabel } from './operation-label.ts';

/** The side that answers: each answer of the subgraph is a span of the trace that the question came with. */
export function tracedAnswer(subgraph: string, answer: AskSubgraph): AskSubgraph {
  return (request) => {
    if (!isTracing()) return answer(request);
    const operation = operationLabel(request.operationName);
    return inSpan(
      `${subgraph} ${operation ?? 'answers'}`,
      {
        'novapos.subgraph': subgraph,
        'graphql.operation.name': operation,
        'novapos.request.id': request.requestId,
        'novapos.principal.kind': request.principal.kind,
      },
      async (span) => {
        const traceparent = traceparentOr(request.traceparent);
        const answered = await answer({ ...request, traceparent });
        const code = failureIn(answered.errors);
        if (code !== null) span.fail(code);
        return answered;
      },
      { kind: 'server', parent: request.traceparent ?? undefined },
    );
  };
}
