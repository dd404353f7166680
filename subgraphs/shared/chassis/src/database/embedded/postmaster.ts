import { spawn, type ChildProcess } from 'node:child_process';
import { readdirSync, readFileSync, readlinkSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { postgresProgram } from './postgres-program.ts';
import { hasEnded, isAlive } from './process-identity.ts';
import { serverCommand } from './server-command.ts';

/** How long a server may take to be ready: after a power cut it first replays its log. */
const readyTimeoutMs = 10 * 60_000;

/** A running PostgreSQL server that this process started. */
export type Postmaster = {
  /** Resolves when the server has ended, by itself or not. */
  readonly ended: Promise<void>;
  readonly stop: () => Promise<void>;
};

type PidFile = { readonly pid: number; readonly isReady: boolean };

/** Starts the server of this cluster on the port and waits until it takes connections. */
export async function startPostmaster(
  cluster: string,
  port: number,
  log: (line: string) => void,
): Promise<Postmaster> {
  // In its own process group, so that Ctrl-C reaches us alone and the last sales can still be written.
  const words = ['-D', cluster, '-p', String(port)];
  const { file, args, account } = serverCommand(postgresProgram('postgres'), words, cluster);
  const child = spawn(file, args, {
    ...account,
    cwd: '/',
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const tail = followLog(child, log);
  await ready(child, cluster, tail);
  const stopAtExit = (): void => {
    child.kill('SIGINT');
  };
  process.once('exit', stopAtExit);
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => {
      process.removeListener('exit', stopAtExit);
      resolve();
    });
    if (child.exitCode !== null || child.signalCode !== null) resolve();
  });
  return {
    ended,
    stop: async () => {
      process.removeListener('exit', stopAtExit);
      await stopChild(child);
    },
  };
}

function followLog(child: ChildProcess, log: (line: string) => void): readonly string[] {
  const tail: string[] = [];
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    for (const line of text.split('\n').filter((each) => each !== '')) {
      tail.push(line);
      if (tail.length > 20) tail.shift();
      log(line);
    }
  });
  return tail;
}

async function ready(child: ChildProcess, cluster: string, tail: readonly string[]): Promise<void> {
  const faults: Error[] = [];
  child.on('error', (error) => faults.push(error));
  for (let waitedMs = 0; waitedMs < readyTimeoutMs; waitedMs += 10) {
    await new Promise((resolve) => setTimeout(resolve, 10));
    for (const fault of faults) throw fault;
    if (child.exitCode !== null || child.signalCode !== null) {
      throw new Error(`PostgreSQL did not start:\n${tail.join('\n')}`);
    }
    const file = readPidFile(cluster);
    if (file?.pid === child.pid && file?.isReady) return;
  }
  throw new Error(`PostgreSQL was not ready in time:\n${tail.join('\n')}`);
}

async function stopChild(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exited = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGINT');
  const impatience = setTimeout(() => child.kill('SIGQUIT'), 20_000);
  await exited;
  clearTimeout(impatience);
}

/** Stops a server that outlived its owner, after making sure it is the server of this very cluster. */
export async function stopAbandonedPostmaster(
  cluster: string,
  log: (line: string) => void,
): Promise<void> {
  const file = readPidFile(cluster);
  if (file === null) return;
  if (!isAlive(file.pid)) {
    await forgetEndedServer(cluster);
    return;
  }
  if (!isServerOf(cluster, file.pid)) {
    // The id went to a stranger since; PostgreSQL would take that one for its own and refuse to start.
    rmSync(join(cluster, 'postmaster.pid'), { force: true });
    return;
  }
  log(`stopping the PostgreSQL server ${String(file.pid)} that an ended process left behind`);
  process.kill(file.pid, 'SIGINT');
  if (await hasEnded(file.pid, 30_000)) return;
  process.kill(file.pid, 'SIGQUIT');
  if (await hasEnded(file.pid, 10_000)) return;
  throw new Error(`The PostgreSQL server ${String(file.pid)} of ${cluster} could not be stopped.`);
}

// One that ended and was not collected by its parent still has its id, and PostgreSQL would take it for
// running. Its file goes once the last of its own processes is gone too.
async function forgetEndedServer(cluster: string): Promise<void> {
  if (process.platform !== 'linux') return;
  for (let attempt = 0; attempt < 100 && processesIn(cluster).length > 0; attempt += 1) {
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  if (processesIn(cluster).length > 0) return;
  rmSync(join(cluster, 'postmaster.pid'), { force: true });
}

/** The running processes that work in this folder; nothing where the system does not say. */
function processesIn(cluster: string): readonly number[] {
  const pids = readdirSync('/proc').map(Number).filter(Number.isInteger);
  return pids.filter((pid) => {
    try {
      return readlinkSync(`/proc/${String(pid)}/cwd`) === cluster;
    } catch {
      return false;
    }
  });
}

function isServerOf(cluster: string, pid: number): boolean {
  if (process.platform !== 'linux') return true;
  try {
    const args = readFileSync(`/proc/${String(pid)}/cmdline`, 'utf8').split('\0');
    const isPostgres = basename(args[0] ?? '').startsWith('postgres');
    return isPostgres && readlinkSync(`/proc/${String(pid)}/cwd`) === cluster;
  } catch {
    return false;
  }
}

function readPidFile(cluster: string): PidFile | null {
  try {
    const lines = readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n');
    const pid = Number(lines[0]);
    return pid > 0 ? { pid, isReady: lines[7]?.trim() === 'ready' } : null;
  } catch {
    return null;
  }
}
