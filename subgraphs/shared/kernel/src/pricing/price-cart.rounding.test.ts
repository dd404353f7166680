import fc from 'fast-check';
import { exclusive, inclusive, line, policy, price } from '../../tests/examples.ts';
import { divideRounded } from '../rounding.ts';

const roundings = fc.constantFrom('HalfUp', 'Truncate', 'Bankers');
const prices = fc.array(fc.nat(5000), { minLength: 1, maxLength: 8 });
const rates = fc.nat(300_000);
const ppm = 1_000_000n;

function linesAt(amounts: readonly number[], tax: ReturnType<typeof exclusive>) {
  return amounts.map((unitPriceMinor, index) =>
    line({ key: `${index}`, unitPriceMinor, taxes: [tax] }),
  );
}

function total(amounts: readonly number[]): bigint {
  return amounts.reduce((sum, amount) => sum + BigInt(amount), 0n);
}

describe('what is rounded', () => {
  it('at level LINE is the tax of each line', () => {
    fc.assert(
      fc.property(prices, rates, roundings, (amounts, rate, rounding) => {
        const { lines } = price(linesAt(amounts, exclusive(rate)), {
          policy: policy({ rounding }),
        });
        expect(lines.map(({ taxMinor }) => BigInt(taxMinor))).toEqual(
          amounts.map((amount) => divideRounded(BigInt(amount) * BigInt(rate), ppm, rounding)),
        );
      }),
    );
  });

  it('at level UNIT is the tax of one unit', () => {
    const units = fc.integer({ min: 1, max: 50 });
    fc.assert(
      fc.property(fc.nat(5000), units, rates, (unitPriceMinor, count, rate) => {
        const taxes = [exclusive(rate)];
        const { taxMinor } = price([line({ unitPriceMinor, quantityMilli: count * 1000, taxes })], {
          policy: policy({ level: 'UNIT' }),
        });
        const one = divideRounded(BigInt(unitPriceMinor) * BigInt(rate), ppm, 'HalfUp');
        expect(BigInt(taxMinor)).toBe(one * BigInt(count));
      }),
    );
  });

  it('at level ORDER is the tax of all lines together, and each line is within one unit of its own', () => {
    fc.assert(
      fc.property(prices, rates, roundings, (amounts, rate, rounding) => {
        const priced = price(linesAt(amounts, exclusive(rate)), {
          policy: policy({ rounding, level: 'ORDER' }),
        });
        const whole = divideRounded(total(amounts) * BigInt(rate), ppm, rounding);
        expect(BigInt(priced.taxMinor)).toBe(whole);
        priced.lines.forEach(({ taxMinor, grossMinor }) => {
          const off = BigInt(taxMinor) * ppm - BigInt(grossMinor) * BigInt(rate);
          expect(off > -ppm && off < ppm).toBe(true);
        });
      }),
    );
  });

  it('at level ORDER with prices that include tax is the net or the tax, as the target says', () => {
    fc.assert(
      fc.property(prices, rates, roundings, (amounts, rate, rounding) => {
        const lines = linesAt(amounts, inclusive(rate));
        const by = (inclusiveTarget: 'NET' | 'TAX') =>
          price(lines, { policy: policy({ rounding, level: 'ORDER', inclusiveTarget }) });
        const divisor = ppm + BigInt(rate);
        const [net, tax] = [total(amounts) * ppm, total(amounts) * BigInt(rate)];
        expect(BigInt(by('NET').netMinor)).toBe(divideRounded(net, divisor, rounding));
        expect(BigInt(by('TAX').taxMinor)).toBe(divideRounded(tax, divisor, rounding));
      }),
    );
  });
});
