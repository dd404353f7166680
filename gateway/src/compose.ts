import { writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import {
  composeSupergraph,
  CompositionFailed,
  type Composed,
} from './schema/compose-supergraph.ts';
import { files, readCommitted, readContracts, variantFiles } from './schema/files.ts';

// `npm run compose` writes the composed files; with `--check` it only says whether they are fresh.
const isCheck = process.argv.includes('--check');

function run(): string {
  const { supergraphSdl, apiSchemaSdl, variantSdls } = composedOrExit();
  const wanted: readonly (readonly [path: string, text: string])[] = [
    [files.supergraph, supergraphSdl],
    [files.apiSchema, apiSchemaSdl],
    ...Object.entries(variantSdls).map(
      ([name, sdl]) => [variantFiles(name).apiSchema, sdl] as const,
    ),
  ];
  const stale = wanted.filter(([path, text]) => readCommitted(path) !== text);
  const names = stale.map(([path]) => `gateway/${basename(path)}`).join(' and ');
  if (stale.length === 0) return 'The composed schema is fresh.';
  if (isCheck) fail(`${names} is stale: run \`npm run compose\` and commit what it writes.`);
  for (const [path, text] of stale) writeFileSync(path, text);
  return `Wrote ${names}.`;
}

function composedOrExit(): Composed {
  try {
    return composeSupergraph(readContracts());
  } catch (error) {
    if (!(error instanceof CompositionFailed)) throw error;
    return fail(`The subgraphs do not compose:\n${error.message}`);
  }
}

function fail(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}

process.stdout.write(`${run()}\n`);
