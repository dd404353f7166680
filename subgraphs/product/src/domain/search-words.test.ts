import fc from 'fast-check';
import { indexLetters, searchEntry, wordsOf } from './search-words.ts';

describe('the words of a text', () => {
  it.each([
    ['Crème-BRÛLÉE 1½ l', ['creme', 'brulee', '11', '2', 'l']],
    ['100% juice_mix', ['100', 'juice', 'mix']],
    ['МОЛОКО топлёное', ['молоко', 'топленое']],
    ['🥛 ', []],
  ])('of %j are %j', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  it('are letters and digits alone, so no pattern of the database can hide in them', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        for (const word of wordsOf(text)) expect(indexLetters(word)).toMatch(/^[a-z0-9]+$/);
      }),
    );
  });

  it('keep their beginnings in the letters of the index', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'я', '牛', '𐐨', '7') }),
        fc.string({ unit: fc.constantFrom('z', 'ю') }),
        (head, tail) => {
          expect(indexLetters(head + tail).startsWith(indexLetters(head))).toBe(true);
        },
      ),
    );
  });
});

describe('an entry of the search', () => {
  it('has the name for its order, and every word once', () => {
    const entry = searchEntry({
      ...{ productName: 'Milk milk', label: '1 l', brand: 'Private' },
      ...{ sku: 'MILK-1/b', codes: ['036000291452', '0036000291452'] },
    });
    expect(entry).toEqual({
      nameKey: 'milk milk 1 l',
      words: ' milk 1 l private b milk1b 036000291452 0036000291452',
      vocabulary: ['milk', 'private'],
    });
  });
});
