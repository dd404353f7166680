import { checkDomain, diffDomain } from '../index.ts';
import { aPrismaFolder, shopSchema, type PrismaFolder } from './examples.ts';
import { aShopServer, type ShopServer } from './shop-server.ts';

let server: ShopServer;
let folder: PrismaFolder;

beforeAll(async () => {
  server = await aShopServer();
});
afterAll(() => server.remove());
beforeEach(async () => {
  folder = aPrismaFolder();
  folder.writeSchema('order', shopSchema());
  await diffDomain({
    adminUrl: server.adminUrl,
    domain: 'order',
    name: 'first',
    now: () => new Date('2026-01-01T00:00:00Z'),
    prismaDirectory: folder.directory,
  });
});
afterEach(() => {
  folder.remove();
});

function check() {
  const { adminUrl } = server;
  return checkDomain({ adminUrl, domain: 'order', prismaDirectory: folder.directory });
}

describe('checking a domain', () => {
  it('finds nothing in migrations as they were written', async () => {
    expect(await check()).toEqual({ domain: 'order', difference: null, faults: [] });
  });

  it('says how a changed schema differs', async () => {
    folder.writeSchema('order', shopSchema('note String?'));
    expect((await check()).difference).toMatch(/orders[\s\S]*Added column `note`/);
  });

  it('takes no offence at what the schema language can not say', async () => {
    folder.writeMigration(
      'order',
      '20260201000000_by_hand',
      `ALTER TABLE orders ADD CONSTRAINT named CHECK (name <> '');
       CREATE INDEX by_lower_name ON orders USING gin (lower(name) gin_trgm_ops);
       CREATE INDEX teas ON orders (tenant_id, id) WHERE name = 'tea';
       CREATE UNIQUE INDEX one_tea ON orders (tenant_id) WHERE name = 'tea';
       CREATE FUNCTION tea() RETURNS text LANGUAGE sql AS $$ SELECT 'a;b' $$;
       CREATE VIEW all_teas AS SELECT * FROM orders WHERE name = 'tea';`,
    );
    expect((await check()).difference).toBeNull();
  });

  it('names each hole in the wall between tenants', async () => {
    folder.writeMigration(
      'order',
      '20260201000000_holes',
      `ALTER TABLE orders DISABLE ROW LEVEL SECURITY;
       ALTER TABLE movements NO FORCE ROW LEVEL SECURITY;
       DROP POLICY tenant_isolation ON movements;
       CREATE TABLE open (id int PRIMARY KEY, tenant_id uuid);`,
    );
    expect((await check()).faults).toEqual([
      'movements: row-level security is not forced',
      'movements: has no policy',
      'open: tenant_id is not first in its primary key',
      'open: row-level security is not enabled',
      'open: row-level security is not forced',
      'open: has no policy',
      'orders: row-level security is not enabled',
    ]);
  });
});
