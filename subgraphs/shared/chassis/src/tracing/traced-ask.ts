import type { AskSubgraph } from '../ask-subgraph.ts';
import { failureIn } from './failure-in.ts';
import { inSpan, isTracing, traceparentOr } from './in-span.ts';
import { operationLabel } from './operation-label.ts';

/** The same subgraph, each question to it a span of the trace; the subgraph goes on with it. */
export function tracedAsk(subgraph: string, ask: AskSubgraph): AskSubgraph {
  const name = `ask ${subgraph}`;
  return (request) => {
    if (!isTracing()) return ask(request);
    const operation = operationLabel(request.operationName);
    const attributes = { 'novapos.subgraph': subgraph, 'graphql.operation.name': operation };
    return inSpan(
      name,
      attributes,
      async (span) => {
        const answer = await ask({ ...request, traceparent: traceparentOr(request.traceparent) });
        const code = failureIn(answer.errors);
        if (code !== null) span.fail(code);
        return answer;
      },
      { kind: 'client' },
    );
  };
}
