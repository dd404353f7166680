import { gzipSync } from 'node:zlib';
import type { Plugin, Rolldown } from 'vite';

const kilobyte = 1_000;

/** Fails the build where the scripts of the first load are larger than this, compressed. */
export function firstLoadLimit(limitBytes: number): Plugin {
  return {
    name: 'novapos-first-load',
    apply: 'build',
    generateBundle(_options, bundle) {
      const first = firstLoadOf(Object.values(bundle));
      const sizes = first.map((chunk) => ({
        name: chunk.fileName,
        bytes: gzipSync(chunk.code).length,
      }));
      const total = sizes.reduce((sum, { bytes }) => sum + bytes, 0);
      const text = `${(total / kilobyte).toFixed(1)} kB of JavaScript, compressed, in ${sizes.length} files (at most ${limitBytes / kilobyte} kB)`;
      if (total <= limitBytes) {
        this.info(`first load: ${text}`);
        return;
      }
      const list = sizes.map(({ name, bytes }) => `  ${(bytes / kilobyte).toFixed(1)} kB  ${name}`);
      this.error(`The first load is too large: ${text}\n${list.join('\n')}`);
    },
  };
}

type Output = Rolldown.OutputChunk | Rolldown.OutputAsset;

// It is asked for by the entry as soon as that runs.
const atOnce = /\/create-till[.]ts$/;

/** The entry, what it asks for at once, and all that these import. */
function firstLoadOf(outputs: readonly Output[]): readonly Rolldown.OutputChunk[] {
  const chunks = outputs.filter((output) => output.type === 'chunk');
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const wanted = new Set(
    chunks.filter(({ isEntry, facadeModuleId }) => isEntry || atOnce.test(facadeModuleId ?? '')),
  );
  // A set goes on to what is added while it is walked.
  for (const chunk of wanted) {
    for (const name of chunk.imports) {
      const imported = byName.get(name);
      if (imported) wanted.add(imported);
    }
  }
  return [...wanted];
}
