import type { Known } from '../identify.ts';
import { neighbourhoodOf } from '../partner-keys/networks.ts';
import type { PerMinute, RateLimitSettings } from './rate-limit-settings.ts';

/** Whom a limit holds for; a paired device may ask for as much as a user. */
export type Scope = 'key' | 'user' | 'device' | 'tenant' | 'address';

/** Someone or something that may ask for so much. */
export type Limited = {
  readonly scope: Scope;
  /** Whose: a key's, user's or device's id or an address; empty for the tenant itself. */
  readonly subject: string;
  /** Null for an address. */
  readonly tenantId: string | null;
  /** Null where it is no partner's. */
  readonly partnerId: string | null;
  readonly perMinute: PerMinute;
};

/** All limits that hold for who asks, the own one first. */
export function limitedOf(
  { principal, key }: Pick<Known, 'principal' | 'key'>,
  address: string,
  settings: RateLimitSettings,
): readonly Limited[] {
  const { kind, subject, tenantId } = principal;
  if (kind === 'anonymous') return [limitedAddress(address, settings)];
  const tenant: Limited = {
    scope: 'tenant',
    subject: '',
    tenantId,
    partnerId: null,
    perMinute: settings.tenant,
  };
  if (!key) {
    const scope = kind === 'device' ? 'device' : 'user';
    const own = { scope, subject, tenantId, partnerId: null } as const;
    return [{ ...own, perMinute: settings.user }, tenant];
  }
  const { id, partnerId, requestsPerMinute, costPerMinute } = key;
  const perMinute = {
    requests: requestsPerMinute ?? settings.key.requests,
    cost: costPerMinute ?? settings.key.cost,
  };
  return [{ scope: 'key', subject: id, tenantId, partnerId, perMinute }, tenant];
}

/** The limit of an address, for who is not known there. */
export function limitedAddress(address: string, { anonymous }: RateLimitSettings): Limited {
  const subject = neighbourhoodOf(address);
  return { scope: 'address', subject, tenantId: null, partnerId: null, perMinute: anonymous };
}
