import { writeFileSync } from 'node:fs';
import { generate } from '../../pq/generate/generate.ts';
import { readManifestFile } from '../../pq/read-manifest-file.ts';
import type { PlatformApp } from './apps.ts';

/** Write an app's manifest from its documents, and the ids that the app sends from the manifest. */
export async function writeManifest(
  { documents, manifest, ids }: PlatformApp,
  print: (line: string) => void,
): Promise<void> {
  await generate({ kind: 'generate', globs: [documents], out: manifest }, print);
  const lines = readManifestFile(manifest).map(({ name, id }) => `  ${name}: '${id}',\n`);
  writeFileSync(
    ids,
    `/** What each operation is asked for by. */\nexport const operationIds = {\n${lines.join('')}} as const;\n`,
  );
}
