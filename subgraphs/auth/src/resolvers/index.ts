import { connectionOf, pageOf, scalars } from '@novapos/chassis';
import { nameCursor } from '../store/by-name.ts';
import { approval, device, deviceSession, tillStaffMember } from './devices.ts';
import { load } from './ids.ts';
import { mutation } from './mutation.ts';
import { placeByName, query } from './query.ts';
import { contractRole } from './roles.ts';
import type { Resolvers } from './types.generated.ts';
import { viewer } from './viewer.ts';

export const resolvers: Resolvers = {
  DateTime: scalars.DateTime,
  Query: query,
  Mutation: mutation,
  Viewer: viewer,
  RoleNotYours: { role: ({ role }) => contractRole(role) },
  Tenant: {
    __resolveReference: ({ id }, { loadersOf, principal }) =>
      load(loadersOf(principal.tenantId).tenant, id),
  },
  Store: {
    __resolveReference: ({ id }, { loadersOf, principal }) =>
      load(loadersOf(principal.tenantId).store, id),
    registers: async ({ tenantId, id }, asked, { loadersOf }) => {
      const page = pageOf(asked, nameCursor);
      const rows = await loadersOf(tenantId).registersOf(page).load(id);
      return connectionOf(rows, page, placeByName);
    },
  },
  Register: {
    __resolveReference: ({ id }, { loadersOf, principal }) =>
      load(loadersOf(principal.tenantId).register, id),
    store: async ({ tenantId, storeId }, _args, { loadersOf }) => {
      const store = await loadersOf(tenantId).store.load(storeId);
      if (!store) throw new Error('a register without its store');
      return store;
    },
    device: ({ tenantId, id }, _args, { loadersOf }) => loadersOf(tenantId).deviceOf.load(id),
  },
  Device: device,
  DeviceSession: deviceSession,
  TillStaffMember: tillStaffMember,
  Approval: approval,
  User: {
    __resolveReference: ({ id }, { loadersOf, principal }) =>
      load(loadersOf(principal.tenantId).user, id),
    roles: ({ roles }) => roles.map(contractRole),
    hasPin: ({ tenantId, id }, _args, { loadersOf }) => loadersOf(tenantId).hasPin.load(id),
  },
};
