import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bodyHash, readManifest } from '@novapos/graph';
import { generate } from './generate.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'novapos-pq-'));
});

function write(name: string, text: string): void {
  mkdirSync(join(folder, name, '..'), { recursive: true });
  writeFileSync(join(folder, name), text);
}

async function made(...globs: readonly string[]) {
  const out = join(folder, 'manifest.json');
  await generate(
    { kind: 'generate', globs: globs.map((glob) => join(folder, glob)), out },
    () => undefined,
  );
  return readManifest(JSON.parse(readFileSync(out, 'utf8')));
}

it('makes ids of bodies as Apollo Client sends them', async () => {
  write(
    'orders.graphql',
    `query Orders($first: Int) {
      # not sent
      orders(first: $first) @connection(key: "orders") { edges { node { ...OrderLine } } }
    }`,
  );
  write('parts/line.graphql', 'fragment OrderLine on Order { id total { ...Amount } }');
  write('parts/amount.graphql', 'fragment Amount on Money { amountMinor __typename }');
  const [operation] = await made('**/*.graphql');
  const body = `query Orders($first: Int) {
  orders(first: $first) {
    edges {
      node {
        ...OrderLine
        __typename
      }
      __typename
    }
    __typename
  }
}

fragment Amount on Money {
  amountMinor
  __typename
}

fragment OrderLine on Order {
  id
  total {
    ...Amount
    __typename
  }
  __typename
}`;
  expect(operation).toEqual({ id: bodyHash(body), name: 'Orders', type: 'query', body });
});

it('finds operations in TypeScript, and their fragments by name', async () => {
  write(
    'screen.tsx',
    [
      'import { gql } from "@apollo/client";',
      'const part = gql`fragment Part on Store { id }`;',
      'const one = gql`${part} query One { store { ...Part } }`;',
      'const two = graphql(`mutation Two { sell { id } }`);',
      'const text = "gql`query NotThis { a }`"; // gql`query NorThis { a }`',
      'const view = <p title={title`x`}>{one}</p>;',
    ].join('\n'),
  );
  const operations = await made('*.{ts,tsx}');
  expect(operations.map(({ name, type }) => [name, type])).toEqual([
    ['One', 'query'],
    ['Two', 'mutation'],
  ]);
  expect(operations[0]?.body).toContain('fragment Part on Store');
});

it('makes the same text again, in whatever order the files are named', async () => {
  write('a.graphql', 'query B { b { id } }');
  write('b.graphql', 'query A { a { id } }');
  expect(await made('a.graphql', 'b.graphql')).toEqual(await made('b.graphql', 'a.graphql'));
});

it('leaves introspection and what has its type already as it is', async () => {
  write('a.graphql', '{ a }');
  write('b.graphql', 'query B { __schema { types { name } } a { __typename id } }');
  const [operation] = await made('b.graphql');
  expect(operation?.body).toBe(
    'query B {\n  __schema {\n    types {\n      name\n      __typename\n    }\n    __typename\n  }\n  a {\n    __typename\n    id\n  }\n}',
  );
});

it.each([
  ['an operation without a name', '{ a }', /a\.graphql:1: an operation has no name/],
  ['what can not be read', '\nquery A { ', /a\.graphql:2: Syntax Error/],
  ['a fragment that is nowhere', 'query A { ...Gone }', /A needs the fragment "Gone"/],
  ['two operations of a name', 'query A { a } query A { b }', /"A" is another one at/],
  ['fields of the client', 'query A { a @client }', /@client/],
  ['nothing to do', 'type A { a: Int }', /no operation/],
])('says where there is %s', async (_name, text, words) => {
  write('a.graphql', text);
  await expect(made('a.graphql')).rejects.toThrow(words);
});

it('says which glob matches nothing', async () => {
  await expect(made('*.graphqls')).rejects.toThrow(/No file matches .*graphqls/);
});
