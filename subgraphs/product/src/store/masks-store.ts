import type { Sql, Statement } from '@novapos/chassis';
import type { EmbeddedMask } from '@novapos/kernel';
import { LRUCache } from 'lru-cache';
import { readMask } from '../domain/scanned-code.ts';
import type { ProductDatabase } from './product-database.ts';
import { ownTenant } from './tenant-sql.ts';

const select: Statement = {
  name: 'masks.list',
  text: 'select mask from barcode_masks order by position',
};
const clear: Statement = { name: 'masks.clear', text: 'delete from barcode_masks' };
const insert: Statement = {
  name: 'masks.insert',
  text: `insert into barcode_masks (tenant_id, position, mask)
    select ${ownTenant}, place, mask from unnest($1::text[]) with ordinality as given(mask, place)`,
};

const tenantsKept = 10_000;

/** How long a process may read codes by masks that another process has replaced. */
const MASKS_KEPT_MS = 10_000;

/** The codes of a tenant that carry a weight or a price; kept in memory, since every scan needs them. */
export function masksStore(database: ProductDatabase) {
  const kept = new LRUCache<string, readonly EmbeddedMask[]>({
    max: tenantsKept,
    ttl: MASKS_KEPT_MS,
  });

  return {
    async list(tenantId: string): Promise<readonly EmbeddedMask[]> {
      const known = kept.get(tenantId);
      if (known) return known;
      const masks = await database.withTenantSql(tenantId, listMasks);
      kept.set(tenantId, masks);
      return masks;
    },
    /** Put these in place of the present ones. */
    async replace(tenantId: string, masks: readonly string[]): Promise<void> {
      await database.withTenantSql(tenantId, async (sql) => {
        await sql.rows(clear, []);
        await sql.rows(insert, [masks]);
      });
      kept.delete(tenantId);
    },
  };
}

async function listMasks(sql: Sql): Promise<readonly EmbeddedMask[]> {
  const rows = await sql.rows<{ readonly mask: string }>(select, []);
  return rows.map(({ mask }) => readMask(mask)).filter((mask) => mask !== null);
}
