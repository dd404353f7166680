import {
  createExecutor,
  generateSigningKey,
  mutationRecorder,
  type DomainEvent,
  type Ground,
  type Principal,
} from '@novapos/chassis';
import { createTestDatabase } from '@novapos/chassis/testing';
import pg from 'pg';
import { pino } from 'pino';
import { Registry } from 'prom-client';
import { audit, openTrails } from '../src/index.ts';
import { subgraph } from '../src/subgraph.ts';

const log = pino({ level: 'silent' });

const beginning = Date.parse('2024-01-01T00:00:00.000Z');

/** The domain on a database of its own, with a clock that the test moves. */
export type StartedAudit = Awaited<ReturnType<typeof startAudit>>;

export async function startAudit(settings: Readonly<Record<string, string>> = {}) {
  const database = await createTestDatabase();
  let at = beginning;
  const now = () => new Date(at);
  const env = { AUDIT_SIGNING_KEY: JSON.stringify(await generateSigningKey()), ...settings };
  const registry = new Registry();
  const databaseUrl = database.urlFor('audit');
  const peers: Ground['peers'] = { ask: () => Promise.reject(new Error('audit asks nobody')) };
  const running = await audit.start({ databaseUrl, env, log, registry, peers, now });
  const trails = openTrails({ databaseUrl, env, log, now });
  const admin = new pg.Client({
    connectionString: database.adminUrl,
    options: '-c search_path=audit,public',
  });
  await admin.connect();
  const [trail] = running.consumers ?? [];
  if (!trail || !running.database) throw new Error('audit hears nothing');
  const record = mutationRecorder({ domain: 'audit', database: running.database, registry, log });
  const ask = createExecutor(subgraph, running.contextFor, { log, now, record });

  return {
    ask,
    running,
    env,
    databaseUrl,
    trails,
    now,
    hear: (...events: DomainEvent[]) => trail.apply(events),
    advanceDays: (days: number) => {
      at += days * 24 * 60 * 60 * 1000;
    },
    /** As on the first day, with nothing heard. */
    async reset() {
      at = beginning;
      await admin.query(
        'delete from audit_records; delete from chain_heads; delete from audit_checkpoints; delete from audit_settings; delete from inbox_events; delete from outbox_events',
      );
    },
    /** As the owner of everything, whom nothing stops. */
    tamper: async (text: string, values: readonly unknown[] = []) =>
      (await admin.query(text, [...values])).rows as readonly Record<string, unknown>[],
    async run<Data>(query: string, principal: Principal, variables: object = {}): Promise<Data> {
      const response = await ask({
        query,
        variables: { ...variables },
        principal,
        requestId: 'test',
      });
      if (response.errors) throw new Error(JSON.stringify(response.errors));
      return response.data as Data;
    },
    async faultsOf(tenantId: string | null = null, witnesses: readonly string[] = []) {
      const faults = [];
      for await (const verified of trails.verify(tenantId, witnesses))
        faults.push(...verified.faults);
      return faults.map(({ fault, sequence }) => `${fault} ${sequence}`);
    },
    stop: async () => {
      await record.close();
      await trails.close();
      await running.close();
      await admin.end();
      await database.drop();
    },
  };
}
