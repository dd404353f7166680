import { isCurrency } from '../currency.ts';
import { accept, refuse, type Decision } from '../decision.ts';
import { MAX_QUANTITY_MILLI } from '../quantity.ts';
import type { Discount, PricingCart, PricingLine, TaxComponent } from './cart.ts';
import type { PricingRefusal } from './refusal.ts';

/**
 * Refuse a cart whose lines cannot be told apart or hold no sound quantity. What no till can send
 * (prices, rates and discounts below zero or not whole) is a fault and thrown as a RangeError.
 */
export function checkCart(cart: PricingCart): Decision<PricingCart, PricingRefusal> {
  if (!isCurrency(cart.currency)) throw new RangeError(`${cart.currency} is not a currency`);
  cart.discounts.forEach(requireSoundDiscount);

  const seen = new Set<string>();
  for (const line of cart.lines) {
    const { key } = line;
    if (seen.has(key)) return refuse({ kind: 'DuplicateLineKey', lineKey: key });
    seen.add(key);

    const reason = quantityProblem(line.quantityMilli);
    if (reason) return refuse({ kind: 'QuantityInvalid', lineKey: key, reason });
    requireSoundLine(line);
    if (!prices(line).every(Number.isSafeInteger))
      return refuse({ kind: 'AmountOverflow', lineKey: key });
  }
  return accept(cart);
}

type QuantityProblem = Extract<PricingRefusal, { kind: 'QuantityInvalid' }>['reason'];

function quantityProblem(milli: number): QuantityProblem | null {
  if (Number.isNaN(milli)) return 'NOT_A_NUMBER';
  if (milli === 0) return 'ZERO';
  if (Math.abs(milli) > MAX_QUANTITY_MILLI) return 'TOO_LARGE';
  return Number.isInteger(milli) ? null : 'TOO_PRECISE';
}

function prices({ unitPriceMinor, totalOverrideMinor }: PricingLine): readonly number[] {
  return totalOverrideMinor === undefined ? [unitPriceMinor] : [unitPriceMinor, totalOverrideMinor];
}

function requireSoundLine(line: PricingLine): void {
  for (const price of prices(line)) requireWhole(price, `a price of line ${line.key}`);
  line.discounts.forEach(requireSoundDiscount);
  line.taxes.forEach(requireSoundTax);
}

function requireSoundDiscount(discount: Discount): void {
  const size = discount.kind === 'PERCENT' ? discount.basisPoints : discount.amountMinor;
  requireWhole(size, `discount ${discount.key}`);
}

function requireSoundTax({ code, ratePpm }: TaxComponent): void {
  if (!Number.isSafeInteger(ratePpm)) throw new RangeError(`the rate of ${code} is not whole`);
  requireWhole(ratePpm, `the rate of ${code}`);
}

function requireWhole(amount: number, what: string): void {
  if (!Number.isInteger(amount) || amount < 0)
    throw new RangeError(`${what} is ${amount}, not a whole number from zero up`);
}
