import type { RequestContext, StoreScope } from '@novapos/chassis';
import type DataLoader from 'dataloader';
import type { Alert } from './domain/alert.ts';
import type { ExportTokens } from './operations/export-tokens.ts';
import type { AlertStore } from './store/alert-store.ts';
import type { FiguresStore } from './store/figures-store.ts';
import type { ReportStore } from './store/report-store.ts';

/** All that a resolver of this subgraph may reach. */
export type AnalyticsContext = RequestContext & {
  readonly scope: StoreScope;
  readonly reports: ReportStore;
  readonly figures: FiguresStore;
  readonly alerts: AlertStore;
  readonly exportTokens: ExportTokens;
  readonly loaders: { readonly alerts: DataLoader<string, Alert | null> };
};
