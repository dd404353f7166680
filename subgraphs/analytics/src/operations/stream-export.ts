import { csvLine } from '@novapos/kernel';
import { headOfCsv, rowOfCsv } from '../domain/report-csv.ts';
import type { ReportStore } from '../store/report-store.ts';
import type { ExportGrant } from './export-tokens.ts';

const rowsAtOnce = 1000;

/** A report as CSV, read page by page as fast as it is taken, so that its size does not matter. */
export async function* streamExport(
  reports: Pick<ReportStore, 'listRows'>,
  { tenantId, groupBy: grouping, filter }: ExportGrant,
): AsyncGenerator<string, void, undefined> {
  yield csvLine(headOfCsv(grouping));
  let after: readonly [string, string] | null = null;
  for (;;) {
    const rows = await reports.listRows({ tenantId, grouping, filter, limit: rowsAtOnce, after });
    yield rows.map((row) => csvLine(rowOfCsv(grouping, row))).join('');
    const last = rows.at(-1);
    if (!last || rows.length < rowsAtOnce) return;
    after = [last.key, last.currency];
  }
}
