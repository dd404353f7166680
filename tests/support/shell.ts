import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { environmentWith } from './config.ts';

/** One shell that runs blocks of commands one after the other, as a reader of a page does. */
export type Shell = {
  /** Run a block; answers what it printed. Throws with all that was said when a command fails. */
  readonly run: (commands: string) => Promise<string>;
  readonly end: () => Promise<void>;
};

const patienceMs = 120_000;

/** Open a shell in the folder of the product. */
export function openShell(env: Readonly<Record<string, string>>): Shell {
  const child = spawn('bash', ['--noprofile', '--norc'], {
    cwd: join(import.meta.dirname, '../..'),
    env: environmentWith(env),
    stdio: ['pipe', 'pipe', 'pipe'],
    detached: true,
  });
  let said = '';
  let complained = '';
  const ended = new Promise<void>((resolve) =>
    child.on('close', () => {
      resolve();
    }),
  );
  child.stdout.on('data', (part: Buffer) => (said += part.toString('utf8')));
  child.stderr.on('data', (part: Buffer) => (complained += part.toString('utf8')));
  // A shell that ended reads no more: `run` tells it.
  child.stdin.on('error', () => undefined);
  // What it started in the background ends with it, also when a command fails.
  child.stdin.write(`set -euo pipefail\ntrap 'kill $(jobs -p) 2> /dev/null || true' EXIT\n`);
  let blocks = 0;

  return {
    async run(commands) {
      const mark = `--- block ${(blocks += 1)} is done ---`;
      const from = said.length;
      child.stdin.write(`${commands}\necho '${mark}'\n`);
      const until = performance.now() + patienceMs;
      for (;;) {
        const printed = said.slice(from);
        if (printed.includes(mark)) return printed.slice(0, printed.indexOf(mark));
        if (child.exitCode !== null || performance.now() > until) {
          throw new Error(`a command failed:\n${commands}\n${printed}\n${complained}`);
        }
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    },
    async end() {
      if (child.exitCode === null && child.pid !== undefined) process.kill(-child.pid, 'SIGTERM');
      await ended;
    },
  };
}
