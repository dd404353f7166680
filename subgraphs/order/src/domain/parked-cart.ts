import { accept, isUuid, MAX_QUANTITY_MILLI, refuse, type Decision } from '@novapos/kernel';
import type { Cart, CartDiscount, CartLine, PriceByHand } from './cart.ts';
import { checkCart } from './check-cart.ts';

/** A line of a parked cart, as it was put in; the quantity in thousandths. */
export type ParkedLine = {
  readonly variantId: string;
  readonly name: string;
  readonly quantityMilli: number;
  readonly unitPriceOverride: PriceByHand | null;
  readonly totalOverride: PriceByHand | null;
  readonly discounts: readonly CartDiscount[];
  readonly note: string | null;
};

/** What is kept of a cart that was put aside. */
export type ParkedContent = {
  readonly lines: readonly ParkedLine[];
  readonly discounts: readonly CartDiscount[];
};

/** A cart that was put aside for any register of its store. */
export type ParkedCart = {
  readonly id: string;
  readonly storeId: string;
  readonly registerId: string;
  readonly label: string;
  readonly customerId: string | null;
  readonly content: ParkedContent;
  readonly currency: string;
  readonly shownTotalMinor: number;
  readonly parkedBy: string;
  readonly parkedAt: Date;
};

/** A cart to put aside. */
export type CartToPark = {
  readonly label: string;
  readonly customerId: string | null;
  readonly cart: Cart;
  readonly shownTotalMinor: number;
};

/** Why a cart was not put aside. Lines are counted from 1. */
export type ParkCartRefusal =
  | { readonly kind: 'RegisterRequired' }
  | { readonly kind: 'CartEmpty' }
  | { readonly kind: 'CartInvalid'; readonly field: string; readonly problem: string }
  | { readonly kind: 'VariantUnknown'; readonly lines: readonly number[] }
  | { readonly kind: 'TooManyParked' };

/** The most carts that a store has put aside. */
export const mostParkedCarts = 100;

const longestLabel = 100;
// Whether they may be given is decided when the cart is sold.
const rightsByHand = ['orders:override-price', 'orders:discount'];

/** Accept a cart whose lines name their variants, under a label, for a customer that can be one. */
export function checkCartToPark(asked: CartToPark): Decision<CartToPark, ParkCartRefusal> {
  const checked = checkCart(asked.cart, rightsByHand);
  if (!checked.ok) return refuse(checked.refusal as ParkCartRefusal);
  const label = asked.label.trim();
  const fault = firstFault({ ...asked, label });
  if (fault) return refuse({ kind: 'CartInvalid', ...fault });
  return accept({ ...asked, label, customerId: asked.customerId?.toLowerCase() ?? null });
}

/** What is kept of a cart, with the names of its articles in the order of the lines. */
export function contentOf({ lines, discounts }: Cart, names: readonly string[]): ParkedContent {
  return {
    lines: lines.map((line, index) => lineOf(line, names[index] ?? '')),
    discounts: (discounts ?? []).map(discountOf),
  };
}

function firstFault({ label, customerId, cart, shownTotalMinor }: CartToPark) {
  if (label.length < 1 || label.length > longestLabel) {
    return { field: 'label', problem: `a label has 1 to ${longestLabel} characters` };
  }
  if (customerId !== null && !isUuid(customerId)) {
    return { field: 'customerId', problem: 'there is no such customer' };
  }
  if (shownTotalMinor < 0) {
    return { field: 'shownTotalMinor', problem: 'a total is 0 or more' };
  }
  return linesFault(cart.lines);
}

function linesFault(lines: readonly CartLine[]) {
  for (const [index, { variantId, quantity }] of lines.entries()) {
    if (variantId == null) {
      const problem = 'a line of a parked cart names its variant by its id';
      return { field: `lines.${index}`, problem };
    }
    if (quantity != null && !(quantity > 0 && quantity <= MAX_QUANTITY_MILLI)) {
      return {
        field: `lines.${index}.quantity`,
        problem: 'a quantity is above 0, up to 1,000,000',
      };
    }
  }
  return null;
}

function lineOf(line: CartLine, name: string): ParkedLine {
  return {
    variantId: (line.variantId ?? '').toLowerCase(),
    name,
    quantityMilli: line.quantity ?? 1000,
    unitPriceOverride: line.unitPriceOverride ?? null,
    totalOverride: line.totalOverride ?? null,
    discounts: (line.discounts ?? []).map(discountOf),
    note: line.note ?? null,
  };
}

function discountOf({ basisPoints, amountMinor, reason }: CartDiscount): CartDiscount {
  return { basisPoints: basisPoints ?? null, amountMinor: amountMinor ?? null, reason };
}
