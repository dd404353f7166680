import fc from 'fast-check';
import { indexedWords, nameKeyOf, searchedWords, wordsOf } from './name-words.ts';

describe('the words of a name', () => {
  it.each([
    ['Zoë ÅNGSTRÖM-Müller', ['zoe', 'angstrom', 'muller']],
    ['Анна Ахматова', ['анна', 'ахматова']],
    ['  李 小龙 ', ['李', '小龙']],
    ['🙂', []],
  ])('of %j are %j', (name, words) => {
    expect(wordsOf(name)).toEqual(words);
  });

  it('find a name with an apostrophe with it, without it, and by its parts', () => {
    expect(indexedWords("Conan O'Brien")).toEqual(['conan', 'obrien', 'o', 'brien']);
    for (const text of ['o’brien', 'OBRIEN']) expect(searchedWords(text)).toEqual(['obrien']);
  });

  it('are found by what they begin with, however the name is written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (name) => {
        const indexed = indexedWords(name.toUpperCase());
        for (const word of searchedWords(name.toUpperCase())) expect(indexed).toContain(word);
        expect(nameKeyOf(name.normalize('NFD'))).toBe(nameKeyOf(name.normalize('NFC')));
      }),
    );
  });

  it('never grow beyond what an index holds', () => {
    const name = 'ﷺ'.repeat(200);
    expect(nameKeyOf(name).length).toBeLessThanOrEqual(400);
    for (const word of indexedWords(name)) expect(word.length).toBeLessThanOrEqual(120);
  });
});
