import type { RequestContext } from '@novapos/chassis';
import type DataLoader from 'dataloader';
import type { AuditRecord } from './domain/audit-record.ts';
import type { TrailSettings } from './domain/trail-settings.ts';
import type { RecordSearch } from './store/record-search.ts';
import type { SettingsStore } from './store/settings-store.ts';

/** All that a resolver of this subgraph may reach. */
export type AuditContext = RequestContext & {
  readonly search: RecordSearch;
  readonly settings: SettingsStore;
  /** What the viewer's tenant has set, read once a request. */
  readonly ownSettings: () => Promise<TrailSettings>;
  readonly byId: DataLoader<string, AuditRecord | null>;
};
