import type { Logger } from 'pino';
import { Counter, type Registry } from 'prom-client';
import type { Database } from '../database/database.ts';
import { isTransient } from '../database/faults.ts';
import { writeRecords, type KeptRecord } from './write-records.ts';

/** Keeps the records of mutations that no transaction of their own effect has kept. */
export type MutationRecorder = {
  /**
   * Keep records, each once. `soon` resolves at once and writes them together with others within a twentieth of a
   * second; `now` resolves when they are written. Never throws: what can't be written now is tried
   * again, and what is given up is logged and counted.
   */
  readonly keep: (records: readonly KeptRecord[], when: 'now' | 'soon') => Promise<void>;
  /** Write what is waiting, a last time. */
  readonly close: () => Promise<void>;
};

type RecorderOptions = {
  readonly domain: string;
  readonly database: Pick<Database<never>, 'withTenantSql'>;
  readonly registry: Registry;
  readonly log: Logger;
};

type GiveUp = (records: readonly KeptRecord[], why: string) => void;

const soonMs = 50;
const againMs = 1_000;
const mostWaiting = 1_000;
const counterName = 'novapos_audit_records_lost_total';

/** Writes records into a domain's outbox. */
export function mutationRecorder(options: RecorderOptions): MutationRecorder {
  const { domain, log } = options;
  const lost = lostCounter(options.registry);
  let waiting: KeptRecord[] = [];
  let timer: NodeJS.Timeout | null = null;
  let writing: Promise<void> = Promise.resolve();

  const giveUp: GiveUp = (records, why) => {
    if (records.length === 0) return;
    lost.inc({ domain }, records.length);
    for (const { record } of records) log.error({ record }, why);
  };
  const wait = (records: readonly KeptRecord[], ms: number) => {
    const room = Math.max(0, mostWaiting - waiting.length);
    waiting.push(...records.slice(0, room));
    giveUp(records.slice(room), 'too many records of mutations wait to be written');
    timer ??= setTimeout(flush, ms).unref();
  };
  const flush = () => {
    timer = null;
    const records = waiting;
    waiting = [];
    writing = writing.then(async () => {
      const left = await write(options, records, giveUp);
      if (left.length > 0) wait(left, againMs);
    });
  };

  return {
    async keep(records, when) {
      if (records.length === 0) return;
      if (when === 'soon') wait(records, soonMs);
      else {
        const left = await write(options, records, giveUp);
        if (left.length > 0) wait(left, againMs);
      }
    },
    async close() {
      if (timer) clearTimeout(timer);
      flush();
      await writing;
      if (timer) clearTimeout(timer);
      giveUp(waiting.splice(0), 'the record of a mutation could not be written before the end');
    },
  };
}

/** Writes a tenant's records in one transaction; answers those that may be written later. */
async function write(
  options: RecorderOptions,
  records: readonly KeptRecord[],
  giveUp: GiveUp,
): Promise<readonly KeptRecord[]> {
  const tenants = [...new Set(records.map(({ tenantId }) => tenantId))];
  const left = await Promise.all(
    tenants.map((tenantId) => {
      const own = records.filter((record) => record.tenantId === tenantId);
      return writeOwn(options, own, giveUp);
    }),
  );
  return left.flat();
}

async function writeOwn(
  options: RecorderOptions,
  records: readonly KeptRecord[],
  giveUp: GiveUp,
): Promise<readonly KeptRecord[]> {
  const { database, log } = options;
  const [first, ...others] = records;
  if (!first) return [];
  try {
    await database.withTenantSql(first.tenantId, (sql) =>
      writeRecords(sql, first.tenantId, records),
    );
    return [];
  } catch (error) {
    log.warn({ err: error, records: records.length }, 'records of mutations could not be written');
    if (isTransient(error)) return records;
    if (others.length === 0) {
      giveUp(records, 'the record of a mutation can not be written');
      return [];
    }
  }
  // One of them is wrong: the others are kept.
  const left: KeptRecord[] = [];
  for (const record of records) left.push(...(await writeOwn(options, [record], giveUp)));
  return left;
}

/** One counter a registry, whichever domain comes first. */
function lostCounter(registry: Registry): Counter {
  const known = registry.getSingleMetric(counterName);
  if (known instanceof Counter) return known;
  return new Counter({
    name: counterName,
    help: 'Records of mutations that could not be kept.',
    labelNames: ['domain'],
    registers: [registry],
  });
}
