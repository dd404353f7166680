import { spawn, type ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { request } from 'undici';

const repository = join(import.meta.dirname, '../..');
const patienceMs = 60_000;

/** One process of a distributed installation. */
export type ManagedProcess = {
  readonly name: string;
  readonly origin: string;
  /** Resolves with the exit code when it ends, by itself or not. */
  readonly ended: Promise<number>;
  readonly stop: () => Promise<void>;
};

type ProcessOptions = {
  readonly name: string;
  /** Path of its `main.ts` from the repository's root. */
  readonly program: string;
  readonly port: number;
  readonly env: Readonly<Record<string, string | undefined>>;
};

/** Start a process and wait until it says that it is ready; its log goes to our standard error. */
export async function startProcess({
  name,
  program,
  port,
  env,
}: ProcessOptions): Promise<ManagedProcess> {
  const child = spawn(process.execPath, ['--import', 'tsx', join(repository, program)], {
    cwd: repository,
    env: { ...env, PORT: String(port) },
    // By the channel it says that it listens, and learns of our end.
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    // Ctrl-C reaches us alone: we stop the processes in their order.
    detached: true,
  });
  const ended = new Promise<number>((resolve) => {
    child.once('exit', (code) => {
      resolve(code ?? 1);
    });
  });
  const origin = `http://127.0.0.1:${port}`;
  const started = { name, origin, ended, stop: () => stopped(child, ended) };
  try {
    await Promise.race([becomesReady(child, origin), diesFirst(name, ended)]);
  } catch (error) {
    await started.stop();
    throw error;
  }
  return started;
}

// It tells us itself that it listens: whoever else has its port would answer as well.
async function becomesReady(child: ChildProcess, origin: string): Promise<void> {
  const until = performance.now() + patienceMs;
  const told: unknown[] = [];
  child.on('message', (message) => told.push(message));
  while (performance.now() < until && isRunning(child)) {
    if (told.includes('ready') && (await statusOf(`${origin}/readyz`)) === 200) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${origin} did not become ready in ${patienceMs / 1000} s`);
}

async function statusOf(url: string): Promise<number> {
  try {
    const { statusCode, body } = await request(url);
    await body.dump();
    return statusCode;
  } catch {
    return 0;
  }
}

async function diesFirst(name: string, ended: Promise<number>): Promise<never> {
  throw new Error(`${name} ended with ${await ended} before it was ready`);
}

async function stopped(child: ChildProcess, ended: Promise<number>): Promise<void> {
  if (isRunning(child)) child.kill('SIGTERM');
  await ended;
}

function isRunning({ exitCode, signalCode }: ChildProcess): boolean {
  return exitCode === null && signalCode === null;
}

/** A port that is free now. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        resolve(typeof address === 'object' && address ? address.port : 0);
      });
    });
  });
}
