import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import { CodedError } from '@novapos/chassis';
import type { FastifyReply } from 'fastify';
import type { LiveMessage, LiveStream } from './subscriber.ts';

/** How a stream is written into an HTTP answer. */
export type Framing = {
  readonly contentType: string;
  readonly message: (message: LiveMessage) => string;
  readonly failure: (error: CodedError) => string;
  readonly end: string;
  /** Sent when nothing else was for a while, so that nobody on the way thinks the stream is dead. */
  readonly heartbeat: string;
};

const part = (json: string) =>
  `\r\n--graphql\r\ncontent-type: application/json; charset=utf-8\r\n\r\n${json}`;

const errorsOf = (error: CodedError) => JSON.stringify({ errors: [error.toJSON()] });

/** Server-sent events, one connection a subscription: https://github.com/enisdenjo/graphql-sse/blob/master/PROTOCOL.md */
const serverSentEvents: Framing = {
  contentType: 'text/event-stream; charset=utf-8',
  message: ({ eventId, json }) => `id: ${eventId}\nevent: next\ndata: ${json}\n\n`,
  failure: (error) => `event: next\ndata: ${errorsOf(error)}\n\n`,
  end: 'event: complete\ndata:\n\n',
  heartbeat: ':\n\n',
};

/** Apollo's multipart subscriptions: https://www.apollographql.com/docs/graphos/routing/operations/subscriptions/multipart-protocol */
const multipart: Framing = {
  contentType: 'multipart/mixed;boundary="graphql";subscriptionSpec=1.0',
  message: ({ json }) => part(`{"payload":${json}}`),
  failure: (error) => part(`{"payload":null,"errors":[${JSON.stringify(error.toJSON())}]}`),
  end: '\r\n--graphql--\r\n',
  heartbeat: part('{}'),
};

const heartbeatMs = 5_000;

/** The framing that a client accepts; undefined for one that wants a single answer. */
export function framingOf(accept: string | undefined): Framing | undefined {
  if (accept === undefined) return undefined;
  if (/\btext\/event-stream\b/i.test(accept)) return serverSentEvents;
  return /\bmultipart\/mixed\b/i.test(accept) && /\bsubscriptionSpec\b/i.test(accept)
    ? multipart
    : undefined;
}

/** Write a stream until it ends or the client is gone; as fast as the client reads, no faster. */
export async function sendStream(
  stream: LiveStream,
  framing: Framing,
  reply: FastifyReply,
): Promise<void> {
  const headers = {
    ...reply.getHeaders(),
    'content-type': framing.contentType,
    'cache-control': 'no-store',
    // Proxies that gather an answer before they pass it on would hold events back.
    'x-accel-buffering': 'no',
  };
  reply.hijack();
  const { raw } = reply;
  raw.writeHead(200, headers as Record<string, string>);
  raw.flushHeaders();
  const beating = setInterval(() => raw.write(framing.heartbeat), heartbeatMs);
  raw.once('close', () => {
    void stream.return();
  });
  try {
    for await (const message of stream) await write(raw, framing.message(message));
  } catch (error) {
    if (!(error instanceof CodedError)) throw error;
    await write(raw, framing.failure(error));
  } finally {
    clearInterval(beating);
    raw.end(framing.end);
  }
}

async function write(raw: ServerResponse, text: string): Promise<void> {
  if (raw.destroyed || raw.write(text)) return;
  const settled = new AbortController();
  const waiting = ['drain', 'close'].map((name) => once(raw, name, settled));
  try {
    await Promise.race(waiting);
  } finally {
    settled.abort();
    await Promise.allSettled(waiting);
  }
}
