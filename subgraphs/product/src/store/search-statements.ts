import type { Statement } from '@novapos/chassis';

// Every statement takes the same first seven values: is retired, the key to read on from (name, id),
// how many, the ids found already, and the range of names found already (from, below); then the
// category where there is one; then patterns.
const from = 7;
const columns = `select variant_id as "variantId", name_key as "nameKey"`;
const place = '(name_key, variant_id) > ($2, $3::uuid)';
const order = 'order by name_key, variant_id limit $4';
const fresh = 'variant_id <> all($5::uuid[]) and not (name_key >= $6 and name_key < $7)';

/** What a statement of the search looks at. */
export type SearchShape = {
  /** Whether it stays within one category. */
  readonly isInCategory: boolean;
  /** How many words each spelling has. */
  readonly words: number;
  /** How many spellings were searched for before, whose rows are left out. */
  readonly earlier: number;
};

const made = new Map<string, Statement>();

function once(name: string, isInCategory: boolean, text: (category: string) => string): Statement {
  const key = `search.${name}${isInCategory ? '.in-category' : ''}`;
  const known = made.get(key);
  if (known) return known;
  const statement = {
    name: key,
    text: text(isInCategory ? `and category_id = $${from + 1}::uuid` : ''),
  };
  made.set(key, statement);
  return statement;
}

/** Variants of which the SKU or a barcode is the very text. Values: SKUs and codes, after the category. */
export function byCodes({ isInCategory }: Pick<SearchShape, 'isInCategory'>): Statement {
  const at = first(isInCategory);
  return once(
    'codes',
    isInCategory,
    (category) => `${columns} from variant_search
    where variant_id in (${ofCodes(at)}) and is_retired = $1 and ${place} and ${fresh} ${category} ${order}`,
  );
}

function ofCodes(at: number): string {
  return `select id from variants where sku_key = any($${at}::text[])
    union select variant_id from barcodes where code_key = any($${at + 1}::text[])`;
}

/** The ids of the same, whatever else is asked for. Values: SKUs and codes. */
export const idsOfCodes: Statement = { name: 'search.ids-of-codes', text: ofCodes(1) };

/** The same without what the words find: for codes with a typing error. Values: SKUs, codes, patterns. */
export function byCodesAlike({ isInCategory, words }: SearchShape): Statement {
  const at = first(isInCategory);
  return once(
    `codes-alike.${words}`,
    isInCategory,
    (category) => `${columns} from variant_search
    where variant_id in (${ofCodes(at)}) and is_retired = $1 and ${place} and ${fresh} ${category}
      and not ${all(at + 2, words, rest)} ${order}`,
  );
}

/** Variants whose name begins with the text: a range of the index, read from where the page begins. */
export function byName({ isInCategory }: Pick<SearchShape, 'isInCategory'>): Statement {
  const at = first(isInCategory);
  // Names found already are none yet: the values 6 and 7 are an empty range.
  return once(
    'name',
    isInCategory,
    (category) => `${columns} from variant_search
    where is_retired = $1 and ${place} and name_key < $${at} and ${fresh} ${category} ${order}`,
  );
}

/**
 * Variants with a word that begins with each of the words, found on the first thousand places of the
 * list by name: enough for words that are everywhere, for which the index of words is slow. Values: the
 * patterns of the words, then of each earlier spelling, whose rows are left out.
 */
export function byWordsNearby({ isInCategory, words, earlier }: SearchShape): Statement {
  const at = first(isInCategory);
  return once(
    `nearby.${words}.${earlier}`,
    isInCategory,
    (category) => `${columns} from (
      select variant_id, name_key, words from variant_search
      where is_retired = $1 and ${place} ${category} order by name_key, variant_id limit 1000) as nearby
    where ${fresh} and ${all(at, words)} ${others(at, words, earlier)} ${order}`,
  );
}

/** The same through the index of words. Values: the same, and the probes before all patterns. */
export function byWords({ isInCategory, words, earlier }: SearchShape): Statement {
  const probes = probesOf(words);
  const at = first(isInCategory) + probes;
  // `offset 0` keeps the planner from reading the whole list by name in the hope of an early end.
  return once(
    `words.${words}.${earlier}`,
    isInCategory,
    (category) => `${columns} from (
      select variant_id, name_key from variant_search
      where is_retired = $1 and ${all(at - probes, probes)}
        and ${all(at, words, rest)} ${others(at, words, earlier, rest)} ${category} and ${fresh}
      offset 0) as found
    where ${place} ${order}`,
  );
}

/** How many words the index is asked for: more find fewer rows to look at, and take longer. */
export function probesOf(words: number): number {
  return Math.min(words, 3);
}

// An expression that no index knows: the index is asked for the probes alone.
const rest = "(words || '')";

function others(at: number, words: number, earlier: number, column?: string): string {
  return Array.from(
    { length: earlier },
    (_, index) => `and not ${all(at + words * (index + 1), words, column)}`,
  ).join(' ');
}

function all(at: number, words: number, column = 'words'): string {
  const likes = Array.from({ length: words }, (_, index) => `${column} like $${at + index}`);
  return `(${likes.join(' and ')})`;
}

function first(isInCategory: boolean): number {
  return from + (isInCategory ? 2 : 1);
}

/** Words of the vocabulary that look like a typed one; the words are given in the index's letters. */
export const wordsAlike: Statement = {
  name: 'search.words-alike',
  text: `select typed.letters as typed, known.word
    from unnest($1::text[]) as typed(letters)
    cross join lateral (
      select word from search_words where typed.letters operator(public.<%) search_words.letters
      order by public.word_similarity(typed.letters, search_words.letters) desc, word limit 1000) as known`,
};

/** How much a word must look like a typed one to be measured; a swap in a short word leaves a fifth alike. */
export const likeness: Statement = {
  name: 'search.likeness',
  text: `select set_config('pg_trgm.word_similarity_threshold', '0.19', true)`,
};

/** Which typed words begin no word of the vocabulary. */
export const unknownBeginning: Statement = {
  name: 'search.unknown-beginning',
  text: `select typed.word from unnest($1::text[]) as typed(word)
    where not exists (select 1 from search_words known
      where known.word >= typed.word and known.word < typed.word || U&'\\+10FFFF')`,
};
