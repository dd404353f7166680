import { folded } from './folded.ts';
import { isTypoOf } from './typo.ts';

/** A text of something with how much its words count. */
export type Weighed = { readonly text: string; readonly weight: number };

/** Finds things by the beginnings of their words. */
export type WordIndex = {
  readonly put: (id: string, texts: readonly Weighed[]) => void;
  readonly remove: (id: string) => void;
  /** All words first; where nothing has all of them, those that have most. The best first. */
  readonly search: (text: string, most: number) => readonly string[];
};

/** How much a word counts, by the number of the thing. */
type Postings = Map<number, number>;

/** From so many letters on a typing error is forgiven. */
const forgivenFrom = 4;
const typoPart = 0.3;

/** The words of a text as they are looked for. */
function wordsOf(text: string): readonly string[] {
  return folded(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** An index in memory; `liking` decides between what fits alike. */
export function createWordIndex(liking: (id: string) => number): WordIndex {
  const postings = new Map<string, Postings>();
  const words = new Map<string, ReadonlySet<string>>();
  // Scores are kept by number: a search over all of them makes no objects.
  const numbers = new Map<string, number>();
  const ids: string[] = [];
  let sorted: readonly string[] | null = null;

  function numberOf(id: string): number {
    const known = numbers.get(id);
    if (known !== undefined) return known;
    numbers.set(id, ids.length);
    return ids.push(id) - 1;
  }

  function remove(id: string): void {
    const number = numberOf(id);
    for (const word of words.get(id) ?? []) {
      const own = postings.get(word);
      own?.delete(number);
      if (own?.size !== 0) continue;
      postings.delete(word);
      sorted = null;
    }
    words.delete(id);
  }

  function add(number: number, word: string, weight: number): void {
    const own: Postings = postings.get(word) ?? new Map<number, number>();
    if (own.size === 0) {
      postings.set(word, own);
      sorted = null;
    }
    own.set(number, Math.max(own.get(number) ?? 0, weight));
  }

  return {
    remove,
    put(id, texts) {
      remove(id);
      const own = new Set<string>();
      for (const { text, weight } of texts) {
        for (const word of wordsOf(text)) {
          add(numberOf(id), word, weight);
          own.add(word);
        }
      }
      words.set(id, own);
    },
    search(text, most) {
      sorted ??= [...postings.keys()].sort();
      const sources = { vocabulary: sorted, postings, size: ids.length };
      const found = [...new Set(wordsOf(text))].map((term) => scored(term, sources));
      const likingOf = (number: number) => liking(ids[number] ?? '');
      return best(found, most, likingOf).map((number) => ids[number] ?? '');
    },
  };
}

type Sources = {
  readonly vocabulary: readonly string[];
  readonly postings: ReadonlyMap<string, Postings>;
  readonly size: number;
};

/** What has a word that begins with the term, or, where nothing has, one that it may have been meant for. */
function scored(term: string, { vocabulary, postings, size }: Sources): Float32Array {
  const scores = new Float32Array(size);
  const take = (word: string, part: number) => {
    for (const [number, weight] of postings.get(word) ?? []) {
      scores[number] = Math.max(scores[number] ?? 0, weight * part);
    }
  };
  const exact = beginningWith(term, vocabulary);
  for (const word of exact) take(word, 0.5 + term.length / word.length / 2);
  if (exact.length > 0 || term.length < forgivenFrom || /^\d+$/.test(term)) return scores;
  // Most people hit the first letter.
  for (const word of beginningWith(term.slice(0, 1), vocabulary)) {
    if (isTypoOf(term, word)) take(word, typoPart);
  }
  return scores;
}

function beginningWith(term: string, vocabulary: readonly string[]): readonly string[] {
  const from = firstFrom(vocabulary, term);
  let to = from;
  while (vocabulary[to]?.startsWith(term)) to += 1;
  return vocabulary.slice(from, to);
}

/** Where the words begin that are not before this one. */
function firstFrom(vocabulary: readonly string[], term: string): number {
  let [from, to] = [0, vocabulary.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((vocabulary[middle] ?? '') < term) from = middle + 1;
    else to = middle;
  }
  return from;
}

type Hit = { readonly number: number; readonly terms: number; readonly score: number };

/** The numbers of what has most of the terms, the best first. */
function best(
  found: readonly Float32Array[],
  most: number,
  liking: (number: number) => number,
): readonly number[] {
  const top: Hit[] = [];
  const size = found[0]?.length ?? 0;
  for (let number = 0; number < size; number += 1) {
    const terms = termsOf(found, number);
    if (terms === 0) continue;
    const hit = { number, terms, score: scoreOf(found, number) * lift(liking(number)) };
    const worst = top.length < most ? undefined : top.at(-1);
    if (worst === undefined || compare(hit, worst) < 0) place(top, hit, most);
  }
  const [first] = top;
  return top.filter(({ terms }) => terms === first?.terms).map(({ number }) => number);
}

function termsOf(found: readonly Float32Array[], number: number): number {
  let terms = 0;
  for (const scores of found) if (scores[number] !== 0) terms += 1;
  return terms;
}

function scoreOf(found: readonly Float32Array[], number: number): number {
  let sum = 0;
  for (const scores of found) sum += scores[number] ?? 0;
  return sum;
}

/** Below zero where the first is better. */
function compare(a: Hit, b: Hit): number {
  return b.terms - a.terms || b.score - a.score;
}

function place(top: Hit[], hit: Hit, most: number): void {
  let [from, to] = [0, top.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    const there = top[middle];
    if (there && compare(there, hit) <= 0) from = middle + 1;
    else to = middle;
  }
  top.splice(from, 0, hit);
  if (top.length > most) top.pop();
}

/** Ten times as much sold lifts by a quarter. */
function lift(count: number): number {
  return count === 0 ? 1 : 1 + Math.log10(1 + count) / 4;
}
