import { ApolloGateway } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import fastifyCors from '@fastify/cors';
import fastifyWebsocket from '@fastify/websocket';
import {
  addDownloads,
  createServer,
  type AskSubgraph,
  type Downloads,
  type Server,
} from '@novapos/chassis';
import type { FastifyInstance } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { handleProtocols } from 'graphql-ws';
import type { Logger } from 'pino';
import type { Registry } from 'prom-client';
import { askLive } from '../live/src/subgraph.ts';
import { rememberEvents, type RememberedEvents } from '../live/src/remembered-events.ts';
import { createAdmission } from './admission.ts';
import { silenceApolloTelemetry } from './config.ts';
import type { GatewayContext } from './context.ts';
import { openEdge, type Edge } from './edge.ts';
import { shownError } from './errors.ts';
import { subgraphDataSource } from './execution/subgraph-data-source.ts';
import { addGraphiqlRoute } from './graphiql-route.ts';
import { addGraphqlRoute } from './graphql-route.ts';
import { securityHeaders } from './headers.ts';
import { createGatewayMetrics, type GatewayMetrics } from './metrics.ts';
import { apolloPlugins } from './plugins/apollo-plugins.ts';
import { chosenOperation } from './plugins/chosen-operation.ts';
import { operationCost } from './plugins/cost.ts';
import { errorEdge } from './plugins/error-edge.ts';
import { introspection } from './plugins/introspection.ts';
import { registeredOperation } from './plugins/registered-operation.ts';
import { typedVariables } from './plugins/variables.ts';
import type { Authenticate } from './principal.ts';
import type { GatewaySettings } from './settings.ts';
import { createSizeError } from './size-error.ts';
import { answerThrough } from './subscriptions/answer-through.ts';
import { createBroadcast } from './subscriptions/broadcast.ts';
import { createSubscriptionMetrics } from './subscriptions/subscription-metrics.ts';
import { startSubscriptions, type ListenToEvents } from './subscriptions/subscriptions.ts';
import { webSocketHandler } from './subscriptions/web-socket.ts';

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
  /** What must work for the gateway to be ready, by name; each throws when it does not. */
  readonly checks: Readonly<Record<string, () => Promise<void>>>;
};

const rememberedPerTenant = 10_000;
const now = (): Date => new Date();

/** A started gateway: a web server, which more routes may join before it listens. */
export type Gateway = Server & {
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
  const planner = createPlanner(withLive(parts, remembered), metrics);
  const schema = schemaOf(planner);
  const edge = await edgeOf(parts, metrics);
  const { entrance, depart } = edge;
  planner.onSchemaLoadOrUpdate(({ coreSupergraphSdl }) => {
    edge.follow(coreSupergraphSdl);
  });
  const apollo = createApollo(parts, planner, edge);
  await apollo.start();

  const server = createServer({ ...serverParts(parts), checks: { ...checks, ...edge.checks } });
  const { app } = server;
  await addPlugins(app, settings);
  const subscriptions = await startSubscriptions({
    broadcast: createBroadcast({
      answer: answerThrough(apollo, log),
      remembered,
      limits: settings.subscriptions,
      metrics: createSubscriptionMetrics(registry),
      now,
    }),
    listen: listeningFor(edge, parts.listen),
    schema,
    maxTokens: settings.limits.tokens,
    isProduction,
  });
  // Streams end first, or closing would wait for them.
  app.addHook('preClose', () => subscriptions.close());
  const { perConnection } = settings.subscriptions;
  addGraphqlRoute(app, {
    apollo,
    admit: createAdmission(entrance),
    depart,
    bodyBytes: settings.limits.bodyBytes,
    subscriptions,
    webSocket: webSocketHandler({ subscriptions, entrance, depart, perConnection }),
  });
  addDownloads(app, parts.downloads);
  if (!isProduction) addGraphiqlRoute(app);

  return {
    ...server,
    async stop() {
      await app.close();
      await edge.close();
      await apollo.stop();
    },
  };
}

/** The gateway answers for what it remembers itself. */
function withLive(parts: GatewayParts, remembered: RememberedEvents): GatewayParts {
  const live = askLive(remembered, { log: parts.log, now });
  return { ...parts, subgraphs: { ...parts.subgraphs, live } };
}

function serverParts({ settings: { trustedProxies }, log, registry }: GatewayParts) {
  return { name: 'gateway', log, registry, trustedProxies };
}

function edgeOf(parts: GatewayParts, metrics: GatewayMetrics): Promise<Edge> {
  const { settings, subgraphs } = parts;
  return openEdge({
    ...parts,
    askIntegration: subgraphs['integration'],
    sizeError: createSizeError(settings.limits, metrics),
    plan: null,
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

/** What clients see of the graph, once it is loaded. */
function schemaOf(planner: ApolloGateway): () => GraphQLSchema {
  const loaded: { schema?: GraphQLSchema } = {};
  planner.onSchemaLoadOrUpdate(({ apiSchema }) => {
    loaded.schema = apiSchema;
  });
  return () => {
    if (loaded.schema) return loaded.schema;
    throw new TypeError('the schema is not loaded yet');
  };
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
  gateway: ApolloGateway,
  { costs }: Edge,
): ApolloServer<GatewayContext> {
  const { settings, isProduction, log } = parts;
  return new ApolloServer<GatewayContext>({
    gateway,
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
      chosenOperation(),
      typedVariables({ isProduction }),
      errorEdge({ isProduction }),
      operationCost({ costs, showsCost: !isProduction }),
      ...(isProduction ? [] : [introspection()]),
    ],
  });
}

function createPlanner(
  { supergraphSdl, subgraphs, isProduction, log }: GatewayParts,
  metrics: GatewayMetrics,
): ApolloGateway {
  silenceApolloTelemetry();
  return new ApolloGateway({
    supergraphSdl,
    logger: log,
    __exposeQueryPlanExperimental: !isProduction,
    buildService({ name }) {
      const ask = subgraphs[name];
      if (!ask) throw new Error(`the supergraph has a subgraph "${name}" that nobody can ask`);
      return subgraphDataSource(name, ask, metrics);
    },
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
