import { existsSync } from 'node:fs';
import { copyFile, mkdir, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { build, type BuildOptions } from 'esbuild';

const here = import.meta.dirname;
const require = createRequire(import.meta.url);

/** Where the bundle lies; not in the repository, made after install or at the first visit. */
const bundleFolder = join(here, 'dist');

/** Whether GraphiQL has been bundled already. */
export function isBundled(): boolean {
  return existsSync(join(bundleFolder, 'index.html'));
}

/** Bundle GraphiQL with the editor's workers, so that it works without internet. */
export async function bundleGraphiql(): Promise<void> {
  await rm(bundleFolder, { recursive: true, force: true });
  await mkdir(bundleFolder, { recursive: true });
  await Promise.all([build(page), build(workers)]);
  // Last, since its presence says that the bundle is complete.
  await copyFile(join(here, 'index.html'), join(bundleFolder, 'index.html'));
}

const shared: BuildOptions = {
  bundle: true,
  minify: true,
  outdir: bundleFolder,
  target: 'es2022',
  define: { 'process.env.NODE_ENV': '"production"' },
  logLevel: 'error',
  legalComments: 'none',
};

const page: BuildOptions = {
  ...shared,
  entryPoints: { app: join(here, 'app.js') },
  format: 'esm',
  splitting: true,
  chunkNames: 'chunk-[hash]',
  assetNames: 'asset-[hash]',
  loader: { '.graphql': 'text', '.ttf': 'file', '.woff2': 'file' },
};

const workers: BuildOptions = {
  ...shared,
  entryPoints: {
    'editor.worker': require.resolve('monaco-editor/esm/vs/editor/editor.worker.js'),
    'json.worker': require.resolve('monaco-editor/esm/vs/language/json/json.worker.js'),
    'graphql.worker': require.resolve('monaco-graphql/esm/graphql.worker.js'),
  },
  format: 'iife',
};
