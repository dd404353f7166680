import { randomBytes } from 'node:crypto';
import { sealing, type MasterKeys } from '@novapos/chassis';

/** Where a secret belongs: it opens there alone. */
export type SecretPlace = {
  readonly tenantId: string;
  readonly endpointId: string;
  readonly id: string;
};

/** A secret as it is kept. */
export type SealedSecret = { readonly masterKeyId: string; readonly sealed: Uint8Array };

/** Makes, seals and opens the secrets that sign what is sent to partners. */
export type SecretVault = {
  readonly currentMasterKeyId: string;
  readonly knowsMasterKey: (id: string) => boolean;
  /** A new secret, such as `whsec_...`. */
  readonly make: () => string;
  readonly seal: (place: SecretPlace, secret: string) => SealedSecret;
  /** Throws `SealBroken` for what was not sealed for this place. */
  readonly open: (place: SecretPlace, kept: SealedSecret) => string;
};

const prefix = 'whsec_';
/** Of Standard Webhooks' 24 to 64; a multiple of three, so that the text ends without padding. */
const secretBytes = 24;
const { seal, unseal } = sealing('novapos.integration');

/** A vault that these master keys open. */
export function secretVault(masterKeys: MasterKeys): SecretVault {
  function master(id: string): Buffer {
    const key = masterKeys.byId.get(id);
    if (key) return key.secret;
    throw new Error(`the master key ${id} is in use and was not given: see INTEGRATION_MASTER_KEY`);
  }
  return {
    currentMasterKeyId: masterKeys.current.id,
    knowsMasterKey: (id) => masterKeys.byId.has(id),
    make: () => `${prefix}${randomBytes(secretBytes).toString('base64')}`,
    seal(place, secret) {
      const { id: masterKeyId, secret: key } = masterKeys.current;
      return { masterKeyId, sealed: seal(key, boundTo(place, masterKeyId), Buffer.from(secret)) };
    },
    open: (place, { masterKeyId, sealed }) =>
      unseal(master(masterKeyId), boundTo(place, masterKeyId), sealed).toString('utf8'),
  };
}

/** What people may see of a secret. */
export function hintOf(secret: string): string {
  return secret.slice(-4);
}

function boundTo({ tenantId, endpointId, id }: SecretPlace, masterKeyId: string) {
  return ['webhook-secret', tenantId, endpointId, id, masterKeyId];
}
