import { inStores, type Database, type StoreScope } from '@novapos/chassis';
import type { CashMovement } from '../domain/cash-movement.ts';
import type { ShiftFigures } from '../domain/shift-figures.ts';
import type { Shift, ShiftStatus } from '../domain/shift.ts';
import type { PrismaClient } from './client/client.ts';
import { shiftFigures } from './shift-figures-sql.ts';
import {
  toMovement,
  toShift,
  wholeShifts,
  type MovementRow,
  type WholeShiftRow,
} from './shift-rows.ts';

/** Which shifts to list; all conditions hold together. */
export type ShiftCriteria = {
  readonly scope: StoreScope;
  readonly storeId: string | null;
  readonly registerId: string | null;
  readonly status: ShiftStatus | null;
  readonly openedFrom: Date | null;
  readonly openedBefore: Date | null;
};

/** A place in the list of shifts, and how many to read from there. */
export type ShiftPage = {
  readonly limit: number;
  readonly after: { readonly openedAt: Date; readonly id: string } | null;
};

const byIds = { name: 'shifts.by-ids', text: `${wholeShifts} where s.id = any($1::uuid[])` };
const openAt = {
  name: 'shifts.open',
  text: `${wholeShifts} where s.register_id = $1 and s.status = 'OPEN'`,
};
const list = {
  name: 'shifts.list',
  text: `${wholeShifts}
    where ($1::uuid is null or s.store_id = $1) and ($2::uuid is null or s.register_id = $2)
      and ($3::text is null or s.status = $3)
      and s.opened_at >= coalesce($4::timestamptz, '-infinity')
      and s.opened_at < coalesce($5::timestamptz, 'infinity')
      and (s.opened_at, s.id) < (coalesce($6::timestamptz, 'infinity'),
        coalesce($7::uuid, 'ffffffff-ffff-ffff-ffff-ffffffffffff'))
      and ${inStores('s.store_id', '$9')}
    order by s.opened_at desc, s.id desc limit $8`,
};
const movements = {
  name: 'shifts.movements',
  text: `select * from cash_movements where shift_id = any($1::uuid[])
    order by shift_id, moved_at, id`,
};

/** Reads shifts, their movements and what was sold in them. */
export function shiftsStore(database: Database<PrismaClient>) {
  return {
    /** In no order; those that there are. */
    async listByIds(tenantId: string, ids: readonly string[]): Promise<readonly Shift[]> {
      const rows = await database.withTenantSql(tenantId, (sql) =>
        sql.final<WholeShiftRow>(byIds, [ids]),
      );
      return rows.map(toShift);
    },
    async findOpen(tenantId: string, registerId: string): Promise<Shift | null> {
      const [row] = await database.withTenantSql(tenantId, (sql) =>
        sql.final<WholeShiftRow>(openAt, [registerId]),
      );
      return row ? toShift(row) : null;
    },
    /** The latest first. */
    async list(
      tenantId: string,
      criteria: ShiftCriteria,
      { limit, after }: ShiftPage,
    ): Promise<readonly Shift[]> {
      const { scope, storeId, registerId, status, openedFrom, openedBefore } = criteria;
      const place = [after?.openedAt ?? null, after?.id ?? null, limit, scope];
      const values = [storeId, registerId, status, openedFrom, openedBefore, ...place];
      const rows = await database.withTenantSql(tenantId, (sql) =>
        sql.final<WholeShiftRow>(list, values),
      );
      return rows.map(toShift);
    },
    /** By shift, the oldest first. */
    async listMovements(
      tenantId: string,
      shiftIds: readonly string[],
    ): Promise<readonly CashMovement[]> {
      const rows = await database.withTenantSql(tenantId, (sql) =>
        sql.final<MovementRow>(movements, [shiftIds]),
      );
      return rows.map(toMovement);
    },
    /** What was sold and moved in a shift until now. */
    figures: (tenantId: string, shiftId: string): Promise<ShiftFigures> =>
      database.withTenantSql(tenantId, (sql) => shiftFigures({ rows: sql.final }, shiftId)),
  };
}

/** Reads shifts. */
export type ShiftsStore = ReturnType<typeof shiftsStore>;
