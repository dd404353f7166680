import { OpenShiftDocument } from '../operations/operations.generated.ts';
import type { Counted, ShiftState } from '../till/shifts.ts';
import {
  countOf,
  failed,
  isBehind,
  isNo,
  openShiftOf,
  openStateOf,
  sendLater,
  setShift,
  totalOf,
  type Failed,
  type ShiftDesk,
} from './shift-desk.ts';

/** Open a shift with the money in the drawer. */
export async function openShift(desk: ShiftDesk, float: Counted): Promise<Failed | null> {
  const who = desk.cashier();
  if (!who) return failed('Sign in first.');
  if (openShiftOf(desk)) return failed('A shift is open at this register: close it first.');
  const openedAtMs = desk.serverNow();
  const shiftId = desk.world.newId();
  const openedAt = new Date(openedAtMs).toISOString();
  const input = { shiftId, openingFloat: countOf(float), openedAt };
  const body = { kind: 'shift-open', key: desk.world.newId(), input } as const;
  const next: ShiftState = {
    kind: 'open',
    shiftId,
    number: null,
    openedAt: new Date(openedAtMs),
    openedBy: who.name,
    floatMinor: totalOf(float),
  };
  const row = { body, title: 'Shift opened' };
  if (await isBehind(desk)) return sendLater(desk, row, next);
  const sent = { input: { ...input, idempotencyKey: body.key } };
  const answer = await desk.asks.staff(OpenShiftDocument, sent);
  if (answer.kind !== 'ok') {
    return isNo(answer) ? failed(answer.problem, answer.requestId) : sendLater(desk, row, next);
  }
  const result = answer.data.openShift;
  if (result.__typename === 'Shift') {
    await setShift(desk, openStateOf(result));
    return null;
  }
  // Whoever opened it, it is the one that goes on.
  if (result.__typename === 'ShiftAlreadyOpen') await setShift(desk, openStateOf(result.shift));
  return failed(result.message, answer.requestId);
}
