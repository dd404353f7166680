import { once, type Intent, type Page, type Sql } from '@novapos/chassis';
import type { Register, SellingPoint } from '../domain/register.ts';
import type { NameKey } from './by-name.ts';
import type { Kept } from './kept.ts';
import type { AuthDatabase } from './open-auth-database.ts';

/** Reads and writes registers. */
export type RegistersStore = ReturnType<typeof registersStore>;

/** A register to set up. */
export type NewRegister = Register & { readonly createdAt: Date };

/** What to change of a register; what is null stays. */
export type RegisterChange = {
  readonly name: string | null;
  readonly isActive: boolean | null;
};

/** A register as it was and as it is. */
type ChangedRegister = { readonly before: Register; readonly after: Register };
type ChangedRow = Register & { readonly nameBefore: string; readonly wasActive: boolean };

const columns = `tenant_id as "tenantId", id, store_id as "storeId", code, name,
  is_active as "isActive"`;
const insert = {
  name: 'register.insert',
  text: `insert into registers (tenant_id, id, store_id, code, name, is_active, created_at)
    values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing returning id`,
};
const update = {
  name: 'register.update',
  text: `with before as (
      select name, is_active from registers where tenant_id = $1 and id = $2 for update
    )
    update registers as r set name = coalesce($3, r.name), is_active = coalesce($4, r.is_active)
    from before where r.tenant_id = $1 and r.id = $2
    returning r.tenant_id as "tenantId", r.id, r.store_id as "storeId", r.code, r.name,
      r.is_active as "isActive", before.name as "nameBefore", before.is_active as "wasActive"`,
};
const storeKnown = {
  name: 'register.store-known',
  text: `select true from stores where tenant_id = $1 and id = $2`,
};
const ofStores = {
  name: 'register.of-stores',
  text: `select page.* from unnest($2::uuid[]) as asked(store) cross join lateral (
      select ${columns} from registers
      where tenant_id = $1 and store_id = asked.store
        and ($3::text is null or (name, id) > ($3, $4::uuid))
      order by name, id limit $5
    ) as page`,
};
const sellingPoint = {
  name: 'register.selling-point',
  text: `select r.id as "registerId", r.code as "registerCode", r.name as "registerName",
      s.id as "storeId", s.name as "storeName", s.address_lines as "storeAddressLines",
      t.name as "tenantName", s.currency, s.time_zone as "timeZone",
      r.is_active and s.is_active as "isActive"
    from registers r
      join stores s on s.tenant_id = r.tenant_id and s.id = r.store_id
      join tenants t on t.tenant_id = r.tenant_id
    where r.tenant_id = $1 and r.id = $2`,
};

/** Keep a register unless its code or id is there already; says whether it was kept. */
export async function insertRegister(sql: Sql, register: NewRegister): Promise<boolean> {
  const { tenantId, id, storeId, code, name, isActive, createdAt } = register;
  const values = [tenantId, id, storeId, code, name, isActive, createdAt];
  return (await sql.rows(insert, values)).length > 0;
}

/** Registers in PostgreSQL. */
export function registersStore(database: AuthDatabase) {
  return {
    async listByIds(tenantId: string, ids: readonly string[]): Promise<readonly Register[]> {
      return database.withTenant(tenantId, (tx) =>
        tx.register.findMany({ where: { tenantId, id: { in: [...ids] } } }),
      );
    },

    /** The same page of the registers of each of these stores, by name. */
    async listOfStores(
      tenantId: string,
      storeIds: readonly string[],
      { after, limit }: Page<NameKey>,
    ): Promise<readonly Register[]> {
      const values = [tenantId, storeIds, after?.[0] ?? null, after?.[1] ?? null, limit];
      return database.withTenantSql(tenantId, (sql) => sql.rows<Register>(ofStores, values));
    },

    async findSellingPoint(tenantId: string, registerId: string): Promise<SellingPoint | null> {
      return database.withTenantSql(tenantId, async (sql) => {
        const [found] = await sql.rows<SellingPoint>(sellingPoint, [tenantId, registerId]);
        return found ?? null;
      });
    },

    async openOnce(
      intent: Intent,
      register: NewRegister,
    ): Promise<Kept<'NameTaken' | 'StoreNotFound'>> {
      const { tenantId, storeId, id } = register;
      return database.withTenantSql(tenantId, (sql) =>
        once(sql, intent, async () => {
          const [known] = await sql.rows(storeKnown, [tenantId, storeId]);
          if (!known) return { kind: 'StoreNotFound' as const };
          return (await insertRegister(sql, register)) ? { id } : { kind: 'NameTaken' as const };
        }),
      );
    },

    /** The register before and after; null where there is none. */
    async change(
      tenantId: string,
      id: string,
      { name, isActive }: RegisterChange,
    ): Promise<ChangedRegister | null> {
      return database.withTenantSql(tenantId, async (sql) => {
        const [row] = await sql.rows<ChangedRow>(update, [tenantId, id, name, isActive]);
        if (!row) return null;
        const { nameBefore, wasActive, ...after } = row;
        return { before: { ...after, name: nameBefore, isActive: wasActive }, after };
      });
    },
  };
}
