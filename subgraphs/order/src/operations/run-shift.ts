import { CodedError, newId, noteChange, type Intent, type PeerCall } from '@novapos/chassis';
import { accept, isUuid, refuse, type Decision } from '@novapos/kernel';
import { checkCashCount, type CashTold } from '../domain/cash-count.ts';
import type { CloseShiftRefusal, OpenShiftRefusal } from '../domain/shift-refusals.ts';
import { seesShift, type Shift, type ShiftScope } from '../domain/shift.ts';
import { tillTime } from '../domain/till-time.ts';
import type { KeptShift } from '../store/shift-changes-store.ts';
import type { Seller } from './price-at-register.ts';
import type { Shop } from './shop.ts';
import { storeTime } from './store-clock.ts';

/** Who runs shifts: at which register, and which shifts are seen. */
export type ShiftRunner = { readonly seller: Seller; readonly sees: ShiftScope };

/** A shift to open at the runner's register. */
export type OpenShiftRequest = {
  readonly idempotencyKey: string;
  readonly shiftId: string | null;
  readonly openingFloat: CashTold;
  readonly openedAt: Date | null;
};

/** A shift to end by what was counted. */
export type CloseShiftRequest = {
  readonly idempotencyKey: string;
  readonly shiftId: string;
  readonly counted: CashTold;
  readonly note: string | null;
  readonly closedAt: Date | null;
};

const longestNote = 500;

/** Begin a shift at the runner's register; the same intent again answers the same shift. */
export async function openShift(
  shop: Shop,
  { seller }: ShiftRunner,
  { idempotencyKey, ...body }: OpenShiftRequest,
  call: PeerCall,
): Promise<Decision<Shift, OpenShiftRefusal>> {
  if (body.shiftId !== null && !isUuid(body.shiftId)) {
    throw new CodedError('BAD_USER_INPUT', 'A shift id is a UUID.');
  }
  const openingFloat = checkCashCount(body.openingFloat);
  if (!openingFloat.ok) return openingFloat;
  const { registerId, sellerId: openedBy } = seller;
  if (registerId === null) return refuse({ kind: 'RegisterRequired' });
  const intent: Intent = {
    tenantId: call.tenantId,
    operation: 'openShift',
    key: idempotencyKey,
    body: { ...body, registerId },
  };
  const known = await shop.sales.recall(intent);
  if (known.state === 'DONE') {
    return accept(await shiftOf(shop, (known.result as KeptShift).shiftId, call));
  }
  const place = await shop.sellingPoints.find(registerId, call);
  if (!place) return refuse({ kind: 'RegisterRequired' });

  const id = body.shiftId?.toLowerCase() ?? newId();
  const openedAt = believed(tillTime(body.openedAt, { now: shop.now(), from: null }));
  const { businessDate } = storeTime(openedAt, place.timeZone);
  const { storeId, storeName, registerCode, registerName, currency, timeZone } = place;
  const where = { storeId, storeName, registerId, registerCode, registerName, currency, timeZone };
  noteChange({ type: 'Shift', id, before: null, after: { status: 'OPEN' } });
  const opened = await shop.shiftChanges.open(intent, {
    ...where,
    id,
    businessDate,
    openedBy,
    openedAt,
    openingFloat: openingFloat.value,
  });
  return opened.ok ? accept(await shiftOf(shop, opened.value.shiftId, call)) : opened;
}

/** End a shift with what was counted; what is over or short is booked and never stands in the way. */
export async function closeShift(
  shop: Shop,
  { seller, sees }: ShiftRunner,
  { idempotencyKey, ...body }: CloseShiftRequest,
  call: PeerCall,
): Promise<Decision<Shift, CloseShiftRefusal>> {
  const counted = checkCashCount(body.counted);
  if (!counted.ok) return counted;
  const note = noteOf(body.note);
  const shift = await seenShift(shop, sees, body.shiftId, call);
  if (!shift) return refuse({ kind: 'ShiftNotFound' });

  const { tenantId } = call;
  const intent: Intent = { tenantId, operation: 'closeShift', key: idempotencyKey, body };
  const closedAt = believed(tillTime(body.closedAt, { now: shop.now(), from: shift.openedAt }));
  const { id } = shift;
  noteChange({ type: 'Shift', id, before: { status: 'OPEN' }, after: { status: 'CLOSED' } });
  const end = { closedBy: seller.sellerId, closedAt, counted: counted.value, note };
  const closed = await shop.shiftChanges.close(intent, shift, end);
  return closed.ok ? accept(await shiftOf(shop, id, call)) : closed;
}

/** The shift of this id, where it is one that is seen. */
export async function seenShift(
  shop: Shop,
  sees: ShiftScope,
  shiftId: string,
  { tenantId }: PeerCall,
): Promise<Shift | null> {
  if (!isUuid(shiftId)) return null;
  const [shift] = await shop.shifts.listByIds(tenantId, [shiftId]);
  return shift && seesShift(sees, shift) ? shift : null;
}

/** The shift of this id, which there is. */
export async function shiftOf(shop: Shop, shiftId: string, { tenantId }: PeerCall): Promise<Shift> {
  const [shift] = await shop.shifts.listByIds(tenantId, [shiftId]);
  if (!shift) throw new CodedError('NOT_FOUND', 'The shift of this intent is gone.');
  return shift;
}

function noteOf(told: string | null): string | null {
  const note = told?.trim() ?? '';
  if (note.length > longestNote) {
    throw new CodedError('BAD_USER_INPUT', `A note has up to ${longestNote} characters.`);
  }
  return note === '' ? null : note;
}

function believed(time: ReturnType<typeof tillTime>): Date {
  if (time.ok) return time.value;
  const message =
    time.refusal.problem === 'FUTURE'
      ? "This lies in the future. Check the till's clock."
      : "This lies before the shift's beginning. Check the till's clock.";
  throw new CodedError('BAD_USER_INPUT', message);
}
