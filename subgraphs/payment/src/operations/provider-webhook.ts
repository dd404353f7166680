import { CodedError, noteChange } from '@novapos/chassis';
import { accept, refuse, type Decision } from '@novapos/kernel';
import type { ProviderEndpoint } from '../domain/provider-endpoint.ts';
import type { EndpointSecrets } from '../provider/endpoint-secrets.ts';
import type { ProviderEndpoints } from '../store/provider-endpoints.ts';

/** All that opening the way for notices stands on. */
export type ProviderDesk = {
  readonly tenantId: string;
  readonly endpoints: ProviderEndpoints;
  /** Null where this installation takes in none. */
  readonly secrets: EndpointSecrets | null;
  /** The providers that tell by webhooks. */
  readonly providers: readonly string[];
  readonly now: () => Date;
};

/** The way for a provider's notices: an address at the gateway, and the secret to sign with. */
export type ProviderWebhook = {
  readonly provider: string;
  readonly path: string;
  readonly secret: string;
  readonly oldSecretEndsAt: Date | null;
  readonly openedAt: Date;
};

/** There is no such provider, or it tells nothing by webhooks. */
export type ProviderUnknown = { readonly kind: 'PaymentProviderUnknown' };

type Opened = Decision<ProviderWebhook, ProviderUnknown>;

const bothForMs = 24 * 60 * 60 * 1000;

/** Open the way for a provider's notices; again answers the same. */
export async function openProviderWebhook(desk: ProviderDesk, provider: string): Promise<Opened> {
  const secrets = secretsOf(desk);
  if (!desk.providers.includes(provider)) return refuse({ kind: 'PaymentProviderUnknown' });
  const { tenantId, endpoints, now } = desk;
  return accept(shown(await endpoints.once({ tenantId, provider }, now()), { secrets, now }));
}

type Rotation = { readonly provider: string; readonly endsOldAtOnce: boolean };

/** Give a provider's way a new secret; the old one is taken for 24 hours more, or no longer. */
export async function rotateProviderWebhook(
  desk: ProviderDesk,
  { provider, endsOldAtOnce }: Rotation,
): Promise<Opened> {
  const secrets = secretsOf(desk);
  const { tenantId, endpoints, now } = desk;
  const endsAt = new Date(now().getTime() + (endsOldAtOnce ? 0 : bothForMs));
  const endpoint = await endpoints.rotate({ tenantId, provider }, endsAt);
  if (!endpoint) return refuse({ kind: 'PaymentProviderUnknown' });
  const { id, secretVersion } = endpoint;
  const before = { secretVersion: secretVersion - 1 };
  noteChange({ type: 'ProviderWebhook', id, before, after: { secretVersion, endsOldAtOnce } });
  return accept(shown(endpoint, { secrets, now }));
}

function secretsOf({ secrets }: ProviderDesk): EndpointSecrets {
  if (secrets) return secrets;
  throw new CodedError(
    'UNAVAILABLE',
    'This installation takes in no webhooks of card providers. Ask its operator to set a key for them.',
  );
}

type Showing = { readonly secrets: EndpointSecrets; readonly now: () => Date };

function shown(endpoint: ProviderEndpoint, { secrets, now }: Showing): ProviderWebhook {
  const { id, provider, oldSecretEndsAt, openedAt } = endpoint;
  return {
    provider,
    path: `/webhooks/payments/${provider}/${id}`,
    secret: secrets.present(endpoint),
    oldSecretEndsAt: oldSecretEndsAt && oldSecretEndsAt > now() ? oldSecretEndsAt : null,
    openedAt,
  };
}
