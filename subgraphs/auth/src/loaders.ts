import { seesStore, withinScope, type Page, type StoreScope } from '@novapos/chassis';
import DataLoader from 'dataloader';
import type { Device } from './domain/device.ts';
import type { Register } from './domain/register.ts';
import type { Store } from './domain/store.ts';
import type { Tenant } from './domain/tenant.ts';
import type { User } from './domain/user.ts';
import type { Auth } from './operations/auth.ts';
import type { NameKey } from './store/by-name.ts';

/** What one request reads of one tenant by id, each kind in one query. */
export type TenantLoaders = {
  readonly tenant: DataLoader<string, Tenant | null>;
  readonly store: DataLoader<string, Store | null>;
  readonly register: DataLoader<string, Register | null>;
  readonly user: DataLoader<string, User | null>;
  readonly device: DataLoader<string, Device | null>;
  /** What is paired with a register now. */
  readonly deviceOf: DataLoader<string, Device | null>;
  readonly hasPin: DataLoader<string, boolean>;
  /** The same page of the registers of many stores. */
  readonly registersOf: (page: Page<NameKey>) => DataLoader<string, readonly Register[]>;
};

type Stores = Pick<Auth, 'tenants' | 'stores' | 'registers' | 'users' | 'devices' | 'pins'>;

/** The loaders of a request by tenant: who signs in sees the tenant just signed in to. */
export function loadersByTenant(
  stores: Stores,
  scope: StoreScope,
): (tenantId: string) => TenantLoaders {
  return remembered((tenantId) => loadersOf(stores, tenantId, scope));
}

function loadersOf(
  { tenants, stores, registers, users, devices, pins }: Stores,
  tenantId: string,
  scope: StoreScope,
): TenantLoaders {
  const pages = remembered((key: string) => {
    const page = JSON.parse(key) as Page<NameKey>;
    return new DataLoader<string, readonly Register[]>(async (storeIds) => {
      const found = await registers.listOfStores(tenantId, storeIds, page);
      return storeIds.map((id) => found.filter(({ storeId }) => storeId === id));
    });
  });
  return {
    tenant: new DataLoader(async (ids) => {
      const found = await tenants.find(tenantId);
      return ids.map((id) => (id === tenantId ? found : null));
    }),
    store: byId(
      (ids) => stores.listByIds(tenantId, ids),
      (store) => (seesStore(scope, store.id) ? store : null),
    ),
    register: byId(
      (ids) => registers.listByIds(tenantId, ids),
      (register) => withinScope(scope, register),
    ),
    user: byId((ids) => users.listByIds(tenantId, ids)),
    device: byId(
      (ids) => devices.listByIds(tenantId, ids),
      (device) => withinScope(scope, device),
    ),
    deviceOf: new DataLoader(async (registerIds) => {
      const found = await devices.listPaired(tenantId, registerIds);
      const shown = new Map(found.map((one) => [one.registerId, withinScope(scope, one)]));
      return registerIds.map((id) => shown.get(id) ?? null);
    }),
    hasPin: new DataLoader(async (userIds) => {
      const holders = await pins.listHolders(tenantId, userIds);
      const ids = new Set(holders.map(({ userId }) => userId));
      return userIds.map((id) => ids.has(id));
    }),
    registersOf: (page) => pages(JSON.stringify(page)),
  };
}

function byId<Row extends { readonly id: string }>(
  list: (ids: readonly string[]) => Promise<readonly Row[]>,
  shown: (row: Row) => Row | null = (row) => row,
): DataLoader<string, Row | null> {
  return new DataLoader(async (ids) => {
    const found = new Map((await list(ids)).map((row) => [row.id, shown(row)]));
    return ids.map((id) => found.get(id) ?? null);
  });
}

function remembered<Value>(make: (key: string) => Value): (key: string) => Value {
  const known = new Map<string, Value>();
  return (key) => {
    const value = known.get(key) ?? make(key);
    known.set(key, value);
    return value;
  };
}
