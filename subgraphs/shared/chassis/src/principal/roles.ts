import type { Role } from './principal.ts';

/** Every right there is, as `<domain>:<verb>`, and what holding it means. */
export const grants = {
  'tenants:create': 'open a new tenant on the platform',
  'tenant:read': 'read the own tenant, its stores and registers',
  'tenant:manage': 'change the own tenant, its stores and registers',
  'users:read': 'read the users of the tenant',
  'users:manage': 'create and change users of the tenant',
  'users:set-pin': 'give other users a PIN, or take it away',
  'registers:pair': 'pair devices with registers',
  'products:read': 'read and search products',
  'products:manage': 'create, change and retire products and categories',
  'stock:read': 'read stock and its movements',
  'stock:receive': 'receive goods into a location',
  'stock:adjust': 'correct stock with a reason, and change locations',
  'orders:read': 'read orders and receipts',
  'orders:sell': 'quote a cart and complete a sale',
  'orders:discount': 'give a discount by hand',
  'orders:override-price': 'sell at another price than the catalogue, with a reason',
  'orders:backdate': 'complete a sale with a time of sale in the past',
  'orders:void': 'void a just-completed sale',
  'orders:refund': 'take goods back and return their money',
  'orders:refund-override': 'take goods back that the return policy objects to',
  'orders:offline': 'hand in sales that were made without the network',
  'orders:settle-offline': 'settle what does not agree of sales without the network',
  'shifts:run': "open and close shifts at the session's register",
  'shifts:move-cash': 'put money into a drawer or take some out',
  'shifts:read': 'read all shifts, and what should be in an open drawer',
  'pricing:read': 'read tax rates and the pricing policy',
  'pricing:manage': 'change tax rates and the pricing policy',
  'payments:read': 'read payments',
  'customers:read': 'find and read customers',
  'customers:manage': 'create and change customers, their notes and consents',
  'customers:erase': 'export and erase what is kept of a customer',
  'loyalty:read': 'read points, tiers and the programme',
  'loyalty:adjust': 'give or take points by hand, with a reason',
  'loyalty:manage': 'change the loyalty programme',
  'analytics:read': 'read reports, forecasts and alerts',
  'audit:read': 'search the audit trail, redacted',
  'audit:read-all': 'see the audit trail without redaction, and set how long it is kept',
  'partners:read': 'read partners, their keys, operations, webhooks and usage',
  'partners:manage':
    'add partners, make and end their keys, register their operations, keep their webhooks',
  'operations:manage-apps': "register the operations of the platform's own apps",
} as const;

/** A right by its name. */
export type Grant = keyof typeof grants;

const cashier = [
  'tenant:read',
  'products:read',
  'stock:read',
  'orders:read',
  'orders:sell',
  'orders:discount',
  'orders:offline',
  'shifts:run',
  'pricing:read',
  'payments:read',
  'customers:read',
  'customers:manage',
  'loyalty:read',
] as const satisfies readonly Grant[];

const support = [
  'tenant:read',
  'users:read',
  'products:read',
  'stock:read',
  'orders:read',
  'pricing:read',
  'payments:read',
  'customers:read',
  'loyalty:read',
  'analytics:read',
  'audit:read',
  'partners:read',
] as const satisfies readonly Grant[];

const inventory = [
  'tenant:read',
  'products:read',
  'products:manage',
  'stock:read',
  'stock:receive',
  'stock:adjust',
] as const satisfies readonly Grant[];

const manager = [
  ...cashier,
  'users:read',
  'products:manage',
  'stock:receive',
  'stock:adjust',
  'orders:override-price',
  'orders:backdate',
  'orders:void',
  'orders:refund',
  'orders:refund-override',
  'orders:settle-offline',
  'shifts:move-cash',
  'shifts:read',
  'users:set-pin',
  'registers:pair',
  'loyalty:adjust',
  'analytics:read',
] as const satisfies readonly Grant[];

const admin = [
  ...manager,
  'tenant:manage',
  'users:manage',
  'pricing:manage',
  'customers:erase',
  'loyalty:manage',
  'audit:read',
  'audit:read-all',
  'partners:read',
  'partners:manage',
] as const satisfies readonly Grant[];

const grantsOfRole: Readonly<Record<Role, readonly Grant[]>> = {
  super_admin: [...admin, 'tenants:create', 'operations:manage-apps'],
  admin,
  manager,
  inventory,
  cashier,
  support,
};

/** All rights that these roles give together, each once, sorted. */
export function grantsOf(roles: readonly Role[]): readonly Grant[] {
  return [...new Set(roles.flatMap((role) => grantsOfRole[role]))].sort();
}

/** The rights of a paired device, whoever is signed in at it: what it needs to keep itself in step, and to hand in its sales. */
export const deviceGrants = [
  'customers:read',
  'loyalty:read',
  'orders:offline',
  'orders:read',
  'pricing:read',
  'products:read',
  'stock:read',
  'tenant:read',
] as const satisfies readonly Grant[];

const notForPartners: ReadonlySet<Grant> = new Set([
  'tenants:create',
  'tenant:manage',
  'users:read',
  'users:manage',
  'users:set-pin',
  'registers:pair',
  'orders:offline',
  'orders:settle-offline',
  'shifts:run',
  'shifts:move-cash',
  'shifts:read',
  'customers:erase',
  'audit:read',
  'audit:read-all',
  'partners:read',
  'partners:manage',
  'operations:manage-apps',
]);

/** The rights that a partner's key can hold: whatever does not rule over people, keys or the trail. */
export const partnerGrants: readonly Grant[] = (Object.keys(grants) as Grant[]).filter(
  (grant) => !notForPartners.has(grant),
);
