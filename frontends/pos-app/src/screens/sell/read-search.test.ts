import { describe, expect, it } from 'vitest';
import { readSearch } from './read-search.ts';

describe('what is typed to search', () => {
  it.each([
    ['milk', 1, 'milk'],
    [' oat milk ', 1, 'oat milk'],
    ['3*milk', 3, 'milk'],
    ['12 × milk', 12, 'milk'],
    ['3*', 3, ''],
    ['0*milk', 1, '0*milk'],
    ['1001-0003', 1, '1001-0003'],
  ])('%s', (text, many, words) => {
    expect(readSearch(text)).toEqual({ many, words });
  });
});
