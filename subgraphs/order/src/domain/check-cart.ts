import { accept, refuse, type Decision } from '@novapos/kernel';
import type { Cart, CartDiscount, CartLine, PriceByHand } from './cart.ts';
import type { CartRefusal } from './refusals.ts';

const mostLines = 500;
const mostDiscounts = 50;
const longestReason = 200;
const longestNote = 500;
const longestKey = 200;

type Fault = { readonly field: string; readonly problem: string };

/** Refuse a cart that is empty, contradicts itself, or uses prices or discounts the seller has no right to. */
export function checkCart(cart: Cart, grants: readonly string[]): Decision<Cart, CartRefusal> {
  if (cart.lines.length === 0) return refuse({ kind: 'CartEmpty' });
  const fault = firstFault(cart);
  if (fault) return refuse({ kind: 'CartInvalid', ...fault });
  const missing = rightsNeeded(cart).find((grant) => !grants.includes(grant));
  if (missing !== undefined) return refuse({ kind: 'RightMissing', grant: missing });
  return accept(cart);
}

/** The rights that prices and discounts by hand need, all that there are. */
export const rightsByHand = ['orders:override-price', 'orders:discount'] as const;

/** Those that this cart needs. */
export function rightsNeeded({ lines, discounts }: Cart): readonly string[] {
  const isOverridden = lines.some((line) => line.unitPriceOverride ?? line.totalOverride);
  const isDiscounted = [{ discounts }, ...lines].some((part) => (part.discounts ?? []).length > 0);
  return [
    ...(isOverridden ? ['orders:override-price'] : []),
    ...(isDiscounted ? ['orders:discount'] : []),
  ];
}

function firstFault(cart: Cart): Fault | undefined {
  if (cart.lines.length > mostLines) {
    return { field: 'lines', problem: `a cart has up to ${mostLines} lines` };
  }
  for (const [index, line] of cart.lines.entries()) {
    const fault = lineFault(line, `lines.${index}`);
    if (fault) return fault;
  }
  return discountsFault(cart.discounts ?? [], 'discounts');
}

function lineFault(line: CartLine, field: string): Fault | undefined {
  const keys = [line.variantId, line.sku, line.barcode].filter((key) => key != null);
  if (keys.length !== 1) return { field, problem: 'name exactly one of variantId, sku, barcode' };
  if (keys.some((key) => key.length === 0 || key.length > longestKey)) {
    return { field, problem: `what names the article has 1 to ${longestKey} characters` };
  }
  if (line.unitPriceOverride && line.totalOverride) {
    return { field: `${field}.totalOverride`, problem: 'override the unit price or the total' };
  }
  if ((line.note ?? '').length > longestNote) {
    return { field: `${field}.note`, problem: `a note has up to ${longestNote} characters` };
  }
  return (
    overrideFault(line.unitPriceOverride, `${field}.unitPriceOverride`) ??
    overrideFault(line.totalOverride, `${field}.totalOverride`) ??
    discountsFault(line.discounts ?? [], `${field}.discounts`)
  );
}

function overrideFault(override: PriceByHand | null | undefined, field: string): Fault | undefined {
  if (!override) return undefined;
  if (override.amountMinor < 0) {
    return { field: `${field}.amountMinor`, problem: 'a price is 0 or more' };
  }
  return reasonFault(override.reason, field);
}

function discountsFault(discounts: readonly CartDiscount[], field: string): Fault | undefined {
  if (discounts.length > mostDiscounts) {
    return { field, problem: `up to ${mostDiscounts} discounts can be given at once` };
  }
  for (const [index, discount] of discounts.entries()) {
    const fault = discountFault(discount, `${field}.${index}`);
    if (fault) return fault;
  }
  return undefined;
}

function discountFault(discount: CartDiscount, field: string): Fault | undefined {
  const { basisPoints, amountMinor, reason } = discount;
  if ((basisPoints == null) === (amountMinor == null)) {
    return { field, problem: 'a discount is exactly one of basisPoints and amountMinor' };
  }
  if (basisPoints != null && !(basisPoints >= 1 && basisPoints <= 10_000)) {
    return { field: `${field}.basisPoints`, problem: 'a percentage has 1 to 10,000 basis points' };
  }
  if (amountMinor != null && amountMinor <= 0) {
    return { field: `${field}.amountMinor`, problem: 'a discount is above zero' };
  }
  return reasonFault(reason, field);
}

function reasonFault(reason: string, field: string): Fault | undefined {
  const { length } = reason.trim();
  if (length >= 1 && length <= longestReason) return undefined;
  return { field: `${field}.reason`, problem: `a reason has 1 to ${longestReason} characters` };
}
