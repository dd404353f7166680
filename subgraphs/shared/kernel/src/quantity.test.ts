import fc from 'fast-check';
import { formatQuantity, MAX_QUANTITY_MILLI, parseQuantity } from './quantity.ts';

const quantities = fc.integer({ min: -MAX_QUANTITY_MILLI, max: MAX_QUANTITY_MILLI });

describe('quantities', () => {
  it.each([
    ['8.396', 8396],
    ['2', 2000],
    ['-1.5', -1500],
    ['0.001', 1],
    ['0', 0],
    ['10', 10_000],
    ['100.01', 100_010],
    ['1000000', 1_000_000_000],
  ])('%s is %i thousandths, and is written so', (text, milli) => {
    expect(parseQuantity(text)).toEqual({ ok: true, value: milli });
    expect(formatQuantity(milli)).toBe(text);
  });

  it('idle zeros are read', () => {
    expect(parseQuantity('2.500')).toEqual({ ok: true, value: 2500 });
    expect(parseQuantity('-0')).toEqual({ ok: true, value: 0 });
  });

  it.each([
    ['1.2345', 'TOO_PRECISE'],
    ['1.0000', 'TOO_PRECISE'],
    ['1000000.001', 'TOO_LARGE'],
    ['-1000001', 'TOO_LARGE'],
    ['9'.repeat(400), 'TOO_LARGE'],
    ['', 'NOT_A_NUMBER'],
    ['two', 'NOT_A_NUMBER'],
    ['1e3', 'NOT_A_NUMBER'],
    ['1,5', 'NOT_A_NUMBER'],
    [' 1', 'NOT_A_NUMBER'],
    ['NaN', 'NOT_A_NUMBER'],
    ['0x10', 'NOT_A_NUMBER'],
  ])('%p is refused: %s', (text, reason) => {
    expect(parseQuantity(text)).toEqual({
      ok: false,
      refusal: { kind: 'QuantityInvalid', reason },
    });
  });

  it('what is written is read back as the same quantity', () => {
    fc.assert(
      fc.property(quantities, (milli) => {
        expect(parseQuantity(formatQuantity(milli))).toEqual({ ok: true, value: milli });
      }),
    );
  });
});
