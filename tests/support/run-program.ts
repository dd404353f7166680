import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { environmentWith, mode, temporaryFolder, type Mode } from './config.ts';

const repository = join(import.meta.dirname, '../..');
const programs: Readonly<Record<Mode, string>> = {
  embedded: 'gateway/embedded/main.ts',
  distributed: 'gateway/embedded/distributed.ts',
};

/** The product as it was started from a command line. */
export type RunningProgram = {
  readonly pid: number;
  /** What it has said on standard output, and on standard error. */
  readonly said: () => string;
  readonly complained: () => string;
  /** Resolves once standard output holds a whole line; rejects when the program ends before. */
  readonly firstLine: Promise<string>;
  /** Resolves with the exit code; null when a signal ended it. */
  readonly ended: Promise<number | null>;
  readonly signal: (signal: NodeJS.Signals) => void;
};

/** Start the product with these words, in a process of its own. */
export function runProgram(
  words: readonly string[],
  env: Readonly<Record<string, string>> = {},
): RunningProgram {
  const child = spawn(process.execPath, ['--import', 'tsx', programs[mode], ...words], {
    cwd: repository,
    env: environmentWith(env),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output = textOf(child.stdout);
  const complaints = textOf(child.stderr);
  const ended = once(child, 'close').then(([code]) => code as number | null);
  const firstLine = new Promise<string>((resolve, reject) => {
    child.stdout.on('data', () => {
      const [line, ...rest] = output().split('\n');
      if (line !== undefined && rest.length > 0) resolve(line);
    });
    void ended.then((code) => {
      reject(new Error(`the product ended with ${String(code)}:\n${complaints()}`));
    });
  });
  firstLine.catch(() => undefined);
  return {
    pid: child.pid ?? 0,
    said: output,
    complained: complaints,
    firstLine,
    ended,
    signal: (signal) => {
      child.kill(signal);
    },
  };
}

/** A new folder that the run of the tests removes. */
export function newFolder(): string {
  const folder = mkdtempSync(join(temporaryFolder, 'journey-'));
  // PostgreSQL's own account must be able to walk through it.
  chmodSync(folder, 0o755);
  return folder;
}

function textOf(stream: NodeJS.ReadableStream): () => string {
  let text = '';
  stream.setEncoding('utf8').on('data', (chunk: string) => {
    text += chunk;
  });
  return () => text;
}
