import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Ready } from '../../gateway/embedded/ready.ts';
import { environmentWith } from '../support/config.ts';

/** The product running in a process of its own, as `npm start` runs it. */
export type StartedProduct = {
  readonly ready: Ready;
  /** From the call to the line that says ready. */
  readonly startMs: number;
  /** Resident memory of the Node process, in MiB. */
  readonly residentMib: () => number;
  /** The most that it ever was. */
  readonly largestResidentMib: () => number;
  /** Processor time of the Node process since it started, in milliseconds. */
  readonly cpuMs: () => number;
  readonly stop: () => Promise<void>;
};

type StartOptions = {
  readonly data: string;
  readonly seed: string;
  readonly env?: Readonly<Record<string, string>>;
};

/** Start the embedded product on a free port; its log goes to our standard error when it fails. */
export async function startProduct({ data, seed, env }: StartOptions): Promise<StartedProduct> {
  const startedAt = performance.now();
  const words = ['--json', '--port', '0', '--data', data, '--seed', seed];
  const child = spawn(process.execPath, [...startWords(), ...words], {
    env: environmentWith({ LOG_LEVEL: 'warn', ...env }),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ready = await firstLine(child);
  return {
    ready: JSON.parse(ready) as Ready,
    startMs: performance.now() - startedAt,
    residentMib: () => memoryMib(child.pid ?? 0, 'VmRSS'),
    largestResidentMib: () => memoryMib(child.pid ?? 0, 'VmHWM'),
    cpuMs: () => cpuMs(child.pid ?? 0),
    stop: () => stopped(child),
  };
}

/** What `npm start` gives Node, without npm's own process around it. */
function startWords(): readonly string[] {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    readonly scripts: { readonly start: string };
  };
  return scripts.start.split(' ').slice(1);
}

function firstLine(child: ChildProcess): Promise<string> {
  const complaints: string[] = [];
  child.stderr?.on('data', (chunk: Buffer) => {
    if (complaints.length < 200) complaints.push(chunk.toString());
  });
  return new Promise((resolve, reject) => {
    if (child.stdout) createInterface(child.stdout).once('line', resolve);
    child.once('exit', (code) => {
      reject(new Error(`the product ended with ${String(code)}: ${complaints.join('')}`));
    });
  });
}

function memoryMib(pid: number, field: 'VmRSS' | 'VmHWM'): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  const line = status.split('\n').find((one) => one.startsWith(`${field}:`)) ?? '';
  return Math.round(Number(/\d+/.exec(line)?.[0] ?? 0) / 1024);
}

/** Processor time of a process since it started, in milliseconds: the 14th and 15th field of proc(5), in ticks of 10 ms. */
export function cpuMs(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
  return (Number(fields[11]) + Number(fields[12])) * 10;
}

async function stopped(child: ChildProcess): Promise<void> {
  const ended = new Promise<void>((resolve) =>
    child.once('exit', () => {
      resolve();
    }),
  );
  child.kill('SIGTERM');
  await ended;
}
