import { createClient } from 'graphql-ws';
import WebSocket from 'ws';
import type { Person } from './shop.ts';

/** One message of a live subscription, and when it came. */
export type Told<Data> = { readonly data: Data; readonly at: number };

/** A live subscription. */
export type Live<Data> = {
  readonly told: readonly Told<Data>[];
  /** What ended it, if something did. */
  readonly error: () => unknown;
  readonly stop: () => Promise<void>;
};

/** Subscribe over WebSocket as this person, and keep what comes; resolves once the socket is open. */
export async function follow<Data>(
  origin: string,
  { token }: Person,
  query: string,
  variables: Record<string, unknown> = {},
): Promise<Live<Data>> {
  const told: Told<Data>[] = [];
  const ending: { error?: unknown } = {};
  const client = createClient({
    url: `${origin.replace('http', 'ws')}/graphql`,
    webSocketImpl: WebSocket,
    connectionParams: { authorization: `Bearer ${token}` },
    retryAttempts: 0,
  });
  const opened = new Promise<void>((resolve) => {
    client.on('connected', () => {
      resolve();
    });
  });
  client.subscribe<Data>(
    { query, variables },
    {
      next: ({ data }) => {
        if (data) told.push({ data, at: Date.now() });
      },
      error: (error) => {
        ending.error = error;
      },
      complete: () => undefined,
    },
  );
  await opened;
  // The subscription is sent right behind the acknowledgement.
  await new Promise((resolve) => setTimeout(resolve, 300));
  return { told, error: () => ending.error, stop: async () => client.dispose() };
}
