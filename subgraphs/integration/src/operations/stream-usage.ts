import { csvLine } from '@novapos/kernel';
import type { UsageQuery } from '../domain/usage.ts';
import { headOfUsage, rowOfUsage } from '../domain/usage-csv.ts';
import { usageCursor, type UsageCursor, type UsageReads } from '../store/usage-reads.ts';

const rowsAtOnce = 1000;

/** Usage as CSV, read page by page as fast as it is taken, so that its size does not matter. */
export async function* streamUsage(
  { list }: Pick<UsageReads, 'list'>,
  tenantId: string,
  query: UsageQuery,
): AsyncGenerator<string, void, undefined> {
  yield csvLine(headOfUsage);
  let after: UsageCursor | null = null;
  for (;;) {
    const rows = await list(tenantId, query, { limit: rowsAtOnce, after });
    yield rows.map((row) => csvLine(rowOfUsage(row))).join('');
    const last = rows.at(-1);
    if (!last || rows.length < rowsAtOnce) return;
    after = usageCursor(last);
  }
}
