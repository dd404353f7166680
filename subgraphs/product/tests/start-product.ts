import { createExecutor, type Peers, type Principal } from '@novapos/chassis';
import { createTestDatabase } from '@novapos/chassis/testing';
import pg from 'pg';
import { pino } from 'pino';
import { Registry } from 'prom-client';
import { product } from '../src/start.ts';

const log = pino({ level: 'silent' });

/** Auth as the catalogue sees it: it tells one currency. */
export function authTelling(currency: string): Peers & { readonly asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    ask: (peer, _operation, _variables, { tenantId }) => {
      asked.push(`${peer} ${tenantId}`);
      return Promise.resolve({
        __typename: 'Query',
        tenant: { __typename: 'Tenant', currency },
      } as never);
    },
  };
}

/** The product domain on a database of its own, asked as a peer or a user would. */
export async function startProduct({ peers = authTelling('USD'), now = () => new Date() } = {}) {
  const database = await createTestDatabase();
  const running = await product.start({
    databaseUrl: database.urlFor('product'),
    env: {},
    log,
    registry: new Registry(),
    peers,
    now,
  });
  const owner = new pg.Client({ connectionString: database.adminUrl });
  await owner.connect();
  const ask = createExecutor(product.subgraph, running.contextFor, { log, now });
  return {
    ask,
    database,
    running,
    /** Whom no wall binds. */
    owner,
    /** The data of an operation; throws with the first error's code. */
    async data<Result>(principal: Principal, query: string, variables = {}): Promise<Result> {
      const response = await ask({ query, variables, principal, requestId: 'test' });
      const [error] = response.errors ?? [];
      if (error) throw new Error(`${error.extensions.code}: ${error.message}`);
      return response.data as Result;
    },
    async stop() {
      await running.close();
      await owner.end();
      await database.drop();
    },
  };
}

/** What `startProduct` answers. */
export type StartedProduct = Awaited<ReturnType<typeof startProduct>>;
