import { ApolloServer } from '@apollo/server';
import fastifyCors from '@fastify/cors';
import fastifyWebsocket from '@fastify/websocket';
import {
  addDownloads,
  addPublicFiles,
  addWebhooks,
  anonymous,
  createServer,
  newId,
  tracedAsk,
  type AskSubgraph,
  type Downloads,
  type PublicFiles,
  type Server,
  type Webhooks,
} from '@novapos/chassis';
import type { FastifyInstance } from 'fastify';
import { handleProtocols } from 'graphql-ws';
import type { Logger } from 'pino';
import type { Registry } from 'prom-client';
import { askLive } from '../live/src/subgraph.ts';
import { rememberEvents, type RememberedEvents } from '../live/src/remembered-events.ts';
import { createAdmission } from './admission.ts';
import type { GatewayContext } from './context.ts';
import { openEdge, type Edge } from './edge.ts';
import { shownError } from './errors.ts';
import { askPatiently } from './asking/ask-patiently.ts';
import { createExecutionMetrics } from './execution/execution-metrics.ts';
import { createGraph, type Graph } from './execution/graph.ts';
import { addGraphiqlRoute } from './graphiql-route.ts';
import { addGraphqlRoute } from './graphql-route.ts';
import { securityHeaders } from './headers.ts';
import { createGatewayMetrics, type GatewayMetrics } from './metrics.ts';
import type { WarmOne } from './persisted/warm-plans.ts';
import { apolloPlugins } from './plugins/apollo-plugins.ts';
import { chosenOperation } from './plugins/chosen-operation.ts';
import { operationCost } from './plugins/cost.ts';
import { errorEdge } from './plugins/error-edge.ts';
import { introspection } from './plugins/introspection.ts';
import { operationSpan } from './plugins/operation-span.ts';
import { rehearsal, rehearse } from './plugins/rehearsal.ts';
import { registeredOperation } from './plugins/registered-operation.ts';
import { typedVariables } from './plugins/variables.ts';
import type { Authenticate } from './principal.ts';
import type { GatewaySettings } from './settings.ts';
import { createSizeError } from './size-error.ts';
import { answerThrough } from './subscriptions/answer-through.ts';
import { createBroadcast } from './subscriptions/broadcast.ts';
import { createSubscriptionMetrics } from './subscriptions/subscription-metrics.ts';
import {
  startSubscriptions,
  type ListenToEvents,
  type Subscriptions,
} from './subscriptions/subscriptions.ts';
import { webSocketHandler } from './subscriptions/web-socket.ts';
import { tracedGateway } from './tracing/traced-gateway.ts';

/** What a gateway is made of; only how subgraphs are asked and callers verified differs by the way it runs. */
export type GatewayParts = {
  readonly supergraphSdl: string;
  /** How each subgraph of the supergraph is asked, by its name there. */
  readonly subgraphs: Readonly<Record<string, AskSubgraph>>;
  readonly authenticate: Authenticate;
  readonly settings: GatewaySettings;
  readonly log: Logger;
  readonly registry: Registry;
  readonly isProduction: boolean;
  /** Hears every event of the platform; null where there is no bus to listen to. */
  readonly listen: ListenToEvents | null;
  /** Files that whoever holds a link may fetch, by path; each is answered by a domain. */
  readonly downloads: Downloads;
  /** Files that never change, for anyone who knows their path; each is answered by a domain. */
  readonly publicFiles: PublicFiles;
  /** What takes in webhooks from outside, by path; each is verified and answered by a domain. */
  readonly webhooks: Webhooks;
  /** What must work for the gateway to be ready, by name; each throws when it does not. */
  readonly checks: Readonly<Record<string, () => Promise<void>>>;
};

const rememberedPerTenant = 10_000;
const now = (): Date => new Date();

/** A started gateway: a web server, which more routes may join before it listens. */
export type Gateway = Server & {
  /** Plan operations before they are asked. */
  readonly warm: Graph['warm'];
  /** Serve another supergraph from now on; false for one that can't be served. */
  readonly reload: Graph['reload'];
  /** Finish what is running, then close. */
  readonly stop: () => Promise<void>;
};

/** Start the gateway over these subgraphs. It does not listen yet. */
export async function createGateway(parts: GatewayParts): Promise<Gateway> {
  const { settings, isProduction, log, registry, checks } = parts;
  const metrics = createGatewayMetrics(registry);
  const remembered = rememberEvents({
    windowMs: settings.subscriptions.windowSeconds * 1_000,
    mostEvents: rememberedPerTenant,
    now,
  });
  const graph = graphOf(withLive(parts, remembered), metrics);
  // The server counts what operations cost by the edge, which in turn has it read those that are registered.
  const reading: { apollo?: ApolloServer<GatewayContext> } = {};
  const edge = await edgeOf(parts, metrics, async (operation) => {
    await graph.warm([operation]);
    if (reading.apollo) await rehearse(reading.apollo, operation, log);
  });
  graph.gateway.onSchemaLoadOrUpdate(({ coreSupergraphSdl }) => {
    edge.follow(coreSupergraphSdl);
  });
  const apollo = createApollo(parts, graph, edge);
  reading.apollo = apollo;
  await apollo.start();

  const server = createServer({ ...serverParts(parts), checks: { ...checks, ...edge.checks } });
  const { app } = server;
  await addPlugins(app, settings);
  const subscriptions = await subscriptionsOf(parts, {
    apollo,
    remembered,
    edge,
    schema: graph.schema,
  });
  // Streams end first, or closing would wait for them.
  app.addHook('preClose', () => subscriptions.close());
  addGraphqlRoute(app, {
    apollo,
    admit: createAdmission(edge.entrance),
    depart: edge.depart,
    bodyBytes: settings.limits.bodyBytes,
    subscriptions,
    webSocket: webSocketHandler({
      subscriptions,
      ...edge,
      perConnection: settings.subscriptions.perConnection,
    }),
  });
  addDownloads(app, parts.downloads);
  addPublicFiles(app, parts.publicFiles);
  addWebhooks(app, parts.webhooks);
  if (!isProduction) addGraphiqlRoute(app);

  return {
    ...server,
    warm: graph.warm,
    reload: graph.reload,
    async stop() {
      await app.close();
      await edge.close();
      await apollo.stop();
    },
  };
}

type Serving = {
  readonly apollo: ApolloServer<GatewayContext>;
  readonly remembered: RememberedEvents;
  readonly edge: Edge;
  readonly schema: Graph['schema'];
};

function subscriptionsOf(
  { settings, log, registry, listen, isProduction }: GatewayParts,
  { apollo, remembered, edge, schema }: Serving,
): Promise<Subscriptions> {
  return startSubscriptions({
    broadcast: createBroadcast({
      answer: answerThrough(apollo, log),
      remembered,
      limits: settings.subscriptions,
      metrics: createSubscriptionMetrics(registry),
      now,
    }),
    listen: listeningFor(edge, listen),
    schema,
    maxTokens: settings.limits.tokens,
    isProduction,
  });
}

/** The gateway answers for what it remembers itself. */
function withLive(parts: GatewayParts, remembered: RememberedEvents): GatewayParts {
  const live = askLive(remembered, { log: parts.log, now });
  return { ...parts, subgraphs: { live, ...parts.subgraphs } };
}

function serverParts({ settings: { trustedProxies }, log, registry }: GatewayParts) {
  return { name: 'gateway', log, registry, trustedProxies };
}

function edgeOf(parts: GatewayParts, metrics: GatewayMetrics, plan: WarmOne): Promise<Edge> {
  const { settings, subgraphs } = parts;
  return openEdge({
    ...parts,
    askIntegration: subgraphs['integration'],
    sizeError: createSizeError(settings.limits, metrics),
    plan,
    now,
  });
}

/** One listening for both: on Kafka each would be a member of its own. */
function listeningFor(edge: Edge, listen: ListenToEvents | null): ListenToEvents | null {
  if (listen === null) return null;
  return (hear) =>
    listen((event) => {
      edge.hear(event);
      hear(event);
    });
}

async function addPlugins(
  app: FastifyInstance,
  { corsOrigins, limits }: GatewaySettings,
): Promise<void> {
  app.addHook('onRequest', async (_request, reply) => {
    reply.headers(securityHeaders);
  });
  await app.register(fastifyCors, crossOrigin(corsOrigins));
  await app.register(fastifyWebsocket, {
    options: { maxPayload: limits.bodyBytes, perMessageDeflate: false, handleProtocols },
  });
}

function createApollo(
  parts: GatewayParts,
  { gateway }: Graph,
  { costs }: Edge,
): ApolloServer<GatewayContext> {
  const { settings, isProduction, log } = parts;
  return new ApolloServer<GatewayContext>({
    gateway: tracedGateway(gateway),
    nodeEnv: isProduction ? 'production' : 'development',
    logger: log,
    introspection: !isProduction,
    hideSchemaDetailsFromClientErrors: isProduction,
    includeStacktraceInErrorResponses: false,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: settings.hasAutomaticPersistedQueries ? {} : false,
    stopOnTerminationSignals: false,
    parseOptions: { maxLexicalTokens: settings.limits.tokens },
    validationOptions: { maxErrors: 10 },
    stringifyResult: (result) => JSON.stringify(result),
    formatError: shownError,
    plugins: [
      ...apolloPlugins({ isProduction }),
      registeredOperation(),
      rehearsal(),
      chosenOperation(),
      typedVariables({ isProduction }),
      operationSpan(),
      errorEdge({ isProduction }),
      operationCost({ costs, showsCost: !isProduction }),
      ...(isProduction ? [] : [introspection()]),
    ],
  });
}

function graphOf(parts: GatewayParts, gatewayMetrics: GatewayMetrics): Graph {
  const { supergraphSdl, subgraphs, settings, isProduction, log, registry } = parts;
  const { asking, mostPlans, operationMs } = settings.execution;
  const metrics = createExecutionMetrics(registry);
  const traced = Object.fromEntries(
    Object.entries(subgraphs).map(([name, ask]) => [name, tracedAsk(name, ask)]),
  );
  const ways = askPatiently(traced, asking, { ...metrics, ...gatewayMetrics });
  return createGraph({
    supergraphSdl,
    canAsk: ({ name }) => ways.has(name),
    ask: async (subgraph, question, { principal, requestId, traceparent, clientAddress }) => {
      const way = ways.get(subgraph);
      if (!way) throw new TypeError(`there is no way to the subgraph "${subgraph}"`);
      return way({ ...question, principal, requestId, traceparent, clientAddress });
    },
    readAhead: async ({ subgraph, query, operationName }) => {
      const question = { query, operationName, principal: anonymous, requestId: newId() };
      return subgraphs[subgraph]?.({ ...question, isRehearsal: true });
    },
    mostPlans,
    operationMs,
    showsPlans: !isProduction,
    metrics,
    log,
  });
}

function crossOrigin(origins: readonly string[]) {
  return {
    origin: origins.length > 0 ? [...origins] : false,
    methods: ['GET', 'POST'],
    allowedHeaders: [
      'authorization',
      'content-type',
      'x-request-id',
      'x-apollo-operation-name',
      'apollo-require-preflight',
      'apollographql-client-name',
      'apollographql-client-version',
      'novapos-cost-debug',
    ],
    exposedHeaders: [
      'x-request-id',
      'retry-after',
      'etag',
      'ratelimit-limit',
      'ratelimit-remaining',
      'ratelimit-reset',
      'ratelimit-policy',
    ],
    maxAge: 600,
  };
}
