/** Where a provider sends its notices to a tenant. */
export type ProviderEndpoint = {
  readonly tenantId: string;
  readonly id: string;
  readonly provider: string;
  /** From 1; each has a secret of its own. */
  readonly secretVersion: number;
  /** Until when the secret of the version before is taken as well; null for never. */
  readonly oldSecretEndsAt: Date | null;
  readonly openedAt: Date;
};
