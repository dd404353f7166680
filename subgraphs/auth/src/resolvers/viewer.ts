import type { Principal } from '@novapos/chassis';
import type { SeenUser } from '../domain/seen-user.ts';
import { sessionOver } from '../operations/actor.ts';
import { load } from './ids.ts';
import type { ViewerResolvers } from './types.generated.ts';

/** Whether someone may read all there is of a user; who just signed in is no principal yet. */
export function mayReadUser(
  { id, isViewer }: SeenUser,
  { kind, subject, grants }: Principal,
): boolean {
  if (isViewer || kind === 'service') return true;
  return subject === id || grants.includes('users:read');
}

export const viewer: ViewerResolvers = {
  user: async ({ tenantId, userId }, _args, { loadersOf }) => {
    const user = await loadersOf(tenantId).user.load(userId);
    if (!user) throw sessionOver();
    return { ...user, isViewer: true };
  },
  tenant: async ({ tenantId }, _args, { loadersOf }) => {
    const tenant = await loadersOf(tenantId).tenant.load(tenantId);
    if (!tenant) throw sessionOver();
    return tenant;
  },
  store: ({ tenantId, storeId }, _args, { loadersOf }) => load(loadersOf(tenantId).store, storeId),
  register: ({ tenantId, registerId }, _args, { loadersOf }) =>
    load(loadersOf(tenantId).register, registerId),
};
