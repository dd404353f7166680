import { mkdir, realpath, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import pg from 'pg';
import { ensureCluster } from './cluster.ts';
import { lockDataDirectory } from './data-directory-lock.ts';
import { startPostmaster, stopAbandonedPostmaster, type Postmaster } from './postmaster.ts';
import { secretsOf } from './secrets.ts';
import { supervise } from './supervise.ts';

const database = 'novapos';

/** A PostgreSQL server of our own, until it is stopped. */
export type EmbeddedPostgres = {
  /** Connects as the owner of everything; for migrations, never for a service. */
  readonly adminUrl: string;
  /** The password of the domains' service roles. */
  readonly servicePassword: string;
  /** Whether this start created the database. */
  readonly isNew: boolean;
  readonly stop: () => Promise<void>;
};

type EmbeddedPostgresOptions = {
  readonly dataDirectory: string;
  readonly log: (line: string) => void;
  /** Begin anew: the database that the folder holds is deleted, once the folder is ours. */
  readonly isFresh?: boolean;
  /** False only for tests: faster, and lost with the machine. */
  readonly isDurable?: boolean;
};

/**
 * Starts the PostgreSQL kept in a data folder, creating it the first time; it listens on 127.0.0.1 alone.
 * Throws `DataDirectoryInUse` while another process owns the folder.
 */
export async function startEmbeddedPostgres(
  options: EmbeddedPostgresOptions,
): Promise<EmbeddedPostgres> {
  await mkdir(options.dataDirectory, { recursive: true });
  const directory = await realpath(options.dataDirectory);
  const lock = await lockDataDirectory(directory);
  try {
    const started = await start(directory, options);
    const stop = async (): Promise<void> => {
      await started.postmaster.stop();
      await lock.release();
    };
    return { ...started.facts, stop };
  } catch (error) {
    await lock.release();
    throw error;
  }
}

async function start(
  directory: string,
  { log, isDurable = true, isFresh = false }: EmbeddedPostgresOptions,
): Promise<{ postmaster: Postmaster; facts: Omit<EmbeddedPostgres, 'stop'> }> {
  if (isFresh) await deleteDatabase(directory, log);
  const { superuserPassword, servicePassword } = await secretsOf(directory);
  const { cluster, isNew } = await ensureCluster({ directory, superuserPassword, isDurable, log });
  await stopAbandonedPostmaster(cluster, log);
  const { postmaster, port } = await startOnFreePort(cluster, log);
  const urlOf = (name: string): string =>
    `postgresql://novapos:${superuserPassword}@127.0.0.1:${String(port)}/${name}`;
  try {
    await ensureDatabase(urlOf('postgres'));
  } catch (error) {
    await postmaster.stop();
    throw error;
  }
  const supervised = supervise(postmaster, { cluster, port, log });
  return { postmaster: supervised, facts: { adminUrl: urlOf(database), servicePassword, isNew } };
}

async function deleteDatabase(directory: string, log: (line: string) => void): Promise<void> {
  await stopAbandonedPostmaster(join(directory, 'postgres'), log);
  for (const name of ['postgres', 'postgres.new', 'secrets.json']) {
    await rm(join(directory, name), { recursive: true, force: true });
  }
}

// A free port may be taken before the server has it, and the last server's children may take a moment to go.
async function startOnFreePort(
  cluster: string,
  log: (line: string) => void,
): Promise<{ postmaster: Postmaster; port: number }> {
  for (let attempt = 1; ; attempt += 1) {
    const port = await freePort();
    try {
      return { postmaster: await startPostmaster(cluster, port, log), port };
    } catch (error) {
      if (attempt === 4) throw error;
      await new Promise((resolve) => setTimeout(resolve, 250 * attempt));
    }
  }
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function ensureDatabase(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const found = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [database]);
    if (found.rowCount === 0) await client.query(`CREATE DATABASE "${database}"`);
  } finally {
    await client.end();
  }
}
