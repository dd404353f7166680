import { refusal as member } from '@novapos/chassis';
import type { VoidRefusal } from '../domain/refusals.ts';
import { completeSale } from '../operations/complete-sale.ts';
import { priceAtRegister } from '../operations/price-at-register.ts';
import { voidSale } from '../operations/void-sale.ts';
import { presentQuote } from './present-quote.ts';
import { presentCartRefusal, presentSaleRefusal } from './present-refusal.ts';
import type { MutationResolvers, QueryResolvers } from './types.generated.ts';

export const quoteResolver: NonNullable<QueryResolvers['quote']> = async (
  _parent,
  { cart },
  { shop, seller, call },
) => {
  const priced = await priceAtRegister(shop, seller, cart, call);
  return priced.ok ? presentQuote(priced.value) : presentCartRefusal(priced.refusal);
};

export const completeSaleResolver: NonNullable<MutationResolvers['completeSale']> = async (
  _parent,
  { input },
  { shop, seller, call },
) => {
  const { idempotencyKey, orderId, reference, soldAt, customerId, cart, tenders } = input;
  const request = {
    idempotencyKey,
    orderId: orderId ?? null,
    reference: reference ?? null,
    soldAt: soldAt ?? null,
    ...(customerId == null ? {} : { customerId }),
    cart,
    tenders,
  };
  const outcome = await completeSale(shop, seller, request, call);
  if (!outcome.ok) return presentSaleRefusal(outcome.refusal);
  return { __typename: 'Order', ...outcome.value };
};

export const voidSaleResolver: NonNullable<MutationResolvers['voidSale']> = async (
  _parent,
  { input },
  { shop, call },
) => {
  const outcome = await voidSale(shop, input, call);
  if (!outcome.ok) return presentVoidRefusal(outcome.refusal);
  return { __typename: 'Order', ...outcome.value };
};

function presentVoidRefusal(refusal: VoidRefusal) {
  switch (refusal.kind) {
    case 'OrderNotFound':
      return member(refusal.kind, 'There is no such order.');
    case 'OrderNotVoidable': {
      const message = 'Only a completed order can be voided.';
      return member(refusal.kind, message, { status: refusal.status });
    }
    case 'VoidTooLate': {
      const message = 'The sale is too long ago to be voided.';
      return member(refusal.kind, message, { voidableUntil: new Date(refusal.voidableUntil) });
    }
    case 'VoidReasonMissing':
      return member(refusal.kind, 'A void needs a reason of 1 to 200 characters.');
  }
}
