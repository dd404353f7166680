import { spawn, type ChildProcess } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { DataDirectoryInUse, startEmbeddedPostgres } from '../index.ts';
import { isAlive } from '../process-identity.ts';

let dataDirectory: string;
const log: string[] = [];

beforeEach(() => {
  dataDirectory = mkdtempSync(join(tmpdir(), 'novapos-embedded-'));
  log.length = 0;
});
afterEach(() => {
  rmSync(dataDirectory, { recursive: true, force: true });
});

function start() {
  return startEmbeddedPostgres({ dataDirectory, log: (line) => log.push(line) });
}

async function runSql(url: string, sql: string) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}

function postmasterPid(): number {
  return Number(
    readFileSync(join(dataDirectory, 'postgres/postmaster.pid'), 'utf8').split('\n')[0],
  );
}

async function anotherOwner(): Promise<{ process: ChildProcess; adminUrl: string }> {
  const program = fileURLToPath(new URL('./owner.ts', import.meta.url));
  const child = spawn(process.execPath, ['--import', 'tsx', program, dataDirectory], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const adminUrl = await new Promise<string>((resolve) => {
    child.stdout.setEncoding('utf8').once('data', (text: string) => {
      resolve(text.trim());
    });
  });
  return { process: child, adminUrl };
}

async function killed(child: ChildProcess): Promise<void> {
  const exited = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGKILL');
  await exited;
}

describe('the embedded PostgreSQL', () => {
  it('creates its folder once and finds everything again', async () => {
    const first = await start();
    expect(first.isNew).toBe(true);
    await runSql(first.adminUrl, 'CREATE TABLE kept AS SELECT 7 AS n');
    await first.stop();
    const startedAt = performance.now();
    const second = await start();
    const tookMs = performance.now() - startedAt;
    expect(await runSql(second.adminUrl, 'SELECT n FROM kept')).toEqual([{ n: 7 }]);
    await second.stop();
    expect(second.isNew).toBe(false);
    expect(second.servicePassword).toBe(first.servicePassword);
    expect(tookMs).toBeLessThan(5000);
  });

  it('listens on this machine alone, asks for a password, and loses nothing it has confirmed', async () => {
    const server = await start();
    const settings = await runSql(
      server.adminUrl,
      `SELECT name, setting FROM pg_settings WHERE name IN ('listen_addresses',
         'unix_socket_directories', 'fsync', 'synchronous_commit', 'full_page_writes') ORDER BY name`,
    );
    const wrong = new URL(server.adminUrl);
    wrong.password = 'guess';
    await expect(runSql(wrong.href, 'SELECT 1')).rejects.toThrow(/password authentication failed/);
    await server.stop();
    expect(settings.map((row) => row['setting'])).toEqual(['on', 'on', '127.0.0.1', 'on', '']);
    expect(statSync(join(dataDirectory, 'secrets.json')).mode & 0o777).toBe(0o600);
  });

  it('stops cleanly and leaves no server behind', async () => {
    const server = await start();
    const pid = postmasterPid();
    await server.stop();
    expect(isAlive(pid)).toBe(false);
    expect(log.at(-1)).toMatch(/database system is shut down/);
  });

  it('starts below a folder that only we may enter', async () => {
    chmodSync(dataDirectory, 0o700);
    const inner = join(dataDirectory, 'inner');
    const server = await startEmbeddedPostgres({ dataDirectory: inner, log: () => undefined });
    expect(await runSql(server.adminUrl, 'SELECT 7 AS n')).toEqual([{ n: 7 }]);
    await server.stop();
  });

  it('refuses a folder that a running process owns, and names it', async () => {
    const other = await anotherOwner();
    const refusal = await start().catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(DataDirectoryInUse);
    expect(refusal).toMatchObject({ pid: other.process.pid });
    await killed(other.process);
  });

  it('takes over from a process that was killed, with the rows it had confirmed', async () => {
    const other = await anotherOwner();
    await runSql(other.adminUrl, 'CREATE TABLE kept AS SELECT 7 AS n');
    const abandoned = postmasterPid();
    await killed(other.process);
    expect(isAlive(abandoned)).toBe(true);
    const server = await start();
    expect(isAlive(abandoned)).toBe(false);
    expect(await runSql(server.adminUrl, 'SELECT n FROM kept')).toEqual([{ n: 7 }]);
    await server.stop();
  });

  it('recovers when the server itself was killed', async () => {
    const other = await anotherOwner();
    await runSql(other.adminUrl, 'CREATE TABLE kept AS SELECT 7 AS n');
    process.kill(postmasterPid(), 'SIGKILL');
    await killed(other.process);
    const server = await start();
    expect(await runSql(server.adminUrl, 'SELECT n FROM kept')).toEqual([{ n: 7 }]);
    await server.stop();
  });

  it('is started again at the same address when it ends by itself', async () => {
    const server = await start();
    await runSql(server.adminUrl, 'CREATE TABLE kept AS SELECT 7 AS n');
    process.kill(postmasterPid(), 'SIGKILL');
    let rows: unknown;
    for (let attempt = 0; attempt < 100 && rows === undefined; attempt += 1) {
      await new Promise((resolve) => setTimeout(resolve, 100));
      rows = await runSql(server.adminUrl, 'SELECT n FROM kept').catch(() => undefined);
    }
    expect(rows).toEqual([{ n: 7 }]);
    const pid = postmasterPid();
    await server.stop();
    expect(isAlive(pid)).toBe(false);
  });

  it('can be stopped while it is being started again', async () => {
    const server = await start();
    process.kill(postmasterPid(), 'SIGKILL');
    while (!log.some((line) => line.includes('started again'))) {
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
    await server.stop();
    await (await start()).stop();
  });

  it('leaves alone a stranger who got the process id of a server long gone', async () => {
    await (await start()).stop();
    const stranger = spawn('sleep', ['60']);
    const pidFile = join(dataDirectory, 'postgres/postmaster.pid');
    writeFileSync(pidFile, `${String(stranger.pid)}\n${dataDirectory}/postgres\n`);
    chmodSync(pidFile, 0o644);
    const server = await start();
    expect(isAlive(stranger.pid ?? 0)).toBe(true);
    await server.stop();
    await killed(stranger);
  });

  it('takes no offence at a lock whose owner has ended, or one cut short', async () => {
    for (const lock of [
      '{"pid":999999,"began":"1"}',
      `{"pid":${String(process.ppid)},"began":"1"}`,
      '',
    ]) {
      writeFileSync(join(dataDirectory, 'lock'), lock);
      await (await start()).stop();
    }
    expect(log).not.toEqual([]);
  });
});
