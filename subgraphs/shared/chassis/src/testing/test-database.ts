import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { withConnection, withDatabase } from '../database/migrations/connection.ts';
import { serviceUrl } from '../database/migrations/service-url.ts';
import { testRun } from './config.ts';
import type { TestServerFacts } from './test-server.ts';

/** A database of one test file, with every domain migrated and no rows. */
export type TestDatabase = {
  /** Connects as the owner, whom row-level security does not bind. */
  readonly adminUrl: string;
  /** Connects as the service of a domain does. Throws when that domain's migrations failed. */
  readonly urlFor: (domain: string) => string;
  readonly drop: () => Promise<void>;
};

const startTimeoutMs = 120_000;

/** Makes a database for this test file alone; the first call of a run starts PostgreSQL (2 s). */
export async function createTestDatabase(): Promise<TestDatabase> {
  const { adminUrl: serverUrl, servicePassword, template, failures } = await testServer();
  const name = `test_${randomBytes(8).toString('hex')}`;
  await withConnection(serverUrl, (client) =>
    client.query(`CREATE DATABASE ${name} TEMPLATE ${template} STRATEGY FILE_COPY`),
  );
  const adminUrl = withDatabase(serverUrl, name);
  return {
    adminUrl,
    urlFor: (domain) => {
      const failure = failures[domain];
      if (failure !== undefined) throw new Error(failure);
      return serviceUrl(adminUrl, domain, servicePassword);
    },
    drop: async () => {
      await withConnection(serverUrl, (client) =>
        client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`),
      );
    },
  };
}

async function testServer(): Promise<TestServerFacts> {
  const { directory, pid } = testRun();
  for (let waitedMs = 0; waitedMs < startTimeoutMs; waitedMs += 25) {
    const facts = readOrNull(join(directory, 'server.json'));
    if (facts !== null) return JSON.parse(facts) as TestServerFacts;
    const failure = readOrNull(join(directory, 'failure.txt'));
    if (failure !== null) throw new Error(`PostgreSQL for the tests did not start: ${failure}`);
    if (isFirst(directory)) startServer(directory, pid);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error('PostgreSQL for the tests was not ready in time.');
}

function isFirst(directory: string): boolean {
  try {
    mkdirSync(join(directory, 'claimed'));
    return true;
  } catch {
    return false;
  }
}

function startServer(directory: string, runPid: string): void {
  const program = fileURLToPath(new URL('./test-server.ts', import.meta.url));
  spawn(process.execPath, ['--import', 'tsx', program, directory, runPid], {
    cwd: fileURLToPath(new URL('.', import.meta.url)),
    detached: true,
    stdio: 'ignore',
  }).unref();
}

function readOrNull(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}
