import type { Page, Sql, Statement } from '@novapos/chassis';
import { readCode } from '../domain/barcode-code.ts';
import { skuKey } from '../domain/product.ts';
import { indexLetters, isVocabulary, wordsOf } from '../domain/search-words.ts';
import { codesNear, corrections, respellings } from '../domain/typing-errors.ts';
import type { ProductDatabase } from './product-database.ts';
import {
  byCodes,
  byCodesAlike,
  byName,
  byWords,
  byWordsNearby,
  idsOfCodes,
  probesOf,
  unknownBeginning,
  likeness,
  wordsAlike,
} from './search-statements.ts';

/** Where a variant stands in what was found: by which step, then by name. */
export type SearchKey = readonly [step: number, nameKey: string, variantId: string];

/** What is searched for. */
export type SearchQuery = {
  readonly text: string;
  readonly categoryId: string | null;
  readonly includeRetired: boolean;
};

/** A variant that was found, and where it stands. */
export type SearchHit = {
  readonly variantId: string;
  readonly nameKey: string;
  readonly step: number;
};

type Row = Pick<SearchHit, 'variantId' | 'nameKey'>;
type Place = {
  readonly isRetired: boolean;
  readonly nameKey: string;
  readonly id: string;
  readonly limit: number;
};

/** One way of finding: reads on from a place in the list by name. */
type Step = (place: Place) => Promise<readonly Row[]>;

const mostWords = 8;
const longestWord = 40;
const nowhere = '00000000-0000-0000-0000-000000000000';

/**
 * Finds variants, best first: the very SKU or barcode; names that begin with the text; words that
 * begin with the words; and only where that finds nothing, with typing errors. Each step is in the order
 * of names and leaves out what an earlier one finds, so pages neither repeat nor lose a row.
 */
export function searchStore(database: ProductDatabase) {
  return (
    tenantId: string,
    query: SearchQuery,
    page: Page<SearchKey>,
  ): Promise<readonly SearchHit[]> => {
    const words = wordsOf(query.text)
      .slice(0, mostWords)
      .map((word) => word.slice(0, longestWord));
    if (words.length === 0) return Promise.resolve([]);
    return database.withTenantSql(tenantId, (sql) => find(sql, query, words, page));
  };
}

async function find(
  sql: Sql,
  query: SearchQuery,
  words: readonly string[],
  page: Page<SearchKey>,
): Promise<readonly SearchHit[]> {
  const search = searchFor(sql, query, words);
  const exact = await search.exactIds();
  const isForgiven = (page.after?.[0] ?? 0) >= firstForgiving;
  if (!isForgiven) {
    const hits = await read(asTyped(search, exact, sql, words), 0, query, page);
    if (hits.length > 0 || page.after !== null || exact.length > 0) return hits;
  }
  return read(forgiving(search, sql, words), firstForgiving, query, page);
}

/** Steps from this number on forgive typing errors. */
const firstForgiving = 10;

async function read(
  steps: AsyncGenerator<Step>,
  first: number,
  { includeRetired }: SearchQuery,
  { after, limit }: Page<SearchKey>,
): Promise<readonly SearchHit[]> {
  const hits: SearchHit[] = [];
  const [startStep, startName, startId] = after ?? [0, '', nowhere];
  for await (const { step, isRetired, ask } of numbered(steps, first, includeRetired)) {
    if (step < startStep) continue;
    const from =
      step === startStep ? { nameKey: startName, id: startId } : { nameKey: '', id: nowhere };
    const rows = await ask({ ...from, isRetired, limit: limit - hits.length });
    hits.push(...rows.map((row) => ({ ...row, step })));
    if (hits.length >= limit) break;
  }
  return hits;
}

// Each way of finding is gone twice where retired products are asked for: they come after the others.
async function* numbered(steps: AsyncGenerator<Step>, first: number, includeRetired: boolean) {
  let step = first;
  for await (const ask of steps) {
    for (const isRetired of includeRetired ? [false, true] : [false]) {
      yield { step, isRetired, ask };
      step += 1;
    }
  }
}

async function* asTyped(
  search: ReturnType<typeof searchFor>,
  exact: readonly string[],
  sql: Sql,
  words: readonly string[],
): AsyncGenerator<Step> {
  yield exact.length > 0 ? search.exact : () => Promise.resolve([]);
  yield search.beginning(exact);
  if (await hasKnownBeginnings(sql, words)) yield search.spelled(exact);
}

async function* forgiving(
  search: ReturnType<typeof searchFor>,
  sql: Sql,
  words: readonly string[],
): AsyncGenerator<Step> {
  if (search.isLikeCode) {
    yield search.codesAlike;
    return;
  }
  const others = respellings(words, await correctionsFor(sql, words));
  for (const [index, spelling] of others.entries()) {
    yield search.respelled(spelling, others.slice(0, index));
  }
}

function searchFor(sql: Sql, { text, categoryId }: SearchQuery, words: readonly string[]) {
  const isInCategory = categoryId !== null;
  const category = isInCategory ? [categoryId] : [];
  const name = words.join(' ');
  // The greatest sign that a key may hold: what begins with the name sorts below.
  const nameEnd = `${name}\u{10FFFF}`;
  const known = { skus: [skuKey(text)], codes: codeKeys(text) };
  const near = codesNear(text);
  const ask = (
    statement: Statement,
    { isRetired, nameKey, id, limit }: Place,
    rest: readonly unknown[],
  ) => sql.rows<Row>(statement, [isRetired, nameKey, id, limit, ...rest]);
  const shape = { isInCategory, words: words.length, earlier: 0 };
  const none = [[], '', ''] as const;

  const spelled =
    (
      found: readonly string[],
      spelling: readonly string[],
      earlier: readonly (readonly string[])[],
    ): Step =>
    async (place) => {
      const values = [found, name, nameEnd, ...category];
      const all = [spelling, ...earlier].flatMap(patterns);
      const shaped = { ...shape, earlier: earlier.length };
      const nearby = await ask(byWordsNearby(shaped), place, [...values, ...all]);
      if (nearby.length >= place.limit) return nearby;
      return ask(byWords(shaped), place, [...values, ...probes(spelling), ...all]);
    };

  const exact: Step = (place) =>
    ask(byCodes(shape), place, [...none, ...category, known.skus, known.codes]);

  return {
    exact,
    /** Few: one by its SKU, and one by its barcode. */
    async exactIds(): Promise<readonly string[]> {
      const rows = await sql.rows<{ readonly id: string }>(idsOfCodes, [known.skus, known.codes]);
      return rows.map(({ id }) => id);
    },
    isLikeCode: near.length > 0,
    beginning:
      (found: readonly string[]): Step =>
      (place) => {
        const start = place.nameKey < name ? { ...place, nameKey: name, id: nowhere } : place;
        return ask(byName(shape), start, [found, '', '', ...category, nameEnd]);
      },
    spelled: (found: readonly string[]): Step => spelled(found, words, []),
    /** There is no exact one then. */
    codesAlike: ((place) =>
      ask(byCodesAlike(shape), place, [
        ...[[], name, nameEnd, ...category],
        ...[near, near.flatMap(codeKeys), ...patterns(words)],
      ])) satisfies Step,
    respelled: (spelling: readonly string[], earlier: readonly (readonly string[])[]): Step =>
      spelled([], spelling, earlier),
  };
}

function patterns(spelling: readonly string[]): readonly string[] {
  return spelling.map((word) => `% ${indexLetters(word)}%`);
}

// Each trigram of a pattern costs the index a reading, and two of a word narrow it down enough.
function probes(spelling: readonly string[]): readonly string[] {
  return [...spelling]
    .sort((a, b) => b.length - a.length)
    .slice(0, probesOf(spelling.length))
    .map((word) => (word.length < 3 ? `% ${indexLetters(word)}%` : `%${probeOf(word)}%`));
}

// The first signs of a code are everybody's, so its last ones are asked for; of a long word both ends.
function probeOf(word: string): string {
  if (!/^[a-z0-9]+$/.test(word)) return indexLetters(word.slice(0, 3));
  if (/[0-9]/.test(word)) return word.slice(-4);
  return word.length < 7 ? word : `${word.slice(0, 4)}%${word.slice(-3)}`;
}

/** The form that a text is looked up by as a code; none where it can be no code. */
function codeKeys(text: string): readonly string[] {
  const read = readCode(text);
  return read.ok ? [read.value.key] : [];
}

/** Whether each word that could be in the vocabulary begins one of its words; else nothing has them all. */
async function hasKnownBeginnings(sql: Sql, words: readonly string[]): Promise<boolean> {
  const typed = words.filter(isVocabulary);
  if (typed.length === 0) return true;
  return (await sql.rows(unknownBeginning, [typed])).length === 0;
}

async function correctionsFor(sql: Sql, words: readonly string[]) {
  const typed = words.filter(isVocabulary);
  const known = new Map<string, string[]>();
  if (typed.length > 0) {
    await sql.rows(likeness, []);
    const rows = await sql.rows<{ readonly typed: string; readonly word: string }>(wordsAlike, [
      typed.map(indexLetters),
    ]);
    for (const row of rows) known.set(row.typed, [...(known.get(row.typed) ?? []), row.word]);
  }
  return (word: string) => corrections(word, known.get(indexLetters(word)) ?? []);
}
