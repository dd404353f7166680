import type { Database, Page, Statement } from '@novapos/chassis';
import type { Movement, MovementKind, MovementTotal } from '../domain/movement.ts';
import type { PrismaClient } from './client/client.ts';

/** Where a page of movements begins: the instant, the variant and the number of the one before. */
export type MovementKey = readonly [movedAt: string, variantId: string, sequence: number];

type MovementRow = {
  readonly variant_id: string;
  readonly sequence: number;
  readonly kind: MovementKind;
  readonly quantity: number;
  readonly on_hand_after: number;
  readonly reason: string | null;
  readonly order_id: string | null;
  readonly moved_by: string;
  readonly moved_at: Date;
};

const columns = `variant_id, sequence, kind, quantity, on_hand_after, reason, order_id, moved_by, moved_at`;
const atLocation: Statement = {
  name: 'movements.at-location',
  text: `select ${columns} from movements
    where tenant_id = $1 and location_id = $2
      and (moved_at, variant_id, sequence) < ($3::timestamptz, $4::uuid, $5::bigint)
    order by moved_at desc, variant_id desc, sequence desc limit $6`,
};
const ofVariant: Statement = {
  name: 'movements.of-variant',
  text: `select ${columns} from movements
    where tenant_id = $1 and location_id = $2 and variant_id = $3 and sequence < $4::bigint
    order by sequence desc limit $5`,
};

const newest: MovementKey = [
  'infinity',
  'ffffffff-ffff-ffff-ffff-ffffffffffff',
  Number.MAX_SAFE_INTEGER,
];

/** The ledger of stock, to be read. */
export type MovementStore = ReturnType<typeof movementStore>;

export function movementStore(database: Database<PrismaClient>) {
  return {
    /** Movements at a location, or of one variant there; the newest first. */
    async list(
      tenantId: string,
      { locationId, variantId }: { readonly locationId: string; readonly variantId: string | null },
      { after, limit }: Page<MovementKey>,
    ): Promise<readonly Movement[]> {
      const [movedAt, lastVariantId, sequence] = after ?? newest;
      const rows = await database.withTenantSql(tenantId, (sql) =>
        variantId === null
          ? sql.rows<MovementRow>(atLocation, [
              tenantId,
              locationId,
              movedAt,
              lastVariantId,
              sequence,
              limit,
            ])
          : sql.rows<MovementRow>(ofVariant, [tenantId, locationId, variantId, sequence, limit]),
      );
      return rows.map((row) => movementOf(row, locationId));
    },

    /** What has moved at a location, by kind. */
    async totals(tenantId: string, locationId: string): Promise<readonly MovementTotal[]> {
      const rows = await database.withTenant(tenantId, (tx) =>
        tx.movement.groupBy({
          by: ['kind'],
          where: { tenantId, locationId },
          _sum: { quantity: true },
          _count: true,
          orderBy: { kind: 'asc' },
        }),
      );
      return rows.map(({ kind, _sum, _count }) => ({
        kind: kind as MovementKind,
        quantity: Number(_sum.quantity ?? 0),
        count: _count,
      }));
    },
  };
}

function movementOf(row: MovementRow, locationId: string): Movement {
  return {
    locationId,
    variantId: row.variant_id,
    sequence: row.sequence,
    kind: row.kind,
    quantity: row.quantity,
    onHandAfter: row.on_hand_after,
    reason: row.reason,
    orderId: row.order_id,
    movedBy: row.moved_by,
    movedAt: row.moved_at,
  };
}
