import { randomBytes } from 'node:crypto';
import { createExecutor, type AskSubgraph, type Ground, type Webhooks } from '@novapos/chassis';
import { createTestDatabase } from '@novapos/chassis/testing';
import pg from 'pg';
import { pino } from 'pino';
import { Registry } from 'prom-client';
import { payment } from '../src/start.ts';
import { fakeLoyalty, type FakeLoyalty } from './fake-loyalty.ts';

/** The domain on a database of its own, with a clock that the test moves. */
export type StartedPayment = {
  readonly ask: AskSubgraph;
  readonly loyalty: FakeLoyalty;
  /** What takes in webhooks of providers, by path. */
  readonly webhooks: Webhooks;
  readonly job: (name: string) => Promise<void>;
  readonly now: () => Date;
  readonly advanceSeconds: (seconds: number) => void;
  /** What the card simulator remembers, of all tenants. */
  readonly charges: () => Promise<readonly { readonly state: string }[]>;
  /** What the domain has said to others of an order's payments, in the order it was said. */
  readonly said: (orderId: string) => Promise<readonly Said[]>;
  /** The owner's view of the database. */
  readonly query: <Row>(text: string, values?: unknown[]) => Promise<Row[]>;
  readonly stop: () => Promise<void>;
};

/** What the domain has said. */
export type Said = {
  readonly type: string;
  readonly subject: string;
  readonly version: number;
  readonly data: unknown;
};

export async function startPayment(env: Ground['env'] = {}): Promise<StartedPayment> {
  const database = await createTestDatabase();
  const log = pino({ level: 'silent' });
  const loyalty = fakeLoyalty();
  let aheadMs = 0;
  const now = () => new Date(Date.now() + aheadMs);
  const ground: Ground = {
    databaseUrl: database.urlFor('payment'),
    env: {
      PAYMENT_PATIENCE_MS: '2000',
      PAYMENT_WEBHOOK_KEY: randomBytes(32).toString('base64'),
      ...env,
    },
    log,
    registry: new Registry(),
    peers: loyalty.peers,
    now,
  };
  const running = await payment.start(ground);
  const admin = new pg.Client({ connectionString: database.adminUrl });
  await admin.connect();
  const query = async <Row>(text: string, values: unknown[] = []): Promise<Row[]> =>
    (await admin.query(text, values)).rows as Row[];
  return {
    loyalty,
    webhooks: running.webhooks ?? {},
    job: async (name) => running.jobs[name]?.(),
    now,
    ask: createExecutor(payment.subgraph, running.contextFor, { log, now }),
    advanceSeconds: (seconds) => {
      aheadMs += seconds * 1000;
    },
    charges: () => query('select state, amount_minor::text from payment.simulated_charges'),
    said: (orderId) =>
      query<Said>(
        `select type, subject, version::int, data from payment.outbox_events
          where data ->> 'orderId' = $1 order by position`,
        [orderId],
      ),
    query,
    stop: async () => {
      await running.close();
      await admin.end();
      await database.drop();
    },
  };
}
