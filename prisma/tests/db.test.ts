import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { listDomains } from '../../subgraphs/shared/chassis/src/database/migrations/index.ts';
import {
  createTestDatabase,
  type TestDatabase,
} from '../../subgraphs/shared/chassis/src/testing/test-database.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

type Outcome = { readonly code: number; readonly out: string; readonly err: string };

function db(words: readonly string[], settings: Record<string, string> = {}): Promise<Outcome> {
  const env = { DATABASE_URL: database.adminUrl, PATH: '/usr/bin:/bin', ...settings };
  return new Promise((resolve) => {
    const args = ['--import', 'tsx', 'prisma/db.ts', ...words];
    const child = execFile(process.execPath, args, { cwd: root, env }, (_error, out, err) => {
      resolve({ code: child.exitCode ?? -1, out, err });
    });
  });
}

async function schemas(): Promise<readonly string[]> {
  const client = new pg.Client(database.adminUrl);
  await client.connect();
  const { rows } = await client.query<{ name: string }>('SELECT nspname AS name FROM pg_namespace');
  await client.end();
  return rows.map(({ name }) => name).filter((name) => listDomains().includes(name));
}

describe('npm run db', () => {
  it('prints its usage for words it does not know', async () => {
    const { code, out, err } = await db(['frobnicate']);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/Unknown command: frobnicate\n\nUsage: npm run db/);
  });

  it('tells of every domain how far the database is', async () => {
    const { code, out } = await db(['status']);
    expect(code).toBe(0);
    for (const domain of listDomains()) {
      expect(out).toMatch(new RegExp(`^${domain} +\\d+ applied`, 'm'));
    }
  });

  it('wants to know what the services sign in with before it migrates a given database', async () => {
    const { code, err } = await db(['migrate']);
    expect(code).toBe(1);
    expect(err).toMatch(/set DATABASE_SERVICE_PASSWORD/);
  });

  it('drops everything only when told twice, and migrates it anew', async () => {
    const before = await schemas();
    expect((await db(['reset'])).code).toBe(2);
    expect(await schemas()).toEqual(before);
    expect((await db(['reset', '--yes'])).code).toBe(0);
    expect(await schemas()).toEqual([]);
    // The roles belong to the whole server, so their password stays as the other tests know it.
    const { password } = new URL(database.urlFor(listDomains()[0] ?? ''));
    expect((await db(['migrate'], { DATABASE_SERVICE_PASSWORD: password })).code).toBe(0);
    expect([...(await schemas())].sort()).toEqual([...before].sort());
  });
});
