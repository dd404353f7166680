import { CodedError } from '@novapos/chassis';
import type { Decision } from '@novapos/kernel';
import {
  checkAdjustedLines,
  type StockLine,
  type StockLinesInvalid,
} from '../domain/stock-lines.ts';
import { changeStock, readReason, type StockDesk, type StockOutcome } from './change-stock.ts';

/** A correction of stock, with its reason. */
export type AdjustStock = {
  readonly idempotencyKey: string;
  readonly locationId: string;
  readonly lines: readonly StockLine[];
  readonly reason: string;
};

/** Correct stock: all lines or none, and never below zero but where the location allows it. */
export async function adjustStock(
  desk: StockDesk,
  input: AdjustStock,
): Promise<StockOutcome | Decision<never, StockLinesInvalid>> {
  const lines = checkAdjustedLines(input.lines);
  if (!lines.ok) return lines;
  const reason = readReason(input.reason);
  if (reason === null) throw new CodedError('BAD_USER_INPUT', 'Say why: a reason is needed here.');
  return changeStock(desk, { ...input, operation: 'adjustStock', lines: lines.value, reason });
}
