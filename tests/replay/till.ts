import type { Sale } from './build-sale.ts';
import { patiently } from './patience.ts';
import type { SaleInput } from './sale-input.ts';
import type { Session } from './session.ts';
import {
  customerIdOf,
  soldFiguresOf,
  soldSelection,
  type SoldFigures,
  type SoldOrder,
} from './sold-orders.ts';

/** A basket that was not sold as it had to be. */
export type Failure = {
  readonly basketId: string;
  /** The refusal's type, a fault's code, `WRONG_FIGURES` or `WRONG_CUSTOMER`. */
  readonly code: string;
  readonly message: string;
};

const completeSale = `mutation ReplaySale($input: CompleteSaleInput!) {
  completeSale(input: $input) {
    __typename
    ... on Order { status receiptNumber ${soldSelection} }
    ... on Refusal { message }
    ... on CardDeclined { declineReason }
  }
}`;

type Outcome =
  | ({
      readonly __typename: 'Order';
      readonly status: string;
      readonly receiptNumber: string | null;
    } & SoldOrder)
  | { readonly __typename: string; readonly message: string; readonly declineReason?: string };

/** What is to be sold, and what to do besides waiting. */
export type SaleToMake = {
  readonly input: SaleInput;
  readonly sale: Sale;
  readonly signal: AbortSignal;
  readonly onRetry: () => void;
};

/** How often a card is put in again that the provider never heard of. */
const mostIntents = 3;

/** Sell one basket at the session's register; null when it was sold to whom, and with exactly the figures, expected. */
export async function sellAt(session: Session, toMake: SaleToMake): Promise<Failure | null> {
  const { input, sale } = toMake;
  const outcome = await complete(session, toMake);
  const basketId = input.reference;
  if ('message' in outcome) {
    return { basketId, code: outcome.__typename, message: outcome.message };
  }
  if (outcome.status !== 'COMPLETED' || outcome.receiptNumber === null) {
    return { basketId, code: `ORDER_${outcome.status}`, message: 'the order is not completed' };
  }
  return (
    checkSold(basketId, sale, soldFiguresOf(outcome)) ??
    checkCustomer(basketId, input.customerId ?? null, customerIdOf(outcome))
  );
}

// A platform that died while it paid answers that key with a card that had no answer, for good. The
// basket is then a new intent, and its reference still keeps it from being sold twice.
async function complete(session: Session, { input, signal, onRetry }: SaleToMake) {
  let outcome = await ask(input.idempotencyKey);
  for (let intent = 2; intent <= mostIntents && hadNoAnswer(outcome); intent += 1) {
    onRetry();
    outcome = await ask(`${input.idempotencyKey}-${intent}`);
  }
  return outcome;

  async function ask(idempotencyKey: string): Promise<Outcome> {
    const variables = { input: { ...input, idempotencyKey } };
    const { completeSale: answer } = await patiently(
      () => session.ask<{ readonly completeSale: Outcome }>(completeSale, variables),
      { isPending: (data) => data.completeSale.__typename === 'PaymentPending', onRetry, signal },
    );
    return answer;
  }
}

function hadNoAnswer(outcome: Outcome): boolean {
  return 'declineReason' in outcome && outcome.declineReason === 'no_answer';
}

/** Whether an order has exactly the figures of its basket; null when it has. */
export function checkSold(basketId: string, sale: Sale, found: SoldFigures): Failure | null {
  const expected: SoldFigures = {
    grossMinor: sale.grossMinor,
    lineDiscountMinor: sale.cardMinor + sale.matchMinor,
    netMinor: sale.netMinor,
    totalMinor: sale.netMinor,
  };
  const wrong = (Object.keys(expected) as (keyof SoldFigures)[])
    .filter((name) => expected[name] !== found[name])
    .map((name) => `${name} is ${found[name]}, not ${expected[name]}`);
  return wrong.length === 0 ? null : { basketId, code: 'WRONG_FIGURES', message: wrong.join(', ') };
}

/** Whether an order names the customer who bought its basket; null when it does. */
export function checkCustomer(
  basketId: string,
  expected: string | null,
  found: string | null,
): Failure | null {
  if (expected === found) return null;
  const message = `it was sold to ${found ?? 'nobody'}, not ${expected ?? 'nobody'}`;
  return { basketId, code: 'WRONG_CUSTOMER', message };
}
