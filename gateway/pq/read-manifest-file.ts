import { readFileSync } from 'node:fs';
import { ManifestInvalid, readManifest, type ManifestOperation } from '@novapos/graph';
import { PqFailed } from './pq-failed.ts';

/** The operations of a manifest in a file; says what is wrong with it. */
export function readManifestFile(file: string): readonly ManifestOperation[] {
  try {
    return readManifest(JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    if (error instanceof ManifestInvalid) {
      throw new PqFailed([`${file} can't be used:`, ...error.problems].join('\n  '));
    }
    const why = error instanceof Error ? error.message : String(error);
    throw new PqFailed(`${file} can't be read: ${why}`);
  }
}
