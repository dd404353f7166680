import {
  createExecutor,
  type Consumer,
  type DomainEvent,
  type Ground,
  type Principal,
} from '@novapos/chassis';
import { createTestDatabase } from '@novapos/chassis/testing';
import pg from 'pg';
import { pino } from 'pino';
import { Registry } from 'prom-client';
import { customer } from '../src/start.ts';
import { cashier, newMasterKey } from './examples.ts';
import { mutation } from './operations.ts';

const log = pino({ level: 'silent' });

/** One domain process, asked as a user or a peer would. */
export async function startProcess(databaseUrl: string, { env, now }: Pick<Ground, 'env' | 'now'>) {
  const running = await customer.start({
    ...{ databaseUrl, env, log, now },
    registry: new Registry(),
    peers: { ask: () => Promise.reject(new Error('customer asks nobody')) },
  });
  const ask = createExecutor(customer.subgraph, running.contextFor, { log, now });
  /** The data of an operation; throws with the first error's code. */
  async function data<Result>(
    query: string,
    variables: Readonly<Record<string, unknown>> = {},
    principal: Principal = cashier,
  ): Promise<Result> {
    const response = await ask({ query, variables, principal, requestId: 'test' });
    const [error] = response.errors ?? [];
    if (error) throw new Error(`${error.extensions.code}: ${error.message}`);
    return response.data as Result;
  }
  return {
    ask,
    running,
    data,
    /** What a mutation answered. */
    async run(name: string, input: object, principal: Principal = cashier): Promise<Outcome> {
      return (await data<{ outcome: Outcome }>(mutation(name), { input }, principal)).outcome;
    },
    /** Bring events to the domain's one consumer. */
    async hear(...events: readonly DomainEvent[]): Promise<void> {
      const [privacy] = running.consumers as readonly [Consumer];
      await privacy.apply(events);
    },
  };
}

/** What a mutation answered; which fields there are depends on its type. */
export type Outcome = {
  readonly __typename: string;
  readonly id: string;
  readonly [field: string]: unknown;
};

/** The domain on a database of its own, with a clock that the test moves. */
export async function startCustomer(masterKey = newMasterKey()) {
  const database = await createTestDatabase();
  let aheadMs = 0;
  const now = () => new Date(Date.now() + aheadMs);
  const env = { CUSTOMER_MASTER_KEY: masterKey, CUSTOMER_PHONE_COUNTRY: '49' };
  const process = await startProcess(database.urlFor('customer'), { env, now });
  const owner = new pg.Client({ connectionString: database.adminUrl });
  await owner.connect();
  return {
    ...process,
    database,
    now,
    env,
    /** Rows as the owner of the database sees them, whom no wall binds. */
    async rows<Row extends object>(text: string, values: readonly unknown[] = []): Promise<Row[]> {
      const { rows } = await owner.query<Row>(text, [...values]);
      return rows;
    },
    advanceDays(days: number) {
      aheadMs += days * 86_400_000;
    },
    async stop() {
      await process.running.close();
      await owner.end();
      await database.drop();
    },
  };
}

/** What `startCustomer` answers. */
export type StartedCustomer = Awaited<ReturnType<typeof startCustomer>>;
