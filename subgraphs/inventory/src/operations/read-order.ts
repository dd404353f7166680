import { CodedError, type Principal } from '@novapos/chassis';
import { readId } from '../domain/id.ts';
import { readSoldLines, type StockLine } from '../domain/stock-lines.ts';
import type { OrderAt, OrderLines } from '../store/reservation-store.ts';

/** An order's goods as a peer names them. */
export type OrderInput = {
  readonly orderId: string;
  readonly storeId: string;
  readonly lines: readonly StockLine[];
};

/** Who asks, and the clock. */
export type OrderRequest = { readonly principal: Principal; readonly now: () => Date };

/** An order's goods as they are kept. A peer that names them wrongly is at fault, so that is thrown. */
export function readOrder(request: OrderRequest, input: OrderInput): OrderLines {
  const lines = readSoldLines(input.lines);
  if (!lines.ok) throw unusable('A sale takes no less than nothing of a variant.');
  for (const { variantId } of lines.value) requireId(variantId, 'variant');
  const storeId = requireId(input.storeId, 'store');
  return { ...readOrderId(request, input.orderId), storeId, lines: lines.value };
}

/** An order by its id, and the instant at which something is done about its stock. */
export function readOrderId({ principal, now }: OrderRequest, orderId: string): OrderAt {
  return { tenantId: principal.tenantId, orderId: requireId(orderId, 'order'), now: now() };
}

/** An id as it is kept; a text that is none is the peer's fault. */
export function requireId(text: string, of: string): string {
  const id = readId(text);
  if (id === null) throw unusable(`This is not the id of a ${of}: it has to be a UUID.`);
  return id;
}

function unusable(message: string): CodedError {
  return new CodedError('BAD_USER_INPUT', message);
}
