import { writeFileSync } from 'node:fs';
import { bodyHash, readManifest, type ManifestOperation } from '@novapos/graph';
import type { PqCommand } from '../command-line.ts';
import { PqFailed } from '../pq-failed.ts';
import { readDocuments } from './documents.ts';
import { filesOf } from './glob.ts';
import { sentBody } from './sent-body.ts';

/** Make a manifest of the operations in files; the same files make the same text. */
export async function generate(
  { globs, out }: Extract<PqCommand, { kind: 'generate' }>,
  print: (line: string) => void,
): Promise<boolean> {
  const files = [...new Set(globs.flatMap(matched))].sort();
  const operations = await operationsOf(files);
  const text = JSON.stringify(manifestOf(operations), null, 2);
  if (out === null) print(text);
  else {
    writeFileSync(out, `${text}\n`);
    print(`${out}: ${operations.length} operations of ${files.length} files.`);
  }
  return true;
}

function matched(glob: string): readonly string[] {
  const files = filesOf(glob);
  if (files.length === 0) throw new PqFailed(`No file matches ${glob}.`);
  return files;
}

async function operationsOf(files: readonly string[]): Promise<readonly ManifestOperation[]> {
  const { operations, fragments } = await readDocuments(files);
  if (operations.length === 0) throw new PqFailed('The files hold no operation.');
  return operations
    .map((operation) => {
      const body = sentBody(operation, fragments);
      const name = operation.name?.value ?? '';
      return { id: bodyHash(body), name, type: operation.operation, body };
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

function manifestOf(operations: readonly ManifestOperation[]) {
  const manifest = { format: 'apollo-persisted-query-manifest', version: 1, operations };
  readManifest(manifest);
  return manifest;
}
