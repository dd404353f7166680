import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { seedKinds, type SeedKind } from './shops.ts';

type Folder = {
  readonly dataDirectory: string;
  /** Begin anew: what the folder was set up with does not count. */
  readonly isFresh: boolean;
};

/**
 * What an installation is set up with: what was asked for, else what its folder was set up with
 * before, else the demo. A shop without demo users never gets them by a plain start.
 */
export async function seedOf(
  asked: SeedKind | null,
  { dataDirectory, isFresh }: Folder,
): Promise<SeedKind> {
  const file = join(dataDirectory, 'seed.json');
  const kept = isFresh ? null : await readFile(file, 'utf8').catch(() => null);
  const before = kept === null ? null : (JSON.parse(kept) as { readonly seed: SeedKind }).seed;
  const known = before !== null && seedKinds.includes(before) ? before : null;
  const seed = asked ?? known ?? 'demo';
  if (seed !== known) await writeFile(file, JSON.stringify({ seed }));
  return seed;
}
