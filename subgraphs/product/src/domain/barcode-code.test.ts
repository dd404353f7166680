import { checkDigit } from '@novapos/kernel';
import fc from 'fast-check';
import { readCode } from './barcode-code.ts';

const digits = (length: number) =>
  fc.string({
    unit: fc.constantFrom(...Array.from('0123456789')),
    minLength: length,
    maxLength: length,
  });

describe('reading a code', () => {
  it('finds a UPC-A and its EAN-13 under one key, and keeps what was written', () => {
    fc.assert(
      fc.property(digits(11), (body) => {
        const upc = `${body}${checkDigit(body)}`;
        expect(readCode(upc)).toEqual({ ok: true, value: { code: upc, key: `0${upc}` } });
        expect(readCode(`0${upc}`)).toEqual({
          ok: true,
          value: { code: `0${upc}`, key: `0${upc}` },
        });
      }),
    );
  });

  it('refuses every other check digit', () => {
    fc.assert(
      fc.property(digits(12), fc.integer({ min: 1, max: 9 }), (body, error) => {
        const wrong = `${body}${(checkDigit(body) + error) % 10}`;
        expect(readCode(wrong)).toMatchObject({
          ok: false,
          refusal: { reason: 'WRONG_CHECK_DIGIT' },
        });
      }),
    );
  });

  it.each(['1', '1234567', '12345678901234', 'ABC-1', 'a b', '~'])(
    'takes %j as a code of the shop’s own',
    (text) => {
      expect(readCode(text)).toEqual({ ok: true, value: { code: text, key: text } });
    },
  );

  it.each([
    ['', 'WRONG_LENGTH'],
    ['x'.repeat(33), 'WRONG_LENGTH'],
    ['é', 'NOT_PRINTABLE'],
    ['a\tb', 'NOT_PRINTABLE'],
  ])('refuses %j: %s', (text, reason) => {
    expect(readCode(text)).toMatchObject({ ok: false, refusal: { reason } });
  });
});
