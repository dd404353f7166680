import { createHmac } from 'node:crypto';
import type { ProviderEndpoint } from '../domain/provider-endpoint.ts';

/** Makes the secrets that providers sign with: none is kept. */
export type EndpointSecrets = {
  /** The present secret of an endpoint, to be given to its provider. */
  readonly present: (endpoint: ProviderEndpoint) => string;
  /** All secrets that are taken now. */
  readonly live: (endpoint: ProviderEndpoint, now: Date) => readonly string[];
};

/** Secrets made of a key, the endpoint and its version; made of another of the keys they are still taken. */
export function endpointSecrets(key: Buffer, previousKeys: readonly Buffer[]): EndpointSecrets {
  const made = (of: Buffer, { tenantId, provider, id }: ProviderEndpoint, version: number) => {
    const place = JSON.stringify(['novapos.payment.webhook', tenantId, provider, id, version]);
    return `pwsec_${createHmac('sha256', of).update(place).digest('base64url')}`;
  };
  return {
    present: (endpoint) => made(key, endpoint, endpoint.secretVersion),
    live(endpoint, now) {
      const { secretVersion, oldSecretEndsAt } = endpoint;
      const isOldLive = oldSecretEndsAt !== null && now < oldSecretEndsAt;
      const versions = isOldLive ? [secretVersion, secretVersion - 1] : [secretVersion];
      return [key, ...previousKeys].flatMap((one) =>
        versions.map((version) => made(one, endpoint, version)),
      );
    },
  };
}
