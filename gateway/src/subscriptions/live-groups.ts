import { storeScopeOf, type Principal } from '@novapos/chassis';
import type { LiveEvent } from '../../live/src/live-event.ts';
import { createLiveGroup, type AnswerEvent, type LiveGroup } from './live-group.ts';
import type { LiveOperation } from './live-operation.ts';
import type { Subscriber } from './subscriber.ts';

/** The groups of all tenants, by what they ask and with which rights. */
export type LiveGroups = {
  /** The group of those who ask this with these rights, made when it is not there. */
  readonly find: (operation: LiveOperation, principal: Principal) => LiveGroup;
  readonly tell: (event: LiveEvent) => void;
  readonly forgetEmpty: (tenantId: string) => void;
};

type Options = {
  readonly answer: AnswerEvent;
  readonly mostWaiting: number;
  readonly onSlow: (subscriber: Subscriber) => void;
};

/** No groups yet. */
export function createLiveGroups(options: Options): LiveGroups {
  const tenants = new Map<string, Map<string, LiveGroup>>();
  return {
    find(operation, principal) {
      const groups = tenants.get(principal.tenantId) ?? new Map<string, LiveGroup>();
      tenants.set(principal.tenantId, groups);
      const key = `${rightsOf(principal)} ${operation.key}`;
      const group = groups.get(key) ?? createLiveGroup({ operation, principal, ...options });
      groups.set(key, group);
      return group;
    },
    tell(event) {
      for (const group of tenants.get(event.tenantId)?.values() ?? []) group.tell(event);
    },
    forgetEmpty(tenantId) {
      const groups = tenants.get(tenantId);
      for (const [key, group] of groups ?? []) if (group.size() === 0) groups?.delete(key);
      if (groups?.size === 0) tenants.delete(tenantId);
    },
  };
}

/** Everything that decides what a principal may see; who it is does not. */
function rightsOf(principal: Principal): string {
  const { kind, roles, grants, storeId, registerId } = principal;
  const scope = storeScopeOf(principal);
  const stores = scope && [...scope].sort();
  return JSON.stringify([kind, [...roles].sort(), [...grants].sort(), storeId, registerId, stores]);
}
