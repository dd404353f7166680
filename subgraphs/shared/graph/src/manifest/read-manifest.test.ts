import { bodyHash } from './body-hash.ts';
import { ManifestInvalid } from './manifest-invalid.ts';
import { readManifest } from './read-manifest.ts';

const body = 'query Orders { orders { id } }';
const listed = { id: bodyHash(body), name: 'Orders', type: 'query', body };
const apollo = (...operations: readonly object[]) => ({
  format: 'apollo-persisted-query-manifest',
  version: 1,
  operations,
});
function problemsIn(value: unknown): readonly string[] {
  try {
    readManifest(value);
    return [];
  } catch (error) {
    if (error instanceof ManifestInvalid) return error.problems;
    throw error;
  }
}

it("reads Apollo's manifest, and what is said of a client beside", () => {
  expect(readManifest(apollo({ ...listed, clientName: 'web' }))).toEqual([listed]);
});

it("reads Relay's flat map, with names and types from the bodies", () => {
  const mutation = 'mutation Sell { sell { id } }';
  expect(readManifest({ '5f2a': body, sell: mutation })).toEqual([
    { ...listed, id: '5f2a' },
    { id: 'sell', name: 'Sell', type: 'mutation', body: mutation },
  ]);
});

it('counts once what stands twice in the same words', () => {
  expect(readManifest(apollo(listed, listed))).toHaveLength(1);
});

it.each([
  ['something else', [], /Apollo's/],
  ['a text', 'orders', /Apollo's/],
  ['another format', { ...apollo(listed), format: 'other' }, /format/],
  ['another version', { ...apollo(listed), version: 2 }, /version/],
  ['a type that is none', apollo({ ...listed, type: 'select' }), /operations\.0\.type/],
  ['a name that is none', apollo({ ...listed, name: 'my orders' }), /operations\.0\.name/],
  ['no operation', apollo(), /no operation/],
  ['no operation in the flat map', {}, /no operation/],
  ['a hash of something else', apollo({ ...listed, id: bodyHash('x') }), /not that of the body/],
  ['a hash in capitals', apollo({ ...listed, id: listed.id.toUpperCase() }), /lower case/],
  ['an id with a space', apollo({ ...listed, id: 'my orders' }), /without spaces/],
  ['an id without end', apollo({ ...listed, id: 'a'.repeat(201) }), /1 to 200/],
  ["an id of the platform's", apollo({ ...listed, id: 'novapos:usage' }), /kept for the platform/],
  [
    'two bodies under an id',
    apollo({ ...listed, id: 'a' }, { ...listed, id: 'a', body: `${body} ` }),
    /two operations/,
  ],
  ['a body that is too large', { a: `${body} #${'x'.repeat(100_000)}` }, /100000 bytes/],
  ['a body of the flat map that can not be read', { a: 'query {' }, /Operation "a": Syntax Error/],
  ['a body of the flat map without a name', { a: '{ orders { id } }' }, /no operation with a name/],
])('says what is wrong with %s', (_name, value, words) => {
  expect(problemsIn(value).join('\n')).toMatch(words);
});

it('takes 1000 operations and no more', () => {
  const many = (count: number) =>
    Object.fromEntries(Array.from({ length: count }, (_one, n) => [`id${n}`, body]));
  expect(readManifest(many(1000))).toHaveLength(1000);
  expect(problemsIn(many(1001)).join()).toMatch(/1001 operations: at most 1000/);
});

it('shows a long id in part, and names 20 problems at most', () => {
  const wrong = Array.from({ length: 30 }, (_one, n) => ({
    ...listed,
    id: `${'a'.repeat(300)}${n}`,
  }));
  const problems = problemsIn(apollo(...wrong));
  expect(problems).toHaveLength(20);
  expect(problems[0]?.length).toBeLessThan(250);
});
