import { createLog } from '@novapos/chassis';
import { environment, readEmbeddedSettings } from './config.ts';
import { installDatabase, type InstalledDatabase } from './database.ts';
import { domains } from './domains.ts';
import { keySettings, keysOf, publicHalf, type Keys } from './keys.ts';
import { freePort, startProcess, type ManagedProcess } from './processes.ts';
import { readyAt, type Ready } from './ready.ts';
import { seedDatabase } from './seed/seed-database.ts';
import { seedOf } from './seed/seed-of.ts';
import type { Shop } from './seed/shop.ts';
import { shopsOf } from './seed/shops.ts';
import type { EmbeddedOptions } from './start-embedded.ts';

/** The product, running as a process for each subgraph and one for the gateway. */
export type Distributed = {
  readonly ready: Ready;
  /** Resolves with the name of the first process that ends by itself. */
  readonly broken: Promise<string>;
  readonly close: () => Promise<void>;
};

/** Start each subgraph and the gateway as processes that meet over HTTP, on one database. */
export async function startDistributed(options: EmbeddedOptions): Promise<Distributed> {
  const { dataDirectory, report, fresh: isFresh = false } = options;
  const { database: given, logLevel } = readEmbeddedSettings();
  const log = createLog({ level: logLevel, name: 'novapos' });
  report('Starting the database');
  const database = await installDatabase({ dataDirectory, given, isFresh, log });
  const processes: ManagedProcess[] = [];
  const close = async () => {
    // The gateway goes first, so that nobody is asked who has gone already.
    await processes.pop()?.stop();
    await Promise.all(processes.splice(0).map(({ stop }) => stop()));
    await database.stop();
  };
  try {
    const keys = await keysOf(dataDirectory, isFresh);
    const shops = shopsOf(await seedOf(options.seed, { dataDirectory, isFresh }));
    const env = { ...environment(), ...keySettings(keys) };
    await seedDatabase(shops, { urlFor: database.urlFor, env, report });
    return { ...(await startAll(options, { database, keys, processes, shops })), close };
  } catch (error) {
    await close();
    throw error;
  }
}

type Installation = {
  readonly database: InstalledDatabase;
  readonly keys: Keys;
  readonly processes: ManagedProcess[];
  readonly shops: readonly Shop[];
};

async function startAll(
  { port, report }: EmbeddedOptions,
  { database, keys, processes, shops }: Installation,
): Promise<Omit<Distributed, 'close'>> {
  const ports = await portsFor(port);
  const env = environmentFor(ports, database, keys);
  await Promise.all(
    domains.map(async ({ name }) => {
      const program = `subgraphs/${name}/src/main.ts`;
      processes.push(await startProcess({ name, program, port: ports[name] ?? 0, env }));
      report(`${name} is ready`);
    }),
  );
  const gateway = await startProcess({
    name: 'gateway',
    program: 'gateway/src/main.ts',
    port: port === 0 ? await freePort() : port,
    env,
  });
  processes.push(gateway);
  const broken = Promise.race(processes.map(({ name, ended }) => ended.then(() => name)));
  return { ready: readyAt(gateway.origin, shops), broken };
}

/** The domains' own ports, or any free ones where the gateway may have any. */
async function portsFor(port: number): Promise<Readonly<Record<string, number>>> {
  const entries = domains.map(
    async (domain) => [domain.name, port === 0 ? await freePort() : domain.port] as const,
  );
  return Object.fromEntries(await Promise.all(entries));
}

function environmentFor(
  ports: Readonly<Record<string, number>>,
  { adminUrl, servicePassword }: InstalledDatabase,
  keys: Keys,
) {
  const urls = Object.entries(ports).flatMap(([name, port]) => {
    const url = `http://127.0.0.1:${port}/graphql`;
    return [
      [`PEER_${name.toUpperCase()}_URL`, url],
      [`SUBGRAPH_${name.toUpperCase()}_URL`, url],
    ] as const;
  });
  return {
    ...environment(),
    ...Object.fromEntries(urls),
    // In traces each process goes by its own name.
    OTEL_SERVICE_NAME: undefined,
    DATABASE_URL: adminUrl,
    DATABASE_SERVICE_PASSWORD: servicePassword,
    ...keySettings(keys),
    INTERNAL_SIGNING_KEY: JSON.stringify(keys.internal),
    INTERNAL_PUBLIC_KEYS: JSON.stringify({ keys: [publicHalf(keys.internal)] }),
    AUTH_JWKS_URL: `http://127.0.0.1:${ports['auth'] ?? 0}/.well-known/jwks.json`,
  };
}
