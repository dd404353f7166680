import fc from 'fast-check';
import { isCurrency, minorExponent } from './currency.ts';
import { add, formatMoney, isLess, money, negate, parseMoney, subtract, total } from './money.ts';

const currencies = fc.constantFrom('USD', 'JPY', 'KWD');
const amounts = fc.maxSafeInteger();

describe('money', () => {
  it.each([
    [1234, 'USD', '12.34'],
    [-5, 'EUR', '-0.05'],
    [0, 'EUR', '0.00'],
    [12, 'JPY', '12'],
    [-12, 'JPY', '-12'],
    [1234, 'KWD', '1.234'],
    [-1, 'KWD', '-0.001'],
    [Number.MAX_SAFE_INTEGER, 'USD', '90071992547409.91'],
  ])('%i minor units of %s is written %s', (amountMinor, currency, text) => {
    expect(formatMoney(money(amountMinor, currency))).toBe(text);
  });

  it('what is written is read back as the same amount', () => {
    fc.assert(
      fc.property(amounts, currencies, (amountMinor, currency) => {
        const amount = money(amountMinor, currency);
        expect(parseMoney(formatMoney(amount), currency)).toEqual({ ok: true, value: amount });
      }),
    );
  });

  it('fewer places than the currency has are enough', () => {
    expect(parseMoney('12.3', 'USD')).toEqual({ ok: true, value: money(1230, 'USD') });
    expect(parseMoney('12', 'KWD')).toEqual({ ok: true, value: money(12_000, 'KWD') });
  });

  it('minus nothing is nothing', () => {
    expect(parseMoney('-0.00', 'USD')).toEqual({ ok: true, value: money(0, 'USD') });
    expect(Object.is(money(-0, 'USD').amountMinor, 0)).toBe(true);
    expect(Object.is(negate(money(0, 'USD')).amountMinor, 0)).toBe(true);
  });

  it.each([
    ['12.345', 'USD', 'TOO_PRECISE'],
    ['1.0', 'JPY', 'TOO_PRECISE'],
    ['', 'USD', 'NOT_A_NUMBER'],
    ['1e3', 'USD', 'NOT_A_NUMBER'],
    ['1,000.00', 'USD', 'NOT_A_NUMBER'],
    ['+1', 'USD', 'NOT_A_NUMBER'],
    ['.5', 'USD', 'NOT_A_NUMBER'],
    ['5.', 'USD', 'NOT_A_NUMBER'],
    ['1\n', 'USD', 'NOT_A_NUMBER'],
    ['90071992547409.92', 'USD', 'TOO_LARGE'],
    ['1', 'ABC', 'UNKNOWN_CURRENCY'],
  ])('%p is no amount of %s: %s', (text, currency, reason) => {
    expect(parseMoney(text, currency)).toEqual({
      ok: false,
      refusal: { kind: 'MoneyInvalid', reason },
    });
  });

  it('sums and differences are exact', () => {
    const [ten, three] = [money(1000, 'EUR'), money(300, 'EUR')];
    expect(add(ten, three)).toEqual(money(1300, 'EUR'));
    expect(subtract(three, ten)).toEqual(money(-700, 'EUR'));
    expect(total([ten, three, three], 'EUR')).toEqual(money(1600, 'EUR'));
    expect(total([], 'EUR')).toEqual(money(0, 'EUR'));
    expect([isLess(three, ten), isLess(ten, ten)]).toEqual([true, false]);
  });

  it('an amount and its negative come to nothing', () => {
    fc.assert(
      fc.property(amounts, (amountMinor) => {
        const amount = money(amountMinor, 'USD');
        expect(add(amount, negate(amount))).toEqual(money(0, 'USD'));
      }),
    );
  });

  it.each([add, subtract, isLess])('%p does not mix currencies', (operation) => {
    expect(() => operation(money(1, 'EUR'), money(1, 'USD'))).toThrow(TypeError);
  });

  it('is whole, within 2^53-1, and of a known currency', () => {
    expect(() => money(0.5, 'USD')).toThrow(RangeError);
    expect(() => money(Number.MAX_SAFE_INTEGER + 1, 'USD')).toThrow(RangeError);
    expect(() => add(money(Number.MAX_SAFE_INTEGER, 'USD'), money(1, 'USD'))).toThrow(RangeError);
    expect(() => money(1, 'usd')).toThrow(RangeError);
  });
});

describe('currencies', () => {
  it.each([
    ['JPY', 0],
    ['KRW', 0],
    ['ISK', 0],
    ['USD', 2],
    ['EUR', 2],
    ['CHF', 2],
    ['BHD', 3],
    ['TND', 3],
  ])('%s has %i decimal places', (code, exponent) => {
    expect(minorExponent(code)).toBe(exponent);
  });

  it('gold, testing codes and words are no currencies', () => {
    expect(['XAU', 'XTS', 'XXX', 'euro', '', 'toString'].filter(isCurrency)).toEqual([]);
    expect(() => minorExponent('XTS')).toThrow(RangeError);
  });
});
