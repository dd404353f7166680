const longestKey = 200;
const longestWord = 60;
const mostWords = 20;

/**
 * The words of a name: small letters and digits without accents; all else parts words but an apostrophe,
 * which is dropped, so that `O’Brien` is `obrien`.
 */
export function wordsOf(text: string): readonly string[] {
  const letters = text.normalize('NFKD').replaceAll(/[\p{M}'’ʼ]/gu, '');
  const words = letters.toLowerCase().normalize('NFKD').replaceAll(/\p{M}/gu, '');
  return words.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The key by which customers are put in order. */
export function nameKeyOf(name: string): string {
  return cut(wordsOf(name).join(' '), longestKey);
}

/** The words by whose beginnings a customer is found, each once; also the parts around an apostrophe. */
export function indexedWords(name: string): readonly string[] {
  const parts = wordsOf(name.replaceAll(/['’ʼ]/gu, ' '));
  const words = [...wordsOf(name), ...parts].map((word) => cut(word, longestWord));
  return [...new Set(words)].slice(0, mostWords);
}

/** The words to search for; of a long text the beginning counts. */
export function searchedWords(text: string): readonly string[] {
  return wordsOf(text)
    .slice(0, 5)
    .map((word) => cut(word, longestWord));
}

// By whole characters, so that none is cut in two.
function cut(text: string, most: number): string {
  return Array.from(text).slice(0, most).join('');
}
