import pg from 'pg';
import { ids } from './examples.ts';
import { startAuth, type StartedAuth } from './start-auth.ts';
import { southernSide, tillsOf } from './tills.ts';

const { northern } = ids;
const nil = '00000000-0000-0000-0000-000000000000';

let auth: StartedAuth;
let service: pg.Client;
beforeAll(async () => {
  auth = await startAuth();
  await auth.signIn('cashier@north.example');
  await auth.signIn('admin@south.example');
  await auth.signIn('stranger@north.example');
  for (const tills of [tillsOf(auth), tillsOf(auth, southernSide)]) {
    const { device } = await tills.pair();
    await tills.setPin(tills.adminId, '2580');
    await tills.approve({ approverId: tills.adminId, pin: '2580' });
    await tills.signIn(device, tills.adminId, '9999');
  }
  service = new pg.Client(auth.databaseUrl);
  await service.connect();
});
afterAll(async () => {
  await service.end();
  await auth.stop();
});

async function tenantsIn(table: string, tenantId: string): Promise<unknown[]> {
  await service.query('begin');
  await service.query(`select set_config('app.tenant_id', $1, true)`, [tenantId]);
  const { rows } = await service.query<{ tenant_id: string }>(
    `select distinct tenant_id from auth.${table}`,
  );
  await service.query('rollback');
  return rows.map(({ tenant_id }) => tenant_id);
}

const tables = [
  ...['tenants', 'stores', 'registers', 'users', 'sessions', 'refresh_tokens'],
  ...['devices', 'pins', 'pin_failures', 'approvals'],
];

describe("the service's own connection", () => {
  it.each(tables)('sees the rows of one tenant in %s, and none without a tenant', async (table) => {
    expect(await tenantsIn(table, northern.tenantId)).toEqual([northern.tenantId]);
    expect(await tenantsIn(table, '')).toEqual([]);
    expect(await auth.rows(`select distinct tenant_id from auth.${table}`)).toHaveLength(2);
  });

  it('sees failed sign-ins of no tenant, as no tenant', async () => {
    expect(await tenantsIn('sign_in_failures', northern.tenantId)).toEqual([]);
    expect(await tenantsIn('sign_in_failures', nil)).toEqual([nil]);
    await expect(
      auth.rows(`insert into auth.tenants values ('${nil}', 'Nil', 'EUR', now())`),
    ).rejects.toThrow('tenants_not_nil');
  });

  it('learns across tenants whom an address may belong to, and no more', async () => {
    const { rows } = await service.query(
      `select * from auth.find_sign_ins('cashier@north.example', null)`,
    );
    expect(rows).toEqual([
      {
        tenant_id: northern.tenantId,
        user_id: northern.cashierId,
        password_hash: expect.stringMatching(/^\$argon2id\$/) as unknown,
        is_active: true,
      },
    ]);
  });
});
