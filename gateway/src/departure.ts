import type { EdgeMetrics } from './edge-metrics.ts';
import type { UsageMeter } from './usage/usage-meter.ts';
import { unknownYet, type Visit } from './visit.ts';

/** Counts an operation that leaves the edge, answered or refused. */
export type Depart = (visit: Visit) => void;

type Options = {
  readonly countUsage: UsageMeter['count'];
  readonly countOperation: EdgeMetrics['countOperation'];
  /** Names of the platform's apps: others say of themselves what they like. */
  readonly apps: () => ReadonlySet<string>;
  readonly now: () => Date;
};

/** Count for operators by client, and for partners by key and operation. */
export function createDeparture(options: Options): Depart {
  const { countUsage, countOperation, apps, now } = options;
  return (visit) => {
    const { known, operation, hasErrors, isLimited, cost, address, startedAt } = visit;
    // A page for people, or a request that never became an operation.
    if (known === unknownYet && !hasErrors) return;
    countOperation(clientOf(visit, apps()), isLimited ? 'limited' : hasErrors ? 'errors' : 'ok');
    if (!known.key) return;
    countUsage({
      key: known.key,
      operation: operation?.registered ?? null,
      hasErrors,
      isLimited,
      cost,
      tookMs: performance.now() - startedAt,
      address,
      at: now(),
    });
  };
}

function clientOf({ known, client: { name } }: Visit, apps: ReadonlySet<string>): string {
  if (known.key) return 'partner';
  if (name === null) return 'none';
  return apps.has(name) ? name : 'other';
}
