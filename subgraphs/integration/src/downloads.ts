import type { Downloads } from '@novapos/chassis';
import { streamUsage } from './operations/stream-usage.ts';
import type { UsageLinks } from './operations/usage-links.ts';
import type { UsageReads } from './store/usage-reads.ts';

/** Where usage is fetched as CSV. */
export const usageCsvPath = '/exports/integration/usage.csv';

/** What a holder of an export link may fetch. */
export function integrationDownloads(
  usage: Pick<UsageReads, 'list'>,
  links: Pick<UsageLinks, 'open'>,
): Downloads {
  return {
    async [usageCsvPath]({ token = '' }) {
      const grant = links.open(token);
      if (!grant) return null;
      const { tenantId, query } = grant;
      const [from, before] = [query.from, query.before].map((at) => at.toISOString().slice(0, 10));
      return {
        contentType: 'text/csv; charset=utf-8',
        fileName: `usage-${from ?? ''}-${before ?? ''}.csv`,
        body: streamUsage(usage, tenantId, query),
      };
    },
  };
}
