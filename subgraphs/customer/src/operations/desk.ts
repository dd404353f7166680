import type { Sql } from '@novapos/chassis';
import type { Vault } from '../keys/vault.ts';

/** Whose customers are kept, who works on them, when, and how what is written becomes one transaction. */
export type Desk = {
  readonly tenantId: string;
  readonly by: string;
  readonly now: () => Date;
  readonly vault: Vault;
  /** The country code of phone numbers that are given without one. */
  readonly phoneCountry: string;
  readonly write: <Result>(work: (sql: Sql) => Promise<Result>) => Promise<Result>;
};
