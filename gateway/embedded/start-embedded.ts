import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  accessTokenVerifier,
  createLog,
  createRegistry,
  startTracing,
  type Downloads,
  type PublicFiles,
  type TokenKeys,
  type Webhooks,
} from '@novapos/chassis';
import { createGateway } from '../src/gateway.ts';
import { bearerAuthentication } from '../src/principal.ts';
import { registerApps } from './apps/register-apps.ts';
import { environment, readEmbeddedSettings } from './config.ts';
import { installDatabase } from './database.ts';
import { domains } from './domains.ts';
import { keySettings, keysOf } from './keys.ts';
import { readyAt, type Ready } from './ready.ts';
import { seedShops } from './seed/seed-shops.ts';
import { seedOf } from './seed/seed-of.ts';
import { shopsOf, type SeedKind } from './seed/shops.ts';
import { startDomains, type RunningDomains } from './start-domains.ts';

/** How the product is started in one process. */
export type EmbeddedOptions = {
  readonly dataDirectory: string;
  /** 0 for any free port. */
  readonly port: number;
  /** Null for what the folder was set up with before, or the demo. */
  readonly seed: SeedKind | null;
  /** Begin with an empty folder. */
  readonly fresh?: boolean;
  /** Progress, a line at a time. */
  readonly report: (text: string) => void;
};

/** The product, running in this process. */
export type Embedded = {
  readonly ready: Ready;
  readonly domains: RunningDomains;
  readonly close: () => Promise<void>;
};

type Closing = () => Promise<void>;

/** Start the whole product in this process; what was opened is closed again when a step fails. */
export async function startEmbedded(options: EmbeddedOptions): Promise<Embedded> {
  const opened: Closing[] = [];
  const close = async () => {
    for (const closing of opened.splice(0).reverse()) await closing();
  };
  try {
    return { ...(await start(options, opened)), close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function start(
  options: EmbeddedOptions,
  opened: Closing[],
): Promise<Omit<Embedded, 'close'>> {
  const { dataDirectory, port, report, fresh: isFresh = false } = options;
  const settings = readEmbeddedSettings();
  const log = createLog({ level: settings.logLevel, name: 'novapos' });
  const registry = createRegistry('novapos');
  const traces = await startTracing({ settings: settings.traces, name: 'novapos', log, registry });
  opened.push(traces.close);
  report('Starting the database');
  const database = await installDatabase({ dataDirectory, given: settings.database, isFresh, log });
  opened.push(database.stop);
  const keys = await keysOf(dataDirectory, isFresh);
  const now = () => new Date();

  report('Starting the domains');
  const env = { ...environment(), ...keySettings(keys) };
  const running = await startDomains(domains, { urlFor: database.urlFor, env, log, registry, now });
  opened.push(running.close);
  const shops = shopsOf(await seedOf(options.seed, { dataDirectory, isFresh }));
  const { find } = running;
  await seedShops(shops, { find, authDatabaseUrl: database.urlFor('auth'), report });

  report('Starting the gateway');
  const verify = accessTokenVerifier({
    issuer: settings.jwtIssuer,
    audience: settings.jwtAudience,
    keys: keySetOf(running),
    now,
    log,
  });
  const starting = createGateway({
    supergraphSdl: await readFile(join(import.meta.dirname, '../supergraph.graphql'), 'utf8'),
    subgraphs: running.ask,
    authenticate: bearerAuthentication(verify),
    settings: settings.gateway,
    log,
    registry,
    isProduction: settings.isProduction,
    listen: running.bus?.listen ?? null,
    downloads: downloadsOf(running),
    publicFiles: filesOf(running),
    webhooks: webhooksOf(running),
    checks: checksOf(running),
  });
  opened.push(() =>
    starting.then(
      ({ stop }) => stop(),
      () => undefined,
    ),
  );
  const [gateway] = await Promise.all([starting, registerApps({ find, report })]);
  const origin = await gateway.app.listen({
    host: settings.host,
    port,
    listenTextResolver: () => 'listening',
  });
  return { ready: readyAt(origin, shops), domains: running };
}

function keySetOf({ running }: RunningDomains): TokenKeys {
  const jwks = running['auth']?.publicDocuments?.['/.well-known/jwks.json'];
  if (!jwks) throw new Error('auth publishes no keys');
  return jwks() as TokenKeys;
}

function downloadsOf({ running }: RunningDomains): Downloads {
  return Object.assign(
    {},
    ...Object.values(running).map(({ downloads }) => downloads),
  ) as Downloads;
}

function filesOf({ running }: RunningDomains): PublicFiles {
  const files = Object.values(running).map(({ publicFiles }) => publicFiles);
  return Object.assign({}, ...files) as PublicFiles;
}

function webhooksOf({ running }: RunningDomains): Webhooks {
  return Object.assign({}, ...Object.values(running).map(({ webhooks }) => webhooks)) as Webhooks;
}

function checksOf({ running }: RunningDomains) {
  return Object.fromEntries(
    Object.entries(running).flatMap(([domain, { checks }]) =>
      Object.entries(checks).map(([name, check]) => [`${domain}.${name}`, check] as const),
    ),
  );
}
