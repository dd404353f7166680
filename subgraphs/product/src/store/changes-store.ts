import type { Page } from '@novapos/chassis';
import type { FieldChange, ProductChange, ProductChangeKind } from '../domain/product-change.ts';
import type { ProductDatabase } from './product-database.ts';

/** Where a change stands in the list by time. */
export type ChangeKey = readonly [changedAt: string, id: string];

/** Reads what was changed of products. */
export function changesStore(database: ProductDatabase) {
  return {
    /** The newest first. */
    async list(
      tenantId: string,
      productId: string,
      { after, limit }: Page<ChangeKey>,
    ): Promise<readonly ProductChange[]> {
      const rows = await database.withTenant(tenantId, (tx) =>
        tx.productChange.findMany({
          where: { tenantId, productId, ...(after ? before(after) : {}) },
          orderBy: [{ changedAt: 'desc' }, { id: 'desc' }],
          take: limit,
        }),
      );
      return rows.map((row) => ({
        ...row,
        kind: row.kind as ProductChangeKind,
        changes: row.changes as unknown as readonly FieldChange[],
      }));
    },
  };
}

function before([at, id]: ChangeKey) {
  const changedAt = new Date(at);
  return { OR: [{ changedAt: { lt: changedAt } }, { changedAt, id: { lt: id } }] };
}
