import type { SellingSettings } from '../cart/settings.ts';
import type { SellingDatabase } from '../outbox/database.ts';
import type { SellingOutbox } from '../outbox/open-outbox.ts';
import type { Asks, Unasked, World } from '../outbox/ports.ts';
import type { OutboxBody } from '../outbox/row.ts';
import type { Writable } from '../outbox/writable.ts';
import type { Counted, ShiftState } from '../till/shifts.ts';
import type { CashCountInput, TillShiftFragment } from '../operations/operations.generated.ts';
import { keepShiftRow } from './keep-shift-row.ts';
import { keepShift } from './kept-shift.ts';

/** What shifts need of the rest of the till. */
export type ShiftsPorts = {
  readonly database: SellingDatabase;
  readonly world: World;
  readonly asks: Asks;
  readonly outbox: SellingOutbox;
  readonly settings: () => SellingSettings | null;
  readonly cashier: () => { readonly userId: string; readonly name: string } | null;
  readonly holds: (grant: string) => boolean;
  readonly isOnline: () => boolean;
  /** The device's clock put right by the server's, in Unix milliseconds. */
  readonly serverNow: () => number;
  readonly onTrouble: (error: unknown) => void;
};

/** The shift of this register as the till knows it. */
export type ShiftDesk = ShiftsPorts & {
  readonly state: Writable<ShiftState>;
  /** Counts the changes of this tab, so that what was read before one is not taken for newer. */
  changes: number;
};

/** Why something about a shift was not done. */
export type Failed = { readonly problem: string; readonly requestId: string | null };

/** The open shift; null where none is known. */
export function openShiftOf({ state }: ShiftDesk): Extract<ShiftState, { kind: 'open' }> | null {
  const current = state.get();
  return current.kind === 'open' ? current : null;
}

/** Keep and show how the shift stands. */
export async function setShift(desk: ShiftDesk, next: ShiftState): Promise<void> {
  await keepShift(desk.database, next);
  showShift(desk, next);
}

/** Whether something of a shift has to wait behind what is in the outbox, or for the network. */
export async function isBehind({ database, isOnline }: ShiftDesk): Promise<boolean> {
  if (!isOnline()) return true;
  const rows = await database.outbox.toArray();
  return rows.some(
    ({ body, state }) => state === 'waiting' && body.kind !== 'sale' && body.kind !== 'sale-cancel',
  );
}

/** Keep it to be sent in its order, by the key it has: what may have been done already is done once. */
export async function sendLater(
  desk: ShiftDesk,
  { body, title }: { readonly body: OutboxBody; readonly title: string },
  next: ShiftState,
): Promise<null> {
  const { database, world, outbox } = desk;
  await keepShiftRow(database, { id: world.newId(), madeAt: world.now(), title, body }, next);
  showShift(desk, next);
  outbox.nudge();
  return null;
}

function showShift(desk: ShiftDesk, next: ShiftState): void {
  desk.changes += 1;
  desk.state.set(next);
}

/** Whether an answer says no; where there was none, it is sent later. */
export function isNo(asked: Unasked): asked is Extract<Unasked, { kind: 'problem' }> {
  return asked.kind === 'problem' && !asked.isRetryable;
}

/** A shift of the server, as the till shows it. */
export function openStateOf(shift: TillShiftFragment): ShiftState {
  return {
    kind: 'open',
    shiftId: shift.id,
    number: shift.number,
    openedAt: new Date(shift.openedAt),
    openedBy: shift.openedBy.name,
    floatMinor: shift.openingFloat.total.amountMinor,
  };
}

/** Counted money as the server takes it. */
export function countOf(counted: Counted): CashCountInput {
  const denominations = counted.filter(({ count }) => count > 0);
  return denominations.length > 0 ? { denominations } : { totalMinor: 0 };
}

/** What counted money is worth. */
export function totalOf(counted: Counted): number {
  return counted.reduce((sum, { valueMinor, count }) => sum + valueMinor * count, 0);
}

/** It was not done, in words. */
export function failed(problem: string, requestId: string | null = null): Failed {
  return { problem, requestId };
}
