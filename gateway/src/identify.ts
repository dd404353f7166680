import type { Principal } from '@novapos/chassis';
import { keyRefused, type AuthenticateKey } from './partner-keys/key-authentication.ts';
import type { LiveKey } from './partner-keys/key-cache.ts';
import { tokenExpiry, type Authenticate } from './principal.ts';

/** What a request, or the beginning of a WebSocket, shows to be known by. */
export type Credentials = {
  readonly authorization?: string | undefined;
  readonly 'x-api-key'?: string | string[] | undefined;
};

/** Who asks, as the gateway verified it. */
export type Known = {
  readonly principal: Principal;
  /** When what was shown ends. */
  readonly expiresAt: Date;
  /** The partner's key; null for people and devices, and for someone who is not known. */
  readonly key: LiveKey | null;
};

/** Finds out who shows these from this address; throws when they are not to be trusted. */
export type Identify = (credentials: Credentials, address: string) => Promise<Known>;

type Options = {
  readonly authenticate: Authenticate;
  readonly authenticateKey: AuthenticateKey;
  readonly now: () => Date;
};

const never = new Date(8.64e15);

/** Knows people and devices by their access tokens and partners by their keys. */
export function createIdentify({ authenticate, authenticateKey, now }: Options): Identify {
  return async (credentials, address) => {
    const text = keyTextOf(credentials);
    if (text === null) {
      const principal = await authenticate(credentials);
      return { principal, expiresAt: tokenExpiry(credentials.authorization, now()), key: null };
    }
    const { principal, key } = await authenticateKey(text, address);
    return { principal, expiresAt: key.expiresAt ?? never, key };
  };
}

const bearerKey = /^bearer +(np_.*)$/i;

/** The text shown as a key; null where there is none. Two ways to be known at once are refused. */
function keyTextOf({ authorization, 'x-api-key': apiKey }: Credentials): string | null {
  if (apiKey === undefined) return bearerKey.exec(authorization ?? '')?.[1] ?? null;
  if (authorization !== undefined || typeof apiKey !== 'string') throw keyRefused();
  return apiKey;
}
