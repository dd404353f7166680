import { isCurrency, minorExponent } from './currency.ts';
import { formatDecimal, parseDecimal, type DecimalProblem } from './decimal.ts';
import { accept, refuse, type Decision } from './decision.ts';

/** An amount in the currency's smallest unit, so that sums are exact. */
export type Money = { readonly amountMinor: number; readonly currency: string };

/** A text that is no amount of this currency, and why. */
export type MoneyInvalid = {
  readonly kind: 'MoneyInvalid';
  readonly reason: DecimalProblem | 'TOO_LARGE' | 'UNKNOWN_CURRENCY';
};

/** An amount of a known currency; throws where it is not a whole number within 2^53-1. */
export function money(amountMinor: number, currency: string): Money {
  if (!Number.isSafeInteger(amountMinor))
    throw new RangeError(`${amountMinor} is not a whole number of minor units within 2^53-1`);
  if (!isCurrency(currency)) throw new RangeError(`${currency} is not a currency`);
  return { amountMinor: amountMinor + 0, currency };
}

/** The sum of two amounts of one currency. */
export function add(left: Money, right: Money): Money {
  return money(left.amountMinor + sameCurrency(left, right).amountMinor, left.currency);
}

/** What is left of an amount after taking away another of the same currency. */
export function subtract(left: Money, right: Money): Money {
  return money(left.amountMinor - sameCurrency(left, right).amountMinor, left.currency);
}

/** The same amount the other way round: what was taken is given back. */
export function negate(amount: Money): Money {
  return money(0 - amount.amountMinor, amount.currency);
}

/** The sum of amounts of one currency; nothing sums to zero. */
export function total(amounts: readonly Money[], currency: string): Money {
  return amounts.reduce(add, money(0, currency));
}

/** Whether the first amount is smaller than the second, in one currency. */
export function isLess(left: Money, right: Money): boolean {
  return left.amountMinor < sameCurrency(left, right).amountMinor;
}

/** A plain decimal with the places of its currency: "12.34", JPY "12", KWD "1.234". */
export function formatMoney({ amountMinor, currency }: Money): string {
  return formatDecimal(amountMinor, minorExponent(currency));
}

/** Read a plain decimal as an amount; more places than the currency has are refused, not rounded. */
export function parseMoney(text: string, currency: string): Decision<Money, MoneyInvalid> {
  if (!isCurrency(currency)) return refuse({ kind: 'MoneyInvalid', reason: 'UNKNOWN_CURRENCY' });

  const steps = parseDecimal(text, minorExponent(currency));
  if (!steps.ok) return refuse({ kind: 'MoneyInvalid', reason: steps.refusal });

  const amountMinor = Number(steps.value);
  if (!Number.isSafeInteger(amountMinor))
    return refuse({ kind: 'MoneyInvalid', reason: 'TOO_LARGE' });
  return accept(money(amountMinor, currency));
}

function sameCurrency(left: Money, right: Money): Money {
  if (left.currency !== right.currency)
    throw new TypeError(`cannot mix ${left.currency} and ${right.currency}`);
  return right;
}
