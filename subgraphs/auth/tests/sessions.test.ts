import type { Principal } from '@novapos/chassis';
import { createHash } from 'node:crypto';
import { ids, password } from './examples.ts';
import { startAuth, type StartedAuth, type Tokens } from './start-auth.ts';

const { northern, southern, nobody } = ids;
const ended = { __typename: 'SessionEnded', code: 'SessionEnded' };
const thirtyDays = 30 * 24 * 60;

let auth: StartedAuth;
beforeAll(async () => {
  auth = await startAuth();
});
afterAll(() => auth.stop());

const cashier = () => auth.signIn('cashier@north.example');
const principalOf = ({ accessToken }: Tokens): Promise<Principal> => auth.verify(accessToken);

async function change(id: string, changes: string) {
  const admin = await principalOf(await auth.signIn('root@north.example'));
  return auth.only(
    `mutation { changeUser(input: { id: "${id}", ${changes} }) { __typename } }`,
    admin,
  );
}

describe('a refresh token', () => {
  it('is exchanged for a new one, again and again', async () => {
    const first = await cashier();
    const second = await auth.refresh(first.refreshToken);
    const third = await auth.refresh(second.refreshToken);
    expect(third).toMatchObject({ __typename: 'Session' });
    expect(new Set([first, second, third].map((one) => one.refreshToken)).size).toBe(3);
    const sessions = await Promise.all([first, third].map(principalOf));
    expect(sessions[0]?.sessionId).toBe(sessions[1]?.sessionId);
  });

  it('that was used ends the whole chain', async () => {
    const first = await cashier();
    const second = await auth.refresh(first.refreshToken);
    expect(await auth.refresh(first.refreshToken)).toMatchObject(ended);
    expect(await auth.refresh(second.refreshToken)).toMatchObject(ended);
  });

  it('that is used twice at once ends the chain for both', async () => {
    for (let round = 0; round < 5; round += 1) {
      const { refreshToken } = await cashier();
      const both = await Promise.all([auth.refresh(refreshToken), auth.refresh(refreshToken)]);
      expect(both.map(({ __typename }) => __typename).sort()).toEqual(['Session', 'SessionEnded']);
      const winner = both.find(({ __typename }) => __typename === 'Session') as Tokens;
      expect(await auth.refresh(winner.refreshToken)).toMatchObject(ended);
    }
  });

  it('of another chain of the same user goes on when one was reused', async () => {
    const [one, other] = [await cashier(), await cashier()];
    await auth.refresh(one.refreshToken);
    await auth.refresh(one.refreshToken);
    expect(await auth.refresh(other.refreshToken)).toMatchObject({ __typename: 'Session' });
  });

  it('is good for 30 days, and each next one for 30 more', async () => {
    const first = await cashier();
    auth.advanceMinutes(thirtyDays - 1);
    const second = await auth.refresh(first.refreshToken);
    expect(second).toMatchObject({ __typename: 'Session' });
    auth.advanceMinutes(thirtyDays - 1);
    const third = await auth.refresh(second.refreshToken);
    expect(third).toMatchObject({ __typename: 'Session' });
    auth.advanceMinutes(thirtyDays);
    expect(await auth.refresh(third.refreshToken)).toMatchObject(ended);
  });

  it.each([
    ['nonsense', 'let me in'],
    ['one of ours that was never given', 'A'.repeat(64)],
    ['an empty one', ''],
  ])('is refused when it is %s', async (_what, token) => {
    expect(await auth.refresh(token)).toMatchObject(ended);
  });

  it('is refused when its tenant was exchanged for another', async () => {
    const { refreshToken } = await cashier();
    const bytes = Buffer.from(refreshToken, 'base64url');
    bytes.write(southern.tenantId.replaceAll('-', ''), 'hex');
    expect(await auth.refresh(bytes.toString('base64url'))).toMatchObject(ended);
    expect(await auth.refresh(refreshToken)).toMatchObject({ __typename: 'Session' });
  });

  it('is kept as a hash alone', async () => {
    const { refreshToken } = await cashier();
    const kept = JSON.stringify(await auth.rows('select * from auth.refresh_tokens'));
    expect(kept).not.toContain(refreshToken);
    expect(kept).toContain(createHash('sha256').update(refreshToken).digest('base64url'));
  });

  it('keeps the register of its session', async () => {
    const { refreshToken } = await auth.signIn('cashier@north.example', {
      registerId: northern.registerId,
    });
    const { viewer } = await auth.refresh(refreshToken);
    expect(viewer).toMatchObject({ store: { name: 'Harbour' }, register: { code: 'R1' } });
  });

  it('brings the roles that the user has by then', async () => {
    const tokens = await auth.signIn('manager@north.example');
    await change(northern.managerId, 'roles: [SUPPORT]');
    expect((await principalOf(tokens)).roles).toEqual(['manager']);
    const next = await auth.refresh(tokens.refreshToken);
    expect((await principalOf(next)).roles).toEqual(['support']);
    await change(northern.managerId, 'roles: [MANAGER]');
  });

  it('of a user who was shut out buys nothing, also after the user is let in again', async () => {
    const { refreshToken } = await cashier();
    await change(northern.cashierId, 'isActive: false');
    expect(await auth.refresh(refreshToken)).toMatchObject(ended);
    await change(northern.cashierId, 'isActive: true');
    expect(await auth.refresh(refreshToken)).toMatchObject(ended);
    expect(await cashier()).toMatchObject({ __typename: 'Session' });
  });
});

describe('signing out', () => {
  it('ends this session and no other', async () => {
    const [one, other] = [await cashier(), await cashier()];
    expect(
      await auth.only('mutation { signOut { __typename signedOutAt } }', await principalOf(one)),
    ).toMatchObject({ __typename: 'SignOutSucceeded' });
    expect(await auth.refresh(one.refreshToken)).toMatchObject(ended);
    expect(await auth.refresh(other.refreshToken)).toMatchObject({ __typename: 'Session' });
  });

  it('needs a session', async () => {
    const query = 'mutation { signOut { signedOutAt } }';
    const sessionless = { ...(await principalOf(await cashier())), sessionId: null };
    expect(await auth.codeOf(query)).toBe('UNAUTHENTICATED');
    expect(await auth.codeOf(query, sessionless)).toBe('UNAUTHENTICATED');
  });
});

describe('selecting a register', () => {
  it('moves the session there, with new tokens', async () => {
    const before = await cashier();
    const after = await auth.selectRegister(northern.registerId, await principalOf(before));
    expect(await principalOf(after)).toMatchObject({
      sessionId: (await principalOf(before)).sessionId,
      storeId: northern.storeId,
      registerId: northern.registerId,
    });
    expect(await auth.refresh(after.refreshToken)).toMatchObject({ __typename: 'Session' });
  });

  it('supersedes the refresh token from before', async () => {
    const before = await cashier();
    const after = await auth.selectRegister(northern.registerId, await principalOf(before));
    expect(await auth.refresh(before.refreshToken)).toMatchObject(ended);
    expect(await auth.refresh(after.refreshToken)).toMatchObject(ended);
  });

  it.each([southern.registerId, nobody, 'front till'])('is refused at %s', async (registerId) => {
    const principal = await principalOf(await cashier());
    expect(await auth.selectRegister(registerId, principal)).toMatchObject({
      __typename: 'RegisterNotFound',
    });
  });

  it('is refused out of service, of the register or of its store', async () => {
    const admin = await principalOf(await auth.signIn('root@north.example'));
    const principal = await principalOf(await cashier());
    const set = (what: string, id: string, isActive: boolean) =>
      auth.only(
        `mutation { change${what}(input: { id: "${id}", isActive: ${String(isActive)} }) { __typename } }`,
        admin,
      );
    for (const [what, id] of [
      ['Register', northern.registerId],
      ['Store', northern.storeId],
    ] as const) {
      await set(what, id, false);
      expect(await auth.selectRegister(northern.registerId, principal)).toMatchObject({
        __typename: 'RegisterNotFound',
      });
      await set(what, id, true);
    }
    expect(await auth.selectRegister(northern.registerId, principal)).toMatchObject({
      __typename: 'Session',
    });
  });

  it('needs a session that is not over', async () => {
    const principal = await principalOf(await cashier());
    await auth.only('mutation { signOut { signedOutAt } }', principal);
    await expect(auth.selectRegister(northern.registerId, principal)).rejects.toThrow(
      'This session is over',
    );
  });
});

describe('changing the own password', () => {
  const newPassword = 'brand new horse';

  it('ends every other session and goes on with this one', async () => {
    const [one, other] = [
      await auth.signIn('manager@north.example'),
      await auth.signIn('manager@north.example'),
    ];
    const input = { currentPassword: password, newPassword };
    const next = await auth.changePassword(input, await principalOf(one));
    expect(next).toMatchObject({ __typename: 'Session' });
    expect(await auth.refresh(other.refreshToken)).toMatchObject(ended);
    expect(await auth.refresh(next.refreshToken)).toMatchObject({ __typename: 'Session' });
    expect(await auth.signIn('manager@north.example')).toMatchObject({
      __typename: 'SignInFailed',
    });
    expect(await auth.signIn('manager@north.example', { password: newPassword })).toMatchObject({
      __typename: 'Session',
    });
  });

  it('is refused with a password that can not be used', async () => {
    const input = { currentPassword: password, newPassword: 'short' };
    expect(await auth.changePassword(input, await principalOf(await cashier()))).toMatchObject({
      __typename: 'DetailsInvalid',
      problems: [{ field: 'newPassword' }],
    });
  });

  it('with a wrong current password counts as a failure to sign in', async () => {
    const principal = await principalOf(await auth.signIn('admin@north.example'));
    const input = { currentPassword: 'wrong horse', newPassword };
    for (let count = 0; count < 5; count += 1) {
      expect(await auth.changePassword(input, principal)).toMatchObject({
        __typename: 'SignInFailed',
      });
    }
    const right = { currentPassword: password, newPassword };
    expect(await auth.changePassword(right, principal)).toMatchObject({
      __typename: 'SignInFailed',
    });
    expect(await auth.signIn('admin@north.example')).toMatchObject({ __typename: 'SignInLocked' });
  });
});

describe('sweeping', () => {
  it('forgets sessions whose time is over, of every tenant', async () => {
    await auth.signIn('admin@south.example');
    auth.advanceMinutes(thirtyDays + 1);
    const { refreshToken } = await cashier();
    await auth.jobs['sweep']?.();
    expect(await auth.rows('select id from auth.sessions')).toHaveLength(1);
    expect(await auth.refresh(refreshToken)).toMatchObject({ __typename: 'Session' });
  });
});
