import type { PeerCall, Peers } from '@novapos/chassis';
import { LRUCache } from 'lru-cache';
import { TenantCurrencyDocument } from './auth.generated.ts';

/** Tells the currency of a tenant's prices. */
export type TenantCurrency = (call: PeerCall) => Promise<string>;

const tenantsKept = 10_000;

/** Asks auth once a tenant: a tenant never changes its currency. */
export function tenantCurrency(peers: Peers): TenantCurrency {
  const known = new LRUCache<string, Promise<string>>({ max: tenantsKept });
  return (call) => {
    const present = known.get(call.tenantId);
    if (present) return present;
    const asked = ask(peers, call);
    known.set(call.tenantId, asked);
    // A failure is no answer: the next one asks again.
    asked.catch(() => known.delete(call.tenantId));
    return asked;
  };
}

async function ask(peers: Peers, call: PeerCall): Promise<string> {
  const { tenant } = await peers.ask('auth', TenantCurrencyDocument, {}, call);
  return tenant.currency;
}
