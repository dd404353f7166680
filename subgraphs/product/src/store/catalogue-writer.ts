import { isDuplicate, type Sql } from '@novapos/chassis';
import type { ProductDatabase } from './product-database.ts';

const attempts = 3;

/** A transaction that changes the catalogue of one tenant. */
export type CatalogueWriter = <Result>(work: (sql: Sql) => Promise<Result>) => Promise<Result>;

/**
 * Changes the catalogue in one transaction. Where another took a SKU, barcode or name in the same
 * moment, the work is done again from the start and then finds it taken; so `work` touches only `sql`.
 */
export function catalogueWriter(database: ProductDatabase, tenantId: string): CatalogueWriter {
  return async (work) => {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await database.withTenantSql(tenantId, work);
      } catch (error) {
        if (attempt === attempts || !isDuplicate(error)) throw error;
      }
    }
  };
}
