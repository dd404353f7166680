import fc from 'fast-check';
import { normalisePhone } from './phone.ts';

const digits = (min: number, max: number) =>
  fc.string({ unit: fc.constantFrom(...'0123456789'.split('')), minLength: min, maxLength: max });

describe('a phone number', () => {
  it.each([
    ['+1 (555) 012-3456', '49', '+15550123456'],
    ['+44 (0)20 7946 0958', '1', '+442079460958'],
    ['0049 30 123456', '44', '+4930123456'],
    ['011 49 30 123456', '1', '+4930123456'],
    ['030 / 123 456', '49', '+4930123456'],
    ['06 6982', '39', '+39066982'],
    ['555.012.3456', '1', '+15550123456'],
    ['1-555-012-3456', '1', '+15550123456'],
    ['＋４９ ３０ １２３４５６', '1', '+4930123456'],
    ['٠٣٠ ١٢٣٤٥٦', '49', '+4930123456'],
    [' 079 123 45 67 ', '41', '+41791234567'],
  ])('%j in country %s is %s', (text, country, normal) => {
    expect(normalisePhone(text, country)).toBe(normal);
  });

  it.each([
    '',
    '+',
    '12',
    '+0123456789',
    '555 0123 ext. 4',
    'call me',
    '+1234567890123456',
    '++49',
  ])('%j is none', (text) => {
    expect(normalisePhone(text, '49')).toBeNull();
  });

  it('has one normal form, which is its own in every country', () => {
    fc.assert(
      fc.property(digits(6, 13), fc.constantFrom('1', '39', '44', '49'), (number, country) => {
        const normal = normalisePhone(number, country);
        fc.pre(normal !== null);
        for (const other of ['1', '39', '49', '378']) {
          expect(normalisePhone(normal, other)).toBe(normal);
        }
      }),
    );
  });

  it('is the same however it is punctuated', () => {
    const marks = fc.array(fc.constantFrom('', ' ', '-', '.', '/', ')'), {
      minLength: 14,
      maxLength: 14,
    });
    fc.assert(
      fc.property(digits(7, 13), marks, (number, between) => {
        const spread = Array.from(number)
          .map((digit, at) => digit + (between[at] ?? ''))
          .join('');
        expect(normalisePhone(`+49${spread}`, '1')).toBe(normalisePhone(`+49${number}`, '1'));
      }),
    );
  });
});
