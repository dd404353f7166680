import { randomUUID } from 'node:crypto';
import type { Answer } from './graph-client.ts';
import type { Person } from './shop.ts';

/** A line of a cart, a tender, and a whole sale, as a till sends them. */
export type CartLine = Readonly<Record<string, unknown>>;
export type Tender = {
  readonly type: 'CASH' | 'CARD' | 'COUPON' | 'LOYALTY_POINTS';
  readonly amountMinor?: number;
  readonly cardToken?: string;
};
export type Sale = {
  readonly key?: string;
  readonly orderId?: string;
  readonly customerId?: string;
  /** The time of sale, for who may say it. */
  readonly soldAt?: string;
  readonly lines: readonly CartLine[];
  readonly discounts?: readonly object[];
  readonly tenders: readonly Tender[];
};

/** What became of a sale: an order, or a refusal with its own facts. */
export type Outcome = {
  readonly __typename: string;
  readonly code?: string;
  readonly message?: string;
  readonly id?: string;
  readonly status?: string;
  readonly receiptNumber?: string;
  readonly total?: { readonly amountMinor: number };
  readonly change?: { readonly amountMinor: number };
  readonly pendingOrderId?: string;
};

/** Cash handed over; too much of it, where the amount does not matter. */
export function cash(amountMinor = 1_000_000): Tender {
  return { type: 'CASH', amountMinor };
}

/** A card that pays the rest, or so much. */
export function card(cardToken = 'sim_approve', amountMinor?: number): Tender {
  return { type: 'CARD', cardToken, ...(amountMinor === undefined ? {} : { amountMinor }) };
}

/** A manufacturer's coupon. */
export function coupon(amountMinor: number): Tender {
  return { type: 'COUPON', amountMinor };
}

/** Press Charge. A new intent unless the sale brings its key. */
export function charge(
  { ask }: Person,
  sale: Sale,
): Promise<Answer<{ readonly completeSale: Outcome }>> {
  const { key = randomUUID(), lines, discounts = [], tenders, ...rest } = sale;
  const input = { idempotencyKey: key, cart: { lines, discounts }, tenders, ...rest };
  return ask(completeSale, { input });
}

/** Press Charge and answer what became of it; anything but an outcome is an error. */
export async function sell(person: Person, sale: Sale): Promise<Outcome> {
  const { data, text } = await charge(person, sale);
  if (!data) throw new Error(`a sale was not answered: ${text}`);
  return data.completeSale;
}

/** Press Charge and answer the id of the sold order. */
export async function sold(person: Person, sale: Sale): Promise<string> {
  const outcome = await sell(person, sale);
  if (outcome.__typename !== 'Order' || outcome.id === undefined) {
    throw new Error(`nothing was sold: ${JSON.stringify(outcome)}`);
  }
  return outcome.id;
}

/** What the cart costs, or why it has no price. */
export async function quote({ ask }: Person, lines: readonly CartLine[], discounts: object[] = []) {
  const { data, text } = await ask<{ readonly quote: Outcome }>(quoteCart, {
    cart: { lines, discounts },
  });
  if (!data) throw new Error(`a quote was not answered: ${text}`);
  return data.quote;
}

const cartRefusals = `
  ... on Refusal { code message }
  ... on CartInvalid { field }
  ... on VariantUnknown { lines }
  ... on ProductRetired { lines }
  ... on QuantityNotAllowed { line quantityProblem: reason }
  ... on RightMissing { grant }
  ... on DiscountTooLarge { available { amountMinor } }`;

const quoteCart = `query Quote($cart: CartInput!) {
  quote(cart: $cart) {
    __typename
    ... on Quote {
      gross { decimal } discount { decimal } net { decimal } tax { decimal } total { decimal }
      cashTotal { decimal }
      taxes { code percent isInclusive base { decimal } amount { decimal } }
      quoteLines: lines { sku quantity unitPrice { decimal } net { decimal } tax { decimal } total { decimal } taxSource }
    }
    ${cartRefusals}
  }
}`;

/** The mutation behind Charge, with all that a till wants to know. */
const completeSale = `mutation CompleteSale($input: CompleteSaleInput!) {
  completeSale(input: $input) {
    __typename
    ... on Order {
      id status receiptNumber
      gross { decimal } discount { decimal } net { decimal } tax { decimal }
      total { amountMinor decimal } change { amountMinor decimal }
      tenders { type amount { decimal } tendered { decimal } cardLast4 }
    }
    ${cartRefusals}
    ... on InsufficientStock { shortages { line variantId name requested available } }
    ... on TendersFallShort { due { decimal } shortBy { decimal } }
    ... on TendersExceedDue { due { decimal } }
    ... on TendersInvalid { tender }
    ... on CardDeclined { declineReason }
    ... on PaymentPending { pendingOrderId: orderId }
    ... on ReferenceUsed { usedByOrderId }
  }
}`;
