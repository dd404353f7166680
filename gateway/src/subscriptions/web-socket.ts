import { once } from 'node:events';
import type { Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { CodedError } from '@novapos/chassis';
import type { FastifyRequest } from 'fastify';
import { GraphQLError, parse } from 'graphql';
import type { SubscribePayload } from 'graphql-ws';
import { makeHandler } from 'graphql-ws/use/@fastify/websocket';
import type { WebSocket } from 'ws';
import { z } from 'zod';
import type { Depart } from '../departure.ts';
import type { Entrance } from '../entrance.ts';
import { shownError } from '../errors.ts';
import type { Credentials, Known } from '../identify.ts';
import { beginVisit, type Visit } from '../visit.ts';
import type { LiveStream } from './subscriber.ts';
import type { Refused, Subscriptions } from './subscriptions.ts';

type Options = {
  readonly subscriptions: Subscriptions;
  readonly entrance: Entrance;
  readonly depart: Depart;
  readonly perConnection: number;
};

type Connected = {
  caller?: { readonly known: Known; readonly credentials: Credentials };
  readonly request: FastifyRequest;
  readonly socket: WebSocket;
};

const given = z.string().optional().catch(undefined);
const connection = z.object({
  authorization: given,
  Authorization: given,
  'x-api-key': given,
  'X-Api-Key': given,
});
const extensions = z.object({ lastEventId: z.string() });

// What was subscribed to is in the stream already; the library only wants to know of what kind it is.
const anySubscription = parse('subscription { any }');

/**
 * Subscriptions over WebSocket by the protocol `graphql-transport-ws`. The access token or partner key comes in the payload
 * of `connection_init` as `authorization: "Bearer ..."` or `x-api-key`, or in the headers of the upgrade.
 */
export function webSocketHandler(options: Options) {
  const { subscriptions, entrance, depart, perConnection } = options;
  return makeHandler<Record<string, unknown>, Connected>({
    async onConnect({ connectionParams, extra }) {
      const credentials = credentialsOf(connectionParams, extra.request);
      try {
        const known = await entrance.identify(credentials, visitOf(extra.request));
        extra.caller = { known, credentials };
        return true;
      } catch {
        // The library closes the socket with 4403, Forbidden.
        return false;
      }
    },
    async onSubscribe({ extra, subscriptions: open }, id, payload) {
      if (Object.keys(open).length > perConnection) return [tooMany(perConnection)];
      const { caller, request } = extra;
      if (!caller) throw new TypeError('nobody was authenticated for this socket');
      const visit = visitOf(request);
      try {
        const stream = await opened({ subscriptions, entrance }, { caller, visit, payload });
        if ('errors' in stream) {
          visit.hasErrors = true;
          return stream.errors.map(asError);
        }
        const ending = sendAll(stream, {
          id,
          socket: extra.socket,
          connection: request.raw.socket,
        });
        return { schema: null as never, document: anySubscription, contextValue: ending };
      } finally {
        depart(visit);
      }
    },
    subscribe: ({ contextValue }) => contextValue as Ending,
  });
}

function visitOf({ headers, ip: address }: FastifyRequest): Visit {
  return beginVisit({ headers, address, isGet: false });
}

function credentialsOf(
  params: Readonly<Record<string, unknown>> | undefined,
  { headers }: FastifyRequest,
): Credentials {
  const read = connection.safeParse(params ?? {});
  if (!read.success) return headers;
  const authorization = read.data.authorization ?? read.data.Authorization;
  const apiKey = read.data['x-api-key'] ?? read.data['X-Api-Key'];
  if (authorization === undefined && apiKey === undefined) return headers;
  return {
    ...(authorization === undefined ? {} : { authorization }),
    ...(apiKey === undefined ? {} : { 'x-api-key': apiKey }),
  };
}

type Subscribing = {
  readonly caller: NonNullable<Connected['caller']>;
  readonly visit: Visit;
  readonly payload: SubscribePayload;
};

async function opened(
  { subscriptions, entrance }: Pick<Options, 'subscriptions' | 'entrance'>,
  { caller, visit, payload }: Subscribing,
): Promise<LiveStream | Refused> {
  try {
    visit.known = caller.known;
    // A key may have ended since the socket was opened; a token says itself when it ends.
    if (caller.known.key) await entrance.identify(caller.credentials, visit);
    await entrance.admit(payload, visit);
  } catch (error) {
    if (!(error instanceof CodedError)) throw error;
    return { errors: [shownError(error.toJSON())] };
  }
  const read = extensions.safeParse(payload.extensions);
  const { principal, expiresAt } = visit.known;
  const operation = {
    query: visit.operation?.query ?? '',
    variables: payload.variables ?? undefined,
    operationName: payload.operationName ?? undefined,
  };
  const lastEventId = read.success ? read.data.lastEventId : null;
  return subscriptions.open(operation, { principal, expiresAt, lastEventId });
}

type Ending = AsyncGenerator<never, void>;
type Receiver = {
  readonly id: string;
  readonly socket: WebSocket;
  /** What the socket writes to. */
  readonly connection: Socket;
};

/** Bytes that wait for a slow reader before its stream waits as well. */
const mostBufferedBytes = 256 * 1024;
/** What comes so soon after what was sent last is sent together: a write costs more than a message. */
const togetherMs = 100;

/**
 * Send what comes as `next` messages, each of them made of the JSON that all subscribers share; the library would
 * make it anew for each. What it gets is only the end of the stream, with its reason.
 */
function sendAll(stream: LiveStream, { id, socket, connection }: Receiver): Ending {
  const head = `{"id":${JSON.stringify(id)},"type":"next","payload":`;
  const ended = (async () => {
    let sentAt = -Infinity;
    for await (const first of stream) {
      const early = sentAt + togetherMs - performance.now();
      if (early > 0) await pause(early);
      sentAt = performance.now();
      // One write for all of them.
      connection.cork();
      for (const { json } of [first, ...stream.takeWaiting()])
        socket.send(`${head}${json}}`, ignored);
      connection.uncork();
      if (socket.bufferedAmount >= mostBufferedBytes) await drained(connection);
    }
  })();
  const end: Ending = {
    next: async () => {
      await ended;
      return { value: undefined, done: true };
    },
    async return() {
      await stream.return();
      return { value: undefined, done: true };
    },
    throw: () => end.return(),
    [Symbol.asyncIterator]: () => end,
    async [Symbol.asyncDispose]() {
      await stream.return();
    },
  };
  ended.catch(() => undefined);
  return end;
}

async function drained(connection: Socket): Promise<void> {
  if (connection.destroyed || !connection.writableNeedDrain) return;
  const settled = new AbortController();
  const waiting = ['drain', 'close'].map((name) => once(connection, name, settled));
  try {
    await Promise.race(waiting);
  } finally {
    settled.abort();
    await Promise.allSettled(waiting);
  }
}

// One that is closed meanwhile ends its stream by itself.
function ignored(): void {
  return undefined;
}

type Formatted = {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions?: Readonly<Record<string, unknown>>;
};

function asError({ message, path, extensions: details }: Formatted): GraphQLError {
  return new GraphQLError(message, { path: path ?? null, extensions: details ?? null });
}

function tooMany(most: number): GraphQLError {
  const message = `One connection may hold ${most} subscriptions at once. Complete one first.`;
  return new GraphQLError(message, { extensions: { code: 'LIMIT_EXCEEDED' } });
}
