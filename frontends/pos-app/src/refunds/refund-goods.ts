import { RefundOrderDocument, type RefundOrderInput } from '../operations/operations.generated.ts';
import type { Refunds } from '../till/refunds.ts';
import { forgetRequest, newKeys } from './kept-request.ts';
import {
  failed,
  lineInput,
  madeRefund,
  notDone,
  sendOnce,
  type RefundsPorts,
} from './refund-desk.ts';

/** Give money back for goods. */
export async function refundGoods(
  ports: RefundsPorts,
  { orderId, lines, reason, note, approval }: Parameters<Refunds['refund']>[0],
): ReturnType<Refunds['refund']> {
  const { database, world, asks } = ports;
  const body = { orderId, lines: lines.map(lineInput), reason, note };
  const make = (): RefundOrderInput => {
    const { idempotencyKey, refundId } = newKeys(world);
    return { ...body, idempotencyKey, refundId, approval: approval?.token ?? null };
  };
  const request = { id: 'refund', about: JSON.stringify(body), make };
  const answer = await sendOnce(ports, request, (input) =>
    asks.staff(RefundOrderDocument, { input }),
  );
  if (answer.kind !== 'ok') return notDone(database, request.id, answer);
  const result = answer.data.refundOrder;
  if (result.__typename === 'RefundPending') return failed(result.message, answer.requestId);
  await forgetRequest(database, request.id);
  return result.__typename === 'Refund'
    ? { refund: madeRefund(result, null) }
    : failed(result.message, answer.requestId);
}
