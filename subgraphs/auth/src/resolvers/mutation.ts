import { approveAct } from '../operations/approve-act.ts';
import { changePassword } from '../operations/change-password.ts';
import { removePin, setPin } from '../operations/change-pin.ts';
import { changeRegister } from '../operations/change-register.ts';
import { changeStore } from '../operations/change-store.ts';
import { changeUser } from '../operations/change-user.ts';
import { createRegister } from '../operations/create-register.ts';
import { createStore } from '../operations/create-store.ts';
import { createTenant } from '../operations/create-tenant.ts';
import { createUser } from '../operations/create-user.ts';
import { openDeviceSession } from '../operations/open-device-session.ts';
import { openSandboxTenant } from '../operations/open-sandbox-tenant.ts';
import { pairRegister } from '../operations/pair-register.ts';
import { refreshSession } from '../operations/refresh-session.ts';
import { selectRegister } from '../operations/select-register.ts';
import { signInWithPin } from '../operations/sign-in-with-pin.ts';
import { signIn } from '../operations/sign-in.ts';
import { signOut } from '../operations/sign-out.ts';
import { unpairDevice } from '../operations/unpair-device.ts';
import { useApproval } from '../operations/use-approval.ts';
import { asId } from './ids.ts';
import { present } from './present.ts';
import { roleOf } from './roles.ts';
import type { MutationResolvers } from './types.generated.ts';

/** An id that was left out is null; one that is none at all is undefined. */
function optionalId(text: string | null | undefined): string | null | undefined {
  return text == null ? null : (asId(text) ?? undefined);
}

export const mutation: MutationResolvers = {
  signIn: async (_parent, { input }, { auth }) => {
    const ids = { tenantId: optionalId(input.tenantId), registerId: optionalId(input.registerId) };
    return present('Session', await signIn(auth, { ...input, ...ids }));
  },
  refreshSession: async (_parent, { refreshToken }, { auth }) =>
    present('Session', await refreshSession(auth, refreshToken)),
  signOut: (_parent, _args, { auth, principal }) => signOut(auth, principal),
  selectRegister: async (_parent, { registerId }, { auth, principal }) =>
    present('Session', await selectRegister(auth, principal, asId(registerId))),
  changePassword: async (_parent, { input }, { auth, principal }) =>
    present('Session', await changePassword(auth, principal, input)),

  createTenant: async (_parent, { input }, { auth, principal }) =>
    present('TenantCreated', await createTenant(auth, principal, input)),

  createStore: async (_parent, { input }, { auth, principal }) => {
    const { currency = null, addressLines } = input;
    const store = { ...input, currency, addressLines: addressLines ?? [] };
    return present('Store', await createStore(auth, principal, store));
  },
  changeStore: async (_parent, { input }, { auth, principal }) => {
    const { id, name = null, timeZone = null, addressLines = null, isActive = null } = input;
    const change = { id: asId(id), name, timeZone, addressLines, isActive };
    return present('Store', await changeStore(auth, principal, change));
  },

  createRegister: async (_parent, { input }, { auth, principal }) => {
    const register = { ...input, storeId: asId(input.storeId) };
    return present('Register', await createRegister(auth, principal, register));
  },
  changeRegister: async (_parent, { input }, { auth, principal }) => {
    const { id, name = null, isActive = null } = input;
    const change = { id: asId(id), name, isActive };
    return present('Register', await changeRegister(auth, principal, change));
  },

  createUser: async (_parent, { input }, { auth, principal }) => {
    const user = { ...input, roles: input.roles.map(roleOf) };
    return present('User', await createUser(auth, principal, user));
  },
  changeUser: async (_parent, { input }, { auth, principal }) => {
    const { id, name = null, roles, isActive = null } = input;
    const change = { id: asId(id), name, roles: roles?.map(roleOf) ?? null, isActive };
    return present('User', await changeUser(auth, principal, change));
  },

  pairRegister: async (_parent, { input }, { auth, principal }) => {
    const device = { ...input, registerId: asId(input.registerId) };
    return present('RegisterPaired', await pairRegister(auth, principal, device));
  },
  unpairDevice: async (_parent, { deviceId }, { auth, principal }) =>
    present('Device', await unpairDevice(auth, principal, asId(deviceId))),
  openDeviceSession: async (_parent, { credential }, { auth }) =>
    present('DeviceSession', await openDeviceSession(auth, credential)),

  signInWithPin: async (_parent, { input: { userId, pin } }, { auth, principal }) =>
    present('Session', await signInWithPin(auth, principal, { userId: asId(userId), pin })),
  setPin: async (_parent, { input: { userId, pin } }, { auth, principal }) =>
    present('User', await setPin(auth, principal, { userId: asId(userId), pin })),
  removePin: async (_parent, { userId }, { auth, principal }) =>
    present('User', await removePin(auth, principal, asId(userId))),

  approveAct: async (_parent, { input }, { auth, principal }) => {
    const act = { ...input, approverId: asId(input.approverId) };
    return present('Approval', await approveAct(auth, principal, act));
  },
  useApproval: (_parent, { input }, { auth, principal }) =>
    useApproval(auth, principal, { ...input, userId: asId(input.userId) }),

  openSandboxTenant: (_parent, { input: { partnerId, name } }, { auth, principal }) =>
    openSandboxTenant(auth, principal, { partnerId: asId(partnerId), name }),
};
