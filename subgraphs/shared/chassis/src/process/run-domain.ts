import type { Logger } from 'pino';
import type { Registry } from 'prom-client';
import { serviceUrl } from '../database/migrations/service-url.ts';
import { mutationRecorder, type MutationRecorder } from '../audit/mutation-recorder.ts';
import type { Domain, RunningDomain } from '../domain.ts';
import { eventSettings } from '../events/event-settings.ts';
import { kafkaSettings } from '../events/kafka/kafka-settings.ts';
import { startProcessEvents, type ProcessEvents } from '../events/process-events.ts';
import { createExecutor } from '../execute.ts';
import { createLog } from '../log.ts';
import { createRegistry } from '../metrics.ts';
import { peersThrough } from '../peers/peers.ts';
import { remotePeers, type RemotePeers } from '../peers/remote-peers.ts';
import { signingKeyOf } from '../principal/principal-token.ts';
import { principalSigner } from '../principal/principal-signer.ts';
import { principalVerifier } from '../principal/principal-verifier.ts';
import { requestMetrics, timed } from '../request-metrics.ts';
import { createServer, type Server } from '../server/create-server.ts';
import { addDownloads } from '../server/downloads.ts';
import type { Running } from '../server/drain.ts';
import { addPublicDocuments } from '../server/public-documents.ts';
import { addPublicFiles } from '../server/public-files.ts';
import { runUntilSignal } from '../server/run-until-signal.ts';
import { addSubgraphRoute } from '../server/subgraph-route.ts';
import { addWebhooks } from '../server/webhooks.ts';
import { peerUrls } from '../settings/peer-urls.ts';
import {
  databaseSettings,
  peerSettings,
  processSettings,
  trustSettings,
} from '../settings/process-settings.ts';
import {
  defineSettings,
  readSettings,
  type Environment,
  type SettingsOf,
} from '../settings/settings.ts';
import { startTracing } from '../tracing/start-tracing.ts';
import { environment } from './config.ts';
import { startOrExplain } from './start-or-explain.ts';

/** What a domain running as a process of its own is told. */
export const domainProcessSettings = defineSettings({
  ...processSettings,
  ...databaseSettings,
  ...peerSettings,
  ...trustSettings,
  ...eventSettings,
  ...kafkaSettings,
});
type DomainProcessSettings = SettingsOf<typeof domainProcessSettings>;

type Process = {
  readonly domain: Domain;
  readonly settings: DomainProcessSettings;
  readonly env: Environment;
  readonly log: Logger;
  readonly registry: Registry;
};

const now = (): Date => new Date();

/** Run a domain as a process of its own, told by the environment, until a signal ends it. */
export async function runDomain(domain: Domain): Promise<void> {
  const running = await startOrExplain(async () => {
    const env = environment();
    const settings = readSettings(domainProcessSettings, env);
    const log = createLog({ level: settings.LOG_LEVEL, name: domain.name });
    const registry = createRegistry(domain.name);
    return start({ domain, settings, env, log, registry });
  });
  if (running) await runUntilSignal(running);
}

async function start(parts: Process): Promise<Running> {
  const { domain, settings, log, registry } = parts;
  const traces = await startTracing({ settings, name: domain.name, log, registry });
  const peers = await openPeers(parts);
  const running = await startDomain(parts, peers);
  const events = await startEvents(parts, running);
  const recorder = recorderOf(parts, running);
  const server = serve(parts, running, recorder);
  const { HOST: host, PORT: port = domain.port } = settings;
  log.info({ url: await server.app.listen({ host, port }) }, 'ready');
  return {
    server,
    log,
    opened: [
      { name: 'traces', close: traces.close },
      { name: 'peers', close: peers.close },
      { name: 'domain', close: running.close },
      { name: 'records', close: async () => recorder?.close() },
      { name: 'events', close: events.close },
    ],
    noticeMs: settings.SHUTDOWN_NOTICE_SECONDS * 1000,
    graceMs: settings.SHUTDOWN_GRACE_SECONDS * 1000,
  };
}

async function openPeers({ domain, settings, log }: Process): Promise<RemotePeers> {
  const key = await signingKeyOf(domain.name, settings.INTERNAL_SIGNING_KEY);
  return remotePeers(peerUrls(settings), {
    signer: principalSigner(key, now),
    timeoutMs: settings.PEER_TIMEOUT_MS,
    connections: settings.PEER_CONNECTIONS,
    log,
  });
}

function startDomain(
  { domain, settings, env, log, registry }: Process,
  peers: RemotePeers,
): Promise<RunningDomain<unknown>> {
  const { DATABASE_URL: url, DATABASE_SERVICE_PASSWORD: password } = settings;
  return domain.start({
    databaseUrl: serviceUrl(url, domain.name, password),
    env,
    log,
    registry,
    peers: peersThrough(domain.name, peers.find),
    now,
  });
}

function startEvents(
  { domain, settings, env, log, registry }: Process,
  running: RunningDomain<unknown>,
): Promise<ProcessEvents> {
  const { DATABASE_URL: url, DATABASE_SERVICE_PASSWORD: password } = settings;
  const { name } = domain;
  const domains = [{ name, databaseUrl: serviceUrl(url, name, password), running }];
  return startProcessEvents({ domains, env, log, registry, now, isWhole: false });
}

function recorderOf(
  { domain, log, registry }: Process,
  { database }: RunningDomain<unknown>,
): MutationRecorder | undefined {
  return database && mutationRecorder({ domain: domain.name, database, registry, log });
}

function serve(
  { domain, settings, log, registry }: Process,
  {
    contextFor,
    checks,
    publicDocuments = {},
    downloads = {},
    publicFiles = {},
    webhooks = {},
  }: RunningDomain<unknown>,
  record: MutationRecorder | undefined,
): Server {
  const { name, subgraph } = domain;
  const server = createServer({ name, log, registry, checks });
  const executor = createExecutor(subgraph, contextFor, { log, now, record });
  addSubgraphRoute(server.app, {
    ask: timed(name, executor, requestMetrics(registry)),
    verify: principalVerifier({ audience: name, keys: settings.INTERNAL_PUBLIC_KEYS, now, log }),
  });
  addPublicDocuments(server.app, publicDocuments);
  addDownloads(server.app, downloads);
  addPublicFiles(server.app, publicFiles);
  addWebhooks(server.app, webhooks);
  return server;
}
