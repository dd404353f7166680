/** What can be asked for a customer's privacy. */
export type PrivacyKind = 'EXPORT' | 'ERASURE';

/** How far a request, or one domain's part of it, is. */
export type PrivacyStatus = 'PENDING' | 'COMPLETED';

/** Every domain that keeps something of a customer, by name; each must answer. */
export const privacyDomains = ['customer', 'loyalty', 'order'] as const;

/** What one domain did for a request. */
export type PrivacyPart = { readonly domain: string; readonly answeredAt: Date | null };

/** What was asked for a customer's privacy, and how far each domain is with it. */
export type PrivacyRequest = {
  readonly id: string;
  readonly customerId: string;
  readonly kind: PrivacyKind;
  readonly requestedBy: string;
  readonly requestedAt: Date;
  readonly completedAt: Date | null;
  /** When what was gathered was thrown away. */
  readonly forgottenAt: Date | null;
  readonly parts: readonly PrivacyPart[];
};

/** Something is done once its time is known. */
export function statusAt(doneAt: Date | null): PrivacyStatus {
  return doneAt === null ? 'PENDING' : 'COMPLETED';
}

/** Whether what was gathered can be read: an export, all answered, and not thrown away since. */
export function hasDocument({ kind, completedAt, forgottenAt }: PrivacyRequest): boolean {
  return kind === 'EXPORT' && completedAt !== null && forgottenAt === null;
}
