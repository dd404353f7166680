import type { Sql } from '@novapos/chassis';

/** Whose partners are kept, who works on them with which rights, when, and how what is written becomes one transaction. */
export type PartnerDesk = {
  readonly tenantId: string;
  readonly by: string;
  readonly grants: readonly string[];
  readonly now: () => Date;
  readonly write: <Result>(work: (sql: Sql) => Promise<Result>) => Promise<Result>;
};
