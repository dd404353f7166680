import { setTimeout as pause } from 'node:timers/promises';
import type { DomainEvent } from '@novapos/chassis';
import { partnerChanged, partnerKeyCreated, partnerKeyRevoked } from '@novapos/kernel';
import { LRUCache } from 'lru-cache';
import type { GatewayKey, Integration } from '../peers/integration.ts';
import { networkOf } from './networks.ts';

/** A key as it is kept while it is in use. */
export type LiveKey = Omit<GatewayKey, '__typename' | 'allowedAddresses' | 'expiresAt'> & {
  /** Null for any address. */
  readonly networks: readonly NonNullable<ReturnType<typeof networkOf>>[] | null;
  readonly expiresAt: Date | null;
};

/** Keys by their ids, asked for once in a short while. */
export type KeyCache = {
  /** Null where there is none; throws when none can be asked for. */
  readonly find: (id: string, address: string) => Promise<LiveKey | null>;
  /** Forget at once what an event says is true no more. */
  readonly hear: (event: DomainEvent) => void;
};

type Options = {
  readonly findKey: Integration['findKey'];
  /** Milliseconds of a clock that only goes forward. */
  readonly clock?: () => number;
};

const freshMs = 2_000;
// While the domain is away nobody can end a key either.
const staleMs = 60_000;
// One that is slow holds nobody up whose key is in use.
const patienceMs = 500;
const mostKeys = 10_000;
const guessesPerMinute = 100;

type Kept = { readonly key: LiveKey | null; readonly askedAt: number };

/**
 * Keeps keys for two seconds, unknown ids too, and forgets at once the one that is revoked. When the domain is away a
 * key goes on working for a minute. An address that made up a hundred ids within a minute gets no more looked up.
 */
export function createKeyCache({ findKey, clock = () => performance.now() }: Options): KeyCache {
  const cache = new LRUCache<string, Kept>({ max: mostKeys });
  const asking = new Map<string, Promise<LiveKey | null>>();
  const guesses = countingGuesses(clock);
  let forgotten = 0;

  async function ask(id: string, address: string): Promise<LiveKey | null> {
    const before = forgotten;
    const found = await findKey(id);
    const key = found && liveKeyOf(found);
    // An answer that was under way when something was forgotten may be older than that.
    if (before === forgotten) cache.set(id, { key, askedAt: clock() });
    if (!key) guesses.add(address);
    return key;
  }

  function askOnce(id: string, address: string): Promise<LiveKey | null> {
    const asked =
      asking.get(id) ??
      ask(id, address).finally(() => {
        if (asking.get(id) === asked) asking.delete(id);
      });
    asking.set(id, asked);
    return asked;
  }

  function forget(isMeant: (id: string, kept: Kept) => boolean): void {
    forgotten += 1;
    asking.clear();
    for (const [id, kept] of cache.entries()) if (isMeant(id, kept)) cache.delete(id);
  }

  return {
    async find(id, address) {
      const kept = cache.get(id);
      const age = kept ? clock() - kept.askedAt : Infinity;
      if (kept && age < freshMs) return kept.key;
      if (!kept?.key && guesses.areTooMany(address)) return null;
      const asked = askOnce(id, address);
      return kept?.key && age < staleMs ? orInstead(asked, kept.key) : asked;
    },
    hear({ type, data }) {
      if (type === partnerKeyRevoked.name || type === partnerKeyCreated.name) {
        const read = partnerKeyRevoked.data.safeParse(data);
        if (read.success) forget((id) => id === read.data.keyId);
      }
      if (type === partnerChanged.name) {
        const read = partnerChanged.data.safeParse(data);
        if (read.success) forget((_id, { key }) => key?.partnerId === read.data.partnerId);
      }
    },
  };
}

/** The answer, or this instead where it fails or takes too long. */
async function orInstead<Answer>(asked: Promise<Answer>, instead: Answer): Promise<Answer> {
  const late = new AbortController();
  const given = pause(patienceMs, instead, { signal: late.signal, ref: false });
  try {
    return await Promise.race([asked.catch(() => instead), given.catch(() => instead)]);
  } finally {
    late.abort();
  }
}

function liveKeyOf({ allowedAddresses, expiresAt, ...key }: GatewayKey): LiveKey {
  return {
    ...key,
    networks: allowedAddresses?.flatMap((text) => networkOf(text) ?? []) ?? null,
    expiresAt: expiresAt === null ? null : new Date(expiresAt),
  };
}

/** Counts, by address, the ids that were looked up in vain within a minute. */
function countingGuesses(clock: () => number) {
  const counts = new LRUCache<string, { readonly since: number; readonly count: number }>({
    max: mostKeys,
  });
  const current = (address: string) => {
    const kept = counts.get(address);
    return kept && clock() - kept.since < 60_000 ? kept : { since: clock(), count: 0 };
  };
  return {
    areTooMany: (address: string) => current(address).count >= guessesPerMinute,
    add: (address: string) => {
      const { since, count } = current(address);
      counts.set(address, { since, count: count + 1 });
    },
  };
}
