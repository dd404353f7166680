import type { SellingDatabase } from '../outbox/database.ts';
import { addRow, type NewRow } from '../outbox/open-outbox.ts';
import type { OutboxBody } from '../outbox/row.ts';
import type { ShiftState } from '../till/shifts.ts';
import { keepShift } from './kept-shift.ts';

/** What was done about a shift, to be sent later, together with how the shift stands then: in one transaction. */
export async function keepShiftRow(
  database: SellingDatabase,
  row: Omit<NewRow, 'shiftId' | 'totalMinor'>,
  next: ShiftState,
): Promise<void> {
  const { outbox, counters, kept } = database;
  await database.transaction('rw', [outbox, counters, kept], async () => {
    await addRow(database, { ...row, shiftId: shiftOf(row.body), totalMinor: 0 });
    await keepShift(database, next);
  });
}

function shiftOf(body: OutboxBody): string | null {
  const id = 'input' in body ? body.input.shiftId : null;
  return id == null ? null : String(id);
}
