import pg from 'pg';
import type { AskRows } from './outbox.ts';

/** A connection into a domain's schema, lent to nobody else; a relay's locks live and die with it. */
export type EventConnection = {
  readonly ask: AskRows;
  /** Aborted when the connection is lost. */
  readonly lost: AbortSignal;
  readonly close: () => Promise<void>;
};

const answerMs = 15_000;
// PostgreSQL frees the locks of a relay whose machine is gone within half a minute.
const keepAlives =
  '-c tcp_keepalives_idle=10 -c tcp_keepalives_interval=5 -c tcp_keepalives_count=4';

type Connecting = {
  readonly domain: string;
  /** Signs in as the domain's own role. Not by a pooler that shares sessions: a session holds the locks. */
  readonly databaseUrl: string;
  /** What it is for, as PostgreSQL shows it. */
  readonly purpose: 'relay' | 'operator';
};

/** Connect to the tables of events of a domain. */
export async function openEventConnection({
  domain,
  databaseUrl,
  purpose,
}: Connecting): Promise<EventConnection> {
  const client = new pg.Client({
    connectionString: databaseUrl,
    options: `-c search_path="${domain}" ${keepAlives}`,
    application_name: `novapos-${domain}-${purpose}`,
    connectionTimeoutMillis: 5_000,
    ...(purpose === 'relay' && { query_timeout: answerMs }),
    keepAlive: true,
  });
  const losing = new AbortController();
  const lose = (error?: Error) => {
    losing.abort(error ?? new Error('the connection ended'));
  };
  client.on('error', lose);
  client.on('end', lose);
  await client.connect();
  return {
    async ask<Row>({ name, text }: Parameters<AskRows>[0], values: readonly unknown[]) {
      losing.signal.throwIfAborted();
      const { rows } = await client.query({ name, text, values: [...values] });
      return rows as Row[];
    },
    lost: losing.signal,
    async close() {
      // One that does not answer any more would not say good-bye either.
      if (losing.signal.aborted) return;
      await client.end();
    },
  };
}
