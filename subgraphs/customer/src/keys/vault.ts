import { createHmac, randomBytes } from 'node:crypto';
import type { MasterKeys } from '@novapos/chassis';
import { LRUCache } from 'lru-cache';
import type { SealedField } from '../domain/customer.ts';
import { seal, unseal } from './seal.ts';

/** A tenant's key as it is kept: wrapped by a master key, bound to tenant, purpose and version. */
export type WrappedKey = {
  readonly tenantId: string;
  readonly purpose: 'DATA' | 'INDEX';
  readonly version: number;
  readonly masterKeyId: string;
  readonly wrapped: Uint8Array;
};

/** What is sealed: a field of one customer or note. */
export type Place = { readonly field: SealedField; readonly ownerId: string };

/** What a blind index is made of. */
export type Indexed = 'email' | 'phone';

/** Seals, opens and indexes with the keys of tenants, which leave it wrapped alone. */
export type Vault = {
  readonly currentMasterKeyId: string;
  readonly knowsMasterKey: (id: string) => boolean;
  readonly make: (key: Pick<WrappedKey, 'tenantId' | 'purpose' | 'version'>) => WrappedKey;
  /** The same key, wrapped by the current master key. */
  readonly rewrap: (key: WrappedKey) => WrappedKey;
  readonly seal: (key: WrappedKey, place: Place, text: string) => Buffer;
  /** Throws `SealBroken` for what was not sealed with this key for this place. */
  readonly open: (key: WrappedKey, place: Place, sealed: Uint8Array) => string;
  /** HMAC-SHA-256 of a normalised value: the same for the same value of the same tenant, and unreadable. */
  readonly indexOf: (key: WrappedKey, of: Indexed, normal: string) => Buffer;
  /** What stands for a request's body where it is compared: an HMAC, since a plain hash can be guessed. */
  readonly digest: (key: WrappedKey, body: unknown) => string;
};

const mostKeys = 10_000;

/** A vault that these master keys open. */
export function openVault(masterKeys: MasterKeys): Vault {
  const known = new LRUCache<string, Buffer>({ max: mostKeys });

  function unwrapped(key: WrappedKey): Buffer {
    // The place is part of what it is known by: a wrapped key copied elsewhere must not be found here.
    const name = [...placeOf(key), Buffer.from(key.wrapped).toString('base64')].join(' ');
    const found = known.get(name) ?? unseal(master(key.masterKeyId), placeOf(key), key.wrapped);
    known.set(name, found);
    return found;
  }
  function master(id: string): Buffer {
    const key = masterKeys.byId.get(id);
    if (key) return key.secret;
    throw new Error(`the master key ${id} is in use and was not given: see CUSTOMER_MASTER_KEY`);
  }
  function wrap(key: Omit<WrappedKey, 'masterKeyId' | 'wrapped'>, secret: Buffer): WrappedKey {
    const { id: masterKeyId } = masterKeys.current;
    const { tenantId, purpose, version } = key;
    const place = placeOf({ tenantId, purpose, version, masterKeyId });
    const wrapped = seal(masterKeys.current.secret, place, secret);
    return { tenantId, purpose, version, masterKeyId, wrapped };
  }
  function mac(key: WrappedKey, of: string, value: string): Buffer {
    return createHmac('sha256', unwrapped(key)).update(`${of}\0${value}`).digest();
  }

  return {
    currentMasterKeyId: masterKeys.current.id,
    knowsMasterKey: (id) => masterKeys.byId.has(id),
    make: (key) => wrap(key, randomBytes(32)),
    rewrap: (key) => wrap(key, unwrapped(key)),
    seal: (key, place, text) => seal(unwrapped(key), textPlace(key, place), Buffer.from(text)),
    open: (key, place, sealed) =>
      unseal(unwrapped(key), textPlace(key, place), sealed).toString('utf8'),
    indexOf: mac,
    digest: (key, body) => mac(key, 'request', JSON.stringify(body)).toString('base64url'),
  };
}

function placeOf(key: Omit<WrappedKey, 'wrapped'>): readonly unknown[] {
  return ['key', key.tenantId, key.purpose, key.version, key.masterKeyId];
}

function textPlace({ tenantId, version }: WrappedKey, { field, ownerId }: Place) {
  return ['text', tenantId, field, ownerId, version];
}
