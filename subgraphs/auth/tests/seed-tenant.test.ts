import { northernSeed } from './examples.ts';
import { seedTenant } from '../src/seed-tenant.ts';
import { startAuth, type StartedAuth } from './start-auth.ts';

let auth: StartedAuth;
beforeAll(async () => {
  auth = await startAuth();
});
afterAll(() => auth.stop());

const tables = ['tenants', 'stores', 'registers', 'users'] as const;
async function everything() {
  const found = [];
  for (const table of tables) {
    found.push(await auth.rows(`select * from auth.${table} order by 1, 2`));
  }
  return found;
}

describe('seeding a tenant', () => {
  it('twice changes nothing', async () => {
    const before = await everything();
    await seedTenant(auth.databaseUrl, northernSeed);
    expect(await everything()).toEqual(before);
  });

  it('hashes a password once for all who share it', async () => {
    const hashes = await auth.rows(
      `select distinct password_hash from auth.users where email like '%@north.example'`,
    );
    expect(hashes).toHaveLength(1);
    expect(hashes[0]?.['password_hash']).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  });

  it('adds what is missing', async () => {
    await auth.rows(`delete from auth.users where email = 'cashier@north.example'`);
    await seedTenant(auth.databaseUrl, northernSeed);
    expect(await auth.signIn('cashier@north.example')).toMatchObject({ __typename: 'Session' });
  });
});
