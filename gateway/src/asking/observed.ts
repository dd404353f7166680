import type { GatewayMetrics } from '../metrics.ts';
import type { AskCall } from './call.ts';

/** Measures how long a subgraph takes, by how it ended. */
export function observed(
  name: string,
  { observeSubgraph }: Pick<GatewayMetrics, 'observeSubgraph'>,
  ask: AskCall,
): AskCall {
  return async (call) => {
    const startedAt = performance.now();
    const took = () => (performance.now() - startedAt) / 1_000;
    try {
      const answer = await ask(call);
      observeSubgraph(name, answer.errors ? 'errors' : 'answered', took());
      return answer;
    } catch (fault) {
      observeSubgraph(name, 'unreachable', took());
      throw fault;
    }
  };
}
