import { randomUUID } from 'node:crypto';
import { type Principal } from '@novapos/chassis';
import { principalWith } from '@novapos/chassis/testing';
import { ids, password } from './examples.ts';
import type { Answer, StartedAuth, Tokens } from './start-auth.ts';

type Side = { readonly tenantId: string; readonly registerId: string; readonly adminId: string };

const { northern, southern } = ids;

/** The other tenant, as `tillsOf` wants it. */
export const southernSide: Side = southern;

const device = `id name receiptSeries isPaired pairedAt unpairedAt lastSeenAt
  register { id code } pairedBy { id name }`;
const refusal = '... on Refusal { code message }';
const session = `... on Session { accessToken refreshToken
  viewer { user { id } store { id } register { id } grants } }`;

/** What managers and tills of a tenant ask of auth, the northern one unless said otherwise. */
export function tillsOf(auth: StartedAuth, side: Side = northern) {
  const { tenantId, registerId, adminId } = side;
  const admin = principalWith(['admin'], { tenantId, subject: adminId });

  const pairing = (more: object = {}, by: Principal = admin) =>
    auth.only<Answer & { readonly credential: string; readonly device: Answer }>(
      `mutation ($input: PairRegisterInput!) { pairRegister(input: $input) { __typename
        ... on RegisterPaired { credential device { ${device} } } ${refusal}
        ... on DetailsInvalid { problems { field } } } }`,
      by,
      { input: { idempotencyKey: randomUUID(), registerId, deviceName: 'Counter', ...more } },
    );
  const open = (credential: string) =>
    auth.only<Tokens>(
      `mutation ($credential: String!) { openDeviceSession(credential: $credential) { __typename
        ... on DeviceSession { accessToken accessTokenExpiresAt serverTime device { ${device} }
          tenant { name } store { name } } ${refusal} } }`,
      undefined,
      { credential },
    );

  return {
    admin,
    adminId,
    pairing,
    open,
    /** Pair a device and open its session. */
    pair: async (more: object = {}) => {
      const { credential, device: paired } = await pairing(more);
      const { accessToken } = await open(credential);
      const deviceId = paired['id'] as string;
      return { deviceId, credential, device: await auth.verify(accessToken) };
    },
    addCashier: async (email: string): Promise<string> => {
      const input = { idempotencyKey: email, email, name: 'New', password, roles: ['CASHIER'] };
      const { id } = await auth.only<{ id: string }>(
        'mutation ($input: CreateUserInput!) { createUser(input: $input) { ... on User { id } } }',
        admin,
        { input },
      );
      return id;
    },
    unpair: (deviceId: string, by: Principal = admin) =>
      auth.only(
        `mutation ($id: ID!) { unpairDevice(deviceId: $id) { __typename
          ... on Device { ${device} } ${refusal} } }`,
        by,
        { id: deviceId },
      ),
    setPin: (userId: string, pin: string, by: Principal = admin) =>
      auth.only(
        `mutation ($input: SetPinInput!) { setPin(input: $input) { __typename
          ... on User { id hasPin } ${refusal} ... on RoleNotYours { role } } }`,
        by,
        { input: { userId, pin } },
      ),
    removePin: (userId: string, by: Principal = admin) =>
      auth.only(
        `mutation ($id: ID!) { removePin(userId: $id) { __typename
          ... on User { id hasPin } ${refusal} } }`,
        by,
        { id: userId },
      ),
    signIn: (at: Principal, userId: string, pin: string) =>
      auth.only<Tokens>(
        `mutation ($input: SignInWithPinInput!) { signInWithPin(input: $input) { __typename
          ${session} ${refusal} ... on PinWrong { attemptsLeft }
          ... on SignInLocked { lockedUntil } } }`,
        at,
        { input: { userId, pin } },
      ),
    approve: (input: object, by: Principal = admin) =>
      auth.only<Answer & { readonly token: string }>(
        `mutation ($input: ApproveActInput!) { approveAct(input: $input) { __typename
          ... on Approval { token grant expiresAt approver { name } } ${refusal}
          ... on PinWrong { attemptsLeft } ... on SignInLocked { lockedUntil } } }`,
        by,
        { input: { grant: 'orders:refund', ...input } },
      ),
  };
}
