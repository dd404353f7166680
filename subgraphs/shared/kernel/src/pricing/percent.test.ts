import fc from 'fast-check';
import { formatPercent, parsePercent } from './percent.ts';

describe('a percentage', () => {
  it.each([
    ['8.875', 88_750],
    ['0', 0],
    ['1000', 10_000_000],
    ['0.0001', 1],
  ])('is read exactly: %s', (text, ppm) => {
    expect(parsePercent(text)).toEqual({ ok: true, value: ppm });
  });

  it.each(['', '-1', '1.', '.5', '1e2', '1000.0001', '8.87501', ' 8', '99999'])(
    'is not %p',
    (text) => {
      expect(parsePercent(text)).toEqual({ ok: false, refusal: { kind: 'PercentInvalid' } });
    },
  );

  it('is read back as it was written', () => {
    fc.assert(
      fc.property(fc.nat(10_000_000), (ppm) => {
        expect(parsePercent(formatPercent(ppm))).toEqual({ ok: true, value: ppm });
      }),
    );
  });
});
