import type { Downloads } from '@novapos/chassis';
import { streamExport } from './operations/stream-export.ts';
import type { ExportTokens } from './operations/export-tokens.ts';
import type { ReportStore } from './store/report-store.ts';

/** Where sales are fetched as CSV. */
export const salesCsvPath = '/exports/analytics/sales.csv';

/** What a holder of an export link may fetch. */
export function analyticsDownloads(
  reports: Pick<ReportStore, 'listRows'>,
  tokens: Pick<ExportTokens, 'open'>,
): Downloads {
  return {
    async [salesCsvPath]({ token = '' }) {
      const grant = tokens.open(token);
      if (!grant) return null;
      return {
        contentType: 'text/csv; charset=utf-8',
        fileName: csvFileName(grant),
        body: streamExport(reports, grant),
      };
    },
  };
}

/** Such as `sales-day-2030-01-01-2030-01-31.csv`. */
export function csvFileName({ groupBy, filter }: Parameters<typeof streamExport>[1]): string {
  return `sales-${groupBy.toLowerCase()}-${filter.from}-${filter.to}.csv`;
}
