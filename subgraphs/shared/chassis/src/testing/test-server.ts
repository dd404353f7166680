import { appendFileSync } from 'node:fs';
import { rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { startEmbeddedPostgres, type EmbeddedPostgres } from '../database/embedded/index.ts';
import { isAlive } from '../database/embedded/process-identity.ts';
import { withConnection, withDatabase } from '../database/migrations/connection.ts';
import { listDomains, migrateDomain } from '../database/migrations/index.ts';

/** What a test must know of the run's server. */
export type TestServerFacts = {
  readonly adminUrl: string;
  readonly servicePassword: string;
  readonly template: string;
  /** Domains whose migrations failed, with the reason; the others can be tested all the same. */
  readonly failures: Readonly<Record<string, string>>;
};

const template = 'novapos_template';

// A process of its own: it outlives the test file that asked for it and ends with the run.
const [directory = '', runPid = ''] = process.argv.slice(2);

async function publish(name: string, text: string): Promise<void> {
  await writeFile(join(directory, `${name}.new`), text);
  await rename(join(directory, `${name}.new`), join(directory, name));
}

async function migrateTemplate(server: EmbeddedPostgres): Promise<Record<string, string>> {
  const adminUrl = withDatabase(server.adminUrl, template);
  await withConnection(server.adminUrl, (client) => client.query(`CREATE DATABASE ${template}`));
  const failures: Record<string, string> = {};
  for (const domain of listDomains()) {
    try {
      await migrateDomain({ adminUrl, domain, servicePassword: server.servicePassword });
    } catch (error) {
      failures[domain] = error instanceof Error ? error.message : String(error);
    }
  }
  // A database that anyone is connected to can't be copied.
  await withConnection(server.adminUrl, (client) =>
    client.query(`ALTER DATABASE ${template} ALLOW_CONNECTIONS false`),
  );
  return failures;
}

async function runEnds(): Promise<void> {
  const stopping = new AbortController();
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.on(signal, () => {
      stopping.abort();
    });
  }
  while (!stopping.signal.aborted && isAlive(Number(runPid))) {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

async function serve(): Promise<void> {
  await publish('server.pid', String(process.pid));
  const server = await startEmbeddedPostgres({
    dataDirectory: join(directory, 'data'),
    log: (line) => {
      appendFileSync(join(directory, 'postgres.log'), `${line}\n`);
    },
    isDurable: false,
  });
  try {
    const failures = await migrateTemplate(server);
    const { adminUrl, servicePassword } = server;
    const facts: TestServerFacts = { adminUrl, servicePassword, template, failures };
    await publish('server.json', JSON.stringify(facts));
    await runEnds();
  } finally {
    await server.stop();
    await rm(directory, { recursive: true, force: true });
  }
}

try {
  await serve();
} catch (error) {
  await publish('failure.txt', error instanceof Error ? (error.stack ?? error.message) : '');
  process.exitCode = 1;
}
