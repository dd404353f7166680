import { formatMoney } from '@novapos/kernel';
import { MoveCashDocument } from '../operations/operations.generated.ts';
import type { Shifts } from '../till/shifts.ts';
import {
  failed,
  isBehind,
  isNo,
  openShiftOf,
  sendLater,
  type Failed,
  type ShiftDesk,
} from './shift-desk.ts';

type Movement = Parameters<Shifts['move']>[0];

const names = { PAID_IN: 'Paid in', PAID_OUT: 'Paid out', NO_SALE: 'Drawer opened' } as const;

/** Put money in or take it out of the open shift's drawer. What somebody else allows needs the network. */
export async function moveCash(desk: ShiftDesk, movement: Movement): Promise<Failed | null> {
  const shift = openShiftOf(desk);
  if (!shift) return failed('Open a shift first.');
  const { kind, amountMinor, reason } = movement;
  const approval = approvalFor(desk, movement);
  const isLater = await isBehind(desk);
  if (approval.isNeeded && (approval.token === null || isLater)) {
    return failed('Somebody with more rights has to allow this, which needs the network.');
  }
  const movedAt = new Date(desk.serverNow()).toISOString();
  const { shiftId } = shift;
  const input = { shiftId, kind, amountMinor, reason, movedAt, approval: approval.token };
  const body = { kind: 'cash-movement', key: desk.world.newId(), input } as const;
  const row = { body, title: `${names[kind]}${amountOf(desk, amountMinor)}` };
  if (isLater) return sendLater(desk, row, shift);
  const sent = { input: { ...input, idempotencyKey: body.key } };
  const answer = await desk.asks.staff(MoveCashDocument, sent);
  if (answer.kind !== 'ok') {
    return isNo(answer) ? failed(answer.problem, answer.requestId) : sendLater(desk, row, shift);
  }
  const result = answer.data.moveCash;
  return result.__typename === 'Shift' ? null : failed(result.message, answer.requestId);
}

function approvalFor({ holds }: ShiftDesk, { kind, approval }: Movement) {
  const isNeeded = kind !== 'NO_SALE' && !holds('shifts:move-cash');
  return { isNeeded, token: isNeeded ? (approval?.token ?? null) : null };
}

function amountOf({ settings }: ShiftDesk, amountMinor: number): string {
  const currency = settings()?.currency;
  if (currency === undefined || amountMinor === 0) return '';
  return ` · ${formatMoney({ amountMinor, currency })} ${currency}`;
}
