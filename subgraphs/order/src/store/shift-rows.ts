import type { CashPieces } from '../domain/cash-count.ts';
import type { CashMovement } from '../domain/cash-movement.ts';
import type { ShiftFigures } from '../domain/shift-figures.ts';
import type { Shift, ShiftClosing, ShiftStatus } from '../domain/shift.ts';

/** A row of `shifts`. */
export type ShiftRow = {
  readonly tenant_id: string;
  readonly id: string;
  readonly number: number;
  readonly status: ShiftStatus;
  readonly store_id: string;
  readonly register_id: string;
  readonly store_name: string;
  readonly register_code: string;
  readonly register_name: string;
  readonly currency: string;
  readonly time_zone: string;
  readonly business_date: string;
  readonly opened_by: string;
  readonly opened_at: Date;
  readonly float_minor: number;
  readonly float_pieces: readonly CashPieces[];
};

type ClosingRow = {
  readonly closed_by: string;
  readonly closed_at: Date;
  readonly counted_minor: number;
  readonly counted_pieces: readonly CashPieces[];
  readonly expected_minor: number;
  readonly difference_minor: number;
  readonly note: string | null;
  readonly figures: ShiftFigures;
};

/** A shift with its closing, whose columns are all null while there is none. */
export type WholeShiftRow = ShiftRow & (ClosingRow | { readonly closed_at: null });

/** A row of `cash_movements`. */
export type MovementRow = {
  readonly tenant_id: string;
  readonly shift_id: string;
  readonly id: string;
  readonly kind: CashMovement['kind'];
  readonly amount_minor: number;
  readonly reason: string;
  readonly moved_by: string;
  readonly approved_by: string | null;
  readonly moved_at: Date;
};

/** The columns of a shift with its closing; a condition follows. */
export const wholeShifts = `select s.*, c.closed_by, c.closed_at, c.counted_minor, c.counted_pieces,
    c.expected_minor, c.difference_minor, c.note, c.figures
  from shifts s left join shift_closings c on c.tenant_id = s.tenant_id and c.shift_id = s.id`;

/** A shift as its row; its closing has one of its own. */
export function shiftRow(tenantId: string, shift: Shift): ShiftRow {
  return {
    tenant_id: tenantId,
    id: shift.id,
    number: shift.number,
    status: shift.status,
    store_id: shift.storeId,
    register_id: shift.registerId,
    store_name: shift.storeName,
    register_code: shift.registerCode,
    register_name: shift.registerName,
    currency: shift.currency,
    time_zone: shift.timeZone,
    business_date: shift.businessDate,
    opened_by: shift.openedBy,
    opened_at: shift.openedAt,
    float_minor: shift.openingFloat.totalMinor,
    float_pieces: shift.openingFloat.pieces,
  };
}

/** A row as the shift it holds. */
export function toShift(row: WholeShiftRow): Shift {
  return {
    id: row.id,
    number: row.number,
    status: row.status,
    storeId: row.store_id,
    storeName: row.store_name,
    registerId: row.register_id,
    registerCode: row.register_code,
    registerName: row.register_name,
    currency: row.currency,
    timeZone: row.time_zone,
    businessDate: row.business_date,
    openedBy: row.opened_by,
    openedAt: row.opened_at,
    openingFloat: { totalMinor: row.float_minor, pieces: row.float_pieces },
    closing: row.closed_at === null ? null : toClosing(row),
  };
}

/** The closing of a shift as its row. */
export function closingRow(tenantId: string, shiftId: string, closing: ShiftClosing) {
  return {
    tenant_id: tenantId,
    shift_id: shiftId,
    closed_by: closing.closedBy,
    closed_at: closing.closedAt,
    counted_minor: closing.counted.totalMinor,
    counted_pieces: closing.counted.pieces,
    expected_minor: closing.expectedMinor,
    difference_minor: closing.differenceMinor,
    note: closing.note,
    figures: closing.figures,
  };
}

/** A row as the movement it holds. */
export function toMovement(row: MovementRow): CashMovement {
  return {
    id: row.id,
    shiftId: row.shift_id,
    kind: row.kind,
    amountMinor: row.amount_minor,
    reason: row.reason,
    movedBy: row.moved_by,
    approvedBy: row.approved_by,
    movedAt: row.moved_at,
  };
}

/** A movement as its row. */
export function movementRow(tenantId: string, movement: CashMovement): MovementRow {
  return {
    tenant_id: tenantId,
    shift_id: movement.shiftId,
    id: movement.id,
    kind: movement.kind,
    amount_minor: movement.amountMinor,
    reason: movement.reason,
    moved_by: movement.movedBy,
    approved_by: movement.approvedBy,
    moved_at: movement.movedAt,
  };
}

function toClosing(row: ClosingRow): ShiftClosing {
  return {
    closedBy: row.closed_by,
    closedAt: row.closed_at,
    counted: { totalMinor: row.counted_minor, pieces: row.counted_pieces },
    expectedMinor: row.expected_minor,
    differenceMinor: row.difference_minor,
    note: row.note,
    figures: row.figures,
  };
}
