import {
  CloseShiftDocument,
  MoveCashDocument,
  OpenShiftDocument,
} from '../operations/operations.generated.ts';
import type { SellingDatabase } from '../outbox/database.ts';
import type { Asks } from '../outbox/ports.ts';
import {
  keyOf,
  type CloseBody,
  type MoveBody,
  type OpenBody,
  type OutboxRow,
} from '../outbox/row.ts';
import { unanswered, type Sent } from '../outbox/sent.ts';
import { keepLateReport, keepShift, readShift } from './kept-shift.ts';

type Ports = { readonly database: SellingDatabase; readonly asks: Asks };
type RowOf<Body> = OutboxRow & { readonly body: Body };

/** Open a shift on the server that was opened at the till. */
export async function sendOpen({ database, asks }: Ports, row: RowOf<OpenBody>): Promise<Sent> {
  const input = { ...row.body.input, idempotencyKey: keyOf(row) };
  const answer = await asks.staff(OpenShiftDocument, { input });
  if (answer.kind !== 'ok') return unanswered(answer);
  const result = answer.data.openShift;
  // The same shift, opened by an attempt whose answer was lost.
  const isOpen =
    result.__typename === 'Shift' ||
    (result.__typename === 'ShiftAlreadyOpen' && result.shift.id === row.shiftId);
  if (!isOpen) return refused(result, answer.requestId);
  const { number } = result.__typename === 'Shift' ? result : result.shift;
  return {
    kind: 'done',
    keep: async () => {
      const state = await readShift(database);
      if (state.kind === 'open' && state.shiftId === row.shiftId) {
        await keepShift(database, { ...state, number });
      }
    },
  };
}

/** Tell the server of money that was moved at the till. */
export async function sendMovement({ asks }: Ports, row: RowOf<MoveBody>): Promise<Sent> {
  const input = { ...row.body.input, idempotencyKey: keyOf(row) };
  const answer = await asks.staff(MoveCashDocument, { input });
  if (answer.kind !== 'ok') return unanswered(answer);
  const result = answer.data.moveCash;
  return result.__typename === 'Shift' ? { kind: 'done' } : refused(result, answer.requestId);
}

/** Close a shift on the server that was closed at the till; its Z report is kept for whoever wants to print it. */
export async function sendClose({ database, asks }: Ports, row: RowOf<CloseBody>): Promise<Sent> {
  const input = { ...row.body.input, idempotencyKey: keyOf(row) };
  const answer = await asks.staff(CloseShiftDocument, { input, width: 'COLUMNS_42' });
  if (answer.kind !== 'ok') return unanswered(answer);
  const result = answer.data.closeShift;
  const { requestId } = answer;
  switch (result.__typename) {
    case 'Shift': {
      const { text } = result.report;
      const differenceMinor = result.difference?.amountMinor ?? null;
      const report = { shiftId: result.id, text, differenceMinor };
      return { kind: 'done', keep: () => keepLateReport(database, report) };
    }
    case 'SalesUnderWay':
      // Not a refusal for ever: the same close is good once they are settled, by another key.
      return { kind: 'changed', body: row.body };
    case 'ShiftNotFound':
    case 'ShiftClosed':
    case 'CashCountInvalid':
      return refused(result, requestId);
  }
}

function refused(
  { message: problem }: { readonly message: string },
  requestId: string | null,
): Sent {
  return { kind: 'refused', problem, requestId, isKept: true };
}
