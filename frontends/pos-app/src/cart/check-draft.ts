import { formatMoney, MAX_QUANTITY_MILLI, type PricingRefusal } from '@novapos/kernel';
import type { HandDiscount, HandPrice } from '../till/cart.ts';
import type { CatalogueItem } from '../till/catalogue.ts';

/** As many lines as the server takes. */
export const mostLines = 500;

const longestNote = 500;
const longestReason = 200;

/** Why an article can't be sold in this quantity; null where it can. */
export function quantityObjection(item: CatalogueItem, milli: number): string | null {
  if (!Number.isSafeInteger(milli) || milli < 0) return 'A quantity is above zero.';
  if (milli > MAX_QUANTITY_MILLI) return 'That is more than one line can hold.';
  if (milli % 10 ** (3 - item.quantityDecimals) === 0) return null;
  return item.quantityDecimals === 0
    ? `${item.name} is sold in whole numbers.`
    : `${item.name} is sold with up to ${item.quantityDecimals} decimals.`;
}

/** Why a discount can't be given; null where it can. */
export function discountObjection(discount: HandDiscount): string | null {
  const { basisPoints, amountMinor, reason } = discount;
  if ((basisPoints === null) === (amountMinor === null)) {
    return 'A discount is a percentage or an amount.';
  }
  if (basisPoints !== null && !isWhole(basisPoints, 1, 10_000)) {
    return 'A percentage is above 0 and up to 100.';
  }
  if (amountMinor !== null && !isWhole(amountMinor, 1, Number.MAX_SAFE_INTEGER)) {
    return 'A discount is above zero.';
  }
  return reasonObjection(reason);
}

/** Why a price can't be set by hand; null where it can. */
export function priceObjection(price: HandPrice): string | null {
  if (!isWhole(price.amountMinor, 0, Number.MAX_SAFE_INTEGER)) return 'A price is zero or more.';
  return reasonObjection(price.reason);
}

/** A note as it is kept: none where it is empty, cut where it is too long. */
export function noteToKeep(note: string | null): string | null {
  const text = (note ?? '').trim().slice(0, longestNote);
  return text === '' ? null : text;
}

/** Why the kernel gave no price, in words. */
export function pricingProblem(refusal: PricingRefusal, currency: string): string {
  switch (refusal.kind) {
    case 'DiscountTooLarge': {
      const most = formatMoney({ amountMinor: refusal.availableMinor, currency });
      return `The discount is more than there is: at most ${most}.`;
    }
    case 'AmountOverflow':
      return 'The amount is too large to be counted.';
    case 'QuantityInvalid':
    case 'DuplicateLineKey':
      return 'This quantity can’t be sold.';
  }
}

function reasonObjection(reason: string): string | null {
  const { length } = reason.trim();
  if (length === 0) return 'Say why.';
  return length > longestReason ? `A reason has up to ${longestReason} characters.` : null;
}

function isWhole(amount: number, least: number, most: number): boolean {
  return Number.isSafeInteger(amount) && amount >= least && amount <= most;
}
