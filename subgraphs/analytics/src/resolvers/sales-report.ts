import { connectionOf, pageOf } from '@novapos/chassis';
import { z } from 'zod';
import { checkReport } from '../domain/sales-filter.ts';
import { asked, countOf } from './asked.ts';
import type { QueryResolvers } from './types.generated.ts';

const cursor = z.tuple([z.string(), z.string()]);
const pages = { usual: 50, most: 1000 };

/** `salesReport`: a page of rows by key, and the totals as of the same moment. */
export const salesReport: NonNullable<QueryResolvers['salesReport']> = async (
  _parent,
  { filter: given, groupBy: grouping, first: wanted, after },
  { reports, scope, principal: { tenantId } },
) => {
  const filter = asked(checkReport(given, scope, grouping));
  const first = countOf('first', wanted, pages);
  const page = { ...pageOf({ after }, cursor), first, limit: first + 1 };
  const { limit, after: last } = page;
  const { rows, totals } = await reports.find({ tenantId, grouping, filter, limit, after: last });
  return {
    groupBy: grouping,
    from: filter.from,
    to: filter.to,
    rows: connectionOf(rows, page, ({ key, currency }) => [key, currency]),
    totals,
  };
};
