import {
  OrderByReceiptDocument,
  SearchOrdersDocument,
  type OrderFilter,
  type ReturnableOrderFragment,
} from '../operations/operations.generated.ts';
import type { SoldOrder } from '../till/sales.ts';
import {
  failed,
  returnableOrder,
  unanswered,
  type Failed,
  type RefundsPorts,
} from './refund-desk.ts';

const mostFound = 20;
const mostCustomers = 3;

/** The sale of a receipt, by the number that was printed, whatever the server recorded it as. */
export async function findByReceipt(
  { database, asks }: RefundsPorts,
  receiptNumber: string,
): Promise<SoldOrder | null | Failed> {
  const kept = await database.sales.where({ receiptNumber }).first();
  if (kept?.order.isUnsent) {
    return failed('This sale is not handed in yet: it can be taken back then.');
  }
  const number = kept?.recordedAs?.receiptNumber ?? receiptNumber;
  const answer = await asks.device(OrderByReceiptDocument, { receiptNumber: number });
  if (answer.kind !== 'ok') return unanswered(answer);
  const { orderByReceipt } = answer.data;
  return orderByReceipt && returnableOrder(orderByReceipt);
}

/** Sales by receipt number, article or customer, the latest first. */
export async function searchSales(
  { asks, findCustomers }: RefundsPorts,
  text: string,
): Promise<readonly SoldOrder[] | Failed> {
  const customers = (await findCustomers(text)).slice(0, mostCustomers);
  const filters: readonly OrderFilter[] = [
    { text, status: 'COMPLETED' },
    ...customers.map(({ id }) => ({ customerId: id, status: 'COMPLETED' as const })),
  ];
  const answers = await Promise.all(
    filters.map((filter) => asks.device(SearchOrdersDocument, { filter, first: mostFound })),
  );
  const found: ReturnableOrderFragment[] = [];
  for (const answer of answers) {
    if (answer.kind !== 'ok') return unanswered(answer);
    found.push(...answer.data.orders.edges.map(({ node }) => node));
  }
  return latestFirst(found);
}

function latestFirst(orders: readonly ReturnableOrderFragment[]): readonly SoldOrder[] {
  const each = new Map(orders.map((order) => [order.id, returnableOrder(order)]));
  return [...each.values()]
    .sort((one, other) => other.soldAt.getTime() - one.soldAt.getTime())
    .slice(0, mostFound);
}
