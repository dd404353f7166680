import { CodedError, refusal as member, seesStore } from '@novapos/chassis';
import { isUuid } from '@novapos/kernel';
import type { CartDiscount } from '../domain/cart.ts';
import { mostParkedCarts, type ParkCartRefusal } from '../domain/parked-cart.ts';
import { discardCart, parkCart, resumeCart } from '../operations/parked-carts.ts';
import { money } from './present.ts';
import type { MutationResolvers, ParkedCartResolvers, QueryResolvers } from './types.generated.ts';

export const parkedCartResolvers: ParkedCartResolvers = {
  lines: ({ content }) =>
    content.lines.map(({ variantId, quantityMilli, discounts, ...line }) => ({
      __typename: 'ParkedLine' as const,
      ...line,
      variant: { __typename: 'Variant' as const, id: variantId },
      quantity: quantityMilli,
      discounts: discounts.map(presentDiscount),
    })),
  discounts: ({ content }) => content.discounts.map(presentDiscount),
  customer: ({ customerId }) =>
    customerId === null ? null : { __typename: 'Customer', id: customerId },
  shownTotal: ({ shownTotalMinor, currency }) => money(shownTotalMinor, currency),
  parkedBy: ({ parkedBy }) => ({ __typename: 'User', id: parkedBy }),
  register: ({ registerId }) => ({ __typename: 'Register', id: registerId }),
};

export const parkedCartsResolver: NonNullable<QueryResolvers['parkedCarts']> = async (
  _parent,
  { storeId },
  { shop, principal, scope, call },
) => {
  const named = storeId ?? principal.storeId;
  if (named === null) {
    throw new CodedError('BAD_USER_INPUT', 'Name a store, or sign in at a register of one.');
  }
  if (!isUuid(named) || !seesStore(scope, named)) return [];
  return shop.parkedCarts.list(call.tenantId, named);
};

export const parkCartResolver: NonNullable<MutationResolvers['parkCart']> = async (
  _parent,
  { input },
  { shop, seller, call },
) => {
  const request = { ...input, id: input.id ?? null, customerId: input.customerId ?? null };
  const parked = await parkCart(shop, seller, request, call);
  if (!parked.ok) return presentRefusal(parked.refusal);
  return { __typename: 'ParkedCart', ...parked.value };
};

export const resumeCartResolver: NonNullable<MutationResolvers['resumeCart']> = async (
  _parent,
  { input },
  { shop, seller, call },
) => {
  const resumed = await resumeCart(shop, seller, input, call);
  return resumed.ok ? { __typename: 'ParkedCart', ...resumed.value } : notFound();
};

export const discardCartResolver: NonNullable<MutationResolvers['discardCart']> = async (
  _parent,
  { input },
  { shop, seller, call },
) => {
  const discarded = await discardCart(shop, seller, input.id, call);
  return discarded.ok ? { __typename: 'ParkedCart', ...discarded.value } : notFound();
};

function presentDiscount({ basisPoints, amountMinor, reason }: CartDiscount) {
  return {
    __typename: 'ParkedDiscount' as const,
    basisPoints: basisPoints ?? null,
    amountMinor: amountMinor ?? null,
    reason,
  };
}

function presentRefusal(refusal: ParkCartRefusal) {
  switch (refusal.kind) {
    case 'RegisterRequired':
      return member(refusal.kind, 'Sign in at a register that is in service, or select one.');
    case 'CartEmpty':
      return member(refusal.kind, 'There is nothing in the cart.');
    case 'CartInvalid': {
      const { kind, field, problem } = refusal;
      return member(kind, `${field} can not be used: ${problem}.`, { field });
    }
    case 'VariantUnknown': {
      const { kind, lines } = refusal;
      return member(kind, `Nobody knows the article of line ${lines.join(', ')}.`, { lines });
    }
    case 'TooManyParked': {
      const message = `The store has ${mostParkedCarts} parked carts: resume or discard some.`;
      return member(refusal.kind, message);
    }
  }
}

function notFound() {
  const message = 'There is no such parked cart: somebody went on with it, or threw it away.';
  return member('ParkedCartNotFound' as const, message);
}
