import { fastify, LogController, type FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import type { Registry } from 'prom-client';
import { answerError, answerNotFound } from './error-answers.ts';
import { readinessOf, type Checks } from './readiness.ts';
import { requestIdOf } from './request-id.ts';

/** A process's web server; routes join `app` before it listens. */
export type Server = {
  readonly app: FastifyInstance;
  /** From now on the process says it is not ready, and each answer closes its connection. */
  readonly startDraining: () => void;
};

type ServerOptions = {
  /** The process's name. */
  readonly name: string;
  readonly log: Logger;
  readonly registry: Registry;
  readonly checks: Checks;
  /** The largest body a route takes when it names no limit of its own; 1 MiB when not given. */
  readonly bodyLimitBytes?: number;
  /** Addresses and networks of proxies whose X-Forwarded-For is believed; none when not given. */
  readonly trustedProxies?: readonly string[];
};

/** A web server with request ids, health, metrics and errors in GraphQL's format. It does not listen yet. */
export function createServer(options: ServerOptions): Server {
  const app = createApp(options);
  let isDraining = false;
  app.addHook('onRequest', async (request, reply) => {
    reply.header('x-request-id', request.id);
  });
  app.addHook('onSend', async (_request, reply) => {
    if (isDraining) reply.header('connection', 'close');
  });
  app.setErrorHandler(answerError);
  app.setNotFoundHandler(answerNotFound);
  addOperatorRoutes(app, options, () => isDraining);
  return {
    app,
    startDraining() {
      isDraining = true;
    },
  };
}

function createApp(options: ServerOptions): FastifyInstance {
  const { log, bodyLimitBytes = 1024 * 1024, trustedProxies = [] } = options;
  return fastify({
    loggerInstance: log,
    trustProxy: trustedProxies.length > 0 ? [...trustedProxies] : false,
    logController: new LogController({
      disableRequestLogging: true,
      requestIdLogLabel: 'requestId',
    }),
    genReqId: requestIdOf,
    bodyLimit: bodyLimitBytes,
    requestTimeout: 30_000,
    keepAliveTimeout: 72_000,
    http: { maxHeaderSize: 16 * 1024, headersTimeout: 10_000, connectionsCheckingInterval: 2_000 },
    frameworkErrors: (error, request, reply) => void answerError(error, request, reply),
  }) as unknown as FastifyInstance;
}

function addOperatorRoutes(
  app: FastifyInstance,
  { name, log, registry, checks }: ServerOptions,
  isDraining: () => boolean,
): void {
  const readiness = readinessOf(checks, { log, isDraining });
  app.addHook('onRequest', async (request, reply) => {
    if (operatorRoutes.has(request.routeOptions.url ?? ''))
      reply.header('cache-control', 'no-store');
  });
  app.get('/healthz', () => ({ isAlive: true, name }));
  app.get('/readyz', async (_request, reply) => {
    const answer = await readiness();
    return reply.code(answer.isReady ? 200 : 503).send(answer);
  });
  app.get('/metrics', async (_request, reply) =>
    reply.type(registry.contentType).send(await registry.metrics()),
  );
}

const operatorRoutes = new Set(['/healthz', '/readyz', '/metrics']);
