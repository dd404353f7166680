import { forgetIntents, once } from '@novapos/chassis';
import { createTestDatabase } from '@novapos/chassis/testing';
import { pino } from 'pino';
import { openInventoryDatabase } from '../src/store/open-inventory-database.ts';

const dayMs = 24 * 60 * 60 * 1000;
const tenants = ['01890000-0000-7000-8000-00000000000a', '01890000-0000-7000-8000-00000000000b'];

it('answers an intent the same for 31 days, and forgets it after 32, of every tenant', async () => {
  const test = await createTestDatabase();
  const log = pino({ level: 'silent' });
  const database = openInventoryDatabase({
    url: test.urlFor('inventory'),
    maxConnections: 2,
    log,
  });
  const ask = (tenantId: string, answer: string) =>
    database.withTenantSql(tenantId, (sql) =>
      once(sql, { tenantId, operation: 'test', key: 'k', body: {} }, async () => answer),
    );
  for (const tenantId of tenants) expect(await ask(tenantId, 'first')).toBe('first');

  await forgetIntents(database, new Date(Date.now() + 31 * dayMs));
  for (const tenantId of tenants) expect(await ask(tenantId, 'second')).toBe('first');

  await forgetIntents(database, new Date(Date.now() + 33 * dayMs));
  for (const tenantId of tenants) expect(await ask(tenantId, 'third')).toBe('third');
  await database.close();
  await test.drop();
});
