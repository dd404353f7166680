import type { CatalogueWriter } from '../store/catalogue-writer.ts';

/** Where the catalogue is changed: whose it is, who changes it, when, and the way in. */
export type Desk = {
  readonly tenantId: string;
  readonly by: string;
  readonly now: () => Date;
  readonly write: CatalogueWriter;
  /** The currency of the tenant's prices. */
  readonly currency: () => Promise<string>;
};
