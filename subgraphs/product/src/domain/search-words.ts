import { fullName } from './product.ts';

/** What a variant is found by. */
export type Findable = {
  readonly productName: string;
  readonly label: string | null;
  readonly brand: string | null;
  readonly sku: string;
  /** Each in both forms, where they differ. */
  readonly codes: readonly string[];
};

/** A variant as it stands in the search. */
export type SearchEntry = {
  /** Words of the full name; the search answers in this order. */
  readonly nameKey: string;
  /** Each word once, in the index's letters, with a blank before it. */
  readonly words: string;
  /** All of its words of three letters or more: against these typing errors are held. */
  readonly vocabulary: readonly string[];
};

const longestKey = 200;
const longestWord = 60;

/** The words of a text: small letters and digits without accents; all else parts words. */
export function wordsOf(text: string): readonly string[] {
  return (
    text
      .normalize('NFKD')
      .replaceAll(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** The key by which names are put in order and found from their beginning. */
export function nameKeyOf(name: string): string {
  return wordsOf(name).join(' ').slice(0, longestKey);
}

/**
 * A word in letters that the database's trigrams know in every locale: ASCII stays, each other sign
 * becomes `q` and its number, so that beginnings of words stay beginnings.
 */
export function indexLetters(word: string): string {
  return word.replaceAll(
    /[^a-z0-9]/gu,
    (sign) => `q${sign.codePointAt(0)?.toString(36).padStart(4, '0') ?? ''}`,
  );
}

/** The entry of a variant, made anew whenever it or its product changes. */
export function searchEntry({ productName, label, brand, sku, codes }: Findable): SearchEntry {
  const name = wordsOf(fullName(productName, label));
  const named = [...name, ...wordsOf(brand ?? '')];
  const skuWords = wordsOf(sku);
  const all = [...named, ...skuWords, skuWords.join(''), ...codes.flatMap(wordsOf)];
  return {
    nameKey: name.join(' ').slice(0, longestKey),
    words: unique(all)
      .map((word) => ` ${indexLetters(word)}`)
      .join(''),
    vocabulary: unique(all.filter(isVocabulary).map((word) => word.slice(0, longestWord))),
  };
}

/** Whether a word is kept in the vocabulary: three letters or more, and no digit. */
export function isVocabulary(word: string): boolean {
  return word.length > 2 && !/\p{N}/u.test(word);
}

function unique(words: readonly string[]): readonly string[] {
  return [...new Set(words)].filter((word) => word !== '');
}
