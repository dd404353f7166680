/** A tenant for a partner to try things out in. */
export type Sandbox = {
  readonly tenantId: string;
  readonly storeId: string;
  readonly registerId: string;
  readonly openedAt: Date;
};

/** Another business whose programs work with the tenant's system. */
export type Partner = {
  readonly id: string;
  readonly name: string;
  readonly clientName: string;
  readonly isActive: boolean;
  /** Null for the installation's own limit. */
  readonly requestsPerMinute: number | null;
  readonly costPerMinute: number | null;
  readonly sandbox: Sandbox | null;
  /** Where its keys are kept, for the partner as its sandbox sees it; null in the tenant that added it. */
  readonly ownerTenantId: string | null;
  readonly createdAt: Date;
};
