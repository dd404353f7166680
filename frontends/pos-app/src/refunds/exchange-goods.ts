import {
  ExchangeOrderDocument,
  type ExchangeOrderInput,
  type TenderInput,
} from '../operations/operations.generated.ts';
import { keepServerSale } from '../sales/keep-sale.ts';
import { cartInput, tenderInput } from '../sales/sale-inputs.ts';
import { keptSaleOf } from '../sales/server-order.ts';
import type { Refunds } from '../till/refunds.ts';
import type { Tender } from '../till/sales.ts';
import { forgetRequest, newKeys } from './kept-request.ts';
import {
  failed,
  lineInput,
  madeRefund,
  notDone,
  sendOnce,
  type RefundsPorts,
} from './refund-desk.ts';

/** Take goods back and sell the cart for them; it is empty then. */
export async function exchangeGoods(
  ports: RefundsPorts,
  { orderId, lines, reason, note, approval, tenders }: Parameters<Refunds['exchange']>[0],
): ReturnType<Refunds['exchange']> {
  const { database, world, asks, cart } = ports;
  const draft = cart.draft();
  const body = {
    orderId,
    lines: lines.map(lineInput),
    reason,
    note,
    customerId: draft.customer?.id ?? null,
    cart: cartInput(draft),
    tenders: tenders.map(offered),
  };
  const make = (): ExchangeOrderInput => {
    return { ...body, ...newKeys(world), approval: approval?.token ?? null };
  };
  const request = { id: 'exchange', about: JSON.stringify(body), make };
  const answer = await sendOnce(ports, request, (input) =>
    asks.staff(ExchangeOrderDocument, { input }),
  );
  if (answer.kind !== 'ok') return notDone(database, request.id, answer);
  const result = answer.data.exchangeOrder;
  const { requestId } = answer;
  if (result.__typename === 'RefundPending' || result.__typename === 'PaymentPending') {
    return failed(result.message, requestId);
  }
  await forgetRequest(database, request.id);
  if (result.__typename !== 'Exchange') return failed(result.message, requestId);
  const sale = keptSaleOf(result.order);
  await cart.settled();
  await keepServerSale({ database, eraseCart: cart.erase }, sale.orderId, sale);
  cart.startAnew();
  return { refund: madeRefund(result.refund, sale.order) };
}

function offered(tender: Tender): TenderInput {
  const amountMinor = tender.type === 'CASH' ? tender.tenderedMinor : tender.amountMinor;
  const cardToken = tender.type === 'CARD' ? tender.cardToken : null;
  return tenderInput({ type: tender.type, amountMinor, tenderedMinor: amountMinor, cardToken });
}
