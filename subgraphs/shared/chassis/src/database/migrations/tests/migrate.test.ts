import { readFileSync } from 'node:fs';
import { diffDomain, migrateAll, migrateDomain, migrationStatus } from '../index.ts';
import { aPrismaFolder, runSql, shopSchema, tenantA, type PrismaFolder } from './examples.ts';
import { aShopServer, type ShopServer } from './shop-server.ts';

let server: ShopServer;
let folder: PrismaFolder;
let adminUrl: string;

beforeAll(async () => {
  server = await aShopServer();
});
afterAll(() => server.remove());
beforeEach(async () => {
  adminUrl = await server.emptyDatabase();
  folder = aPrismaFolder();
  folder.writeSchema('order', shopSchema());
  folder.writeMigration('order', '20260101000000_first', '');
  await write('first', '2026-01-02T03:04:05Z');
});
afterEach(() => {
  folder.remove();
});

function write(name: string, at: string): Promise<string | null> {
  const now = (): Date => new Date(at);
  return diffDomain({ adminUrl, domain: 'order', name, now, prismaDirectory: folder.directory });
}

function migrate(): Promise<readonly string[]> {
  const { servicePassword } = server;
  const prismaDirectory = folder.directory;
  return migrateDomain({ adminUrl, domain: 'order', servicePassword, prismaDirectory });
}

async function status() {
  const [order] = await migrationStatus({ adminUrl, prismaDirectory: folder.directory });
  return order;
}

describe('migrating a domain', () => {
  it('applies each migration once', async () => {
    expect(await migrate()).toEqual(['20260101000000_first', '20260102030405_first']);
    expect(await migrate()).toEqual([]);
  });

  it('lets two run at once, of which one does the work', async () => {
    const applied = await Promise.all([migrate(), migrate(), migrate()]);
    expect(applied.flat()).toEqual(['20260101000000_first', '20260102030405_first']);
  });

  it('lets two databases of one server be migrated at once, though they share the roles', async () => {
    folder.writeSchema('payment', shopSchema());
    const urls = [adminUrl, await server.emptyDatabase()] as const;
    const { servicePassword } = server;
    await Promise.all(
      urls.map((url) =>
        migrateAll({ adminUrl: url, servicePassword, prismaDirectory: folder.directory }),
      ),
    );
    expect(await runSql(urls[1], 'SELECT count(*)::int AS n FROM "order".orders')).toEqual([
      { n: 0 },
    ]);
  });

  it('keeps the rows that were there', async () => {
    await migrate();
    await runSql(adminUrl, `INSERT INTO "order".orders VALUES ('${tenantA}', '${tenantA}', 'tea')`);
    folder.writeSchema('order', shopSchema('note String @default("none")'));
    expect(await write('Add a note', '2026-02-01T00:00:00Z')).toMatch(
      /20260201000000_add_a_note.migration\.sql$/,
    );
    expect(await migrate()).toEqual(['20260201000000_add_a_note']);
    expect(await runSql(adminUrl, 'SELECT name, note FROM "order".orders')).toEqual([
      { name: 'tea', note: 'none' },
    ]);
  });

  it('runs a script with a function whose body has semicolons', async () => {
    folder.writeMigration(
      'order',
      '20260301000000_function',
      'CREATE FUNCTION twice(n int) RETURNS int LANGUAGE plpgsql AS $$ BEGIN n := n * 2; RETURN n; END $$;',
    );
    await migrate();
    expect(await runSql(adminUrl, 'SELECT "order".twice(21) AS n')).toEqual([{ n: 42 }]);
  });

  it('leaves nothing of a migration that fails, says so, and tries it again when mended', async () => {
    const name = '20260301000000_broken';
    folder.writeMigration('order', name, 'CREATE VIEW half AS SELECT 1; SELECT 1 / 0;');
    await expect(migrate()).rejects.toThrow(/order failed: [\s\S]*division by zero/);
    expect(await status()).toMatchObject({ failed: [name], pending: [name] });
    const [view] = await runSql(adminUrl, `SELECT to_regclass('"order".half') AS half`);
    expect(view).toEqual({ half: null });
    folder.writeMigration('order', name, 'CREATE VIEW half AS SELECT 1');
    expect(await migrate()).toEqual([name]);
    expect(await status()).toMatchObject({ failed: [], pending: [] });
  });

  it('tells what a database has, lacks, and has in another wording', async () => {
    expect(await status()).toMatchObject({
      applied: [],
      pending: [expect.any(String), expect.any(String)],
    });
    await migrate();
    folder.writeMigration('order', '20260101000000_first', '-- reworded');
    expect(await status()).toEqual({
      domain: 'order',
      applied: ['20260101000000_first', '20260102030405_first'],
      pending: [],
      failed: [],
      edited: ['20260101000000_first'],
      unknown: [],
    });
  });
});

describe('writing a migration', () => {
  it('leaves no connection open that would keep the database from being copied', async () => {
    await migrate();
    const open = `SELECT count(*)::int AS n FROM pg_stat_activity
                   WHERE datname = current_database() AND pid <> pg_backend_pid() AND state = 'idle'`;
    expect(await runSql(adminUrl, 'SELECT pg_sleep(0.1)', open)).toEqual([{ n: 0 }]);
  });

  it('has nothing to write when schema and migrations agree', async () => {
    expect(await write('again', '2026-03-01T00:00:00Z')).toBeNull();
  });

  it('names the database product as Prisma does', () => {
    const lock = readFileSync(`${folder.directory}/order/migrations/migration_lock.toml`, 'utf8');
    expect(lock).toContain('provider = "postgresql"');
  });
});
