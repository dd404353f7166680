import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { pino } from 'pino';
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts';
import { openDatabase, type Database } from './database.ts';

const hangUp = {
  name: 'tests.hang-up',
  text: 'select pg_terminate_backend(pg_backend_pid())',
};
const one = { name: 'tests.one', text: 'select 1 as figure' };

type OpenDatabase = Database<{ $transaction: () => void; $disconnect: () => Promise<void> }>;

function openAt(server: TestDatabase, maxConnections: number): OpenDatabase {
  return openDatabase({
    url: server.urlFor('payment'),
    schema: 'payment',
    maxConnections,
    log: pino({ level: 'silent' }),
    createClient: () => ({ $transaction: () => undefined, $disconnect: () => Promise.resolve() }),
  });
}

describe('a database that is closed', () => {
  it('has no connection left, so that its server can be stopped at once', async () => {
    const server = await createTestDatabase();
    const owner = new pg.Client({ connectionString: server.adminUrl });
    await owner.connect();
    const left: number[] = [];
    for (let round = 0; round < 10; round += 1) {
      const database = openAt(server, 4);
      const work = () => database.withTenantSql(randomUUID(), (sql) => sql.rows(one, []));
      await Promise.all([work(), work(), work(), work()]);
      await database.close();
      const { rows } = await owner.query<{ count: number }>(
        `select count(*)::int as count from pg_stat_activity
          where datname = current_database() and application_name = 'novapos-payment'`,
      );
      left.push(rows[0]?.count ?? -1);
    }
    await owner.end();
    await server.drop();
    expect(left).toEqual(left.map(() => 0));
  });
});

describe('a connection that breaks under statements on their way together', () => {
  let server: TestDatabase;
  let database: OpenDatabase;

  beforeAll(async () => {
    server = await createTestDatabase();
    database = openAt(server, 1);
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
