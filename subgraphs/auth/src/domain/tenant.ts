/** A business that sells. */
export type Tenant = {
  readonly id: string;
  readonly name: string;
  /** ISO 4217. */
  readonly currency: string;
  readonly createdAt: Date;
};
