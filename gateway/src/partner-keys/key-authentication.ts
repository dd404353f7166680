import { anonymous, CodedError, isSecretOf, type Principal } from '@novapos/chassis';
import type { Logger } from 'pino';
import type { KeyCache, LiveKey } from './key-cache.ts';
import { isWithin } from './networks.ts';
import { readPartnerKey, type PartnerKey } from './partner-key.ts';

/** Who shows a key, as far as it was verified. */
export type KnownPartner = {
  readonly principal: Principal;
  readonly key: LiveKey;
};

/** Finds out who shows this text as a key from this address; throws when it is not to be trusted. */
export type AuthenticateKey = (text: string, address: string) => Promise<KnownPartner>;

/** Why a key is refused: for operators alone. */
export type KeyRefusal =
  'form' | 'unknown' | 'environment' | 'secret' | 'ended' | 'expired' | 'address';

type Options = {
  readonly keys: Pick<KeyCache, 'find'>;
  readonly countRefused: (reason: KeyRefusal) => void;
  readonly now: () => Date;
  readonly log: Pick<Logger, 'info'>;
};

/** Authenticates partners by their keys. One that fails for whatever reason is refused in the same words. */
export function keyAuthentication({ keys, countRefused, now, log }: Options): AuthenticateKey {
  return async (text, address) => {
    const shown = readPartnerKey(text);
    const kept = shown && (await keys.find(shown.id, address));
    const judged = judge(shown, kept, { address, now: now() });
    if (typeof judged !== 'string') return { principal: principalOf(judged), key: judged };
    countRefused(judged);
    log.info({ keyId: shown?.id, address, reason: judged }, 'a partner key was refused');
    throw keyRefused();
  };
}

type Asking = { readonly address: string; readonly now: Date };

/** The key that is meant, or why it is refused. */
function judge(
  shown: PartnerKey | null,
  kept: LiveKey | null,
  asking: Asking,
): LiveKey | KeyRefusal {
  // The secret is compared even where there is no such key, so that the time tells nothing.
  const isSecret = isSecretOf(shown?.secret ?? '', kept?.secretHash ?? null);
  if (!shown) return 'form';
  if (!kept) return 'unknown';
  if (!isSecret) return 'secret';
  if (kept.environment !== shown.environment) return 'environment';
  return refusalOf(kept, asking) ?? kept;
}

function refusalOf(key: LiveKey, { address, now }: Asking): KeyRefusal | null {
  if (!key.isActive) return 'ended';
  if (key.expiresAt && key.expiresAt <= now) return 'expired';
  if (key.networks && !isWithin(address, key.networks)) return 'address';
  return null;
}

/** The answer to a key that is not to be trusted, whatever is wrong with it. */
export function keyRefused(): CodedError {
  return new CodedError(
    'UNAUTHENTICATED',
    'The API key is not valid here. Ask who gave it to you.',
  );
}

function principalOf(key: LiveKey): Principal {
  return {
    ...anonymous,
    kind: 'partner',
    subject: key.partnerId,
    tenantId: key.tenantId,
    grants: key.grants,
    storeIds: key.storeIds,
    keyId: key.id,
  };
}
