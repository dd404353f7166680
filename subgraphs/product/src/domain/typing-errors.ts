/** Words that may have been meant, the likeliest first, with how many typing errors lie between. */
export type Correction = { readonly word: string; readonly errors: number };

const most = 3;

/**
 * The words of the vocabulary that a mistyped word may have meant: one error (a sign too many, missing,
 * another, or two swapped) in a short word, two from six signs on; from five signs on, the
 * beginning of a longer word will do.
 */
export function corrections(typed: string, vocabulary: readonly string[]): readonly Correction[] {
  const target = Array.from(typed);
  const allowed = target.length < 6 ? 1 : 2;
  return vocabulary
    .filter((word) => word !== typed && !word.startsWith(typed))
    .map((word) => ({ word, ...distances(target, Array.from(word)) }))
    .map(({ word, whole, beginning }) => ({
      word,
      whole,
      errors: target.length < 5 ? whole : beginning,
    }))
    .filter(({ errors }) => errors <= allowed)
    .sort((a, b) => a.errors - b.errors || a.whole - b.whole || (a.word < b.word ? -1 : 1))
    .slice(0, most)
    .map(({ word, errors }) => ({ word, errors }));
}

type Distances = { readonly whole: number; readonly beginning: number };

/** Typing errors between two words, and between the first and the closest beginning of the second. */
export function distances(typed: readonly string[], word: readonly string[]): Distances {
  const across = [...typed.keys(), typed.length];
  let earlier: readonly number[] = [];
  let above: readonly number[] = across;
  let beginning = typed.length;
  for (let row = 1; row <= word.length; row += 1) {
    const current = [row];
    for (let at = 1; at <= typed.length; at += 1)
      current.push(cheapest({ typed, word, row, at, earlier, above, current }));
    earlier = above;
    above = current;
    beginning = Math.min(beginning, cell(current, typed.length));
  }
  return { whole: cell(above, typed.length), beginning };
}

type Cell = {
  readonly typed: readonly string[];
  readonly word: readonly string[];
  readonly row: number;
  readonly at: number;
  readonly earlier: readonly number[];
  readonly above: readonly number[];
  readonly current: readonly number[];
};

function cheapest({ typed, word, row, at, earlier, above, current }: Cell): number {
  const isSame = typed[at - 1] === word[row - 1];
  const isSwapped =
    at > 1 && row > 1 && typed[at - 1] === word[row - 2] && typed[at - 2] === word[row - 1];
  return Math.min(
    cell(above, at) + 1,
    cell(current, at - 1) + 1,
    cell(above, at - 1) + (isSame ? 0 : 1),
    isSwapped ? cell(earlier, at - 2) + 1 : Infinity,
  );
}

function cell(row: readonly number[], at: number): number {
  return row[at] ?? Infinity;
}

/**
 * Searches that may have been meant instead of these words, the likeliest first: each word stays or is
 * corrected, and at least one is.
 */
export function respellings(
  words: readonly string[],
  correctionsOf: (word: string) => readonly Correction[],
): readonly (readonly string[])[] {
  const start: readonly Spelling[] = [{ words: [], errors: 0 }];
  return words
    .reduce<readonly Spelling[]>(
      (spellings, word) => extend(spellings, word, correctionsOf(word)),
      start,
    )
    .filter(({ errors }) => errors > 0)
    .slice(0, mostRespellings)
    .map((spelling) => spelling.words);
}

const mostRespellings = 4;

type Spelling = { readonly words: readonly string[]; readonly errors: number };

// Kept short at each word: with eight words there would be thousands.
function extend(
  spellings: readonly Spelling[],
  word: string,
  options: readonly Correction[],
): readonly Spelling[] {
  return spellings
    .flatMap((spelling) =>
      [{ word, errors: 0 }, ...options].map((option) => ({
        words: [...spelling.words, option.word],
        errors: spelling.errors + option.errors,
      })),
    )
    .sort((a, b) => a.errors - b.errors)
    .slice(0, mostRespellings + 1);
}

const letters = Array.from('abcdefghijklmnopqrstuvwxyz');
const digits = Array.from('0123456789');

/** Every code that is one typing error away from this one; none for a text that is no SKU or barcode with a digit. */
export function codesNear(text: string): readonly string[] {
  const typed = text.trim().toLowerCase();
  if (!/^[!-~]{4,20}$/.test(typed) || !/[0-9]/.test(typed)) return [];
  const alphabet = [
    ...new Set([...digits, ...(/[a-z]/.test(typed) ? letters : []), ...Array.from(typed)]),
  ];
  const near = Array.from({ length: typed.length + 1 }, (_, at) => oneErrorAt(typed, at, alphabet));
  return [...new Set(near.flat())].filter((code) => code !== typed);
}

function oneErrorAt(typed: string, at: number, alphabet: readonly string[]): readonly string[] {
  const head = typed.slice(0, at);
  const tail = typed.slice(at);
  const added = alphabet.map((sign) => head + sign + tail);
  if (tail === '') return added;
  const rest = tail.slice(1);
  const swapped = head + rest.slice(0, 1) + tail.slice(0, 1) + rest.slice(1);
  return [...added, head + rest, swapped, ...alphabet.map((sign) => head + sign + rest)];
}
