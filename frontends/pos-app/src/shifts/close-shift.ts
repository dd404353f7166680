import { CloseShiftDocument } from '../operations/operations.generated.ts';
import type { Counted, ReportText } from '../till/shifts.ts';
import {
  countOf,
  failed,
  isBehind,
  isNo,
  openShiftOf,
  sendLater,
  setShift,
  type Failed,
  type ShiftDesk,
} from './shift-desk.ts';

const patienceMs = 10_000;

type Closed = { readonly report: ReportText | null };

/** Close the shift with what was counted: after all of its sales, now where nothing of it waits, else in its order. */
export async function closeShift(
  desk: ShiftDesk,
  counted: Counted,
  note: string | null,
): Promise<Closed | Failed> {
  const shift = openShiftOf(desk);
  if (!shift) return failed('No shift is open at this register.');
  const { shiftId } = shift;
  const closedAt = new Date(desk.serverNow()).toISOString();
  const input = { shiftId, counted: countOf(counted), note, closedAt };
  const body = { kind: 'shift-close', key: desk.world.newId(), input } as const;
  const later = async () => {
    await sendLater(desk, { body, title: 'Shift closed' }, { kind: 'none' });
    return { report: null };
  };
  // Another tab may be sending, and take its time.
  if (desk.isOnline()) await Promise.race([desk.outbox.flush(), desk.world.pause(patienceMs)]);
  if ((await isBehind(desk)) || (await isOwed(desk, shiftId))) return later();
  const sent = { input: { ...input, idempotencyKey: body.key }, width: 'COLUMNS_42' } as const;
  const answer = await desk.asks.staff(CloseShiftDocument, sent);
  if (answer.kind !== 'ok') {
    return isNo(answer) ? failed(answer.problem, answer.requestId) : later();
  }
  const result = answer.data.closeShift;
  if (result.__typename !== 'Shift') return failed(result.message, answer.requestId);
  await setShift(desk, { kind: 'none' });
  const differenceMinor = result.difference?.amountMinor ?? null;
  return { report: { text: result.report.text, differenceMinor } };
}

async function isOwed({ database }: ShiftDesk, shiftId: string): Promise<boolean> {
  const rows = await database.outbox.toArray();
  return rows.some((row) => row.shiftId === shiftId && row.state === 'waiting');
}
