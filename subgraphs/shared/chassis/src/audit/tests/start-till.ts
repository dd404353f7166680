import { mutationRecorded } from '@novapos/kernel';
import pg from 'pg';
import { Registry } from 'prom-client';
import { openDatabase } from '../../database/database.ts';
import type { RequestContext } from '../../domain.ts';
import { createExecutor } from '../../execute.ts';
import { readableLog } from '../../server/tests/examples.ts';
import { createTestDatabase } from '../../testing/test-database.ts';
import type { MutationRecord } from '../mutation-record.ts';
import { mutationRecorder } from '../mutation-recorder.ts';
import { till, type TillContext } from './till/till.ts';

type Told = {
  readonly tenantId: string;
  readonly subject: string;
  readonly version: number;
  readonly traceparent: string | null;
  readonly record: MutationRecord;
};

const awayError = () => Object.assign(new Error('away'), { code: 'ECONNREFUSED' });

/** The till on the tables of a real domain that keeps intents and tells events. */
export async function startTill() {
  const test = await createTestDatabase();
  const { log } = readableLog();
  const database = openDatabase({
    url: test.urlFor('product'),
    schema: 'product',
    maxConnections: 4,
    log,
    createClient: () => ({
      $transaction: () => Promise.reject(new Error('the till has no client')),
      $disconnect: () => Promise.resolve(),
    }),
  });
  const registry = new Registry();
  let isAway = false;
  const within: TillContext['within'] = (tenantId, work) => database.withTenantSql(tenantId, work);
  const withTenantSql: TillContext['within'] = (tenantId, work) =>
    isAway ? Promise.reject(awayError()) : within(tenantId, work);
  const record = mutationRecorder({ domain: 'till', database: { withTenantSql }, registry, log });
  const contextFor = (request: RequestContext): TillContext => ({ ...request, within });
  const now = () => new Date('2030-01-31T08:00:00.000Z');
  const admin = new pg.Client({ connectionString: test.adminUrl });
  await admin.connect();

  return {
    ask: createExecutor(till, contextFor, { log, now, record }),
    unrecorded: createExecutor(till, contextFor, { log, now }),
    subgraph: till,
    setAway: (value: boolean) => {
      isAway = value;
    },
    /** What was told of mutations, in the order of its writing; nothing is left behind. */
    async told(): Promise<readonly Told[]> {
      const { rows } = await admin.query<{
        tenant_id: string;
        type: string;
        subject: string;
        version: string;
        traceparent: string | null;
        data: unknown;
      }>(
        'with gone as (delete from product.outbox_events returning *) select * from gone order by position',
      );
      return rows.map((row) => ({
        tenantId: row.tenant_id,
        subject: row.subject,
        version: Number(row.version),
        traceparent: row.traceparent,
        record: mutationRecorded.data.parse(row.data),
      }));
    },
    async stop() {
      await record.close();
      await database.close();
      await admin.end();
      await test.drop();
    },
  };
}
