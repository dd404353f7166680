import { randomUUID } from 'node:crypto';
import type { Asking, Graph } from '../support/graph-client.ts';
import { eventually } from '../support/eventually.ts';
import { shopIn, type Person, type RoleName } from '../support/shop.ts';
import { startPlatform, type Platform } from '../support/start-platform.ts';

type Answer = { readonly __typename: string; readonly [field: string]: unknown };
type Member = {
  readonly user: { readonly id: string; readonly name: string };
  readonly grants: readonly string[];
};

let platform: Platform;
const harbour = shopIn('USD', () => platform);
let manager: Person;
let credential: string;
let deviceId: string;
let device: Asking;
let cashierId: string;
let managerId: string;

beforeAll(async () => {
  platform = await startPlatform({ seed: 'small' });
  manager = await harbour().as('manager');
}, 60_000);
afterAll(() => platform.stop(), 30_000);

const pinOf = (wanted: string) =>
  harbour().tenant.signIns.find(({ role }) => role === wanted)?.pin ?? '';

function registerId(): string {
  return harbour().registerIds[0] ?? '';
}

/** The answer of the one field that is asked for; an error is none. */
async function only(query: string, variables: object, asking: Asking = {}): Promise<Answer> {
  const { data, errors } = await graph().ask<Record<string, Answer>>(query, variables, asking);
  expect(errors).toEqual([]);
  const [answer] = Object.values(data ?? {});
  if (!answer) throw new Error('nothing was answered');
  return answer;
}

async function idOf(role: RoleName): Promise<string> {
  const { data } = await (
    await harbour().as(role)
  ).ask<{ viewer: { user: { id: string } } }>('{ viewer { user { id } } }');
  return data?.viewer.user.id ?? '';
}

function graph(): Graph {
  return platform.graph;
}

function signInWithPin(userId: string, pin: string, asking = device) {
  return only(
    `mutation ($input: SignInWithPinInput!) { signInWithPin(input: $input) { __typename
      ... on Session { accessToken refreshToken viewer { user { id } register { id } } }
      ... on PinWrong { attemptsLeft } ... on SignInLocked { lockedUntil } } }`,
    { input: { userId, pin } },
    asking,
  );
}

function approve(pin: string, asking: Asking) {
  return only(
    `mutation ($input: ApproveActInput!) { approveAct(input: $input) { __typename
      ... on Approval { token approver { id } } ... on PinWrong { attemptsLeft } } }`,
    { input: { approverId: managerId, pin, grant: 'orders:refund' } },
    asking,
  );
}

const openSession = () =>
  only(
    `mutation ($credential: String!) { openDeviceSession(credential: $credential) { __typename
      ... on DeviceSession { accessToken device { receiptSeries } store { name } } } }`,
    { credential },
  );

describe('a till', () => {
  it('is paired with a register by a manager', async () => {
    const paired = await only(
      `mutation ($input: PairRegisterInput!) { pairRegister(input: $input) { __typename
        ... on RegisterPaired { credential device { id receiptSeries register { id } } } } }`,
      {
        input: {
          idempotencyKey: randomUUID(),
          registerId: registerId(),
          deviceName: 'Tablet',
        },
      },
      { token: manager.token },
    );
    expect(paired.__typename).toBe('RegisterPaired');
    credential = paired['credential'] as string;
    deviceId = (paired['device'] as { id: string }).id;
  });

  it('opens a session by its credential, and is told who may sign in at it', async () => {
    const opened = await openSession();
    expect(opened).toMatchObject({ __typename: 'DeviceSession' });
    device = { token: opened['accessToken'] as string };
    const staff = (await only(
      '{ tillStaff { user { id name } grants pinVerifier } }',
      {},
      device,
    )) as unknown as readonly Member[];
    [managerId, cashierId] = await Promise.all([idOf('manager'), idOf('cashier')]);
    const grantsOf = (id: string) => staff.find(({ user }) => user.id === id)?.grants;
    expect(grantsOf(managerId)).toContain('orders:refund');
    expect(grantsOf(cashierId)).toContain('orders:sell');
    expect(grantsOf(cashierId)).not.toContain('orders:refund');
    expect(grantsOf(await idOf('support'))).toBeUndefined();
  });

  it('can do what a device can, and nothing that takes a person', async () => {
    const { data, errors } = await graph().ask<Record<string, unknown>>(
      '{ searchVariants(text: "espresso") { __typename } tenant { name } }',
      {},
      device,
    );
    expect(errors).toEqual([]);
    expect(data).toMatchObject({ tenant: { name: harbour().tenant.name } });
    for (const query of [
      '{ viewer { grants } }',
      '{ users(first: 1) { __typename } }',
      '{ devices(first: 1) { __typename } }',
      'mutation { signOut { signedOutAt } }',
      `mutation { setPin(input: { userId: "${cashierId}", pin: "8052" }) { __typename } }`,
      `mutation { unpairDevice(deviceId: "${deviceId}") { __typename } }`,
      `mutation { completeSale(input: { idempotencyKey: "till", cart: { lines: [] }, tenders: [] }) {
        __typename } }`,
      `mutation { createStore(input: { idempotencyKey: "till", name: "", timeZone: "" }) {
        __typename } }`,
    ]) {
      const { code } = await graph().ask(query, {}, device);
      expect([query, code]).toEqual([query, 'FORBIDDEN']);
    }
    expect(await graph().ask('{ tillStaff { grants } }')).toMatchObject({
      code: 'UNAUTHENTICATED',
    });
    const ofPerson = await manager.ask('{ tillStaff { grants } }');
    expect(ofPerson.code).toBe('FORBIDDEN');
  });

  it('signs a cashier in by PIN, who then sells at its register', async () => {
    const session = await signInWithPin(cashierId, pinOf('cashier'));
    expect(session).toMatchObject({
      __typename: 'Session',
      viewer: { user: { id: cashierId }, register: { id: registerId() } },
    });
    const { data } = await graph().ask<{ quote: Answer }>(
      '{ quote(cart: { lines: [] }) { __typename } }',
      {},
      { token: session['accessToken'] as string },
    );
    expect(data).not.toBeNull();
  });

  it('has an act allowed by a manager, by PIN, without the manager signing in', async () => {
    const { accessToken } = await signInWithPin(cashierId, pinOf('cashier'));
    const cashier = { token: accessToken as string };
    expect(await approve('0000', cashier)).toMatchObject({ __typename: 'PinWrong' });
    expect(await approve(pinOf('manager'), cashier)).toMatchObject({
      __typename: 'Approval',
      approver: { id: managerId },
    });
  });

  it('takes one guess a document', async () => {
    const guesses = ['0001', '0002', '0003'].map(
      (pin, at) =>
        `g${at}: signInWithPin(input: { userId: "${managerId}", pin: "${pin}" }) { __typename }`,
    );
    const { code, data } = await graph().ask(`mutation { ${guesses.join(' ')} }`, {}, device);
    expect(code).toBeDefined();
    expect(data).toBeNull();
    expect(await signInWithPin(managerId, '0000')).toMatchObject({ attemptsLeft: 4 });
    expect(await signInWithPin(managerId, pinOf('manager'))).toMatchObject({
      __typename: 'Session',
    });
  });

  it('locks a PIN after five wrong ones, until a manager sets a new one', async () => {
    for (const left of [4, 3, 2, 1, 0]) {
      expect(await signInWithPin(cashierId, '0000')).toMatchObject({ attemptsLeft: left });
    }
    expect(await signInWithPin(cashierId, pinOf('cashier'))).toMatchObject({
      __typename: 'SignInLocked',
    });
    await only(
      'mutation ($input: SetPinInput!) { setPin(input: $input) { __typename ... on User { id } } }',
      { input: { userId: cashierId, pin: '8052' } },
      { token: manager.token },
    );
    expect(await signInWithPin(cashierId, '8052')).toMatchObject({ __typename: 'Session' });
  });

  it('is known as a device in the trail, and no PIN or credential is', async () => {
    const admin = await harbour().as('admin');
    const look = () =>
      admin.ask<{ auditRecords: { edges: readonly { node: object }[] } }>(
        `{ auditRecords(first: 100, filter: { action: "signInWithPin" }) { edges { node {
          action actor { kind id registerId } input } } } }`,
      );
    const { data, errors } = await eventually(
      look,
      (answer) => (answer.data?.auditRecords.edges.length ?? 0) > 5,
    );
    expect(errors).toEqual([]);
    const records = data?.auditRecords.edges.map(({ node }) => node) ?? [];
    for (const record of records) {
      expect(record).toMatchObject({
        actor: { kind: 'device', id: deviceId, registerId: registerId() },
      });
    }
    expect(JSON.stringify(records)).not.toMatch(/"(8052|0000)"/);
  });

  it('is out at once when it is unpaired: credential, sign-ins and sessions', async () => {
    const session = await signInWithPin(cashierId, '8052');
    const ended = await only(
      'mutation ($id: ID!) { unpairDevice(deviceId: $id) { __typename ... on Device { isPaired } } }',
      { id: deviceId },
      { token: manager.token },
    );
    expect(ended).toEqual({ __typename: 'Device', isPaired: false });
    expect(await openSession()).toMatchObject({ __typename: 'DeviceNotPaired' });
    expect(await signInWithPin(cashierId, '8052')).toMatchObject({
      __typename: 'DeviceNotPaired',
    });
    const refreshed = await only(
      'mutation ($token: String!) { refreshSession(refreshToken: $token) { __typename } }',
      { token: session['refreshToken'] },
    );
    expect(refreshed).toEqual({ __typename: 'SessionEnded' });
  });
});
