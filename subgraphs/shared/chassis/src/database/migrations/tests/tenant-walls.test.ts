import { diffDomain, migrateAll, serviceUrl } from '../index.ts';
import {
  aPrismaFolder,
  runSql,
  shopSchema,
  tenantA,
  tenantB,
  type PrismaFolder,
} from './examples.ts';
import { aShopServer, type ShopServer } from './shop-server.ts';

let server: ShopServer;
let folder: PrismaFolder;
let order: string;

beforeAll(async () => {
  server = await aShopServer();
  folder = aPrismaFolder();
  const { adminUrl, servicePassword } = server;
  const prismaDirectory = folder.directory;
  for (const domain of ['order', 'payment']) {
    folder.writeSchema(domain, shopSchema());
    const now = (): Date => new Date('2026-01-01T00:00:00Z');
    await diffDomain({ adminUrl, domain, name: 'first', now, prismaDirectory });
  }
  await migrateAll({ adminUrl, servicePassword, prismaDirectory });
  order = serviceUrl(adminUrl, 'order', servicePassword);
  for (const tenant of [tenantA, tenantB]) {
    await asTenant(tenant, `INSERT INTO orders VALUES ('${tenant}', '${tenant}', 'green tea')`);
  }
});
afterAll(async () => {
  folder.remove();
  await server.remove();
});

function asTenant(tenant: string, ...statements: readonly string[]) {
  return runSql(order, `SELECT set_config('app.tenant_id', '${tenant}', false)`, ...statements);
}

describe('the wall between tenants', () => {
  it('shows no rows while no tenant is set', async () => {
    expect(await runSql(order, 'SELECT * FROM orders')).toEqual([]);
    expect(await asTenant('', 'SELECT * FROM orders')).toEqual([]);
  });

  it("shows a tenant its own rows and hides the others'", async () => {
    expect(await asTenant(tenantA, 'SELECT tenant_id FROM orders')).toEqual([
      { tenant_id: tenantA },
    ]);
    expect(await asTenant(tenantA, `SELECT 1 FROM orders WHERE id = '${tenantB}'`)).toEqual([]);
  });

  it('refuses a row in the name of another tenant', async () => {
    const foreign = `INSERT INTO orders VALUES ('${tenantB}', gen_random_uuid(), 'x')`;
    await expect(asTenant(tenantA, foreign)).rejects.toThrow(/row-level security/);
  });

  it.each([
    'SET row_security = off; SELECT * FROM orders',
    'ALTER TABLE orders NO FORCE ROW LEVEL SECURITY',
    'ALTER TABLE orders DISABLE ROW LEVEL SECURITY',
    'DROP POLICY tenant_isolation ON orders',
    'ALTER ROLE novapos_order BYPASSRLS',
    'SET ROLE novapos',
    'CREATE TABLE mine (id int)',
    'CREATE TABLE public.mine (id int)',
    'TRUNCATE orders',
    'SELECT * FROM _prisma_migrations',
  ])('gives the service no way round it: %s', async (statement) => {
    await expect(asTenant(tenantA, statement)).rejects.toThrow(
      /row-level security|permission denied|must be owner|permission/,
    );
  });

  it("keeps a service out of another domain's tables", async () => {
    await expect(asTenant(tenantA, 'SELECT * FROM payment.orders')).rejects.toThrow(
      /permission denied for schema payment/,
    );
  });

  it('lets a service add to a ledger and never change it', async () => {
    const added = await asTenant(
      tenantA,
      `INSERT INTO movements (tenant_id, quantity) VALUES ('${tenantA}', 3)`,
      'SELECT quantity FROM movements',
    );
    expect(added).toEqual([{ quantity: 3 }]);
    for (const change of ['UPDATE movements SET quantity = 9', 'DELETE FROM movements']) {
      await expect(asTenant(tenantA, change)).rejects.toThrow(/permission denied/);
    }
  });

  it('searches words by index, also behind the wall', async () => {
    await runSql(
      server.adminUrl,
      `INSERT INTO "order".orders
         SELECT '${tenantA}', gen_random_uuid(), md5(n::text) FROM generate_series(1, 20000) AS n`,
      'VACUUM ANALYZE "order".orders',
    );
    const plan = await asTenant(
      tenantA,
      `EXPLAIN SELECT * FROM orders WHERE name ILIKE '%green%' AND name % 'green tee'`,
    );
    const text = plan.map((line) => line['QUERY PLAN']).join('\n');
    expect(text).toMatch(/Index Cond: .*name ~~\* '%green%'.*name % 'green tee'/);
  });
});
