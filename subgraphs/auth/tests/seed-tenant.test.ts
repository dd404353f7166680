import { ids, northernSeed } from './examples.ts';
import { seedTenant } from '../src/seed-tenant.ts';
import { startAuth, type StartedAuth } from './start-auth.ts';
import { tillsOf } from './tills.ts';

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

  it('gives a PIN to who has none, and leaves one that is there', async () => {
    const { cashierId, managerId } = ids.northern;
    const tills = tillsOf(auth);
    const { device } = await tills.pair();
    await tills.setPin(managerId, '8052');
    const users = northernSeed.users.map((user) => ({ ...user, pin: '2580' }));
    for (let round = 0; round < 2; round += 1) {
      await seedTenant(auth.databaseUrl, { ...northernSeed, users });
    }
    const signedIn = { __typename: 'Session' };
    expect(await tills.signIn(device, cashierId, '2580')).toMatchObject(signedIn);
    expect(await tills.signIn(device, managerId, '8052')).toMatchObject(signedIn);
    expect(
      await auth.rows(`select 1 from auth.outbox_events
        where type = 'auth.pin-set.v1' and subject = '${cashierId}'`),
    ).toHaveLength(1);
  });
});
