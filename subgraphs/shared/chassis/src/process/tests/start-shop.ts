import { spawn } from 'node:child_process';
import { join } from 'node:path';

/** The shop as a process of its own. */
export type ShopProcess = {
  /** Where it listens; empty when it ended before it was ready. */
  readonly url: string;
  readonly signal: (name: 'SIGTERM' | 'SIGINT') => void;
  /** The code it ended with, once it has. */
  readonly ended: Promise<number | null>;
  readonly errorText: () => string;
  readonly outputText: () => string;
};

const main = join(import.meta.dirname, 'shop/src/main.ts');
const root = join(import.meta.dirname, '../../../../../..');

/** Start it with nothing but these settings, and wait until it is ready or has ended. */
export async function startShop(env: Readonly<Record<string, string>>): Promise<ShopProcess> {
  const child = spawn(process.execPath, ['--import', 'tsx', main], {
    cwd: root,
    env: { ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let errorText = '';
  let outputText = '';
  child.stdout.on('data', (chunk: Buffer) => {
    outputText += chunk.toString();
  });
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  const ready = new Promise<string>((resolve) => {
    child.stderr.on('data', (chunk: Buffer) => {
      errorText += chunk.toString();
      const url = /"url":"([^"]+)","msg":"ready"/.exec(errorText)?.[1];
      if (url !== undefined) resolve(url);
    });
  });
  return {
    url: await Promise.race([ready, ended.then(() => '')]),
    signal: (name) => child.kill(name),
    ended,
    errorText: () => errorText,
    outputText: () => outputText,
  };
}
