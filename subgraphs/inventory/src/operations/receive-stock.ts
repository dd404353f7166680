import type { Decision } from '@novapos/kernel';
import {
  checkReceivedLines,
  type StockLine,
  type StockLinesInvalid,
} from '../domain/stock-lines.ts';
import { changeStock, readReason, type StockDesk, type StockOutcome } from './change-stock.ts';

/** Goods that arrive. */
export type ReceiveStock = {
  readonly idempotencyKey: string;
  readonly locationId: string;
  readonly lines: readonly StockLine[];
  readonly reason: string | null;
};

/** Receive goods into a location: all lines or none. */
export async function receiveStock(
  desk: StockDesk,
  input: ReceiveStock,
): Promise<StockOutcome | Decision<never, StockLinesInvalid>> {
  const lines = checkReceivedLines(input.lines);
  if (!lines.ok) return lines;
  const reason = readReason(input.reason);
  return changeStock(desk, { ...input, operation: 'receiveStock', lines: lines.value, reason });
}
