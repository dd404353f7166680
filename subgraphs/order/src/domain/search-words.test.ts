import fc from 'fast-check';
import { searchQuery, searchWords } from './search-words.ts';

describe('the words of a text', () => {
  it('are letters and digits in small letters, of any script', () => {
    expect(searchWords('Café COFFEE-250 (Öl) 牛乳')).toEqual([
      'café',
      'coffee',
      '250',
      'öl',
      '牛乳',
    ]);
  });

  it('are asked for by their beginnings, all of them', () => {
    expect(searchQuery('Royal gal')).toBe('royal:* & gal:*');
    expect(searchQuery(' - ')).toBe('');
  });

  it('carry no sign that a query would obey', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const word of searchWords(text)) expect(word).toMatch(/^[\p{L}\p{N}]+$/u);
      }),
    );
  });
});
