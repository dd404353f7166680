import { randomUUID } from 'node:crypto';
import { pino } from 'pino';
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts';
import { openDatabase, type Database } from './database.ts';

const hangUp = {
  name: 'tests.hang-up',
  text: 'select pg_terminate_backend(pg_backend_pid())',
};
const one = { name: 'tests.one', text: 'select 1 as figure' };

describe('a connection that breaks under statements on their way together', () => {
  let server: TestDatabase;
  let database: Database<{ $transaction: () => void; $disconnect: () => Promise<void> }>;

  beforeAll(async () => {
    server = await createTestDatabase();
    database = openDatabase({
      url: server.urlFor('payment'),
      schema: 'payment',
      maxConnections: 1,
      log: pino({ level: 'silent' }),
      createClient: () => ({ $transaction: () => undefined, $disconnect: () => Promise.resolve() }),
    });
  });
  afterAll(async () => {
    await database.close();
    await server.drop();
  });

  it('fails the transaction as one, and the next one has a new connection', async () => {
    const broken = database.withTenantSql(randomUUID(), async (sql) => {
      const first = sql.rows(hangUp, []);
      await sql.final(one, []);
      await first;
    });
    await expect(broken).rejects.toMatchObject({ code: 'UNAVAILABLE' });
    const rows = await database.withTenantSql(randomUUID(), (sql) => sql.final(one, []));
    expect(rows).toEqual([{ figure: 1 }]);
  });
});
