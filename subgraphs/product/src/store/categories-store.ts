import type { Page } from '@novapos/chassis';
import type { ProductDatabase } from './product-database.ts';

/** Where a category stands in the list by name. */
export type CategoryKey = readonly [nameKey: string];

/** Reads categories of a tenant. */
export function categoriesStore(database: ProductDatabase) {
  return {
    listByIds: (tenantId: string, ids: readonly string[]) =>
      database.withTenant(tenantId, (tx) =>
        tx.category.findMany({ where: { tenantId, id: { in: [...ids] } } }),
      ),
    /** By name. */
    list: (tenantId: string, { after, limit }: Page<CategoryKey>) =>
      database.withTenant(tenantId, (tx) =>
        tx.category.findMany({
          where: { tenantId, ...(after ? { nameKey: { gt: after[0] } } : {}) },
          orderBy: { nameKey: 'asc' },
          take: limit,
        }),
      ),
  };
}
