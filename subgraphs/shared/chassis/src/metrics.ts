import { collectDefaultMetrics, Registry } from 'prom-client';

/** A registry of metrics with the defaults of Node: memory, CPU, event-loop lag, garbage collection. */
export function createRegistry(processName: string): Registry {
  const registry = new Registry();
  registry.setDefaultLabels({ process: processName });
  collectDefaultMetrics({ register: registry });
  return registry;
}
