import { newId, type Peers } from '@novapos/chassis';
import { KnownStoreDocument, OpenSandboxTenantDocument } from '../src/peers/auth.generated.ts';

type Sandbox = {
  readonly tenantId: string;
  readonly storeId: string;
  readonly registerId: string;
};

/** As much of auth as partners need: the stores of tenants, and a sandbox for each partner of a tenant. */
export function authPeer() {
  const stores = new Map<string, ReadonlySet<string>>();
  const sandboxes = new Map<string, Sandbox>();
  const opened: string[] = [];

  function answerTo(operation: unknown, variables: object, tenantId: string): unknown {
    if (operation === KnownStoreDocument) {
      const { id } = variables as { readonly id: string };
      return { storeForPeers: stores.get(tenantId)?.has(id) ? { id } : null };
    }
    if (operation !== OpenSandboxTenantDocument) throw new Error('auth was asked something else');
    const { input } = variables as { readonly input: { readonly partnerId: string } };
    const { partnerId } = input;
    const known = sandboxes.get(`${tenantId} ${partnerId}`);
    const sandbox = known ?? { tenantId: newId(), storeId: newId(), registerId: newId() };
    sandboxes.set(`${tenantId} ${partnerId}`, sandbox);
    opened.push(partnerId);
    return { openSandboxTenant: sandbox };
  }

  const ask: Peers['ask'] = async (peer, operation, variables, { tenantId }) => {
    if (peer !== 'auth') throw new Error(`partners ask auth, not ${peer}`);
    return answerTo(operation, variables, tenantId) as never;
  };
  return {
    peers: { ask },
    /** The partners for whom a sandbox was asked for, as often as it was. */
    opened,
    haveStores(tenantId: string, ids: readonly string[]) {
      stores.set(tenantId, new Set(ids));
    },
  };
}
