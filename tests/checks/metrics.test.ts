import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const repository = join(import.meta.dirname, '../..');
const folders = ['gateway', 'subgraphs'];

/** The names that our code registers metrics by, wherever it does. */
function registered(): readonly string[] {
  const names = folders
    .flatMap((folder) =>
      readdirSync(join(repository, folder), { recursive: true, withFileTypes: true }),
    )
    .filter(({ name, parentPath }) => isSource(name, parentPath))
    .flatMap(({ name, parentPath }) => namesIn(readFileSync(join(parentPath, name), 'utf8')));
  return [...new Set(names)].sort();
}

function isSource(name: string, folder: string): boolean {
  return (
    name.endsWith('.ts') &&
    !name.endsWith('.test.ts') &&
    !/node_modules|\/tests\b|\/testing\b|\/client\b|\/dist\b/.test(folder)
  );
}

function namesIn(source: string): readonly string[] {
  if (!source.includes("from 'prom-client'")) return [];
  return [...source.matchAll(/'(novapos_[a-z_]+)'/g)].map(([, name]) => name ?? '');
}

/** The names in the first column of the runbook's tables. */
function documented(): readonly string[] {
  const runbook = readFileSync(join(repository, 'docs/runbook.md'), 'utf8');
  const cells = runbook.split('\n').map((line) => /^\|([^|]+)\|/.exec(line)?.[1] ?? '');
  return [...new Set(cells.flatMap((cell) => cell.match(/novapos_[a-z_]+/g) ?? []))].sort();
}

it('the runbook tells of every metric of ours, and of none that is not there', () => {
  expect(registered().length).toBeGreaterThan(15);
  expect(documented()).toEqual(registered());
});
