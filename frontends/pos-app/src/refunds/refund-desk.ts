import { formatQuantity } from '@novapos/kernel';
import type { SellingCart } from '../cart/open-cart.ts';
import type {
  RefundLineInput,
  ReturnableOrderFragment,
  TillRefundFragment,
} from '../operations/operations.generated.ts';
import type { SellingDatabase } from '../outbox/database.ts';
import type { Asked, Asks, Unasked, World } from '../outbox/ports.ts';
import { milli, soldOrderFrom } from '../sales/server-order.ts';
import type { MadeRefund, ReturnLine } from '../till/refunds.ts';
import type { SoldOrder } from '../till/sales.ts';
import { forgetRequest, requestFor } from './kept-request.ts';

/** What taking goods back needs of the rest of the till. */
export type RefundsPorts = {
  readonly database: SellingDatabase;
  readonly world: World;
  readonly asks: Asks;
  readonly cart: SellingCart;
  readonly holds: (grant: string) => boolean;
  /** Customers by name, number or phone; none where nobody answers. */
  readonly findCustomers: (text: string) => Promise<readonly { readonly id: string }[]>;
};

/** Why goods were not taken back. */
export type Failed = { readonly problem: string; readonly requestId: string | null };

const tries = 3;
const pauseMs = 1_000;
const noAnswer =
  'No answer from the server. Press again: the same is asked again, and nothing is returned twice.';

/** Send a request until there is an answer, a few times, by the key that it was sent with first. */
export async function sendOnce<Input, Data>(
  { database, world }: RefundsPorts,
  request: { readonly id: string; readonly about: string; readonly make: () => Input },
  ask: (input: Input) => Promise<Asked<Data>>,
): Promise<Asked<Data>> {
  const input = await requestFor(database, request, request.make);
  for (let left = tries - 1; ; left -= 1) {
    const answer = await ask(input);
    const isOver = answer.kind === 'ok' || answer.kind === 'signed-out' || isFinal(answer);
    if (isOver || left === 0) return answer;
    await world.pause(pauseMs);
  }
}

// An answer that it can't be done: nothing was returned, and another try is another request.
function isFinal(answer: Unasked): boolean {
  return (
    answer.kind === 'problem' && !answer.isRetryable && answer.code !== 'IDEMPOTENCY_IN_PROGRESS'
  );
}

/** What follows where there was no answer to a request: it is kept, unless it was refused for good. */
export async function notDone(
  database: SellingDatabase,
  id: string,
  asked: Unasked,
): Promise<Failed> {
  if (isFinal(asked)) await forgetRequest(database, id);
  if (asked.kind === 'offline') return failed(noAnswer);
  return unanswered(asked);
}

/** Why there is no answer, in words. */
export function unanswered(asked: Unasked): Failed {
  switch (asked.kind) {
    case 'offline':
      return failed('Goods are taken back with the network alone.');
    case 'signed-out':
      return failed('Sign in again: goods are taken back with the network alone.');
    case 'problem':
      return failed(asked.problem, asked.requestId);
  }
}

/** An order with what can still be taken back of it. */
export function returnableOrder(order: ReturnableOrderFragment): SoldOrder {
  const left = order.returnable.map(({ number, quantity }) => [number, milli(quantity)] as const);
  return soldOrderFrom(order, new Map(left));
}

/** A line to take back, as the server takes it. */
export function lineInput({ number, quantityMilli, isRestocked }: ReturnLine): RefundLineInput {
  return { number, quantity: formatQuantity(quantityMilli), isRestocked };
}

/** A refund as the till shows it. */
export function madeRefund(refund: TillRefundFragment, order: SoldOrder | null): MadeRefund {
  return {
    refundId: refund.id,
    receiptNumber: refund.receiptNumber ?? '',
    totalMinor: refund.total.amountMinor,
    order,
  };
}

/** It was not done, in words. */
export function failed(problem: string, requestId: string | null = null): Failed {
  return { problem, requestId };
}
