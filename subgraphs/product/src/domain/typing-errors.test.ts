import fc from 'fast-check';
import { codesNear, corrections, distances, respellings } from './typing-errors.ts';

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd'), minLength: 1, maxLength: 8 });
const wholeDistance = (a: string, b: string) => distances(Array.from(a), Array.from(b)).whole;

describe('the distance between two words', () => {
  it.each([
    ['milk', 'milk', 0, 0],
    ['mlik', 'milk', 1, 1],
    ['mil', 'milk', 1, 0],
    ['choclat', 'chocolate', 2, 1],
    ['xmilk', 'milk', 1, 1],
    ['abc', 'xyz', 3, 3],
  ])('of %s and %s is %i, and %i to a beginning', (typed, target, whole, beginning) => {
    expect(distances(Array.from(typed), Array.from(target))).toEqual({ whole, beginning });
  });

  it('is nothing to itself, the same both ways, and never more than the longer word', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(wholeDistance(a, a)).toBe(0);
        expect(wholeDistance(a, b)).toBe(wholeDistance(b, a));
        expect(wholeDistance(a, b)).toBeLessThanOrEqual(Math.max(a.length, b.length));
        expect(distances(Array.from(a), Array.from(b)).beginning).toBeLessThanOrEqual(
          wholeDistance(a, b),
        );
      }),
    );
  });
});

describe('corrections', () => {
  it('are the closest words, at most three, never what the word begins already', () => {
    const vocabulary = ['milk', 'mild', 'mile', 'silk', 'mlikes', 'chocolate'];
    expect(corrections('mlik', vocabulary)).toEqual([{ word: 'milk', errors: 1 }]);
    expect(corrections('milx', vocabulary).map((each) => each.word)).toEqual([
      'mild',
      'mile',
      'milk',
    ]);
    expect(corrections('choclat', vocabulary)).toEqual([{ word: 'chocolate', errors: 1 }]);
    expect(corrections('zzzz', vocabulary)).toEqual([]);
  });
});

describe('respellings', () => {
  it('correct at least one word, the fewest errors first', () => {
    const of = (typed: string) =>
      typed === 'mlik'
        ? [
            { word: 'milk', errors: 1 },
            { word: 'mild', errors: 2 },
          ]
        : [];
    expect(respellings(['oat', 'mlik'], of)).toEqual([
      ['oat', 'milk'],
      ['oat', 'mild'],
    ]);
    expect(respellings(['oat'], of)).toEqual([]);
  });

  it('stay few, however many words there are', () => {
    const many = Array.from({ length: 8 }, () => 'mlik');
    expect(
      respellings(many, () => [
        { word: 'milk', errors: 1 },
        { word: 'mild', errors: 1 },
      ]),
    ).toHaveLength(4);
  });
});

describe('codes near a code', () => {
  const code = fc.string({
    unit: fc.constantFrom('a', 'b', '1', '2', '3'),
    minLength: 4,
    maxLength: 9,
  });

  it('are exactly those with one typing error', () => {
    fc.assert(
      fc.property(code, (typed) => {
        fc.pre(/[0-9]/.test(typed));
        const near = codesNear(typed);
        expect(near).not.toContain(typed);
        expect(near.filter((other) => wholeDistance(typed, other) !== 1)).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });

  it('hold each single error of a SKU', () => {
    const near = codesNear('CJ0097');
    for (const other of ['cj0079', 'cj097', 'cj00977', 'cj0098', 'jc0097', 'xcj0097']) {
      expect(near).toContain(other);
    }
  });

  it('are none of a word, a phrase, a short or a long text', () => {
    for (const text of ['chocolate', 'cj 0097', 'a1', '1'.repeat(21), 'ключ1']) {
      expect(codesNear(text)).toEqual([]);
    }
  });
});
