import { readFile } from 'node:fs/promises';
import {
  accessTokenVerifier,
  askOverHttp,
  createLog,
  createRegistry,
  kafkaBus,
  principalSigner,
  signingKeyOf,
  startTracing,
  type EventBus,
  type Running,
} from '@novapos/chassis';
import type { Logger } from 'pino';
import type { Registry } from 'prom-client';
import { readConfig } from './config.ts';
import { createGateway } from './gateway.ts';
import { bearerAuthentication } from './principal.ts';
import { remoteDownloads } from './remote-downloads.ts';
import { remoteFiles } from './remote-files.ts';
import { remoteKeys } from './remote-keys.ts';
import { remoteWebhooks } from './remote-webhooks.ts';
import { watchSupergraph } from './supergraph-file.ts';

type Config = ReturnType<typeof readConfig>;

const usualPort = 8083;
const now = (): Date => new Date();

/** Start the gateway as a process of its own, its subgraphs asked over HTTP. */
export async function startProcess(config: Config = readConfig()): Promise<Running> {
  const log = createLog({ level: config.LOG_LEVEL, name: 'gateway' });
  const registry = createRegistry('gateway');
  const traces = await startTracing({ settings: config, name: 'gateway', log, registry });
  const keys = remoteKeys({ url: config.AUTH_JWKS_URL, log });
  const { JWT_ISSUER: issuer, JWT_AUDIENCE: audience } = config;
  const verify = accessTokenVerifier({ issuer, audience, keys: keys.find, now, log });
  const remotes = await openSubgraphs(config, log);
  const bus = await openBus(config, log, registry);
  const supergraphSdl = await readFile(config.SUPERGRAPH_FILE, 'utf8');
  const gateway = await createGateway({
    supergraphSdl,
    subgraphs: Object.fromEntries(remotes.map(({ name, ask }) => [name, ask])),
    authenticate: bearerAuthentication(verify),
    settings: config.gateway,
    log,
    registry,
    isProduction: config.isProduction,
    listen: bus?.listen ?? null,
    downloads: remoteDownloads(config.urls),
    publicFiles: remoteFiles(config.urls),
    webhooks: remoteWebhooks(config.urls, { timeoutMs: config.SUBGRAPH_TIMEOUT_MS }),
    // A subgraph that is down costs its part of an answer, not the gateway's place behind the balancer.
    checks: { keys: keys.check },
  });
  const supergraph = watchSupergraph({
    path: config.SUPERGRAPH_FILE,
    everyMs: config.SUPERGRAPH_POLL_SECONDS * 1_000,
    take: gateway.reload,
    known: supergraphSdl,
    log,
  });
  const { HOST: host, PORT: port = usualPort } = config;
  log.info({ url: await gateway.app.listen({ host, port }) }, 'ready');
  return {
    server: gateway,
    log,
    opened: [
      { name: 'traces', close: traces.close },
      ...remotes,
      { name: 'events', close: async () => bus?.close() },
      { name: 'supergraph', close: supergraph.close },
      { name: 'gateway', close: gateway.stop },
    ],
    noticeMs: config.SHUTDOWN_NOTICE_SECONDS * 1_000,
    graceMs: config.SHUTDOWN_GRACE_SECONDS * 1_000,
  };
}

/** The gateway only listens: it takes nothing in that could become a dead letter. */
async function openBus(
  { kafka: connection }: Config,
  log: Logger,
  registry: Registry,
): Promise<EventBus | null> {
  if (!connection) {
    log.warn('KAFKA_BOOTSTRAP is not set: there are no live subscriptions');
    return null;
  }
  const bury = () => Promise.reject(new TypeError('the gateway consumes nothing'));
  return kafkaBus({ connection, bury, log, registry, now });
}

async function openSubgraphs(config: Config, log: Logger) {
  const key = await signingKeyOf('gateway', config.INTERNAL_SIGNING_KEY);
  const { timeoutMs, timeoutsMs } = config.gateway.execution.asking;
  const shared = {
    signer: principalSigner(key, now),
    connections: config.SUBGRAPH_CONNECTIONS,
    log,
  };
  return config.urls.map(([name, url]) => {
    const remote = { ...shared, name, url, timeoutMs: timeoutsMs[name] ?? timeoutMs };
    return { name, ...askOverHttp(remote) };
  });
}
