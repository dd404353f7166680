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
  return { ...planMetrics(registry), ...wayMetrics(registry) };
}

type Named = { readonly name: string; readonly help: string };

function counter(registry: Registry, labelNames: string[], named: Named): Counter {
  return new Counter({ ...named, labelNames, registers: [registry] });
}

function planMetrics(registry: Registry) {
  const plans = counter(registry, ['outcome'], {
    name: 'novapos_gateway_plans_total',
    help: 'Operations by whether their plan was known.',
  });
  const reloads = counter(registry, ['outcome'], {
    name: 'novapos_gateway_supergraph_reloads_total',
    help: 'Supergraphs that were to replace the one in use, by what became of them.',
  });
  const planning = new Histogram({
    name: 'novapos_gateway_planning_seconds',
    help: 'Time to plan an operation that was not known.',
    buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5],
    registers: [registry],
  });
  return {
    countPlan: (outcome: string) => {
      plans.inc({ outcome });
    },
    observePlanning: (seconds: number) => {
      planning.observe(seconds);
    },
    countReload: (outcome: ReloadOutcome) => {
      reloads.inc({ outcome });
    },
  };
}

function wayMetrics(registry: Registry) {
  const gauge = (named: Named) =>
    new Gauge({ ...named, labelNames: ['subgraph'], registers: [registry] });
  const retries = counter(registry, ['subgraph'], {
    name: 'novapos_gateway_subgraph_retries_total',
    help: 'Questions to a subgraph that were asked again.',
  });
  const shared = counter(registry, ['subgraph'], {
    name: 'novapos_gateway_subgraph_shared_total',
    help: 'Questions answered by the same question that was on its way already.',
  });
  const refused = counter(registry, ['subgraph', 'reason'], {
    name: 'novapos_gateway_subgraph_refused_total',
    help: 'Questions not sent: the breaker was open, or too many waited.',
  });
  const breaker = gauge({
    name: 'novapos_gateway_breaker_state',
    help: 'The circuit breaker of a subgraph: 0 closed, 1 half-open, 2 open.',
  });
  const running = gauge({
    name: 'novapos_gateway_subgraph_running',
    help: 'Questions on their way to a subgraph.',
  });
  const waiting = gauge({
    name: 'novapos_gateway_subgraph_waiting',
    help: 'Questions that wait for their turn at a subgraph.',
  });
  return {
    countRetry: (subgraph: string) => {
      retries.inc({ subgraph });
    },
    countShared: (subgraph: string) => {
      shared.inc({ subgraph });
    },
    countRefused: (subgraph: string, reason: 'open' | 'full') => {
      refused.inc({ subgraph, reason });
    },
    setBreaker: (subgraph: string, state: BreakerState) => {
      breaker.set({ subgraph }, stateFigures[state]);
    },
    setRunning: (subgraph: string, now: number, queued: number) => {
      running.set({ subgraph }, now);
      waiting.set({ subgraph }, queued);
    },
  };
}
