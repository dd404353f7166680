import type { AuditDatabase } from '../store/open-audit-database.ts';
import type { TrailWriter } from '../store/trail-store.ts';

/** What whoever keeps the trails works with. */
export type Keeper = TrailWriter & {
  readonly database: AuditDatabase;
  readonly now: () => Date;
};
