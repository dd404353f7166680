import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { environmentWith } from './config.ts';

/** What a command of the repository came to. */
export type Ran = { readonly code: number; readonly said: string; readonly complained: string };

const repository = join(import.meta.dirname, '../..');

/** Run a program of the repository to its end, as an npm script of it would. */
export function runCommand(
  program: string,
  words: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Ran> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      ['--import', 'tsx', program, ...words],
      { cwd: repository, env: environmentWith(env), maxBuffer: 64 * 1024 * 1024 },
      (error, said, complained) => {
        const code = error === null ? 0 : typeof error.code === 'number' ? error.code : 1;
        resolve({ code, said, complained });
      },
    );
  });
}
