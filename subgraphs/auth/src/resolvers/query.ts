import { CodedError, connectionOf, grantsOf, pageOf, storeScopeOf } from '@novapos/chassis';
import { nameCursor, type NameKey } from '../store/by-name.ts';
import { deviceCursor } from '../store/devices-store.ts';
import { asId, load } from './ids.ts';
import { roleOf } from './roles.ts';
import type { QueryResolvers } from './types.generated.ts';

/** Where a row stands in a list by name. */
export function placeByName({ name, id }: { readonly name: string; readonly id: string }): NameKey {
  return [name, id];
}

export const query: QueryResolvers = {
  viewer: (_parent, _args, { principal }) => ({ ...principal, userId: principal.subject }),
  tenant: async (_parent, _args, { loadersOf, principal: { tenantId } }) => {
    const tenant = await loadersOf(tenantId).tenant.load(tenantId);
    if (!tenant) throw new CodedError('NOT_FOUND', 'This tenant is not known.');
    return tenant;
  },
  store: (_parent, { id }, { loadersOf, principal }) =>
    load(loadersOf(principal.tenantId).store, id),
  stores: async (_parent, asked, { auth, principal }) => {
    const page = pageOf(asked, nameCursor);
    const rows = await auth.stores.list(principal.tenantId, storeScopeOf(principal), page);
    return connectionOf(rows, page, placeByName);
  },
  register: (_parent, { id }, { loadersOf, principal }) =>
    load(loadersOf(principal.tenantId).register, id),
  user: (_parent, { id }, { loadersOf, principal }) => load(loadersOf(principal.tenantId).user, id),
  users: async (_parent, { search = null, role, ...asked }, { auth, principal }) => {
    const page = pageOf(asked, nameCursor);
    const filter = { search, role: role ? roleOf(role) : null };
    const rows = await auth.users.list(principal.tenantId, filter, page);
    return connectionOf(rows, page, placeByName);
  },
  devices: async (_parent, { registerId, ...asked }, { auth, principal }) => {
    const page = pageOf(asked, deviceCursor);
    const ofRegister = registerId == null ? null : asId(registerId);
    const isNone = registerId != null && ofRegister === null;
    const filter = { ...page, registerId: ofRegister };
    const rows = isNone ? [] : await auth.devices.list(principal.tenantId, filter);
    return connectionOf(rows, page, ({ pairedAt, id }) => [pairedAt.toISOString(), id]);
  },
  tillStaff: (_parent, _args, { auth, principal }) => auth.pins.listStaff(principal.tenantId),
  usersForPeers: async (_parent, { ids }, { loadersOf, principal }) => {
    const users = await Promise.all(ids.map((id) => load(loadersOf(principal.tenantId).user, id)));
    return users.map((user) => user && { ...user, grants: grantsOf(user.roles) });
  },
  sellingPoint: (_parent, { registerId }, { auth, principal }) => {
    const id = asId(registerId);
    return id === null ? null : auth.registers.findSellingPoint(principal.tenantId, id);
  },
  storeForPeers: (_parent, { id }, { loadersOf, principal }) =>
    load(loadersOf(principal.tenantId).store, id),
};
