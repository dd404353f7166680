import {
  isDuplicate,
  once,
  type Intent,
  type Page,
  type Sql,
  type StoreScope,
} from '@novapos/chassis';
import type { Store } from '../domain/store.ts';
import { afterName, byName, type NameKey } from './by-name.ts';
import type { Kept } from './kept.ts';
import type { AuthDatabase } from './open-auth-database.ts';

/** Reads and writes stores. */
export type StoresStore = ReturnType<typeof storesStore>;

/** A store to open; without a currency it sells in the tenant's. */
export type NewStore = Omit<Store, 'currency'> & { readonly currency: string | null };

/** What to change of a store; what is null stays. */
export type StoreChange = {
  readonly name: string | null;
  readonly timeZone: string | null;
  readonly addressLines: readonly string[] | null;
  readonly isActive: boolean | null;
};

/** A store, and what of it was otherwise; its address is not kept. */
type ChangedStore = {
  readonly before: Pick<Store, 'name' | 'timeZone' | 'isActive'>;
  readonly after: Store;
};
type ChangedRow = Store & {
  readonly nameBefore: string;
  readonly timeZoneBefore: string;
  readonly wasActive: boolean;
};

const nameKey = 'stores_tenant_id_lower_name_key';
const insert = {
  name: 'store.insert',
  text: `insert into stores
      (tenant_id, id, name, address_lines, time_zone, is_active, created_at, currency)
    select tenant_id, $2, $3, $4, $5, $6, $7, coalesce($8, currency) from tenants
      where tenant_id = $1
    on conflict do nothing returning id`,
};
const update = {
  name: 'store.update',
  text: `with before as (
      select name, time_zone, is_active from stores where tenant_id = $1 and id = $2 for update
    )
    update stores as s set name = coalesce($3, s.name), time_zone = coalesce($4, s.time_zone),
      address_lines = coalesce($5, s.address_lines), is_active = coalesce($6, s.is_active)
    from before where s.tenant_id = $1 and s.id = $2
    returning s.tenant_id as "tenantId", s.id, s.name, s.address_lines as "addressLines", s.currency,
      s.time_zone as "timeZone", s.is_active as "isActive", s.created_at as "createdAt",
      before.name as "nameBefore", before.time_zone as "timeZoneBefore",
      before.is_active as "wasActive"`,
};

/** Keep a store unless its name or id is there already; says whether it was kept. */
export async function insertStore(sql: Sql, store: NewStore): Promise<boolean> {
  const { tenantId, id, name, addressLines, timeZone, isActive, createdAt, currency } = store;
  const values = [tenantId, id, name, addressLines, timeZone, isActive, createdAt, currency];
  return (await sql.rows(insert, values)).length > 0;
}

/** Stores in PostgreSQL. */
export function storesStore(database: AuthDatabase) {
  return {
    async listByIds(tenantId: string, ids: readonly string[]): Promise<readonly Store[]> {
      return database.withTenant(tenantId, (tx) =>
        tx.store.findMany({ where: { tenantId, id: { in: [...ids] } } }),
      );
    },

    /** A page of the tenant's stores, or of those within a scope, by name. */
    async list(
      tenantId: string,
      scope: StoreScope,
      { after, limit }: Page<NameKey>,
    ): Promise<readonly Store[]> {
      const ofScope = scope === null ? {} : { id: { in: [...scope] } };
      return database.withTenant(tenantId, (tx) =>
        tx.store.findMany({
          where: { tenantId, AND: [ofScope, afterName(after)] },
          orderBy: byName,
          take: limit,
        }),
      );
    },

    async openOnce(intent: Intent, store: NewStore): Promise<Kept<'NameTaken'>> {
      return database.withTenantSql(store.tenantId, (sql) =>
        once(sql, intent, async () =>
          (await insertStore(sql, store)) ? { id: store.id } : { kind: 'NameTaken' },
        ),
      );
    },

    /** The store and what it was, null where there is none, or that its new name is another's. */
    async change(
      tenantId: string,
      id: string,
      { name, timeZone, addressLines, isActive }: StoreChange,
    ): Promise<ChangedStore | 'NameTaken' | null> {
      const values = [tenantId, id, name, timeZone, addressLines, isActive];
      try {
        return await database.withTenantSql(tenantId, async (sql) => {
          const [row] = await sql.rows<ChangedRow>(update, values);
          if (!row) return null;
          const { nameBefore, timeZoneBefore, wasActive, ...after } = row;
          const before = { name: nameBefore, timeZone: timeZoneBefore, isActive: wasActive };
          return { before, after };
        });
      } catch (error) {
        if (isDuplicate(error, nameKey)) return 'NameTaken';
        throw error;
      }
    },
  };
}
