import type { AskRows } from './outbox.ts';

/** The shards whose events a relay may publish, because nobody else can at the same time. */
export type ShardLocks = {
  /** Take what is this relay's fair share, let go of what is more; returns what it holds now. */
  readonly hold: () => Promise<readonly number[]>;
};

const shards = [0, 1, 2, 3] as const;
const memberKey = 100;

// The first key is the domain's, the second a shard or, shared by all relays of the domain, the member key.
const join = {
  name: 'relay.join',
  text: `select pg_advisory_lock_shared(hashtext('novapos.relay.' || $1), ${memberKey})`,
};
const members = {
  name: 'relay.members',
  text: `select count(*)::int as count from pg_locks
    where locktype = 'advisory' and objsubid = 2 and objid = ${memberKey}
      and classid = (hashtext('novapos.relay.' || $1)::bigint & 4294967295)::oid
      and database = (select oid from pg_database where datname = current_database())`,
};
const take = {
  name: 'relay.take',
  text: `select pg_try_advisory_lock(hashtext('novapos.relay.' || $1), $2) as is_taken`,
};
const release = {
  name: 'relay.release',
  text: `select pg_advisory_unlock(hashtext('novapos.relay.' || $1), $2)`,
};

/**
 * Locks of a session: PostgreSQL lets go of them when the connection ends, however it ends. Relays of one
 * domain share its shards evenly; one that comes or goes is noticed at the next `hold`.
 */
export async function shardLocks(domain: string, ask: AskRows): Promise<ShardLocks> {
  const held = new Set<number>();
  await ask(join, [domain]);

  async function takeUpTo(most: number): Promise<void> {
    for (const shard of shards) {
      if (held.size >= most) return;
      if (held.has(shard)) continue;
      const [row] = await ask<{ is_taken: boolean }>(take, [domain, shard]);
      if (row?.is_taken) held.add(shard);
    }
  }

  async function releaseDownTo(most: number): Promise<void> {
    for (const shard of [...held].slice(most)) {
      await ask(release, [domain, shard]);
      held.delete(shard);
    }
  }

  return {
    async hold() {
      const [row] = await ask<{ count: number }>(members, [domain]);
      const fairShare = Math.ceil(shards.length / Math.max(1, row?.count ?? 1));
      await releaseDownTo(fairShare);
      await takeUpTo(fairShare);
      return [...held];
    },
  };
}
