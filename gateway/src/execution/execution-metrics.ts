import { Counter, Gauge, Histogram, type Registry } from 'prom-client';

/** What is counted of plans, supergraphs and the ways to the subgraphs. */
export type ExecutionMetrics = {
  readonly countPlan: (outcome: 'hit' | 'miss') => void;
  readonly observePlanning: (seconds: number) => void;
  readonly countReload: (outcome: ReloadOutcome) => void;
  readonly countRetry: (subgraph: string) => void;
  readonly countShared: (subgraph: string) => void;
  readonly countRefused: (subgraph: string, reason: 'open' | 'full') => void;
  readonly setBreaker: (subgraph: string, state: BreakerState) => void;
  readonly setRunning: (subgraph: string, running: number, waiting: number) => void;
};

/** What became of a supergraph that was to replace the one in use. */
export type ReloadOutcome = 'loaded' | 'refused' | 'unchanged';

/** Closed lets everything pass, open nothing, half-open one question to see whether it is answered. */
export type BreakerState = 'closed' | 'half-open' | 'open';

const stateFigures: Readonly<Record<BreakerState, number>> = { closed: 0, 'half-open': 1, open: 2 };

/** Register the metrics of execution. */
export function createExecutionMetrics(registry: Registry): ExecutionMetrics {
  const count = (name: string, help: string, labelNames: readonly string[]) =>
    new Counter({ name, help, labelNames: [...labelNames], registers: [registry] });
  const gauge = (name: string, help: string) =>
    new Gauge({ name, help, labelNames: ['subgraph'], registers: [registry] });
  const plans = count(
    'novapos_gateway_plans_total',
    'Operations by whether their plan was known.',
    ['outcome'],
  );
  const planning = new Histogram({
    name: 'novapos_gateway_planning_seconds',
    help: 'Time to plan an operation that was not known.',
    buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5],
    registers: [registry],
  });
  const reloads = count(
    'novapos_gateway_supergraph_reloads_total',
    'Supergraphs that were to replace the one in use, by what became of them.',
    ['outcome'],
  );
  const retries = count('novapos_gateway_subgraph_retries_total', 'Questions asked again.', [
    'subgraph',
  ]);
  const shared = count(
    'novapos_gateway_subgraph_shared_total',
    'Questions answered by the same question that was on its way already.',
    ['subgraph'],
  );
  const refused = count(
    'novapos_gateway_subgraph_refused_total',
    'Questions not sent: the breaker was open, or too many waited.',
    ['subgraph', 'reason'],
  );
  const breaker = gauge(
    'novapos_gateway_breaker_state',
    'Circuit breaker: 0 closed, 1 half-open, 2 open.',
  );
  const running = gauge(
    'novapos_gateway_subgraph_running',
    'Questions on their way to a subgraph.',
  );
  const waiting = gauge('novapos_gateway_subgraph_waiting', 'Questions that wait for their turn.');
  return {
    countPlan: (outcome) => {
      plans.inc({ outcome });
    },
    observePlanning: (seconds) => {
      planning.observe(seconds);
    },
    countReload: (outcome) => {
      reloads.inc({ outcome });
    },
    countRetry: (subgraph) => {
      retries.inc({ subgraph });
    },
    countShared: (subgraph) => {
      shared.inc({ subgraph });
    },
    countRefused: (subgraph, reason) => {
      refused.inc({ subgraph, reason });
    },
    setBreaker: (subgraph, state) => {
      breaker.set({ subgraph }, stateFigures[state]);
    },
    setRunning: (subgraph, now, queued) => {
      running.set({ subgraph }, now);
      waiting.set({ subgraph }, queued);
    },
  };
}
