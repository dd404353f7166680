import { ApolloGateway } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import fastifyCors from '@fastify/cors';
import { createServer, type AskSubgraph, type Server } from '@novapos/chassis';
import type { Logger } from 'pino';
import type { Registry } from 'prom-client';
import { createAdmission } from './admission.ts';
import { silenceApolloTelemetry } from './config.ts';
import type { GatewayContext } from './context.ts';
import { shownError } from './errors.ts';
import { subgraphDataSource } from './execution/subgraph-data-source.ts';
import { addGraphiqlRoute } from './graphiql-route.ts';
import { addGraphqlRoute } from './graphql-route.ts';
import { securityHeaders } from './headers.ts';
import { createGatewayMetrics, type GatewayMetrics } from './metrics.ts';
import { apolloPlugins } from './plugins/apollo-plugins.ts';
import { chosenOperation } from './plugins/chosen-operation.ts';
import { errorEdge } from './plugins/error-edge.ts';
import { introspection } from './plugins/introspection.ts';
import { typedVariables } from './plugins/variables.ts';
import type { Authenticate } from './principal.ts';
import type { GatewaySettings } from './settings.ts';

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
  /** What must work for the gateway to be ready, by name; each throws when it does not. */
  readonly checks: Readonly<Record<string, () => Promise<void>>>;
};

/** A started gateway: a web server, which more routes may join before it listens. */
export type Gateway = Server & {
  /** Finish what is running, then close. */
  readonly stop: () => Promise<void>;
};

/** Start the gateway over these subgraphs. It does not listen yet. */
export async function createGateway(parts: GatewayParts): Promise<Gateway> {
  const { settings, isProduction, authenticate } = parts;
  const metrics = createGatewayMetrics(parts.registry);
  const apollo = createApollo(parts, metrics);
  await apollo.start();

  const { log, registry, checks } = parts;
  const server = createServer({ name: 'gateway', log, registry, checks });
  const { app } = server;
  app.addHook('onRequest', async (_request, reply) => {
    reply.headers(securityHeaders);
  });
  await app.register(fastifyCors, crossOrigin(settings.corsOrigins));
  const contextOf = createAdmission({ authenticate, limits: settings.limits, metrics });
  addGraphqlRoute(app, { apollo, contextOf, bodyBytes: settings.limits.bodyBytes });
  if (!isProduction) addGraphiqlRoute(app);

  return {
    ...server,
    async stop() {
      await app.close();
      await apollo.stop();
    },
  };
}

function createApollo(parts: GatewayParts, metrics: GatewayMetrics): ApolloServer<GatewayContext> {
  const { settings, isProduction, log } = parts;
  return new ApolloServer<GatewayContext>({
    gateway: createPlanner(parts, metrics),
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
      chosenOperation(),
      typedVariables({ isProduction }),
      errorEdge({ isProduction }),
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
    ],
    exposedHeaders: ['x-request-id', 'retry-after'],
    maxAge: 600,
  };
}
