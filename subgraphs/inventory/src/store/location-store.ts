import {
  once,
  type Database,
  type Intent,
  type Page,
  type Sql,
  type StoreScope,
} from '@novapos/chassis';
import type { Location, LocationName } from '../domain/location.ts';
import type { Location as PrismaLocation, PrismaClient } from './client/client.ts';
import * as statements from './location-statements.ts';
import { recallIntent } from './recall-intent.ts';

/** A location as a list is ordered by: the key of its name, then its id. */
export type LocationKey = readonly [nameKey: string, id: string];
export type KeyedLocation = Location & Pick<LocationName, 'nameKey'>;

/** A page of one store's locations. */
export type StorePage = { readonly storeId: string; readonly page: Page<LocationKey> };

type LocationRow = {
  readonly id: string;
  readonly store_id: string;
  readonly name: string;
  readonly name_key: string;
  readonly is_default: boolean;
  readonly allows_negative_stock: boolean;
  readonly created_at: Date;
};

/** What is new of a location; what is null stays. */
export type LocationChange = {
  readonly name: LocationName | null;
  readonly isDefault: true | null;
  readonly allowsNegativeStock: boolean | null;
};

/** A location as it was and as it is. */
type ChangedLocation = { readonly before: Location; readonly after: Location };

type NewLocation = LocationName &
  Pick<Location, 'id' | 'storeId' | 'isDefault' | 'allowsNegativeStock' | 'createdAt'>;

/** Locations of a tenant's stores. */
export type LocationStore = ReturnType<typeof locationStore>;

export function locationStore(database: Database<PrismaClient>) {
  return {
    /** What was answered to an intent before; null for a new one. */
    recall: (intent: Intent): Promise<unknown> => recallIntent(database, intent),

    /** Do the work once an intent; `add` sets up a location, or answers false where its name is taken. */
    once<Result>(
      intent: Intent,
      work: (add: (location: NewLocation) => Promise<boolean>) => Promise<Result>,
    ): Promise<Result> {
      const { tenantId } = intent;
      return database.withTenantSql(tenantId, (sql) =>
        once(sql, intent, () => work((location) => add(sql, tenantId, location))),
      );
    },

    /** The location before and after; null where there is none, `NAME_TAKEN` where its name is another's. */
    change(
      tenantId: string,
      id: string,
      change: LocationChange,
    ): Promise<ChangedLocation | 'NAME_TAKEN' | null> {
      return database.withTenantSql(tenantId, (sql) => applyChange(sql, { tenantId, id, change }));
    },

    async listByIds(tenantId: string, ids: readonly string[]): Promise<readonly Location[]> {
      const rows = await database.withTenant(tenantId, (tx) =>
        tx.location.findMany({ where: { tenantId, id: { in: [...ids] } } }),
      );
      return rows.map(keyed);
    },

    /** Locations of the tenant, or of the stores within a scope, by name. */
    async list(
      tenantId: string,
      scope: StoreScope,
      page: Page<LocationKey>,
    ): Promise<readonly KeyedLocation[]> {
      const rows = await database.withTenant(tenantId, (tx) =>
        tx.location.findMany({
          where: { tenantId, AND: [withinStores(scope), laterThan(page.after)] },
          orderBy: [{ nameKey: 'asc' }, { id: 'asc' }],
          take: page.limit,
        }),
      );
      return rows.map(keyed);
    },

    /** Locations of each store, by name; a page of each, in the order asked. */
    async listOfStores(
      tenantId: string,
      pages: readonly StorePage[],
    ): Promise<readonly (readonly KeyedLocation[])[]> {
      const rows = await database.withTenantSql(tenantId, (sql) =>
        sql.rows<LocationRow & { readonly number: number }>(statements.locationsOfStores, [
          tenantId,
          pages.map(({ storeId }) => storeId),
          pages.map(({ page }) => page.limit),
          pages.map(({ page }) => page.after?.[0] ?? null),
          pages.map(({ page }) => page.after?.[1] ?? null),
        ]),
      );
      const found = pages.map((): KeyedLocation[] => []);
      for (const row of rows) found[row.number - 1]?.push(locationOf(row));
      return found;
    },
  };
}

function withinStores(scope: StoreScope) {
  return scope === null ? {} : { storeId: { in: [...scope] } };
}

function laterThan(after: LocationKey | null) {
  if (!after) return {};
  const [nameKey, id] = after;
  return { OR: [{ nameKey: { gt: nameKey } }, { nameKey, id: { gt: id } }] };
}

async function add(sql: Sql, tenantId: string, location: NewLocation): Promise<boolean> {
  const { id, storeId, name, nameKey, isDefault, allowsNegativeStock, createdAt } = location;
  await sql.rows(statements.lockStore, [storeId]);
  const values = [tenantId, id, storeId, name, nameKey, allowsNegativeStock, createdAt];
  const [added] = await sql.rows<{ is_default: boolean }>(statements.insertLocation, values);
  if (added && isDefault && !added.is_default) await makeDefault(sql, tenantId, { id, storeId });
  return added !== undefined;
}

async function applyChange(
  sql: Sql,
  {
    tenantId,
    id,
    change,
  }: { readonly tenantId: string; readonly id: string; readonly change: LocationChange },
): Promise<ChangedLocation | 'NAME_TAKEN' | null> {
  const known = await find(sql, tenantId, id);
  if (!known) return null;
  await sql.rows(statements.lockStore, [known.storeId]);
  const { name, isDefault, allowsNegativeStock } = change;
  const values = [tenantId, id, name?.name ?? null, name?.nameKey ?? null, allowsNegativeStock];
  const [changed] = await sql.rows(statements.updateLocation, values);
  if (!changed) return 'NAME_TAKEN';
  if (isDefault) await makeDefault(sql, tenantId, known);
  const after = await find(sql, tenantId, id);
  return after && { before: known, after };
}

async function makeDefault(
  sql: Sql,
  tenantId: string,
  { id, storeId }: Pick<Location, 'id' | 'storeId'>,
): Promise<void> {
  await sql.rows(statements.clearDefault, [tenantId, storeId]);
  await sql.rows(statements.setDefault, [tenantId, id]);
}

async function find(sql: Sql, tenantId: string, id: string): Promise<Location | null> {
  const [row] = await sql.rows<LocationRow>(statements.selectLocation, [tenantId, id]);
  return row ? locationOf(row) : null;
}

function locationOf(row: LocationRow): KeyedLocation {
  return {
    id: row.id,
    storeId: row.store_id,
    name: row.name,
    nameKey: row.name_key,
    isDefault: row.is_default,
    allowsNegativeStock: row.allows_negative_stock,
    createdAt: row.created_at,
  };
}

function keyed(row: PrismaLocation): KeyedLocation {
  const { id, storeId, name, nameKey, isDefault, allowsNegativeStock, createdAt } = row;
  return { id, storeId, name, nameKey, isDefault, allowsNegativeStock, createdAt };
}
