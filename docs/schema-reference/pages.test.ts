import { buildSchema } from 'graphql';
import { composeSupergraph } from '../../gateway/src/schema/compose-supergraph.ts';
import { readGraph, rootFields, typesOf, type Graph } from './graph.ts';
import { readOwners } from './owners.ts';
import { pagesOf } from './pages.ts';

const graph = readGraph();
const pages = pagesOf(graph);
const textOf = (file: string) => pages.find((page) => page.file === file)?.text ?? '';

describe('the reference of the graph', () => {
  it.each(graph.roots)('describes $path, with an example', ({ path, domain }) => {
    const section = textOf(`${domain}.md`).split(`\n### ${path}\n`)[1]?.split('\n### ')[0] ?? '';
    expect(section).toMatch(/^\n\S/);
    expect(section).toContain('\nAnswers ');
    expect(section).toContain('```graphql');
    expect(section).toMatch(
      /Needs the right `|For everyone|Only with a partner key|For: devices only/,
    );
  });

  it('describes each type once, but for pages of lists', () => {
    const headings = pages.flatMap(({ text }) =>
      [...text.matchAll(/^### (\w+)$/gm)].map(([, name]) => name),
    );
    const names = graph.types.map(({ name }) => name);
    expect(headings.sort()).toEqual(
      names.filter((name) => !/(Connection|Edge)$/.test(name)).sort(),
    );
  });

  it('links to nothing that is not there', () => {
    const lost = pages.flatMap(({ file, text }) =>
      [...text.matchAll(/\]\(([\w-]+\.md)#([\w-]+)\)/g)]
        .filter(([, target = '', anchor = '']) => !anchorsOf(textOf(target)).has(anchor))
        .map(([link]) => `${file}: ${link}`),
    );
    expect(lost).toEqual([]);
  });

  it('gives no heading twice on a page', () => {
    for (const { text } of pages) {
      const headings = text.match(/^#+ .+$/gm) ?? [];
      expect(anchorsOf(text).size).toBe(headings.length);
    }
  });
});

describe('a small graph', () => {
  const sdl = `extend schema
    @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@cost", "@listSize", "@tag", "@inaccessible"])
  type Query {
    "A thing."
    thing(old: Int = 3 @deprecated(reason: "It does nothing. Removed after 2030-01-31.")): Thing @cost(weight: 7)
    things(first: Int = 10): [Thing!]! @cost(weight: 2) @listSize(assumedSize: 10, slicingArguments: ["first"])
    secret: Int @tag(name: "internal") @deprecated(reason: "Nobody asks. Removed after 2030-02-28.")
  }
  type Thing { id: ID! parts: [Kind!]! @listSize(assumedSize: 4) }
  enum Kind { NEW OLD @deprecated(reason: "All are new. Removed after 2030-01-31.") }
  type Peers @inaccessible { id: ID! }`;
  const composed = composeSupergraph([{ name: 'product', sdl, url: 'http://localhost/graphql' }]);
  const schema = buildSchema(composed.apiSchemaSdl);
  const owners = readOwners(composed.supergraphSdl);
  const small: Graph = {
    schema,
    forPartners: buildSchema(composed.variantSdls['partner'] ?? ''),
    owners,
    roots: rootFields(schema, owners),
    types: typesOf(schema),
    exampleOf: () => undefined,
  };
  const text = pagesOf(small).find(({ file }) => file === 'product.md')?.text ?? '';

  it('is told with what it costs, what partners see, and what is to go', () => {
    expect(text).toContain('It costs 7 points and what is asked of it.');
    expect(text).toContain(
      'It costs 2 points for each entry and what is asked of it, and is counted as 10 entries unless `first` says how many.',
    );
    expect(text).toContain('**Deprecated.** Nobody asks. Removed after 2030-02-28.');
    expect(text.match(/Not for partners/g)).toHaveLength(1);
    expect(text).toContain(
      '- `old`: `Int` — `3` when left out. **Deprecated.** It does nothing. Removed after 2030-01-31.',
    );
    expect(text).toContain('- `OLD` **Deprecated.** All are new. Removed after 2030-01-31.');
    expect(text).toContain('- `parts`: [`[Kind!]!`](product.md#kind) — Counted as 4 entries.');
    expect(text).not.toContain('Peers');
  });
});

/** As GitHub makes them of headings. */
function anchorsOf(text: string): ReadonlySet<string> {
  const headings = [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => heading);
  return new Set(
    headings.map((heading) =>
      heading
        .toLowerCase()
        .replaceAll(/[^\w\s-]/g, '')
        .replaceAll(' ', '-'),
    ),
  );
}
