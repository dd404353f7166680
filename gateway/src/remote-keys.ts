import { CodedError } from '@novapos/chassis';
import {
  createLocalJWKSet,
  errors,
  type FlattenedJWSInput,
  type JSONWebKeySet,
  type JWSHeaderParameters,
  type JWTVerifyGetKey,
} from 'jose';
import type { Logger } from 'pino';

type Options = {
  /** Where the auth domain publishes its keys. */
  readonly url: string;
  readonly log: Logger;
  /** Milliseconds of a clock that only goes forward. */
  readonly clock?: () => number;
};

const cooldownMs = 30_000;
// Without any key nobody can be served, so the wait is short.
const cooldownWithoutKeysMs = 1_000;
const staleAfterMs = 300_000;
const timeoutMs = 3_000;

/** Keys in another process. */
export type RemoteKeys = {
  readonly find: JWTVerifyGetKey;
  /** Throws while no key has been had yet. */
  readonly check: () => Promise<void>;
};

/**
 * The auth domain's signing keys. They are fetched at most once in 30 s, however many tokens name an
 * unknown key, and kept when auth is down: who is signed in goes on selling.
 */
export function remoteKeys({ url, log, clock = () => performance.now() }: Options): RemoteKeys {
  let keys: ReturnType<typeof createLocalJWKSet> | undefined;
  let triedAt = -Infinity;
  let fetching: Promise<void> | undefined;

  async function fetchKeys(): Promise<void> {
    try {
      const response = await fetch(url, { signal: AbortSignal.timeout(timeoutMs) });
      if (!response.ok) throw new Error(`status ${response.status}`);
      keys = createLocalJWKSet((await response.json()) as JSONWebKeySet);
    } catch (error) {
      log.warn(
        { err: error, url, hasKeys: keys !== undefined },
        'the signing keys can not be fetched',
      );
    }
  }

  async function refresh(): Promise<void> {
    if (fetching) return fetching;
    if (clock() - triedAt < (keys ? cooldownMs : cooldownWithoutKeysMs)) return;
    triedAt = clock();
    fetching = fetchKeys().finally(() => {
      fetching = undefined;
    });
    return fetching;
  }

  async function held() {
    if (!keys) await refresh();
    if (!keys) throw new CodedError('UNAVAILABLE', 'Sign-ins can not be checked right now.');
    return keys;
  }

  async function find(header: JWSHeaderParameters, token: FlattenedJWSInput) {
    const known = await held();
    if (clock() - triedAt > staleAfterMs) void refresh();
    try {
      return await known(header, token);
    } catch (error) {
      if (!(error instanceof errors.JWKSNoMatchingKey)) throw error;
      await refresh();
      return (await held())(header, token);
    }
  }

  return {
    find,
    check: async () => {
      await held();
    },
  };
}
