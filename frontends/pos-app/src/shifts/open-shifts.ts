import { liveQuery } from 'dexie';
import {
  CurrentShiftDocument,
  ShiftReportTextDocument,
} from '../operations/operations.generated.ts';
import { writable } from '../outbox/writable.ts';
import type { ReportText, Shifts, ShiftState } from '../till/shifts.ts';
import { closeShift } from './close-shift.ts';
import { keepLateReport, readLateReport, readShift, type LateReport } from './kept-shift.ts';
import { moveCash } from './move-cash.ts';
import { openShift } from './open-shift.ts';
import {
  failed,
  isBehind,
  openShiftOf,
  openStateOf,
  setShift,
  type Failed,
  type ShiftDesk,
  type ShiftsPorts,
} from './shift-desk.ts';

/** Shifts with what the rest of the till needs of them. */
export type SellingShifts = Shifts & {
  /** Read the open shift anew, where nothing of shifts waits to be sent. */
  readonly refresh: () => Promise<void>;
  /** The id of the open shift, for sales; null where none is open. */
  readonly shiftId: () => string | null;
  /** The Z report of a shift that was closed without the network, once it came. */
  readonly lateReport: () => Promise<LateReport | null>;
  readonly dismissLateReport: () => Promise<void>;
  /** The end of this tab. */
  readonly end: () => void;
};

/** Shifts at this register: with the network they are the server's, else kept and sent in their order. */
export async function openShifts(ports: ShiftsPorts): Promise<SellingShifts> {
  const { database } = ports;
  const state = writable<ShiftState>(await readShift(database));
  const desk: ShiftDesk = { ...ports, state, changes: 0 };
  // Another tab opens and closes it too, and so does what is sent later.
  const read = async () => ({ changes: desk.changes, latest: await readShift(database) });
  const watching = liveQuery(read).subscribe(({ changes, latest }) => {
    if (changes === desk.changes && !isSame(latest, state.get())) state.set(latest);
  }, ports.onTrouble);
  return {
    state,
    shiftId: () => openShiftOf(desk)?.shiftId ?? null,
    denominations: () => ports.settings()?.denominations ?? [],
    lateReport: () => readLateReport(database),
    dismissLateReport: () => keepLateReport(database, null),
    refresh: () => refresh(desk),
    open: (float) => openShift(desk, float),
    move: (movement) => moveCash(desk, movement),
    report: () => report(desk),
    close: (counted, note) => closeShift(desk, counted, note),
    end: () => {
      watching.unsubscribe();
    },
  };
}

async function refresh(desk: ShiftDesk): Promise<void> {
  if (await isBehind(desk)) return;
  const answer = await desk.asks.staff(CurrentShiftDocument, {});
  if (answer.kind !== 'ok' || (await isBehind(desk))) return;
  const { currentShift } = answer.data;
  await setShift(desk, currentShift ? openStateOf(currentShift) : { kind: 'none' });
}

async function report({ asks }: ShiftDesk): Promise<ReportText | Failed> {
  const answer = await asks.staff(ShiftReportTextDocument, { width: 'COLUMNS_42' });
  if (answer.kind === 'problem') return failed(answer.problem, answer.requestId);
  if (answer.kind !== 'ok') return failed('The report needs the network, and somebody signed in.');
  const { currentShift } = answer.data;
  if (!currentShift) return failed('No shift is open at this register.');
  const { text, cash } = currentShift.report;
  return { text, differenceMinor: cash.difference?.amountMinor ?? null };
}

function isSame(one: ShiftState, other: ShiftState): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
