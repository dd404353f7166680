import {
  anyone,
  can,
  canOrPeer,
  devicesOnly,
  peersOnly,
  signedIn,
  type Permissions,
} from '@novapos/chassis';
import { rule } from 'graphql-shield';
import type { AuthContext } from './context.ts';
import { mayReadUser } from './resolvers/viewer.ts';
import type { SeenUser } from './domain/seen-user.ts';

/** Colleagues see each other's names, as on receipts; more is for oneself and for who keeps the users. */
const ownOrCanReadUsers = rule('own, or can users:read', { cache: 'no_cache' })(
  (user: SeenUser, _args, { principal }: AuthContext) => mayReadUser(user, principal),
);

/** Who may ask what. */
export const permissions: Permissions = {
  Query: {
    viewer: signedIn,
    tenant: canOrPeer('tenant:read'),
    store: can('tenant:read'),
    stores: can('tenant:read'),
    register: can('tenant:read'),
    user: can('users:read'),
    users: can('users:read'),
    devices: can('registers:pair'),
    tillStaff: devicesOnly,
    usersForPeers: peersOnly,
    sellingPoint: peersOnly,
    storeForPeers: peersOnly,
  },
  Mutation: {
    signIn: anyone,
    refreshSession: anyone,
    signOut: signedIn,
    selectRegister: signedIn,
    changePassword: signedIn,
    createTenant: can('tenants:create'),
    createStore: can('tenant:manage'),
    changeStore: can('tenant:manage'),
    createRegister: can('tenant:manage'),
    changeRegister: can('tenant:manage'),
    createUser: can('users:manage'),
    changeUser: can('users:manage'),
    pairRegister: can('registers:pair'),
    unpairDevice: can('registers:pair'),
    openDeviceSession: anyone,
    signInWithPin: devicesOnly,
    setPin: signedIn,
    removePin: signedIn,
    approveAct: signedIn,
    useApproval: peersOnly,
    openSandboxTenant: peersOnly,
  },
  entities: {
    Tenant: canOrPeer('tenant:read'),
    Store: canOrPeer('tenant:read'),
    Register: canOrPeer('tenant:read'),
    User: canOrPeer('tenant:read'),
    Device: canOrPeer('tenant:read'),
  },
  fields: {
    User: { email: ownOrCanReadUsers, roles: ownOrCanReadUsers, hasPin: ownOrCanReadUsers },
  },
};
