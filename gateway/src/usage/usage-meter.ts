import { setTimeout as pause } from 'node:timers/promises';
import { every, newId } from '@novapos/chassis';
import type { Logger } from 'pino';
import type { UsageRowInput } from '../peers/integration.generated.ts';
import type { Integration } from '../peers/integration.ts';
import { usageRows, type CountedRequest } from './usage-rows.ts';

/** Counts what partners ask for, and hands the sums to the domain that keeps them. */
export type UsageMeter = {
  readonly count: (request: CountedRequest) => void;
  /** Hand over what was counted and is not taken yet. */
  readonly flush: () => Promise<void>;
  /** Hand over the rest, trying again for some seconds; nothing may be counted after it. */
  readonly close: () => Promise<void>;
};

type Options = {
  readonly record: Integration['recordUsage'];
  readonly log: Logger;
  /** Called with the requests that are not counted since the domain was away for too long. */
  readonly onLost: (requests: number) => void;
  readonly flushEveryMs?: number;
  readonly patienceAtCloseMs?: number;
  readonly mostRows?: number;
};

/** Rows that are handed over together, under an id by which they are counted once. */
type Batch = { readonly id: string; readonly rows: readonly UsageRowInput[] };

const rowsPerBatch = 200;
const mostBatches = 50;
// One may be at fault itself; a second in succession shows that nobody takes any.
const failuresThatEnd = 2;

/**
 * Sums in memory and hands them over every few seconds. A batch keeps its id until it was taken, so that it counts once even
 * when only the answer got lost. While the domain is away the sums grow by key, operation and hour alone, up to a bound.
 */
export function createUsageMeter(options: Options): UsageMeter {
  const { record, log, onLost, flushEveryMs = 5_000, mostRows = 20_000 } = options;
  const rows = usageRows(mostRows);
  let batches: readonly Batch[] = [];
  let isFull = false;

  function gather(): void {
    // What was handed over in vain keeps its place; new sums wait in one row each meanwhile.
    if (batches.length >= mostBatches) return;
    const taken = rows.takeAll();
    for (let from = 0; from < taken.length; from += rowsPerBatch) {
      batches = [...batches, { id: newId(), rows: taken.slice(from, from + rowsPerBatch) }];
    }
  }

  async function handOver(): Promise<void> {
    gather();
    let failures = 0;
    for (const batch of batches) {
      try {
        await record(batch.id, batch.rows);
        batches = batches.filter((one) => one !== batch);
        failures = 0;
      } catch (error) {
        failures += 1;
        // Others get their turn before one that is refused again and again.
        batches = [...batches.filter((one) => one !== batch), batch];
        if (failures === failuresThatEnd) throw new Error('usage was not taken', { cause: error });
      }
    }
    isFull = false;
  }

  const flush = oneAtATime(handOver);
  const repeating = every({ name: 'handOverUsage', everyMs: flushEveryMs, log }, flush);

  return {
    count(request) {
      if (rows.add(request)) return;
      onLost(1);
      if (!isFull)
        log.error({ mostRows }, 'usage is not counted any more: too much waits to be taken');
      isFull = true;
    },
    flush,
    async close() {
      await repeating.stop();
      const until = performance.now() + (options.patienceAtCloseMs ?? 5_000);
      while (batches.length > 0 || rows.size() > 0) {
        const error = await flush().catch((reason: unknown) => reason);
        if (performance.now() < until) {
          if (batches.length > 0) await pause(200);
          continue;
        }
        const lost = requestsOf([...batches.flatMap((batch) => batch.rows), ...rows.takeAll()]);
        if (lost === 0) return;
        onLost(lost);
        log.error({ err: error, lost }, 'usage was not taken before the end');
        return;
      }
    },
  };
}

function requestsOf(rows: readonly UsageRowInput[]): number {
  return rows.reduce((sum, { requests }) => sum + requests, 0);
}

/** Whoever asks while it runs begins after it. */
function oneAtATime(work: () => Promise<void>): () => Promise<void> {
  let last: Promise<void> = Promise.resolve();
  return () => {
    const turn = last.catch(() => undefined).then(work);
    last = turn;
    return turn;
  };
}
