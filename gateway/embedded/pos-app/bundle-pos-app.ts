import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { readdir, rename, rm, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { environment } from '../config.ts';

const root = join(import.meta.dirname, '../../..');
const app = join(root, 'frontends/pos-app');

/** Where the bundle of the till lies; not in the repository. */
export const bundleFolder = join(app, 'dist');

// A change of any of these asks for a new bundle.
const sources = [
  'frontends/pos-app/index.html',
  'frontends/pos-app/vite.config.ts',
  'frontends/pos-app/build',
  'frontends/pos-app/public',
  'frontends/pos-app/src',
  'frontends/ui/src',
  'subgraphs/shared/kernel/src',
].map((path) => join(root, path));

/** Whether there is a bundle, and nothing it is made of changed since. */
export async function isBundleFresh(): Promise<boolean> {
  const bundledAt = await changedAt(join(bundleFolder, 'index.html'));
  if (bundledAt === 0) return false;
  const changes = await Promise.all(sources.map(latestChange));
  return Math.max(...changes) <= bundledAt;
}

/** Bundle the till; a bundle that is there is replaced at once when the new one is complete. */
export async function bundlePosApp(): Promise<void> {
  // Beside it, so that it can take its place in one step.
  const folder = join(app, `node_modules/.cache/bundle-${process.pid}`);
  try {
    await bundleInto(folder, 'production');
    await rm(bundleFolder, { recursive: true, force: true });
    await rename(folder, bundleFolder).catch(unlessThere);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Bundle the till into a folder; the demo has the imagined till with it, for looking at screens. */
export async function bundleInto(folder: string, mode: 'production' | 'demo'): Promise<void> {
  const words = ['--mode', mode, '--outDir', folder, '--emptyOutDir', '--logLevel', 'warn'];
  await vite(['build', ...words]);
}

// Another start may have put its own there meanwhile, made from the same sources.
function unlessThere(error: unknown): void {
  if (!existsSync(join(bundleFolder, 'index.html'))) throw error;
}

async function vite(words: readonly string[]): Promise<void> {
  const program = join(
    dirname(createRequire(join(app, 'package.json')).resolve('vite/package.json')),
    'bin/vite.js',
  );
  const child = spawn(process.execPath, [program, ...words], {
    cwd: app,
    // Whatever this process is run for: a bundle of development would hold what is not to be delivered.
    env: { ...environment(), NODE_ENV: 'production' },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const said: Buffer[] = [];
  child.stderr.on('data', (chunk: Buffer) => said.push(chunk));
  const [code] = (await once(child, 'close')) as [number | null];
  if (code !== 0) throw new Error(Buffer.concat(said).toString('utf8').trim());
}

async function latestChange(path: string): Promise<number> {
  const entries = await readdir(path, { withFileTypes: true, recursive: true }).catch(() => []);
  const files = entries
    .filter((entry) => entry.isFile() && !/[.]test[.]tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
  const changes = await Promise.all([path, ...files].map(changedAt));
  return Math.max(...changes);
}

async function changedAt(path: string): Promise<number> {
  const found = await stat(path).catch(() => null);
  return found?.mtimeMs ?? 0;
}
