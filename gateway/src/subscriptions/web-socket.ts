import { once } from 'node:events';
import type { Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { makeHandler } from 'graphql-ws/use/@fastify/websocket';
import { GraphQLError, parse } from 'graphql';
import type { FastifyRequest } from 'fastify';
import type { WebSocket } from 'ws';
import { z } from 'zod';
import type { SizeError } from '../admission.ts';
import { tokenExpiry, type Authenticate } from '../principal.ts';
import type { Caller, Subscriptions } from './subscriptions.ts';
import type { LiveStream } from './subscriber.ts';

type Options = {
  readonly subscriptions: Subscriptions;
  readonly authenticate: Authenticate;
  readonly sizeError: SizeError;
  readonly perConnection: number;
  readonly now: () => Date;
};

type Connected = {
  caller?: Omit<Caller, 'lastEventId'>;
  readonly request: FastifyRequest;
  readonly socket: WebSocket;
};

const connection = z.object({
  authorization: z.string().optional(),
  Authorization: z.string().optional(),
});
const extensions = z.object({ lastEventId: z.string().nullish() }).nullish();

// What was subscribed to is in the stream already; the library only wants to know of what kind it is.
const anySubscription = parse('subscription { any }');

/**
 * Subscriptions over WebSocket by the protocol `graphql-transport-ws`. The access token comes in the payload of
 * `connection_init` as `authorization: "Bearer ..."`, or in the header of the upgrade.
 */
export function webSocketHandler(options: Options) {
  const { subscriptions, authenticate, sizeError, perConnection, now } = options;
  return makeHandler<Record<string, unknown>, Connected>({
    async onConnect({ connectionParams, extra }) {
      const read = connection.safeParse(connectionParams ?? {});
      const { authorization: header } = extra.request.headers;
      const given = read.success ? (read.data.authorization ?? read.data.Authorization) : undefined;
      const authorization = given ?? header;
      try {
        const principal = await authenticate({ authorization });
        extra.caller = { principal, expiresAt: tokenExpiry(authorization, now()) };
        return true;
      } catch {
        // The library closes the socket with 4403, Forbidden.
        return false;
      }
    },
    onSubscribe({ extra, subscriptions: open }, id, payload) {
      if (Object.keys(open).length > perConnection) return [tooMany(perConnection)];
      const operation = {
        query: payload.query,
        variables: payload.variables ?? undefined,
        operationName: payload.operationName ?? undefined,
      };
      const tooLarge = sizeError(operation);
      if (tooLarge) return [tooLarge];
      const read = extensions.safeParse(payload.extensions);
      const lastEventId = (read.success ? read.data?.lastEventId : null) ?? null;
      const { caller } = extra;
      if (!caller) throw new TypeError('nobody was authenticated for this socket');
      const stream = subscriptions.open(operation, { ...caller, lastEventId });
      if ('errors' in stream) return stream.errors.map(asError);
      const ending = sendAll(stream, {
        id,
        socket: extra.socket,
        connection: extra.request.raw.socket,
      });
      return { schema: null as never, document: anySubscription, contextValue: ending };
    },
    subscribe: ({ contextValue }) => contextValue as Ending,
  });
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
