import { verify } from '@node-rs/argon2';
import { grantsOf, type Principal } from '@novapos/chassis';
import { principalWith } from '@novapos/chassis/testing';
import { ids } from './examples.ts';
import { startAuth, type StartedAuth } from './start-auth.ts';
import { southernSide, tillsOf } from './tills.ts';

const { northern, southern, nobody } = ids;
const { tenantId, cashierId, managerId, adminId, superAdminId } = northern;
const cashier = principalWith(['cashier'], { tenantId, subject: cashierId });
const manager = principalWith(['manager'], { tenantId, subject: managerId });
const root = principalWith(['super_admin'], { tenantId, subject: superAdminId });
const pin = '2580';
const wrong = '1470';

let auth: StartedAuth;
let tills: ReturnType<typeof tillsOf>;
let device: Principal;
beforeAll(async () => {
  auth = await startAuth();
  tills = tillsOf(auth);
  ({ device } = await tills.pair());
  await tills.setPin(cashierId, pin);
});
afterAll(() => auth.stop());

const addCashier = (email: string) => tills.addCashier(email);

describe('setting a PIN', () => {
  it('lets the user sign in by it, and by no other', async () => {
    const userId = await addCashier('fresh@north.example');
    expect(await tills.signIn(device, userId, pin)).toMatchObject({ __typename: 'PinWrong' });
    expect(await tills.setPin(userId, pin)).toEqual({
      __typename: 'User',
      id: userId,
      hasPin: true,
    });
    expect(await tills.signIn(device, userId, pin)).toMatchObject({ __typename: 'Session' });
    expect(await tills.setPin(userId, '90125')).toMatchObject({ __typename: 'User' });
    expect(await tills.signIn(device, userId, pin)).toMatchObject({ __typename: 'PinWrong' });
    expect(await tills.signIn(device, userId, '90125')).toMatchObject({ __typename: 'Session' });
  });

  it.each(['1234', '0000', '258', 'pins', '12345678', '987654'])(
    'is refused for %s',
    async (weak) => {
      expect(await tills.setPin(cashierId, weak)).toMatchObject({ __typename: 'DetailsInvalid' });
      expect(await tills.signIn(device, cashierId, pin)).toMatchObject({ __typename: 'Session' });
    },
  );

  it('needs no right for the own one, and one for those of others', async () => {
    expect(await tills.setPin(cashierId, pin, cashier)).toMatchObject({ id: cashierId });
    const set = `mutation ($id: ID!) { setPin(input: { userId: $id, pin: "1357" }) { __typename } }`;
    const remove = `mutation ($id: ID!) { removePin(userId: $id) { __typename } }`;
    for (const asked of [set, remove]) {
      for (const id of [managerId, nobody, southern.adminId, 'none']) {
        expect(await auth.codeOf(asked, cashier, { id })).toBe('FORBIDDEN');
      }
      expect(await auth.codeOf(asked, undefined, { id: cashierId })).toBe('UNAUTHENTICATED');
    }
    expect(await tills.signIn(device, cashierId, pin)).toMatchObject({ __typename: 'Session' });
  });

  it('is nothing to be done to someone with more rights, whose PIN would be a way to them', async () => {
    for (const userId of [adminId, superAdminId]) {
      const refused = { __typename: 'RoleNotYours' };
      expect(await tills.setPin(userId, '1357', manager)).toMatchObject(refused);
      expect(await tills.removePin(userId, manager)).toMatchObject(refused);
      expect(await tills.signIn(device, userId, '1357')).toMatchObject({ __typename: 'PinWrong' });
    }
    expect(await tills.setPin(cashierId, pin, manager)).toMatchObject({ id: cashierId });
    expect(await tills.setPin(superAdminId, '1357', root)).toMatchObject({ hasPin: true });
    expect(await tills.removePin(superAdminId, root)).toMatchObject({ hasPin: false });
  });

  it('shows no difference between who is not there and who is of another tenant', async () => {
    const answers = await Promise.all(
      [nobody, southern.adminId, 'none'].map((id) => tills.setPin(id, pin)),
    );
    for (const answer of answers) expect(answer).toEqual(answers[0]);
    expect(answers[0]).toMatchObject({ __typename: 'UserNotFound' });
    expect(await tills.removePin(southern.adminId)).toMatchObject({ __typename: 'UserNotFound' });
  });

  it('keeps and tells no PIN, only its argon2id hash', async () => {
    const userId = await addCashier('secret@north.example');
    await tills.setPin(userId, '83619472');
    const [kept] = await auth.rows(`select verifier from auth.pins where user_id = '${userId}'`);
    expect(kept?.['verifier']).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    const events = await auth.rows('select type, subject, data from auth.outbox_events');
    expect(JSON.stringify(events)).not.toMatch(/83619472|argon2id/);
    expect(events.filter(({ subject }) => subject === userId)).toContainEqual({
      type: 'auth.pin-set.v1',
      subject: userId,
      data: { userId, byUserId: adminId, at: expect.any(String) as unknown },
    });
  });
});

describe('removing a PIN', () => {
  it('ends signing in by it, and is told once', async () => {
    const userId = await addCashier('removed@north.example');
    await tills.setPin(userId, pin);
    for (let round = 0; round < 2; round += 1) {
      expect(await tills.removePin(userId)).toMatchObject({ id: userId, hasPin: false });
    }
    expect(await tills.signIn(device, userId, pin)).toMatchObject({ __typename: 'PinWrong' });
    expect(
      await auth.rows(`select 1 from auth.outbox_events
        where type = 'auth.pin-removed.v1' and subject = '${userId}'`),
    ).toHaveLength(1);
  });
});

describe('signing in by PIN', () => {
  it('begins a session at the register of the device, like any other', async () => {
    const tokens = await tills.signIn(device, cashierId, pin);
    const { storeId, registerId } = northern;
    expect(tokens['viewer']).toEqual({
      user: { id: cashierId },
      store: { id: storeId },
      register: { id: registerId },
      grants: grantsOf(['cashier']),
    });
    const principal = await auth.verify(tokens.accessToken);
    expect(principal).toMatchObject({ kind: 'user', subject: cashierId, storeId, registerId });
    const next = await auth.refresh(tokens.refreshToken);
    expect(await auth.verify(next.accessToken)).toMatchObject({ registerId });
    await auth.only('mutation { signOut { signedOutAt } }', principal);
    expect(await auth.refresh(next.refreshToken)).toMatchObject({ __typename: 'SessionEnded' });
  });

  it('needs a device', async () => {
    const query = `mutation { signInWithPin(input: { userId: "${cashierId}", pin: "${pin}" }) {
      __typename } }`;
    expect(await auth.codeOf(query)).toBe('UNAUTHENTICATED');
    for (const someone of [
      cashier,
      root,
      principalWith(['admin'], { tenantId, kind: 'partner' }),
    ]) {
      expect(await auth.codeOf(query, someone)).toBe('FORBIDDEN');
    }
  });

  it.each([
    ['without a PIN', managerId],
    ['of another tenant', southern.adminId],
    ['who is not there', nobody],
    ['whose id is none', 'cashier'],
  ])('is answered in the same words for a user %s', async (_what, userId) => {
    await tillsOf(auth, southernSide).setPin(southern.adminId, pin);
    expect(await tills.signIn(device, userId, pin)).toEqual({
      __typename: 'PinWrong',
      code: 'PinWrong',
      message: 'The PIN is not right.',
      attemptsLeft: 4,
    });
  });

  it('is not for who may not sign in any more', async () => {
    const userId = await addCashier('gone@north.example');
    await tills.setPin(userId, pin);
    await auth.only(
      'mutation ($id: ID!) { changeUser(input: { id: $id, isActive: false }) { __typename } }',
      tills.admin,
      { id: userId },
    );
    expect(await tills.signIn(device, userId, pin)).toMatchObject({ __typename: 'PinWrong' });
  });

  it('is not done at a register that is out of service', async () => {
    const change = (isActive: boolean) =>
      auth.only(
        `mutation ($id: ID!, $isActive: Boolean) { changeRegister(input: { id: $id, isActive: $isActive }) {
          __typename } }`,
        tills.admin,
        { id: northern.registerId, isActive },
      );
    await change(false);
    expect(await tills.signIn(device, cashierId, pin)).toMatchObject({
      __typename: 'DeviceNotPaired',
    });
    await change(true);
  });

  it('takes as long for who has no PIN', async () => {
    const quickestOf = async (userId: string) => {
      const tookMs = [];
      for (let round = 0; round < 4; round += 1) {
        const begun = performance.now();
        await tills.signIn(device, userId, wrong);
        tookMs.push(performance.now() - begun);
      }
      return Math.min(...tookMs);
    };
    const known = await addCashier('timed@north.example');
    await tills.setPin(known, pin);
    const [withPin, without, unknown] = [
      await quickestOf(known),
      await quickestOf(await addCashier('pinless@north.example')),
      await quickestOf('01890000-0000-7000-8000-0000000000d1'),
    ];
    // Without a hash to check, it would be done in a fifth of the time.
    expect(without).toBeGreaterThan(withPin / 2);
    expect(unknown).toBeGreaterThan(withPin / 2);
  });
});

describe('the staff of a till', () => {
  const query = `{ tillStaff { user { id name } grants pinVerifier pinChangedAt } }`;
  type Member = {
    readonly user: { readonly id: string; readonly name: string };
    readonly grants: readonly string[];
    readonly pinVerifier: string;
  };

  it('are those of the tenant with a PIN who may sign in, with what checks it', async () => {
    await tills.setPin(managerId, '97531');
    await tillsOf(auth, southernSide).setPin(southern.adminId, pin);
    const staff = await auth.only<readonly Member[]>(query, device);
    const found = staff.find(({ user }) => user.id === managerId);
    expect(found).toMatchObject({ user: { name: 'Max Manager' }, grants: grantsOf(['manager']) });
    expect(await verify(found?.pinVerifier ?? '', '97531')).toBe(true);
    const known = staff.map(({ user }) => user.id);
    expect(known).toContain(cashierId);
    for (const id of [adminId, superAdminId, southern.adminId]) expect(known).not.toContain(id);
    const gone = await auth.rows(
      `select id from auth.users where email in ('gone@north.example', 'removed@north.example')`,
    );
    expect(gone).toHaveLength(2);
    for (const { id } of gone) expect(known).not.toContain(id);
    const names = staff.map(({ user }) => user.name);
    expect(names).toEqual([...names].sort());
  });

  it('are told to devices alone', async () => {
    expect(await auth.codeOf(query)).toBe('UNAUTHENTICATED');
    for (const someone of [cashier, root]) {
      expect(await auth.codeOf(query, someone)).toBe('FORBIDDEN');
    }
  });

  it('and their e-mail addresses, roles and PINs are not each other’s business', async () => {
    for (const field of ['email', 'roles', 'hasPin']) {
      expect(await auth.codeOf(`{ tillStaff { user { ${field} } } }`, device)).toBe('FORBIDDEN');
    }
    const own = `{ viewer { user { hasPin } } }`;
    expect(await auth.only(own, cashier)).toEqual({ user: { hasPin: true } });
  });
});
