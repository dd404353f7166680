import { createExecutor, type AskSubgraph, type Ground } from '@novapos/chassis';
import { createTestDatabase } from '@novapos/chassis/testing';
import pg from 'pg';
import { pino } from 'pino';
import { Registry } from 'prom-client';
import { payment } from '../src/start.ts';

/** The domain on a database of its own, with a clock that the test moves. */
export type StartedPayment = {
  readonly ask: AskSubgraph;
  readonly advanceSeconds: (seconds: number) => void;
  /** What the card simulator remembers, of all tenants. */
  readonly charges: () => Promise<readonly { readonly state: string }[]>;
  readonly stop: () => Promise<void>;
};

export async function startPayment(): Promise<StartedPayment> {
  const database = await createTestDatabase();
  const log = pino({ level: 'silent' });
  let aheadMs = 0;
  const now = () => new Date(Date.now() + aheadMs);
  const ground: Ground = {
    databaseUrl: database.urlFor('payment'),
    env: { PAYMENT_PATIENCE_MS: '2000' },
    log,
    registry: new Registry(),
    peers: { ask: () => Promise.reject(new Error('payment asks nobody')) },
    now,
  };
  const running = await payment.start(ground);
  const admin = new pg.Client({ connectionString: database.adminUrl });
  await admin.connect();
  return {
    ask: createExecutor(payment.subgraph, running.contextFor, { log, now }),
    advanceSeconds: (seconds) => {
      aheadMs += seconds * 1000;
    },
    charges: async () => {
      const { rows } = await admin.query<{ state: string; amount_minor: string }>(
        'select state, amount_minor::text from payment.simulated_charges',
      );
      return rows;
    },
    stop: async () => {
      await running.close();
      await admin.end();
      await database.drop();
    },
  };
}
