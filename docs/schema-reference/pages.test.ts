import { readGraph } from './graph.ts';
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
    expect(section).toMatch(/Needs the right `|For everyone|Only with a partner key/);
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
