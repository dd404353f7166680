import { emit, isDuplicate, once, type Database, type Intent, type Sql } from '@novapos/chassis';
import {
  accept,
  canMove,
  cashMoved,
  refuse,
  shiftClosed,
  shiftOpened,
  type Decision,
} from '@novapos/kernel';
import type { CashMovement } from '../domain/cash-movement.ts';
import { expectedCashMinor } from '../domain/shift-figures.ts';
import type {
  CloseShiftRefusal,
  MoveCashRefusal,
  OpenShiftRefusal,
} from '../domain/shift-refusals.ts';
import {
  shiftTransitions,
  type Shift,
  type ShiftClosing,
  type ShiftStatus,
} from '../domain/shift.ts';
import type { PrismaClient } from './client/client.ts';
import { shiftFigures } from './shift-figures-sql.ts';
import { refundsUnderWay } from './shift-refunds.ts';
import { closingRow, movementRow, shiftRow } from './shift-rows.ts';

/** A shift to open; its number is given by its register. */
export type ShiftToOpen = Omit<Shift, 'number' | 'status' | 'closing'>;

/** How a shift ends; the figures and what they make are worked out under its lock. */
export type ShiftEnd = Pick<ShiftClosing, 'closedBy' | 'closedAt' | 'counted' | 'note'>;

/** What is kept of an intent that changed a shift. */
export type KeptShift = { readonly shiftId: string };

type Refusal = OpenShiftRefusal | MoveCashRefusal | CloseShiftRefusal;
type Register = { readonly openShiftId: string | null; readonly lastShiftNumber: number };

// Whoever completes a sale, refund or void at a register holds this row as well: none is half in a shift.
const lockRegister = {
  name: 'shifts.lock-register',
  text: `insert into receipt_counters (tenant_id, register_id, last_number) values ($1, $2, 0)
    on conflict (tenant_id, register_id) do update set last_number = receipt_counters.last_number
    returning open_shift_id as "openShiftId", last_shift_number as "lastShiftNumber"`,
};
const insertShift = {
  name: 'shifts.insert',
  text: `with begun as (
      insert into shifts select * from json_populate_record(null::shifts, $1::json)
      returning tenant_id, id, register_id, number
    )
    update receipt_counters r set open_shift_id = begun.id, last_shift_number = begun.number
    from begun where r.tenant_id = begun.tenant_id and r.register_id = begun.register_id`,
};
const shareShift = {
  name: 'shifts.share',
  text: 'select status from shifts where id = $1 for share',
};
const lockShift = {
  name: 'shifts.lock',
  text: 'select status from shifts where id = $1 for update',
};
const insertMovement = {
  name: 'shifts.insert-movement',
  text: 'insert into cash_movements select * from json_populate_record(null::cash_movements, $1::json)',
};
const underWay = {
  name: 'shifts.under-way',
  text: `select true from order_sagas s
      join orders o on o.tenant_id = s.tenant_id and o.id = s.order_id
      where o.register_id = $1 and s.step in ('PRICED', 'VOIDING')
    union all (${refundsUnderWay}) limit 1`,
};
const insertClosing = {
  name: 'shifts.insert-closing',
  text: `with closed as (
      insert into shift_closings select * from json_populate_record(null::shift_closings, $1::json)
      returning tenant_id, shift_id
    ), ended as (
      update shifts s set status = 'CLOSED' from closed
      where s.tenant_id = closed.tenant_id and s.id = closed.shift_id
    )
    update receipt_counters r set open_shift_id = null from closed
    where r.tenant_id = closed.tenant_id and r.register_id = $2
      and r.open_shift_id = closed.shift_id`,
};

/** Nothing is written and nothing kept: the same intent can be tried again. */
class Refused extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.kind);
  }
}

/** Opens and closes shifts and moves their cash, each in one transaction with what is told of it. */
export function shiftChangesStore(database: Database<PrismaClient>) {
  async function changed<Kind extends Refusal>(
    intent: Intent,
    shiftId: string,
    work: (sql: Sql) => Promise<void>,
  ): Promise<Decision<KeptShift, Kind>> {
    try {
      const kept = await database.withTenantSql(intent.tenantId, (sql) =>
        once<KeptShift>(sql, intent, async () => {
          await work(sql);
          return { shiftId };
        }),
      );
      return accept(kept);
    } catch (error) {
      if (error instanceof Refused) return refuse(error.refusal as Kind);
      throw error;
    }
  }

  return {
    /** Begin a shift; refused where its register has one, or its id is used. */
    async open(intent: Intent, shift: ShiftToOpen): Promise<Decision<KeptShift, OpenShiftRefusal>> {
      try {
        return await changed<OpenShiftRefusal>(intent, shift.id, (sql) =>
          open(sql, intent.tenantId, shift),
        );
      } catch (error) {
        if (isDuplicate(error)) return refuse({ kind: 'ReferenceUsed' });
        throw error;
      }
    },
    /** Book a movement to a shift that is open. */
    move: (
      intent: Intent,
      shift: Shift,
      movement: CashMovement,
    ): Promise<Decision<KeptShift, MoveCashRefusal>> =>
      changed<MoveCashRefusal>(intent, shift.id, (sql) =>
        move(sql, intent.tenantId, { shift, movement }),
      ),
    /** End a shift by its count: what is expected, the difference and the report are booked as they stand now. */
    close: (
      intent: Intent,
      shift: Shift,
      end: ShiftEnd,
    ): Promise<Decision<KeptShift, CloseShiftRefusal>> =>
      changed<CloseShiftRefusal>(intent, shift.id, (sql) =>
        close(sql, intent.tenantId, { shift, end }),
      ),
  };
}

/** Changes shifts. */
export type ShiftChangesStore = ReturnType<typeof shiftChangesStore>;

async function open(sql: Sql, tenantId: string, draft: ShiftToOpen): Promise<void> {
  const [register] = await sql.rows<Register>(lockRegister, [tenantId, draft.registerId]);
  const { openShiftId: shiftId, lastShiftNumber = 0 } = register ?? {};
  if (shiftId != null) throw new Refused({ kind: 'ShiftAlreadyOpen', shiftId });
  const number = lastShiftNumber + 1;
  const shift: Shift = { ...draft, number, status: 'OPEN', closing: null };
  await sql.rows(insertShift, [JSON.stringify(shiftRow(tenantId, shift))]);
  const { openedBy, businessDate, openingFloat } = shift;
  await emit(sql, shiftOpened, {
    tenantId,
    subject: shift.id,
    at: shift.openedAt,
    data: {
      ...placeOf(shift),
      number,
      openedBy,
      openedAt: shift.openedAt.toISOString(),
      businessDate,
      floatMinor: openingFloat.totalMinor,
    },
  });
}

type Moving = { readonly shift: Shift; readonly movement: CashMovement };

async function move(sql: Sql, tenantId: string, { shift, movement }: Moving): Promise<void> {
  const [row] = await sql.rows<{ status: ShiftStatus }>(shareShift, [shift.id]);
  if (row?.status !== 'OPEN') throw new Refused({ kind: 'ShiftClosed' });
  await sql.rows(insertMovement, [JSON.stringify(movementRow(tenantId, movement))]);
  const { id, movedAt, kind, amountMinor, reason, movedBy, approvedBy } = movement;
  const told = { kind, amountMinor, reason, movedBy, approvedBy };
  await emit(sql, cashMoved, {
    tenantId,
    subject: shift.id,
    at: movedAt,
    data: { ...placeOf(shift), movementId: id, ...told, movedAt: movedAt.toISOString() },
  });
}

type Ending = { readonly shift: Shift; readonly end: ShiftEnd };

async function close(sql: Sql, tenantId: string, { shift, end }: Ending): Promise<void> {
  await sql.rows(lockRegister, [tenantId, shift.registerId]);
  const [row] = await sql.rows<{ status: ShiftStatus }>(lockShift, [shift.id]);
  if (!row || !canMove(shiftTransitions, row.status, 'CLOSED')) {
    throw new Refused({ kind: 'ShiftClosed' });
  }
  const [sale] = await sql.rows(underWay, [shift.registerId]);
  if (sale) throw new Refused({ kind: 'SalesUnderWay' });

  const figures = await shiftFigures(sql, shift.id);
  const expectedMinor = expectedCashMinor(shift.openingFloat.totalMinor, figures);
  const differenceMinor = end.counted.totalMinor - expectedMinor;
  const closing = { ...end, figures, expectedMinor, differenceMinor };
  const closed = JSON.stringify(closingRow(tenantId, shift.id, closing));
  await sql.rows(insertClosing, [closed, shift.registerId]);
  await emit(sql, shiftClosed, {
    tenantId,
    subject: shift.id,
    at: end.closedAt,
    data: closingTold(shift, closing),
  });
}

function closingTold(shift: Shift, { figures, ...closing }: ShiftClosing) {
  const { sales, voids, refunds, totalMinor, refundedMinor } = figures;
  return {
    ...placeOf(shift),
    number: shift.number,
    openedAt: shift.openedAt.toISOString(),
    closedBy: closing.closedBy,
    closedAt: closing.closedAt.toISOString(),
    businessDate: shift.businessDate,
    sales,
    voids,
    refunds,
    totalMinor,
    refundedMinor,
    floatMinor: shift.openingFloat.totalMinor,
    expectedMinor: closing.expectedMinor,
    countedMinor: closing.counted.totalMinor,
    differenceMinor: closing.differenceMinor,
  };
}

function placeOf({ id, storeId, registerId, currency }: ShiftToOpen) {
  return { shiftId: id, storeId, registerId, currency };
}
