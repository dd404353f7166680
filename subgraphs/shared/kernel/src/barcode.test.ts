import fc from 'fast-check';
import { checkDigit, parseBarcode } from './barcode.ts';

function digitsOf(length: number) {
  return fc
    .array(fc.nat(9), { minLength: length, maxLength: length })
    .map((digits) => digits.join(''));
}

const bodies = fc.constantFrom(7, 11, 12).chain(digitsOf);

describe('barcodes', () => {
  it.each([
    ['4006381333931', 'EAN_13', '4006381333931'],
    ['73513537', 'EAN_8', '0000073513537'],
    ['96385074', 'EAN_8', '0000096385074'],
    ['036000291452', 'UPC_A', '0036000291452'],
    ['0036000291452', 'EAN_13', '0036000291452'],
    [' 5901234123457\r\n', 'EAN_13', '5901234123457'],
  ])('%p is an %s, looked up as %s', (text, symbology, gtin13) => {
    expect(parseBarcode(text)).toEqual({
      ok: true,
      value: { symbology, digits: text.trim(), gtin13 },
    });
  });

  it.each([
    ['', 'NOT_DIGITS'],
    ['400638133393X', 'NOT_DIGITS'],
    ['٤٠٠٦٣٨١٣', 'NOT_DIGITS'],
    ['400638133393', 'WRONG_CHECK_DIGIT'],
    ['4006381333932', 'WRONG_CHECK_DIGIT'],
    ['40063813339', 'WRONG_LENGTH'],
    ['40063813339310', 'WRONG_LENGTH'],
  ])('%p is refused: %s', (text, reason) => {
    expect(parseBarcode(text)).toEqual({
      ok: false,
      refusal: { kind: 'BarcodeInvalid', reason },
    });
  });

  it('a code with its check digit is accepted, and keeps it in the form for look-up', () => {
    fc.assert(
      fc.property(bodies, (body) => {
        const code = `${body}${checkDigit(body)}`;
        const decision = parseBarcode(code);
        expect(decision).toMatchObject({ ok: true, value: { digits: code } });
        const gtin13 = code.padStart(13, '0');
        expect(decision).toMatchObject({ value: { gtin13 } });
        expect(checkDigit(gtin13.slice(0, -1))).toBe(Number(gtin13.slice(-1)));
      }),
    );
  });

  it('one wrong digit is always noticed', () => {
    fc.assert(
      fc.property(bodies, fc.nat(12), fc.integer({ min: 1, max: 9 }), (body, at, by) => {
        const code = `${body}${checkDigit(body)}`;
        const place = at % code.length;
        const wrong = (Number(code.charAt(place)) + by) % 10;
        const misread = `${code.slice(0, place)}${wrong}${code.slice(place + 1)}`;
        expect(parseBarcode(misread)).toMatchObject({ refusal: { reason: 'WRONG_CHECK_DIGIT' } });
      }),
    );
  });

  it('a check digit is of digits', () => {
    expect(() => checkDigit('12a')).toThrow(RangeError);
  });
});
