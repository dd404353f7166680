import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'prettier';
import { readGraph } from './schema-reference/graph.ts';
import { pagesOf } from './schema-reference/pages.ts';

const folder = join(import.meta.dirname, 'schema');

// `npm run docs:schema` writes docs/schema/ from the committed API schema and the examples.
const pages = pagesOf(readGraph());
mkdirSync(folder, { recursive: true });
for (const file of readdirSync(folder)) {
  if (!pages.some((page) => page.file === file)) rmSync(join(folder, file));
}
for (const { file, text } of pages) {
  const page = await format(text, { parser: 'markdown', printWidth: 100 });
  writeFileSync(join(folder, file), page);
}
