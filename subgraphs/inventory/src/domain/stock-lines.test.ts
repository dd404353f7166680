import fc from 'fast-check';
import { checkAdjustedLines, checkReceivedLines, readSoldLines } from './stock-lines.ts';

const line = (variantId: string, quantity: number) => ({ variantId, quantity });
const many = (count: number) =>
  Array.from({ length: count }, (_, number) => line(`v${number}`, 1000));

describe('the lines of a delivery', () => {
  it('may be 500', () => {
    expect(checkReceivedLines(many(500))).toMatchObject({ ok: true });
  });

  it('are refused when there are none, or more than 500', () => {
    expect([checkReceivedLines([]), checkReceivedLines(many(501))]).toMatchObject([
      { refusal: { kind: 'StockLinesInvalid', lines: [] } },
      { refusal: { kind: 'StockLinesInvalid', lines: [500] } },
    ]);
  });

  it('are above zero, and the others are named', () => {
    const lines = [line('a', 1000), line('b', 0), line('c', -1)];
    expect(checkReceivedLines(lines)).toMatchObject({ refusal: { lines: [1, 2] } });
  });

  it('name each variant once, however it is spelt', () => {
    const lines = [line('a', 1), line('b', 1), line('A', 2), line('b', 3)];
    expect(checkReceivedLines(lines)).toMatchObject({ refusal: { lines: [2, 3] } });
  });
});

describe('the lines of a correction', () => {
  it('go either way, but somewhere', () => {
    expect(checkAdjustedLines([line('a', 1000), line('b', -1000)])).toMatchObject({ ok: true });
    expect(checkAdjustedLines([line('a', 0)])).toMatchObject({ refusal: { lines: [0] } });
  });
});

describe('the lines of a sale', () => {
  it('are one a variant, by id, without those that move nothing', () => {
    const lines = [line('b', 500), line('A', 1000), line('c', 0), line('b', 250)];
    expect(readSoldLines(lines)).toEqual({ ok: true, value: [line('a', 1000), line('b', 750)] });
  });

  it('never take less than nothing', () => {
    expect(readSoldLines([line('a', -1)])).toEqual({
      ok: false,
      refusal: { kind: 'QuantityNegative', variantId: 'a' },
    });
  });

  it('come to the same sum in whatever order they are rung up', () => {
    const lines = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd'), fc.nat(1_000_000)));
    fc.assert(
      fc.property(lines, (pairs) => {
        const given = pairs.map(([variantId, quantity]) => line(variantId, quantity));
        const read = readSoldLines(given);
        expect(read).toEqual(readSoldLines(given.toReversed()));
        const sum = (of: typeof given) => of.reduce((total, { quantity }) => total + quantity, 0);
        expect(read.ok && sum([...read.value])).toBe(sum(given));
      }),
    );
  });
});
