import {
  createExecutor,
  type AskSubgraph,
  type Consumer,
  type DomainEvent,
  type Download,
  type Ground,
} from '@novapos/chassis';
import { createTestDatabase } from '@novapos/chassis/testing';
import pg from 'pg';
import { pino } from 'pino';
import { Registry } from 'prom-client';
import { analytics } from '../src/start.ts';

/** The domain on a database of its own, with a clock that the test moves. */
export type StartedAnalytics = {
  readonly ask: AskSubgraph;
  readonly hear: (...events: DomainEvent[]) => Promise<void>;
  /** Forget what was heard of a tenant's sales, so that it can be heard again. */
  readonly forget: (tenantId: string) => Promise<void>;
  readonly setTime: (at: string) => void;
  /** Fetch what a link of an export names; null where it opens nothing. */
  readonly fetch: (url: string) => Promise<Download | null>;
  /** As the owner of the database, whom no wall binds. */
  readonly query: <Row extends object>(text: string, values?: readonly unknown[]) => Promise<Row[]>;
  readonly stop: () => Promise<void>;
};

export async function startAnalytics(): Promise<StartedAnalytics> {
  const database = await createTestDatabase();
  const log = pino({ level: 'silent' });
  let time = new Date('2030-02-05T12:00:00Z');
  const now = () => time;
  const ground: Ground = {
    databaseUrl: database.urlFor('analytics'),
    env: { ANALYTICS_EXPORT_KEY: 'a key that every process of the domain knows' },
    log,
    registry: new Registry(),
    peers: { ask: () => Promise.reject(new Error('analytics asks nobody')) },
    now,
  };
  const running = await analytics.start(ground);
  const admin = new pg.Client({ connectionString: database.adminUrl });
  await admin.connect();
  const [sales] = running.consumers ?? [];
  return {
    ask: createExecutor(analytics.subgraph, running.contextFor, { log, now }),
    hear: (...events) => (sales as Consumer).apply(events),
    forget: async (tenantId) => {
      await sales?.reset?.(tenantId);
      await admin.query('delete from analytics.inbox_events where tenant_id = $1', [tenantId]);
    },
    setTime: (at) => {
      time = new Date(at);
    },
    fetch: async (url) => {
      const { pathname, searchParams } = new URL(url, 'http://gateway');
      const open = running.downloads?.[pathname];
      return open ? open(Object.fromEntries(searchParams)) : null;
    },
    query: async <Row extends object>(text: string, values: readonly unknown[] = []) =>
      (await admin.query<Row>(text, [...values])).rows,
    stop: async () => {
      await running.close();
      await admin.end();
      await database.drop();
    },
  };
}
