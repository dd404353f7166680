import { newId, noteChange, type Intent, type PeerCall } from '@novapos/chassis';
import { accept, refuse, type Decision } from '@novapos/kernel';
import {
  checkCashMovement,
  movementInvalid,
  type CashMovement,
  type CashMovementKind,
} from '../domain/cash-movement.ts';
import type { MoveCashRefusal } from '../domain/shift-refusals.ts';
import type { Shift } from '../domain/shift.ts';
import { tillTime } from '../domain/till-time.ts';
import { seenShift, shiftOf, type ShiftRunner } from './run-shift.ts';
import type { Shop } from './shop.ts';

/** Money to put into the drawer of a shift or to take out, or a drawer to open without a sale. */
export type MoveCashRequest = {
  readonly idempotencyKey: string;
  readonly shiftId: string;
  readonly kind: CashMovementKind;
  readonly amountMinor: number;
  readonly reason: string;
  readonly approval: string | null;
  readonly movedAt: Date | null;
};

const grant = 'shifts:move-cash';

/** Book a movement to an open shift, by the own right or another's approval; once an intent. */
export async function moveCash(
  shop: Shop,
  runner: ShiftRunner,
  { idempotencyKey, ...body }: MoveCashRequest,
  call: PeerCall,
): Promise<Decision<Shift, MoveCashRefusal>> {
  const told = checkCashMovement(body);
  if (!told.ok) return told;
  const shift = await seenShift(shop, runner.sees, body.shiftId, call);
  if (!shift) return refuse({ kind: 'ShiftNotFound' });

  const { tenantId } = call;
  const intent: Intent = { tenantId, operation: 'moveCash', key: idempotencyKey, body };
  const known = await shop.sales.recall(intent);
  if (known.state === 'DONE') return accept(shift);
  if (shift.status === 'CLOSED') return refuse({ kind: 'ShiftClosed' });
  const movedAt = tillTime(body.movedAt, { now: shop.now(), from: shift.openedAt });
  if (!movedAt.ok) return wrongTime(movedAt.refusal.problem);
  const allowed = await allowedBy(shop, runner, { ...body, idempotencyKey }, call);
  if (!allowed.ok) return allowed;

  const movement: CashMovement = {
    ...told.value,
    id: newId(),
    shiftId: shift.id,
    movedBy: runner.seller.sellerId,
    approvedBy: allowed.value,
    movedAt: movedAt.value,
  };
  const { id, kind, amountMinor } = movement;
  noteChange({ type: 'CashMovement', id, before: null, after: { kind, amountMinor } });
  const moved = await shop.shiftChanges.move(intent, shift, movement);
  return moved.ok ? accept(await shiftOf(shop, shift.id, call)) : moved;
}

// Null where the own rights do.
async function allowedBy(
  shop: Shop,
  { seller }: ShiftRunner,
  { kind, approval, idempotencyKey }: MoveCashRequest,
  call: PeerCall,
): Promise<Decision<string | null, MoveCashRefusal>> {
  if (kind === 'NO_SALE' || seller.grants.includes(grant)) return accept(null);
  const act = { grant, userId: seller.sellerId, act: `moveCash:${idempotencyKey}` };
  const approver =
    approval === null ? null : await shop.approvals.use({ ...act, token: approval }, call);
  return approver === null ? refuse({ kind: 'RightMissing', grant }) : accept(approver);
}

function wrongTime(problem: 'FUTURE' | 'PAST') {
  return movementInvalid(
    'movedAt',
    problem === 'FUTURE' ? 'it lies in the future' : "it lies before the shift's beginning",
  );
}
