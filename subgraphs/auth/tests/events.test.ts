import { createExecutor, type MutationRecorder, type Principal } from '@novapos/chassis';
import { pino } from 'pino';
import { auth as domain } from '../src/start.ts';
import { ids, northernSeed, password } from './examples.ts';
import { startAuth, type StartedAuth, type Tokens } from './start-auth.ts';

const { northern, southern, nobody } = ids;
const wrong = { password: 'wrong horse' };

let auth: StartedAuth;
let last = 0;
beforeAll(async () => {
  auth = await startAuth();
});
afterAll(() => auth.stop());

type Told = {
  readonly position: number;
  readonly tenantId: string;
  readonly type: string;
  readonly subject: string;
  readonly data: Readonly<Record<string, unknown>>;
};

/** What auth told since the last call, whose instants are left to other tests. */
async function heard(): Promise<readonly Told[]> {
  const rows = await auth.rows(`select position::int, tenant_id as "tenantId", type, subject,
      data - 'at' as data from auth.outbox_events
    where position > ${last} and type like 'auth.%' order by position`);
  const told = rows as unknown as readonly Told[];
  last = told.at(-1)?.position ?? last;
  return told;
}

/** The events in short, such as `session-started`; of security what it was. */
const short = (told: readonly Told[]) =>
  told.map(({ type, data }) => {
    const what = type.split('.')[1] ?? '';
    const detail = data['kind'] ?? data['reason'];
    return typeof detail === 'string' ? `${what} ${detail}` : what;
  });
const kinds = async () => short(await heard());

/** Of what nobody waits for: as soon as it is there. */
async function kindsSoon(count: number): Promise<readonly string[]> {
  const told: string[] = [];
  for (let tries = 0; told.length < count && tries < 200; tries += 1) {
    told.push(...(await kinds()));
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  return told;
}

const principalOf = ({ accessToken }: Tokens): Promise<Principal> => auth.verify(accessToken);
const cashier = () => auth.signIn('cashier@north.example');
const root = async () => principalOf(await auth.signIn('root@north.example'));

async function change(admin: Principal, id: string, changes: string) {
  const { __typename } = await auth.only(
    `mutation { changeUser(input: { id: "${id}", ${changes} }) { __typename } }`,
    admin,
  );
  return __typename;
}

describe('what auth tells', () => {
  it('of the users of a seed is that they are new, once', async () => {
    const told = (await heard()).filter(({ tenantId }) => tenantId === northern.tenantId);
    expect(short(told)).toEqual(northernSeed.users.map(() => 'user-created'));
    expect(told.at(-1)).toMatchObject({
      subject: northern.cashierId,
      data: { userId: northern.cashierId, roles: ['cashier'], isActive: true },
    });
  });

  it('of a session is its beginning, its register, and its end', async () => {
    const tokens = await auth.signIn('cashier@north.example', { registerId: northern.registerId });
    const principal = await principalOf(tokens);
    await auth.refresh(tokens.refreshToken);
    await auth.only('mutation { signOut { signedOutAt } }', principal);
    await auth.only('mutation { signOut { signedOutAt } }', principal);
    const told = await heard();
    expect(short(told)).toEqual(['session-started', 'session-ended SIGNED_OUT']);
    expect(told[0]).toMatchObject({
      tenantId: northern.tenantId,
      subject: northern.cashierId,
      data: {
        sessionId: principal.sessionId,
        userId: northern.cashierId,
        registerId: northern.registerId,
      },
    });
    expect(told[1]?.data['registerId']).toBe(northern.registerId);
  });

  it('of a refresh token that is shown twice is so, and that its session ended', async () => {
    const { refreshToken } = await cashier();
    await heard();
    await auth.refresh(refreshToken);
    expect(await kinds()).toEqual([]);
    await auth.refresh(refreshToken);
    expect(await kinds()).toEqual(['session-ended REUSED', 'security-noticed REFRESH_REUSED']);
    await auth.refresh(refreshToken);
    expect(await kinds()).toEqual([]);
  });

  it('of a new user is the roles, once an intent, and neither name nor address', async () => {
    const admin = await root();
    const add = (email: string) =>
      auth.only<{ __typename: string; id: string }>(
        `mutation ($input: CreateUserInput!) {
          createUser(input: $input) { __typename ... on User { id } } }`,
        admin,
        { input: { idempotencyKey: email, email, name: 'Nina New', password, roles: ['CASHIER'] } },
      );
    await heard();
    const { id } = await add('nina@north.example');
    await add('nina@north.example');
    expect((await add('cashier@north.example')).__typename).toBe('EmailTaken');
    const told = await heard();
    expect(told).toMatchObject([
      { type: 'auth.user-created.v1', data: { userId: id, roles: ['cashier'], isActive: true } },
    ]);
    expect(JSON.stringify(told)).not.toMatch(/nina/i);
  });

  it('of a changed user is the roles after it, and of one that stays as it is nothing', async () => {
    const [admin, session] = [await root(), await auth.signIn('manager@north.example')];
    await heard();
    await change(admin, northern.managerId, 'roles: [SUPPORT]');
    expect(await heard()).toMatchObject([
      { type: 'auth.user-changed.v1', data: { roles: ['support'], isActive: true } },
    ]);
    await change(admin, northern.managerId, 'roles: [SUPPORT]');
    expect(await kinds()).toEqual([]);
    await change(admin, northern.managerId, 'isActive: false');
    const told = await heard();
    expect(short(told)).toEqual(['user-changed', 'session-ended REVOKED']);
    expect(told[1]?.data['sessionId']).toBe((await principalOf(session)).sessionId);
    await change(admin, northern.managerId, 'isActive: true, roles: [MANAGER]');
    expect(await kinds()).toEqual(['user-changed']);
  });

  it('of a change that is refused is nothing', async () => {
    const [admin, { accessToken }] = [await root(), await auth.signIn('admin@north.example')];
    const lesser = await auth.verify(accessToken);
    await heard();
    expect(await change(lesser, northern.superAdminId, 'isActive: false')).toBe('RoleNotYours');
    expect(await change(admin, nobody, 'isActive: false')).toBe('UserNotFound');
    expect(await kinds()).toEqual([]);
  });

  it('of a new password is so, and that the other sessions ended', async () => {
    const [one] = [await cashier(), await cashier(), await cashier()];
    await heard();
    const input = { currentPassword: password, newPassword: 'brand new horse' };
    const next = await auth.changePassword(input, await principalOf(one));
    const told = await heard();
    expect(short(told).slice(0, 3)).toEqual([
      'security-noticed PASSWORD_CHANGED',
      'session-ended REVOKED',
      'session-ended REVOKED',
    ]);
    const back = { currentPassword: 'brand new horse', newPassword: password };
    await auth.changePassword(back, await principalOf(next));
    expect(JSON.stringify([...told, ...(await heard())])).not.toMatch(/horse|argon/);
  });

  it('of failures to sign in is each, in the tenant of the user, and the lock-out', async () => {
    await heard();
    for (let count = 0; count < 7; count += 1) await auth.signIn('admin@south.example', wrong);
    await auth.signIn('stranger@south.example', wrong);
    const told = await kindsSoon(6);
    const failed = 'security-noticed SIGN_IN_FAILED';
    expect([...told].sort()).toEqual([
      'security-noticed LOCKED_OUT',
      ...Array.from({ length: 5 }, () => failed),
    ]);
    const rows = await auth.rows(
      `select distinct tenant_id, subject from auth.outbox_events
        where type = 'auth.security-noticed.v1' and data->>'kind' = 'LOCKED_OUT'`,
    );
    expect(rows).toEqual([{ tenant_id: southern.tenantId, subject: southern.adminId }]);
  });

  it('of a wrong current password is a failure to sign in', async () => {
    const principal = await principalOf(await auth.signIn('manager@north.example'));
    await heard();
    const input = { currentPassword: 'wrong horse', newPassword: 'brand new horse' };
    await auth.changePassword(input, principal);
    expect(await kindsSoon(1)).toEqual(['security-noticed SIGN_IN_FAILED']);
  });

  it('has no gap in the versions of any subject', async () => {
    const gaps = await auth.rows(`select subject from auth.outbox_events
      group by tenant_id, subject having count(*) <> max(version) or min(version) <> 1`);
    expect(gaps).toEqual([]);
  });
});

describe('the audit record of a change', () => {
  it.each([
    [
      `changeUser(input: { id: "${northern.cashierId}", name: "Cora", isActive: false })`,
      'User',
      { roles: ['CASHIER'], isActive: true },
      { roles: ['CASHIER'], isActive: false },
    ],
    [
      `changeRegister(input: { id: "${northern.registerId}", name: "Back till" })`,
      'Register',
      { name: 'Front till', isActive: true },
      { name: 'Back till', isActive: true },
    ],
    [
      `changeStore(input: { id: "${northern.storeId}", timeZone: "Europe/Paris" })`,
      'Store',
      { name: 'Harbour', timeZone: 'Europe/Berlin', isActive: true },
      { name: 'Harbour', timeZone: 'Europe/Paris', isActive: true },
    ],
  ])('has what was and is: %s', async (field, type, before, after) => {
    const kept: { readonly record: unknown }[] = [];
    const record: MutationRecorder = {
      keep: async (records) => {
        kept.push(...records);
      },
      close: async () => undefined,
    };
    const surroundings = { log: pino({ level: 'silent' }), now: auth.now, record };
    const ask = createExecutor(domain.subgraph, auth.running.contextFor, surroundings);
    const query = `mutation { ${field} { __typename } }`;
    await ask({ query, principal: await root(), variables: {}, requestId: 'test' });
    expect(kept).toMatchObject([{ record: { target: { type }, before, after } }]);
  });
});
