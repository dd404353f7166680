/** A place where a tenant sells. */
export type Store = {
  readonly tenantId: string;
  readonly id: string;
  readonly name: string;
  readonly addressLines: readonly string[];
  /** ISO 4217. */
  readonly currency: string;
  /** IANA time zone: a business day begins and ends in it. */
  readonly timeZone: string;
  readonly isActive: boolean;
  readonly createdAt: Date;
};
