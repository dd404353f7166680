import fc from 'fast-check';
import { checkDigit } from './barcode.ts';
import { checkEmbeddedMask, readEmbedded } from './embedded-barcode.ts';

const weighed = { prefix: '21', mask: '21IIIIIWWWWWC' };
const priced = { prefix: '22', mask: '22IIIIIVPPPPC' };
const american = { prefix: '2', mask: '2IIIIIVPPPPC' };

function coded(body: string): string {
  return `${body}${checkDigit(body)}`;
}

describe('codes of the shop scale', () => {
  it('a weight in grams is read as thousandths of a kilogram', () => {
    expect(readEmbedded(coded('211234500333'), [priced, weighed])).toEqual({
      itemCode: '12345',
      weightMilli: 333,
    });
  });

  it('a price is read in minor units, its verifier is passed over', () => {
    expect(readEmbedded(coded('220004271299'), [weighed, priced])).toEqual({
      itemCode: '00042',
      priceMinor: 1299,
    });
  });

  it('a code of twelve digits has a mask of twelve', () => {
    expect(readEmbedded(coded('21234501299'), [american])).toEqual({
      itemCode: '12345',
      priceMinor: 1299,
    });
  });

  it('the first mask that fits is the one', () => {
    const other = { prefix: '21', mask: '21IIIIIIWWWWC' };
    expect(readEmbedded(coded('211234500333'), [other, weighed])?.itemCode).toBe('123450');
  });

  it('without masks every code is plain, whatever it begins with', () => {
    fc.assert(
      fc.property(fc.nat(99), fc.nat(9_999_999_999), (prefix, rest) => {
        const body = `${prefix}`.padStart(2, '0') + `${rest}`.padStart(10, '0');
        expect(readEmbedded(coded(body), [])).toBeNull();
      }),
    );
  });

  it('a code from 20 stays plain where only 21 and 22 are set up', () => {
    expect(readEmbedded(coded('200000123456'), [weighed, priced])).toBeNull();
  });

  it('a misread code, one of another length, and words are plain', () => {
    const code = coded('211234500333');
    const misread = `${code.slice(0, -1)}${(Number(code.slice(-1)) + 1) % 10}`;
    for (const text of [misread, code.slice(1), '', '21IIIIIWWWWWC'])
      expect(readEmbedded(text, [weighed])).toBeNull();
  });

  it('a mask may do without a check digit', () => {
    const open = { prefix: '29', mask: '29IIIIWWWWWWW' };
    expect(readEmbedded('2912340001500', [open])).toEqual({ itemCode: '1234', weightMilli: 1500 });
  });

  it('what a scale writes is read back', () => {
    fc.assert(
      fc.property(fc.nat(99_999), fc.nat(99_999), (item, weightMilli) => {
        const itemCode = `${item}`.padStart(5, '0');
        const code = coded(`21${itemCode}${`${weightMilli}`.padStart(5, '0')}`);
        expect(readEmbedded(code, [weighed])).toEqual({ itemCode, weightMilli });
      }),
    );
  });
});

describe('masks', () => {
  it.each([weighed, priced, american])('%o can be used', (mask) => {
    expect(checkEmbeddedMask(mask)).toEqual({ ok: true, value: mask });
  });

  it.each([
    ['another prefix', { prefix: '23', mask: '21IIIIIWWWWWC' }],
    ['no prefix', { prefix: '', mask: 'IIIIIIIWWWWWC' }],
    ['a wrong length', { prefix: '21', mask: '21IIIIIWWWWC' + 'CC' }],
    ['no item', { prefix: '21', mask: '21WWWWWWWWWWC' }],
    ['neither weight nor price', { prefix: '21', mask: '21IIIIIIIIIIC' }],
    ['a weight in two pieces', { prefix: '21', mask: '21WWIIIIIWWWC' }],
    ['an unknown letter', { prefix: '21', mask: '21IIIIIXXXXXC' }],
  ])('one with %s is refused, and reads no code', (_what, mask) => {
    expect(checkEmbeddedMask(mask)).toEqual({
      ok: false,
      refusal: { kind: 'EmbeddedMaskInvalid' },
    });
    expect(readEmbedded(coded('211234500333'), [mask])).toBeNull();
  });
});
