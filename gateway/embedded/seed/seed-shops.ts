import { seedTenant } from '@novapos/auth';
import { anonymous, grantsOf, type AskSubgraph, type Principal } from '@novapos/chassis';
import { askingAs } from './seed-graph.ts';
import { seedShop } from './seed-shop.ts';
import type { Shop } from './shop.ts';

type SeedTarget = {
  readonly find: (subgraph: string) => AskSubgraph;
  /** Connects as auth's own role. */
  readonly authDatabaseUrl: string;
  readonly report: (text: string) => void;
};

/** Fill an installation with shops that are not there yet. */
export async function seedShops(shops: readonly Shop[], target: SeedTarget): Promise<void> {
  for (const shop of shops) {
    if (await isThere(shop, target)) {
      // An installation from before there were PINs gets those of its staff.
      if (!(await hasPins(shop, target))) {
        await seedTenant(target.authDatabaseUrl, tenantOf(shop));
      }
      continue;
    }
    target.report(`Setting up ${shop.tenant.name}`);
    await seedTenant(target.authDatabaseUrl, tenantOf(shop));
    await seedShop(askingAs(target.find, adminOf(shop)), shop);
  }
}

function tenantOf({ tenant, stores, users }: Shop) {
  return {
    tenant,
    stores: stores.map(({ registers: _registers, ...store }) => ({
      ...store,
      currency: tenant.currency,
    })),
    registers: stores.flatMap((store) =>
      store.registers.map((register) => ({ ...register, storeId: store.id })),
    ),
    users: users.map(({ role, ...user }) => ({ ...user, roles: [role] })),
  };
}

// The first stock is the last that a shop is given: where all of it lies, nothing is missing.
async function isThere(shop: Shop, { find }: SeedTarget): Promise<boolean> {
  const { data } = await find('auth')({
    query: 'query SeededTenant { tenant { id } }',
    principal: adminOf(shop),
    requestId: 'seed',
  });
  return data?.['tenant'] != null && (await hasLocations(shop, find));
}

async function hasPins(shop: Shop, { find }: SeedTarget): Promise<boolean> {
  const { data } = await find('auth')({
    query: 'query SeededPins { users(first: 100) { edges { node { hasPin } } } }',
    principal: adminOf(shop),
    requestId: 'seed',
  });
  const { edges = [] } = (data?.['users'] ?? {}) as {
    edges?: readonly { readonly node: { readonly hasPin: boolean } }[];
  };
  return edges.some(({ node }) => node.hasPin) || shop.users.every(({ pin }) => pin === undefined);
}

async function hasLocations(shop: Shop, find: SeedTarget['find']): Promise<boolean> {
  const { data } = await find('inventory')({
    query: 'query SeededLocations { locations(first: 100) { edges { node { id } } } }',
    principal: adminOf(shop),
    requestId: 'seed',
  });
  const { edges = [] } = (data?.['locations'] ?? {}) as { edges?: readonly unknown[] };
  return edges.length >= shop.stores.length;
}

function adminOf({ tenant, users }: Shop): Principal {
  const admin = users.find(({ role }) => role === 'admin' || role === 'super_admin');
  return {
    ...anonymous,
    kind: 'user',
    subject: admin?.id ?? '',
    tenantId: tenant.id,
    roles: ['admin'],
    grants: grantsOf(['admin']),
  };
}
