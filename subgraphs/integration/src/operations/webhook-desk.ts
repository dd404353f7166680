import type { Sql } from '@novapos/chassis';
import type { SecretVault } from '../keys/secret-vault.ts';
import type { Poster } from '../sending/http-poster.ts';

/** All that work on webhooks stands on. */
export type WebhookDesk = {
  readonly tenantId: string;
  /** The partner that asks and gets what is its own; null for people of the tenant. */
  readonly partnerId: string | null;
  readonly now: () => Date;
  readonly write: <Result>(work: (sql: Sql) => Promise<Result>) => Promise<Result>;
  readonly vault: SecretVault;
  readonly poster: Poster;
  /** Whether http and this machine may be sent to. */
  readonly isLocalAllowed: boolean;
  /** Something may be due now. */
  readonly wake: () => void;
};
