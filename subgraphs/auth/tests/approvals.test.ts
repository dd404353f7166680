import { servicePrincipal, type Principal } from '@novapos/chassis';
import { principalWith } from '@novapos/chassis/testing';
import { ids } from './examples.ts';
import { startAuth, type StartedAuth } from './start-auth.ts';
import { southernSide, tillsOf } from './tills.ts';

const { northern, southern, nobody } = ids;
const { tenantId, cashierId, managerId } = northern;
const cashier = principalWith(['cashier'], { tenantId, subject: cashierId });
const order = servicePrincipal('order', tenantId);
const grant = 'orders:refund';
const pin = '97531';

let auth: StartedAuth;
let tills: ReturnType<typeof tillsOf>;
beforeAll(async () => {
  auth = await startAuth();
  tills = tillsOf(auth);
  await tills.setPin(managerId, pin);
  await tills.setPin(cashierId, '2580');
});
afterAll(() => auth.stop());

const approve = (more: object = {}, by: Principal = cashier) =>
  tills.approve({ approverId: managerId, pin, grant, ...more }, by);

function use(token: string, more: object = {}, by: Principal = order) {
  return auth.only<{ approverId: string } | null>(
    `mutation ($input: UseApprovalInput!) { useApproval(input: $input) { approverId } }`,
    by,
    { input: { token, grant, userId: cashierId, act: 'refund-1', ...more } },
  );
}

describe('allowing an act', () => {
  it('is done by the PIN of someone who has the right, for 5 minutes', async () => {
    const approval = await approve();
    expect(approval).toMatchObject({
      __typename: 'Approval',
      grant,
      approver: { name: 'Max Manager' },
    });
    const leftMs = Date.parse(approval['expiresAt'] as string) - auth.now().getTime();
    expect(leftMs).toBeGreaterThan(4.5 * 60_000);
    expect(leftMs).toBeLessThanOrEqual(5 * 60_000);
    const kept = await auth.rows('select * from auth.approvals');
    expect(JSON.stringify(kept)).not.toContain(approval.token);
  });

  it('is refused where the approver has not the right, once the PIN was right', async () => {
    const refused = { __typename: 'ApprovalNotAllowed', code: 'ApprovalNotAllowed' };
    expect(await approve({ approverId: cashierId, pin: '2580' })).toMatchObject(refused);
    expect(await approve({ approverId: cashierId, pin: '1470' })).toMatchObject({
      __typename: 'PinWrong',
    });
    expect(await approve({ grant: 'orders:nothing' })).toMatchObject(refused);
  });

  it.each(['users:manage', 'registers:pair', 'customers:erase', 'stock:adjust', '', 'orders'])(
    'is not for %j, which is no right of a till',
    async (other) => {
      expect(await approve({ grant: other })).toMatchObject({ __typename: 'ApprovalNotAllowed' });
    },
  );

  it('is done by who acts where they hold the right themselves', async () => {
    const manager = principalWith(['manager'], { tenantId, subject: managerId });
    const { token } = await approve({}, manager);
    expect(await use(token, { userId: managerId })).toEqual({ approverId: managerId });
  });

  it.each([
    ['another tenant', southern.adminId],
    ['nowhere', nobody],
    ['no form of an id', 'manager'],
  ])('is refused in the same words for an approver of %s', async (_what, approverId) => {
    await tillsOf(auth, southernSide).setPin(southern.adminId, pin);
    expect(await approve({ approverId })).toEqual({
      __typename: 'PinWrong',
      code: 'PinWrong',
      message: 'The PIN is not right.',
      attemptsLeft: 4,
    });
  });

  it('is asked for by who is signed in', async () => {
    const query = `mutation { approveAct(input: { approverId: "${managerId}", pin: "${pin}",
      grant: "${grant}" }) { __typename } }`;
    expect(await auth.codeOf(query)).toBe('UNAUTHENTICATED');
    const { device } = await tills.pair();
    expect(await auth.codeOf(query, device)).toBe('FORBIDDEN');
  });
});

describe('an approval', () => {
  it('is good for one act, and for that again', async () => {
    const { token } = await approve();
    expect(await use(token)).toEqual({ approverId: managerId });
    expect(await use(token, { act: 'refund-2' })).toBeNull();
    expect(await use(token)).toEqual({ approverId: managerId });
    auth.advanceMinutes(6);
    expect(await use(token)).toEqual({ approverId: managerId });
  });

  it('of two acts at once allows one', async () => {
    for (let round = 0; round < 5; round += 1) {
      const { token } = await approve();
      const acts = ['a', 'b', 'a', 'b', 'c'];
      const answers = await Promise.all(acts.map((act) => use(token, { act })));
      const allowed = acts.filter((_, at) => answers[at] !== null);
      expect(new Set(allowed).size).toBe(1);
      expect(allowed).toHaveLength(acts.filter((act) => act === allowed[0]).length);
    }
  });

  it.each([
    ['of another user', { userId: managerId }],
    ['of another right', { grant: 'orders:void' }],
    ['with another token', { token: 'x'.repeat(40) }],
    ['by an id that is none', { userId: 'cashier' }],
  ])('allows no act %s', async (_what, more) => {
    const { token } = await approve();
    expect(await use(token, more)).toBeNull();
    expect(await use(token)).toEqual({ approverId: managerId });
  });

  it('allows nothing in another tenant', async () => {
    const { token } = await approve();
    expect(await use(token, {}, servicePrincipal('order', southern.tenantId))).toBeNull();
    expect(await use(token)).not.toBeNull();
  });

  it('runs out after 5 minutes', async () => {
    const { token } = await approve();
    auth.advanceMinutes(5);
    expect(await use(token)).toBeNull();
  });

  it('is void once the approver may not sign in any more', async () => {
    const { token } = await approve();
    const setActive = (isActive: boolean) =>
      auth.only(
        `mutation ($id: ID!, $isActive: Boolean) {
          changeUser(input: { id: $id, isActive: $isActive }) { __typename } }`,
        tills.admin,
        { id: managerId, isActive },
      );
    await setActive(false);
    expect(await use(token)).toBeNull();
    await setActive(true);
    expect(await use(token)).toEqual({ approverId: managerId });
  });

  it('is used by peers alone, for an act with a name', async () => {
    const { token } = await approve();
    const query = `mutation ($act: String!) { useApproval(input: { token: "${token}",
      grant: "${grant}", userId: "${cashierId}", act: $act }) { approverId } }`;
    for (const someone of [cashier, tills.admin]) {
      expect(await auth.codeOf(query, someone, { act: 'a' })).toBe('FORBIDDEN');
    }
    for (const act of ['', 'x'.repeat(201)]) {
      expect(await auth.codeOf(query, order, { act })).toBe('BAD_USER_INPUT');
    }
  });

  it('is kept until nobody can ask again', async () => {
    auth.advanceMinutes(31 * 24 * 60);
    await auth.jobs['sweep']?.();
    expect((await auth.rows('select 1 from auth.approvals')).length).toBeGreaterThan(0);
    auth.advanceMinutes(2 * 24 * 60);
    await auth.jobs['sweep']?.();
    expect(await auth.rows('select 1 from auth.approvals')).toEqual([]);
  });
});
