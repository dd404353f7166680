import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readManifest } from '@novapos/graph';
import type { ReliedOperation } from './relied-operation.ts';

const committedFolder = join(import.meta.dirname, '../../operations');

/** The manifests that are committed. */
export function committedManifests(folder = committedFolder): readonly string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith('.json'))
      .sort()
      .map((name) => join(folder, name));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

/** The operations of a manifest, known by its file's name; throws with words where it can't be used. */
export function operationsOfManifest(file: string): readonly ReliedOperation[] {
  try {
    const operations = readManifest(JSON.parse(readFileSync(file, 'utf8')));
    const client = basename(file, '.json');
    return operations.map(({ name, body }) => ({ client, isPartners: false, name, body }));
  } catch (error) {
    throw new Error(`${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
