import type { IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';
import { createRegistry, createServer } from '@novapos/chassis';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import { appHeaders } from '../../../frontends/pos-app/build/headers.ts';
import { forward, forwardUpgrade, isForeign } from './forward.ts';
import { readStaticFiles, type StaticFile } from './static-files.ts';

/** How the till is served. */
export type PosAppOptions = {
  /** Where its bundle lies. */
  readonly folder: string;
  /** Where the gateway listens. */
  readonly gateway: string;
  readonly host: string;
  /** 0 for any free port. */
  readonly port: number;
  readonly log: Logger;
};

/** The served till. */
export type ServedPosApp = { readonly origin: string; readonly close: () => Promise<void> };

/** Serve the till: its files, and behind the same origin the gateway's graph and pictures. */
export async function servePosApp(options: PosAppOptions): Promise<ServedPosApp> {
  const { gateway, host, port, log } = options;
  const files = await readStaticFiles(options.folder);
  const { app } = createServer({
    name: 'pos-app',
    log,
    registry: createRegistry('pos-app'),
    checks: {},
  });
  app.addHook('onRequest', async (_request, reply) => {
    reply.headers(appHeaders);
  });
  await app.register(async (behind) => {
    addGateway(behind, gateway);
  });
  app.get('/*', async (request, reply) => sendFile(files, request, reply));
  const sockets = openSockets(app);
  app.server.on('upgrade', (asked: IncomingMessage, socket: Socket, head: Buffer) => {
    if (asked.url?.startsWith('/graphql') && !isForeign(asked.headers)) {
      sockets.add(socket);
      socket.once('close', () => sockets.delete(socket));
      forwardUpgrade(gateway, asked, { socket, head });
    } else {
      socket.destroy();
    }
  });
  const origin = await app.listen({ host, port, listenTextResolver: () => 'listening' });
  return { origin, close: () => app.close() };
}

/** WebSockets that were handed on; at the end nobody else closes them. */
function openSockets(app: FastifyInstance): Set<Socket> {
  const sockets = new Set<Socket>();
  app.addHook('preClose', async () => {
    for (const socket of sockets) socket.destroy();
  });
  return sockets;
}

function addGateway(app: FastifyInstance, gateway: string): void {
  // The body goes on as it is.
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', (_request, _payload, done) => {
    done(null);
  });
  const hand = async (request: FastifyRequest, reply: FastifyReply) => {
    if (isForeign(request.headers)) return reply.code(403).send({ error: 'Another origin' });
    forward(gateway, request, reply);
    return reply;
  };
  app.route({ method: ['GET', 'POST'], url: '/graphql', handler: hand });
  app.get('/images/*', hand);
}

async function sendFile(
  files: ReadonlyMap<string, StaticFile>,
  { url, headers }: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const path = url.split('?')[0] ?? '/';
  const file = files.get(path) ?? (isScreen(path) ? files.get('/index.html') : undefined);
  if (!file) return reply.code(404).type('text/plain').send('Not found');
  reply.header('etag', file.etag).header('vary', 'accept-encoding');
  reply.header(
    'cache-control',
    file.isImmutable ? 'public, max-age=31536000, immutable' : 'no-cache',
  );
  if (headers['if-none-match'] === file.etag) return reply.code(304).send();
  reply.type(file.type);
  const isGzip = /\bgzip\b/.test(headers['accept-encoding'] ?? '');
  if (file.gzipped === null || !isGzip) return reply.send(file.body);
  return reply.header('content-encoding', 'gzip').send(file.gzipped);
}

// The app finds its screens by itself; what has an extension is a file.
function isScreen(path: string): boolean {
  return !/[.][\w-]+$/.test(path);
}
