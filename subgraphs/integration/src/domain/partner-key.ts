/** Where a key works: in the tenant itself, or in the partner's sandbox. */
export type KeyEnvironment = 'LIVE' | 'TEST';

/** A partner's key, without its secret, which is not kept. */
export type PartnerKey = {
  readonly id: string;
  readonly partnerId: string;
  readonly environment: KeyEnvironment;
  readonly label: string;
  readonly grants: readonly string[];
  /** Null for all stores. */
  readonly storeIds: readonly string[] | null;
  /** Null for any address. */
  readonly allowedAddresses: readonly string[] | null;
  readonly expiresAt: Date | null;
  readonly revokedAt: Date | null;
  readonly lastUsedAt: Date | null;
  readonly lastUsedAddress: string | null;
  readonly createdAt: Date;
  /** Whether its partner is switched on. */
  readonly isPartnerActive: boolean;
};

type Lifetime = Pick<PartnerKey, 'expiresAt' | 'revokedAt' | 'isPartnerActive'>;

/** How many keys of a partner and an environment live at a time, so that one can replace the other. */
export const mostLiveKeys = 2;

const idForm = /^[0-9A-Za-z]{1,40}$/;

/** Whether a text can be the public part of a key. */
export function isKeyId(text: string): boolean {
  return idForm.test(text);
}

/** Whether a key works at a time. */
export function isLiveAt({ expiresAt, revokedAt, isPartnerActive }: Lifetime, at: Date): boolean {
  return isPartnerActive && revokedAt === null && (expiresAt === null || expiresAt > at);
}

/** Keys as they are shown: those that work first, then the newest. */
export function inOrder(keys: readonly PartnerKey[], at: Date): readonly PartnerKey[] {
  const rank = (key: PartnerKey) => (isLiveAt(key, at) ? 0 : 1);
  return [...keys].sort(
    (a, b) => rank(a) - rank(b) || b.createdAt.getTime() - a.createdAt.getTime(),
  );
}
