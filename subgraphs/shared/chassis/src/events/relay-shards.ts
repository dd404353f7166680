import pg from 'pg';
import type { Logger } from 'pino';

/** The shards of an outbox that this process relays. */
export type RelayShards = {
  /** The shards that are ours now; empty while the connection that holds them is gone. */
  readonly owned: () => Promise<readonly number[]>;
  readonly close: () => Promise<void>;
};

type Options = { readonly url: string; readonly domain: string; readonly log: Logger };

const all = [0, 1, 2, 3] as const;
/** How often it is looked whether a shard became free, or another process needs its share. */
const lookEveryMs = 5_000;
/** The place of the lock that each relay shares, so that they can be counted. */
const presence = 9;

const lockSpace = 'hashtext($1)';
const queries = {
  arrive: `select pg_advisory_lock_shared(${lockSpace}, ${presence})`,
  take: `select pg_try_advisory_lock(${lockSpace}, $2) as taken`,
  leave: `select pg_advisory_unlock(${lockSpace}, $2)`,
  relays: `select count(*)::int as count from pg_locks
    where locktype = 'advisory' and objsubid = 2 and objid = ${presence}
      and classid::bigint = (${lockSpace}::bigint & 4294967295)
      and database = (select oid from pg_database where datname = current_database())`,
};

/**
 * Own shards by advisory locks of a connection that does nothing else: when the process dies or the connection
 * breaks, PostgreSQL frees them for another. Several processes of a domain share them evenly.
 */
export function relayShards({ url, domain, log }: Options): RelayShards {
  const space = `novapos relay ${domain}`;
  const owned = new Set<number>();
  const state: { client: pg.Client | null; lookAtMs: number; isClosed: boolean } = {
    client: null,
    lookAtMs: 0,
    isClosed: false,
  };
  const lose = (client: pg.Client) => {
    if (state.client !== client) return;
    state.client = null;
    owned.clear();
  };

  const connect = async (): Promise<pg.Client> => {
    const client = new pg.Client({
      connectionString: url,
      application_name: `novapos-relay-${domain}`,
      connectionTimeoutMillis: 5_000,
      keepAlive: true,
    });
    client.on('error', (error) => {
      log.warn({ reason: error.message }, 'the connection that holds the shards broke');
      lose(client);
    });
    client.on('end', () => {
      lose(client);
    });
    await client.connect();
    await client.query(queries.arrive, [space]);
    state.client = client;
    return client;
  };

  const look = async (client: pg.Client) => {
    const { rows } = await client.query<{ count: number }>(queries.relays, [space]);
    const share = Math.ceil(all.length / Math.max(1, rows[0]?.count ?? 1));
    for (const shard of [...owned].slice(share)) {
      owned.delete(shard);
      await client.query(queries.leave, [space, shard]);
    }
    for (const shard of all) {
      if (owned.size >= share || owned.has(shard)) continue;
      const taken = await client.query<{ taken: boolean }>(queries.take, [space, shard]);
      if (taken.rows[0]?.taken && state.client === client) owned.add(shard);
    }
  };

  return {
    async owned() {
      if (state.isClosed) return [];
      const client = state.client ?? (await connect());
      const nowMs = performance.now();
      if (owned.size === 0 || nowMs >= state.lookAtMs) {
        state.lookAtMs = nowMs + lookEveryMs;
        await look(client);
      }
      return [...owned];
    },
    async close() {
      state.isClosed = true;
      const { client } = state;
      owned.clear();
      state.client = null;
      await client?.end().catch(() => undefined);
    },
  };
}
