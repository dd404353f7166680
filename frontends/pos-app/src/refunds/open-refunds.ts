import { QuoteRefundDocument } from '../operations/operations.generated.ts';
import type { Refunds } from '../till/refunds.ts';
import { exchangeGoods } from './exchange-goods.ts';
import { findByReceipt, searchSales } from './find-sales.ts';
import { failed, lineInput, unanswered, type RefundsPorts } from './refund-desk.ts';
import { refundGoods } from './refund-goods.ts';

/** Taking goods back, by the server alone; whatever is pressed again after no answer is the same request. */
export function openRefunds(ports: RefundsPorts): Refunds {
  return {
    byReceipt: (receiptNumber) => findByReceipt(ports, receiptNumber),
    search: (text) => searchSales(ports, text),
    quote: (orderId, lines) => quote(ports, orderId, lines),
    refund: (request) => refundGoods(ports, request),
    exchange: (request) => exchangeGoods(ports, request),
  };
}

async function quote(
  ports: RefundsPorts,
  ...[orderId, lines]: Parameters<Refunds['quote']>
): ReturnType<Refunds['quote']> {
  const input = { orderId, lines: lines.map(lineInput) };
  const answer = await ports.asks.staff(QuoteRefundDocument, { input });
  if (answer.kind !== 'ok') return unanswered(answer);
  const result = answer.data.refundQuote;
  if (result.__typename !== 'RefundQuote') return failed(result.message, answer.requestId);
  const objections = result.objections.map(({ message }) => message);
  const tenders = result.tenders.map(({ type, amount, cardLast4 }) => ({
    type,
    amountMinor: amount.amountMinor,
    cardLast4,
  }));
  const missing = missingGrant(ports, objections.length > 0);
  const totalMinor = result.total.amountMinor;
  return { quote: { totalMinor, tenders, objections, missingGrant: missing } };
}

// A policy's objection asks for more than a refund does, and is what has to be allowed then.
function missingGrant({ holds }: RefundsPorts, isObjected: boolean): string | null {
  const needed = isObjected ? ['orders:refund', 'orders:refund-override'] : ['orders:refund'];
  return needed.findLast((grant) => !holds(grant)) ?? null;
}
