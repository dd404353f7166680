import { refusal as member } from '@novapos/chassis';
import type { SaleRefusal, VoidRefusal } from '../domain/refusals.ts';
import type { OrderLoaders } from '../loaders.ts';
import { completeSale } from '../operations/complete-sale.ts';
import { priceAtRegister } from '../operations/price-at-register.ts';
import { sellerAt } from '../operations/seller-at.ts';
import { voidSale } from '../operations/void-sale.ts';
import { presentQuote } from './present-quote.ts';
import { presentCartRefusal, presentSaleRefusal } from './present-refusal.ts';
import type { MutationResolvers, QueryResolvers } from './types.generated.ts';

export const quoteResolver: NonNullable<QueryResolvers['quote']> = async (
  _parent,
  { cart, registerId },
  { shop, seller, call },
) => {
  const priced = await priceAtRegister(shop, sellerAt(seller, registerId ?? null), cart, call);
  return priced.ok ? presentQuote(priced.value) : presentCartRefusal(priced.refusal);
};

export const completeSaleResolver: NonNullable<MutationResolvers['completeSale']> = async (
  _parent,
  { input },
  { shop, seller, call, loaders },
) => {
  const { idempotencyKey, orderId, reference, soldAt, customerId, registerId } = input;
  const request = {
    idempotencyKey,
    orderId: orderId ?? null,
    reference: reference ?? null,
    soldAt: soldAt ?? null,
    ...(customerId == null ? {} : { customerId }),
    ...(registerId == null ? {} : { registerId }),
    cart: input.cart,
    tenders: input.tenders,
  };
  const outcome = await completeSale(shop, sellerAt(seller, registerId ?? null), request, call);
  if (!outcome.ok) return presentSaleRefusal(await asSeen(outcome.refusal, loaders));
  return { __typename: 'Order', ...outcome.value };
};

export const voidSaleResolver: NonNullable<MutationResolvers['voidSale']> = async (
  _parent,
  { input },
  { shop, scope, call, loaders },
) => {
  const isSeen = scope === null || (await loaders.byId.load(input.orderId)) !== null;
  if (!isSeen) return presentVoidRefusal({ kind: 'OrderNotFound' });
  const outcome = await voidSale(shop, input, call);
  if (!outcome.ok) return presentVoidRefusal(outcome.refusal);
  return { __typename: 'Order', ...outcome.value };
};

// The order that has a reference already may be one that whoever asks does not see.
async function asSeen(refusal: SaleRefusal, { byId }: OrderLoaders): Promise<SaleRefusal> {
  if (refusal.kind !== 'ReferenceUsed' || refusal.orderId === null) return refusal;
  const order = await byId.load(refusal.orderId);
  return { ...refusal, orderId: order?.id ?? null };
}

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
