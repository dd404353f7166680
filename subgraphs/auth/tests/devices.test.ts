import { deviceGrants } from '@novapos/chassis';
import { principalWith } from '@novapos/chassis/testing';
import { randomUUID } from 'node:crypto';
import { newDeviceCredential } from '../src/credentials/device-credential.ts';
import { ids } from './examples.ts';
import { startAuth, type StartedAuth } from './start-auth.ts';
import { southernSide, tillsOf } from './tills.ts';

const { northern, southern, nobody } = ids;
const { tenantId, registerId, storeId } = northern;
const cashier = principalWith(['cashier'], { tenantId, subject: northern.cashierId });

let auth: StartedAuth;
let tills: ReturnType<typeof tillsOf>;
beforeAll(async () => {
  auth = await startAuth();
  tills = tillsOf(auth);
});
afterAll(() => auth.stop());

const paired = (register: string) =>
  auth.rows(`select receipt_series from auth.devices
    where register_id = '${register}' and unpaired_at is null`);

describe('pairing a device with a register', () => {
  it('tells its credential once and keeps only a hash', async () => {
    const { credential, device } = await tills.pairing({ deviceName: '  Counter 1 ' });
    expect(device).toMatchObject({
      name: 'Counter 1',
      isPaired: true,
      unpairedAt: null,
      lastSeenAt: null,
      register: { id: registerId, code: 'R1' },
      pairedBy: { id: northern.adminId, name: 'Ada Admin' },
    });
    const [, , secret = ''] = credential.split('_');
    expect(secret).toHaveLength(40);
    expect(JSON.stringify(await auth.rows('select * from auth.devices'))).not.toContain(secret);
    expect(JSON.stringify(await auth.rows('select * from auth.outbox_events'))).not.toContain(
      secret,
    );
    expect(JSON.stringify(await auth.rows('select * from auth.idempotency_keys'))).not.toContain(
      secret,
    );
  });

  it('is not done again by the same key', async () => {
    const input = { idempotencyKey: randomUUID(), registerId, deviceName: 'Once' };
    await tills.pairing(input);
    const series = await paired(registerId);
    await expect(tills.pairing(input)).rejects.toThrow(/told, once/);
    await expect(tills.pairing({ ...input, deviceName: 'Other' })).rejects.toThrow(
      /another request/,
    );
    expect(await paired(registerId)).toEqual(series);
  });

  it('unpairs the device before, with a receipt series of its own each time', async () => {
    const first = await tills.pairing();
    const second = await tills.pairing();
    const [a, b] = [first, second].map(({ device }) => device['receiptSeries'] as string);
    expect(Number(b?.split('-F')[1])).toBe(Number(a?.split('-F')[1]) + 1);
    expect(await tills.open(first.credential)).toMatchObject({ __typename: 'DeviceNotPaired' });
    expect(await tills.open(second.credential)).toMatchObject({ __typename: 'DeviceSession' });
    await tills.unpair(second.device['id'] as string);
    const third = await tills.pairing();
    expect(third.device['receiptSeries']).toBe(`R1-F${Number(b?.split('-F')[1]) + 1}`);
  });

  it('by several at once leaves one, and gives no series twice', async () => {
    const all = await Promise.all(Array.from({ length: 6 }, () => tills.pairing()));
    expect(new Set(all.map(({ device }) => device['receiptSeries'])).size).toBe(6);
    expect(await paired(registerId)).toHaveLength(1);
    const opened = await Promise.all(all.map(({ credential }) => tills.open(credential)));
    expect(opened.filter(({ __typename }) => __typename === 'DeviceSession')).toHaveLength(1);
  });

  it('by several at once with one key is done once', async () => {
    const input = { idempotencyKey: randomUUID() };
    const all = await Promise.allSettled(Array.from({ length: 4 }, () => tills.pairing(input)));
    expect(all.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  it.each([
    ['of another tenant', southern.registerId],
    ['that is not there', nobody],
    ['whose id is none', 'R1'],
  ])('is refused at a register %s', async (_what, register) => {
    expect(await tills.pairing({ registerId: register })).toMatchObject({
      __typename: 'RegisterNotFound',
    });
  });

  it.each(['', '   ', 'x'.repeat(101), 'a\nb'])('wants a name, which is not %j', async (name) => {
    expect(await tills.pairing({ deviceName: name })).toMatchObject({
      __typename: 'DetailsInvalid',
      problems: [{ field: 'deviceName' }],
    });
  });

  it('needs the right to do so', async () => {
    const pair = `mutation { pairRegister(input: { idempotencyKey: "k", deviceName: "x",
      registerId: "${registerId}" }) { __typename } }`;
    const { device, deviceId } = await tills.pair();
    const unpair = `mutation { unpairDevice(deviceId: "${deviceId}") { __typename } }`;
    for (const asked of [pair, unpair, '{ devices { edges { cursor } } }']) {
      expect(await auth.codeOf(asked, cashier)).toBe('FORBIDDEN');
      expect(await auth.codeOf(asked, device)).toBe('FORBIDDEN');
      expect(await auth.codeOf(asked)).toBe('UNAUTHENTICATED');
    }
  });
});

describe("a device's session", () => {
  it('is a token of 15 minutes, with which it is the device at its register', async () => {
    const { credential, device } = await tills.pairing();
    const opened = await tills.open(credential);
    const { accessTokenExpiresAt: until, serverTime } = opened as unknown as Record<string, string>;
    const livesMs = Date.parse(until ?? '') - Date.parse(serverTime ?? '');
    expect(livesMs).toBeGreaterThan(15 * 60_000 - 1_000);
    expect(livesMs).toBeLessThanOrEqual(15 * 60_000);
    expect(opened).toMatchObject({
      tenant: { name: 'Northern Goods' },
      store: { name: 'Harbour' },
      device: { id: device['id'], lastSeenAt: serverTime },
    });
    expect(await auth.verify(opened.accessToken)).toMatchObject({
      kind: 'device',
      subject: device['id'],
      tenantId,
      storeId,
      registerId,
      roles: [],
      grants: deviceGrants,
      sessionId: null,
    });
  });

  it('is not opened by anything but the credential', async () => {
    const { credential, device } = await tills.pairing();
    const id = device['id'] as string;
    const wrong = credential.slice(0, -1) + (credential.endsWith('a') ? 'b' : 'a');
    const others = [
      wrong,
      '',
      'nd_',
      newDeviceCredential(tenantId, id).text,
      newDeviceCredential(southern.tenantId, id).text,
      newDeviceCredential(tenantId, nobody).text,
    ];
    const answers = await Promise.all(others.map((text) => tills.open(text)));
    const refused = { __typename: 'DeviceNotPaired', code: 'DeviceNotPaired' };
    for (const answer of answers) expect(answer).toMatchObject(refused);
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
  });

  it('is nobody who is signed in', async () => {
    const { device } = await tills.pair();
    for (const asked of [
      '{ viewer { grants } }',
      'mutation { signOut { signedOutAt } }',
      `mutation { selectRegister(registerId: "${registerId}") { __typename } }`,
      `mutation { setPin(input: { userId: "${device.subject}", pin: "2580" }) { __typename } }`,
      `mutation { removePin(userId: "${northern.cashierId}") { __typename } }`,
      `mutation { approveAct(input: { approverId: "${northern.managerId}", pin: "2580",
        grant: "orders:refund" }) { __typename } }`,
      '{ users { edges { cursor } } }',
      `{ usersForPeers(ids: []) { id } }`,
    ]) {
      expect(await auth.codeOf(asked, device)).toBe('FORBIDDEN');
    }
  });

  it('sees its own store alone', async () => {
    const { device } = await tills.pair();
    const other = principalWith([], { ...device, storeId: nobody });
    const query = `{ stores { edges { node { id } } } register(id: "${registerId}") { id
      device { id } } store(id: "${storeId}") { id } }`;
    const own = await auth.run(query, device);
    expect(own.data).toMatchObject({
      stores: { edges: [{ node: { id: storeId } }] },
      register: { id: registerId, device: { id: device.subject } },
    });
    const { data } = await auth.run(query, { ...other, kind: 'device' });
    expect(data).toEqual({ stores: { edges: [] }, register: null, store: null });
  });
});

describe('the devices of a tenant', () => {
  const query = `query ($register: ID, $first: Int, $after: String) {
    devices(registerId: $register, first: $first, after: $after) {
      edges { node { id isPaired receiptSeries } } pageInfo { hasNextPage endCursor } } }`;
  type Page = {
    readonly edges: readonly {
      readonly node: { readonly id: string; readonly isPaired: boolean };
    }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
  };

  it('are listed the newest first, none twice or left out between pages', async () => {
    const all = await auth.only<Page>(query, tills.admin, { first: 100 });
    const [newest] = all.edges;
    expect(newest?.node.isPaired).toBe(true);
    const listed: string[] = [];
    let after: string | null = null;
    for (let more = true; more;) {
      const page: Page = await auth.only<Page>(query, tills.admin, { first: 4, after });
      listed.push(...page.edges.map(({ node }) => node.id));
      after = page.pageInfo.endCursor;
      more = page.pageInfo.hasNextPage;
    }
    expect(listed).toEqual(all.edges.map(({ node }) => node.id));
    expect(listed.length).toBeGreaterThan(8);
  });

  it('are those of one register where it is named, and none of another tenant', async () => {
    for (const register of [southern.registerId, nobody, 'R1']) {
      const { edges } = await auth.only<Page>(query, tills.admin, { register });
      expect(edges).toEqual([]);
    }
    const southernTills = tillsOf(auth, southernSide);
    const { deviceId } = await southernTills.pair();
    const { edges } = await auth.only<Page>(query, tills.admin, { first: 100 });
    expect(edges.map(({ node }) => node.id)).not.toContain(deviceId);
    expect(await tills.unpair(deviceId)).toMatchObject({ __typename: 'DeviceNotFound' });
    const keys = `{ _entities(representations: [{ __typename: "Device", id: "${deviceId}" }]) {
      ... on Device { name } } }`;
    expect((await auth.run(keys, tills.admin)).data).toEqual({ _entities: [null] });
  });
});

describe('unpairing a device', () => {
  it('ends its credential and the sessions that began at it, once', async () => {
    await tills.setPin(northern.cashierId, '2580');
    const { device, deviceId, credential } = await tills.pair();
    const atTill = await tills.signIn(device, northern.cashierId, '2580');
    const inOffice = await auth.signIn('cashier@north.example');
    expect(await tills.unpair(deviceId)).toMatchObject({ isPaired: false });
    expect(await tills.unpair(deviceId)).toMatchObject({ __typename: 'Device', isPaired: false });
    expect(await tills.open(credential)).toMatchObject({ __typename: 'DeviceNotPaired' });
    expect(await tills.signIn(device, northern.cashierId, '2580')).toMatchObject({
      __typename: 'DeviceNotPaired',
    });
    expect(await auth.refresh(atTill.refreshToken)).toMatchObject({ __typename: 'SessionEnded' });
    expect(await auth.refresh(inOffice.refreshToken)).toMatchObject({ __typename: 'Session' });
    const told = await auth.rows(`select type, data ->> 'reason' as reason from auth.outbox_events
      where type in ('auth.device-unpaired.v1', 'auth.session-ended.v1')
        and (subject = '${deviceId}' or data ->> 'sessionId' in
          (select id::text from auth.sessions where device_id = '${deviceId}'))
      order by type`);
    expect(told).toEqual([
      { type: 'auth.device-unpaired.v1', reason: 'UNPAIRED' },
      { type: 'auth.session-ended.v1', reason: 'REVOKED' },
    ]);
  });

  it('while someone signs in there leaves no session behind', async () => {
    await tills.setPin(northern.cashierId, '2580');
    for (let round = 0; round < 5; round += 1) {
      const { device, deviceId } = await tills.pair();
      await Promise.all([
        tills.signIn(device, northern.cashierId, '2580'),
        tills.unpair(deviceId),
        tills.signIn(device, northern.cashierId, '2580'),
      ]);
      const open = await auth.rows(
        `select id from auth.sessions where device_id = '${deviceId}' and ended_at is null`,
      );
      expect(open).toEqual([]);
    }
  });

  it('is told as replaced where another takes its place', async () => {
    const { deviceId } = await tills.pair();
    await tills.pair();
    expect(
      await auth.rows(`select data ->> 'reason' as reason from auth.outbox_events
        where type = 'auth.device-unpaired.v1' and subject = '${deviceId}'`),
    ).toEqual([{ reason: 'REPLACED' }]);
  });

  it('is refused for what is no device', async () => {
    for (const id of [nobody, 'counter']) {
      expect(await tills.unpair(id)).toMatchObject({ __typename: 'DeviceNotFound' });
    }
  });
});
