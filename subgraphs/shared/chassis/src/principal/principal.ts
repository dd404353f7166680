/** What a person may be in a tenant. */
export type Role = 'super_admin' | 'admin' | 'manager' | 'inventory' | 'cashier' | 'support';

/**
 * Who asks, as the gateway verified it. Subgraphs believe nothing else: tenant, roles, store and
 * register never come from an argument or a header. `partner` is another business's program, known by
 * its key; `device` is a till that is paired with a register, whoever is or is not signed in at it; `service` is
 * a peer subgraph that acts for a tenant; `anonymous` is someone who has not signed in yet.
 */
export type Principal = {
  readonly kind: 'user' | 'partner' | 'device' | 'service' | 'anonymous';
  /** The user's, partner's or device's id, or the peer's name. Empty for an anonymous caller. */
  readonly subject: string;
  /** Empty for an anonymous caller. */
  readonly tenantId: string;
  readonly roles: readonly Role[];
  readonly grants: readonly string[];
  readonly storeId: string | null;
  readonly registerId: string | null;
  readonly sessionId: string | null;
  /** The stores whose data a partner's key sees; null for all of the tenant's. */
  readonly storeIds: readonly string[] | null;
  /** The public part of the key that a partner showed. */
  readonly keyId: string | null;
};

/** Someone who has not signed in: may sign in, and little else. */
export const anonymous: Principal = {
  kind: 'anonymous',
  subject: '',
  tenantId: '',
  roles: [],
  grants: [],
  storeId: null,
  registerId: null,
  sessionId: null,
  storeIds: null,
  keyId: null,
};

/** Whether it is the gateway itself that asks, not someone on whose behalf it asks. */
export function isGateway({ kind, subject }: Principal): boolean {
  return kind === 'service' && subject === 'gateway';
}

/** A peer subgraph acting for one tenant; fields meant for peers alone are open to it. */
export function servicePrincipal(name: string, tenantId: string): Principal {
  return { ...anonymous, kind: 'service', subject: name, tenantId };
}
