import type { AskSubgraph, DomainEvent } from '@novapos/chassis';
import type { Logger } from 'pino';
import type { Registry } from 'prom-client';
import { createCosts, type Costs } from './costs.ts';
import { createDeparture, type Depart } from './departure.ts';
import { createDocuments, type Documents } from './documents.ts';
import { createEdgeMetrics, type EdgeMetrics } from './edge-metrics.ts';
import { createEntrance, type Entrance } from './entrance.ts';
import { createIdentify } from './identify.ts';
import { keyAuthentication } from './partner-keys/key-authentication.ts';
import { createKeyCache } from './partner-keys/key-cache.ts';
import { integrationThrough, type Integration } from './peers/integration.ts';
import { operationChooser } from './persisted/choose-operation.ts';
import { isIntrospection } from './persisted/is-introspection.ts';
import { keepLists, type KeptLists } from './persisted/keep-lists.ts';
import { noOperations, type RegisteredText } from './persisted/operation-lists.ts';
import { partnerTools } from './persisted/partner-tools.ts';
import { tellUnknown } from './persisted/tell-unknown.ts';
import { createWarming, type WarmOne } from './persisted/warm-plans.ts';
import type { Authenticate } from './principal.ts';
import { createBurstAlert } from './rate-limits/burst-alert.ts';
import { createCharging } from './rate-limits/charge.ts';
import { openLimiter } from './rate-limits/open-limiter.ts';
import type { RateLimiter } from './rate-limits/rate-limiter.ts';
import type { GatewaySettings } from './settings.ts';
import type { SizeError } from './size-error.ts';
import { createUsageMeter, type UsageMeter } from './usage/usage-meter.ts';

/** What stands between the world and the graph: who may ask, for what, and how much. */
export type Edge = {
  readonly entrance: Entrance;
  readonly depart: Depart;
  readonly costs: Costs;
  /** Takes note of what changed for keys and lists. */
  readonly hear: (event: DomainEvent) => void;
  /** What must work for the gateway to be ready. */
  readonly checks: Readonly<Record<string, () => Promise<void>>>;
  /** Another supergraph is served: cost and plan by it from now on. */
  readonly follow: (supergraphSdl: string) => void;
  /** Hand over what was counted, and forget the rest; after the last request. */
  readonly close: () => Promise<void>;
};

type Parts = {
  readonly supergraphSdl: string;
  /** The domain that keeps partners; undefined where the graph has none. */
  readonly askIntegration: AskSubgraph | undefined;
  readonly authenticate: Authenticate;
  readonly sizeError: SizeError;
  readonly settings: GatewaySettings;
  /** Plans an operation before it is asked for. */
  readonly plan: WarmOne;
  readonly isProduction: boolean;
  readonly log: Logger;
  readonly registry: Registry;
  readonly now: () => Date;
};

/** Open the edge; throws where a Redis is set that can't be used. */
export async function openEdge(parts: Parts): Promise<Edge> {
  const { settings, isProduction, log, now, askIntegration } = parts;
  const metrics = createEdgeMetrics(parts.registry);
  const limiter = await openLimiter({
    redisUrl: settings.rateLimits.isOn ? settings.rateLimits.redisUrl : null,
    log,
    onChange: metrics.limitsAreLocal,
  });
  const integration = askIntegration ? integrationThrough(askIntegration) : null;
  const documents = createDocuments(settings.limits.tokens);
  const costs = createCosts(parts.supergraphSdl, { documents, log });
  const warm = createWarming(async (text) => {
    costs.estimate(text.query, text);
    await parts.plan(text);
  }, log);
  const lists = integration ? listsOf(parts, integration, { metrics, warm }) : null;
  const keys = createKeyCache({ findKey: integration?.findKey ?? (async () => null) });
  const meter = meterOf(integration, metrics, log);
  const authenticateKey = keyAuthentication({
    keys,
    countRefused: metrics.countKeyRefused,
    now,
    log,
  });
  return {
    entrance: createEntrance({
      identify: createIdentify({ authenticate: parts.authenticate, authenticateKey, now }),
      sizeError: parts.sizeError,
      choose: chooserOf(parts, { lists, documents, metrics }),
      costs,
      charge: chargingOf(parts, { limiter, integration, metrics }),
      limits: settings.rateLimits,
      showsCost: !isProduction,
    }),
    depart: createDeparture({
      countUsage: meter.count,
      countOperation: metrics.countOperation,
      apps: () => lists?.now().apps ?? new Set(),
      now,
    }),
    costs,
    hear(event) {
      keys.hear(event);
      lists?.hear(event);
    },
    checks: checksOf(lists, settings),
    follow(supergraphSdl) {
      costs.follow(supergraphSdl);
      if (lists) void warm(lists.now().texts);
    },
    async close() {
      await lists?.stop();
      await meter.close();
      await limiter.close();
    },
  };
}

type Warm = (texts: readonly RegisteredText[]) => Promise<void>;

function listsOf(
  { settings, log }: Parts,
  integration: Integration,
  { metrics, warm }: { readonly metrics: EdgeMetrics; readonly warm: Warm },
): KeptLists {
  return keepLists({
    integration,
    maxTokens: settings.limits.tokens,
    log,
    onLoaded: ({ texts }) => {
      metrics.operationsLoaded(texts.length);
      void warm(texts);
    },
  });
}

function meterOf(integration: Integration | null, metrics: EdgeMetrics, log: Logger): UsageMeter {
  const record: Integration['recordUsage'] =
    integration?.recordUsage ?? (() => Promise.reject(new TypeError('nobody keeps usage')));
  return createUsageMeter({ record, log, onLost: metrics.countUsageLost });
}

type Choosing = {
  readonly lists: KeptLists | null;
  readonly documents: Documents;
  readonly metrics: EdgeMetrics;
};

function chooserOf({ settings, isProduction, log }: Parts, choosing: Choosing) {
  const { lists, documents, metrics } = choosing;
  const tell = tellUnknown({ documents, log });
  return operationChooser({
    mode: settings.persistedOperations,
    lists: () => lists?.now() ?? noOperations,
    isLoaded: () => lists?.isLoaded() ?? true,
    tools: partnerTools(),
    isAutomatic: settings.hasAutomaticPersistedQueries,
    isAlwaysOpen: (query) => !isProduction && isIntrospection(documents(query)),
    onUnknown: (asked) => {
      metrics.countUnknownOperation();
      tell(asked);
    },
  });
}

type Charging = {
  readonly limiter: RateLimiter;
  readonly integration: Integration | null;
  readonly metrics: EdgeMetrics;
};

function chargingOf({ settings, log }: Parts, { limiter, integration, metrics }: Charging) {
  const alert = createBurstAlert({
    settings: settings.rateLimits,
    report: integration?.reportRateLimit ?? null,
    countBurst: metrics.countBurst,
    log,
  });
  return createCharging({
    limiter,
    onRefused(refusing) {
      metrics.countLimited(refusing.limited.scope, refusing.measure);
      alert(refusing);
    },
    onFault(error) {
      log.warn({ err: error }, 'points of cost could not be given back');
    },
  });
}

/** Where operations must be registered, nothing can be answered before the lists are there. */
function checksOf(lists: KeptLists | null, { persistedOperations: mode }: GatewaySettings) {
  const isNeeded = mode === 'ids' || mode === 'safelist';
  return lists && isNeeded ? { operations: lists.check } : {};
}
