import { refusal as member } from '@novapos/chassis';
import { formatMoney, formatQuantity, type Money } from '@novapos/kernel';
import type {
  CartRefusal,
  LineShortage,
  QuantityProblem,
  SaleRefusal,
} from '../domain/refusals.ts';

type Of<Kind extends SaleRefusal['kind']> = Extract<SaleRefusal, { kind: Kind }>;

const quantityProblems: Readonly<Record<QuantityProblem, string>> = {
  ZERO: 'a quantity of zero can not be sold',
  NEGATIVE: 'a quantity below zero can not be sold',
  TOO_PRECISE: 'the article is not sold in such small parts',
  TOO_LARGE: 'up to 1,000,000 can be sold on a line',
};

/** Why a cart has no price, by kind. */
export const cartMembers = {
  RegisterRequired: ({ kind }: Of<'RegisterRequired'>) =>
    member(
      kind,
      'Sign in at a register that is in service, or select one; with a partner key name it, by `registerId`.',
    ),
  CartEmpty: ({ kind }: Of<'CartEmpty'>) => member(kind, 'There is nothing in the cart.'),
  CartInvalid: ({ kind, field, problem }: Of<'CartInvalid'>) =>
    member(kind, `${field} can not be used: ${problem}.`, { field }),
  VariantUnknown: ({ kind, lines }: Of<'VariantUnknown'>) =>
    member(kind, `Nobody knows the article of ${named(lines)}.`, { lines }),
  ProductRetired: ({ kind, lines }: Of<'ProductRetired'>) =>
    member(kind, `The article of ${named(lines)} is no longer sold.`, { lines }),
  QuantityNotAllowed: ({ kind, line, reason }: Of<'QuantityNotAllowed'>) =>
    member(kind, `Line ${line}: ${quantityProblems[reason]}.`, { line, reason }),
  DiscountTooLarge: ({ kind, line, available }: Of<'DiscountTooLarge'>) => {
    const where = line === null ? 'the order' : `line ${line}`;
    const message = `A discount on ${where} takes off more than the ${told(available)} there is.`;
    return member(kind, message, { discountLine: line, available });
  },
  AmountTooLarge: ({ kind }: Of<'AmountTooLarge'>) =>
    member(kind, 'The amounts are too large to be counted exactly.'),
  CurrencyMismatch: ({ kind, lines }: Of<'CurrencyMismatch'>) => {
    const message = `The article of ${named(lines)} is priced in another currency than the store's.`;
    return member(kind, message, { lines });
  },
  RightMissing: ({ kind, grant }: Of<'RightMissing'>) =>
    member(kind, `This needs the right ${grant}.`, { grant }),
} as const;

const saleMembers = {
  ...cartMembers,
  SoldAtNotAllowed: ({ kind, problem }: Of<'SoldAtNotAllowed'>) =>
    member(
      kind,
      problem === 'FUTURE'
        ? "The time of sale lies in the future. Check the till's clock."
        : 'The time of sale lies too far back: this needs the right orders:backdate.',
    ),
  CustomerUnknown: ({ kind }: Of<'CustomerUnknown'>) =>
    member(kind, 'There is no such customer. Sell without one, or choose another.'),
  ReferenceUsed: ({ kind, orderId }: Of<'ReferenceUsed'>) =>
    member(kind, 'Another order has this reference or id.', {
      usedByOrderId: orderId,
    }),
  PaymentPending: ({ kind, orderId }: Of<'PaymentPending'>) => {
    const message = 'The payment provider has not answered yet. Ask again with the same key.';
    return member(kind, message, { orderId });
  },
  InsufficientStock: ({ kind, shortages }: Of<'InsufficientStock'>) =>
    member(kind, `There is not enough stock: ${shortages.map(shortage).join('; ')}.`, {
      shortages: shortages.map((each) => ({ __typename: 'LineShortage' as const, ...each })),
    }),
  LocationNotSetUp: ({ kind }: Of<'LocationNotSetUp'>) =>
    member(kind, 'The store has no location to sell from: set one up.'),
  CardDeclined: ({ kind, reason }: Of<'CardDeclined'>) =>
    member(kind, `The card was declined (${reason}).`, { declineReason: reason }),
  PointsNotAccepted: ({ kind, reason, worth }: Of<'PointsNotAccepted'>) => {
    const why = worth ? `they are worth ${told(worth)}` : reason;
    const message = `The customer's points can not pay this: ${why}.`;
    return member(kind, message, { worthMinor: worth?.amountMinor ?? null });
  },
  TendersFallShort: ({ kind, due, shortBy }: Of<'TendersFallShort'>) =>
    member(kind, `${told(due)} is due: ${told(shortBy)} more is needed.`, { due, shortBy }),
  TendersExceedDue: ({ kind, due }: Of<'TendersExceedDue'>) =>
    member(kind, `Cards, coupons and points give no change, and only ${told(due)} is due.`, {
      due,
    }),
  TendersInvalid: ({ kind, tender, problem }: Of<'TendersInvalid'>) =>
    member(kind, `Tender ${tender}: ${problem}.`, { tender }),
} as const;

type CartMember = ReturnType<(typeof cartMembers)[CartRefusal['kind']]>;
type SaleMember<Refusal extends SaleRefusal> = ReturnType<(typeof saleMembers)[Refusal['kind']]>;

/** Why a cart has no price, as a member of its union. */
export function presentCartRefusal(refusal: CartRefusal): CartMember {
  return (cartMembers[refusal.kind] as (told: CartRefusal) => CartMember)(refusal);
}

/** Why a sale did not take place, as a member of its union. */
export function presentSaleRefusal<Refusal extends SaleRefusal>(
  refusal: Refusal,
): SaleMember<Refusal> {
  return (saleMembers[refusal.kind] as unknown as (told: Refusal) => SaleMember<Refusal>)(refusal);
}

function shortage({ line, name, requested, available }: LineShortage): string {
  return `line ${line} (${name}) asks for ${formatQuantity(requested)}, ${formatQuantity(available)} left`;
}

function named(lines: readonly number[]): string {
  return `line${lines.length === 1 ? '' : 's'} ${lines.join(', ')}`;
}

function told(amount: Money): string {
  return `${formatMoney(amount)} ${amount.currency}`;
}
