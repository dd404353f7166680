import type { Database } from '@novapos/chassis';
import type { PrismaClient } from './client/client.ts';
import type { OrderLines } from './reservation-store.ts';
import { returnStock } from './return-statements.ts';
import { tellStock, type ChangedLevel } from './tell-stock.ts';

/** Goods of an order that came back to a store. */
export type Returned = OrderLines & { readonly refundId: string; readonly movedBy: string };

/** Goods that customers brought back. */
export function returnStore(database: Database<PrismaClient>) {
  return {
    /** Put them on the shelf, once a refund; false where the store has no location. */
    async put(returned: Returned): Promise<boolean> {
      const { tenantId, storeId, refundId, orderId, lines, now, movedBy } = returned;
      const variants = lines.map(({ variantId }) => variantId);
      const quantities = lines.map(({ quantity }) => quantity);
      const values = [tenantId, storeId, refundId, orderId, variants, quantities, now, movedBy];
      return database.withTenantSql(tenantId, async (sql) => {
        const rows = await sql.rows<ChangedLevel | { readonly variant_id: null }>(
          returnStock,
          values,
        );
        const levels = rows.filter((row) => row.variant_id !== null);
        const back = new Map(lines.map(({ variantId, quantity }) => [variantId, quantity]));
        const movedOf = (variantId: string) => back.get(variantId) ?? 0;
        await tellStock(sql, levels, { tenantId, at: now, movedOf, isLast: true });
        return rows.length > 0;
      });
    },
  };
}

/** Puts back what customers brought back. */
export type ReturnStore = ReturnType<typeof returnStore>;
