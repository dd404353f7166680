import type { Database } from '@novapos/chassis';
import {
  reportRow,
  reportTotals,
  type GroupSums,
  type ReportRow,
  type ReportTotals,
  type SalesGrouping,
} from '../domain/report.ts';
import type { Figures } from '../domain/figures.ts';
import { reachOf, type Reach, type SalesFilter } from '../domain/sales-filter.ts';
import { pageStatement, reportStatement } from './report-statement.ts';

/** What a report is asked for. */
export type ReportQuery = {
  readonly tenantId: string;
  readonly grouping: SalesGrouping;
  readonly filter: SalesFilter;
  readonly limit: number;
  /** The key and currency of the last row that was read. */
  readonly after: readonly [string, string] | null;
};

/** Some rows of a report, and the totals of all its sales as of the same moment. */
export type ReportPage = {
  readonly rows: readonly ReportRow[];
  readonly totals: readonly ReportTotals[];
};

export type ReportStore = ReturnType<typeof reportStore>;

type TotalsRow = { readonly currency: string; readonly figures: Figures };
type Answer = { readonly rows: readonly GroupSums[]; readonly totals: readonly TotalsRow[] };

/** Reads reports from what is kept; a day costs the same however many years there are. */
export function reportStore(database: Pick<Database<never>, 'withTenantSql'>) {
  return {
    /** A page with the totals. */
    async find(query: ReportQuery): Promise<ReportPage> {
      const statement = reportStatement(query.grouping, reachOf(query.filter).kind);
      const [answer] = await database.withTenantSql(query.tenantId, (sql) =>
        sql.final<Answer>(statement, valuesOf(query)),
      );
      const { rows = [], totals = [] } = answer ?? {};
      return {
        rows: rows.map((sums) => reportRow(query.grouping, sums)),
        totals: totals.map(({ currency, figures }) => reportTotals(currency, figures)),
      };
    },

    /** A page without the totals, for those who read on. */
    async listRows(query: ReportQuery): Promise<readonly ReportRow[]> {
      const statement = pageStatement(query.grouping, reachOf(query.filter).kind);
      const rows = await database.withTenantSql(query.tenantId, (sql) =>
        sql.final<GroupSums>(statement, valuesOf(query)),
      );
      return rows.map((sums) => reportRow(query.grouping, sums));
    },
  };
}

function valuesOf({ tenantId, filter, after, limit }: ReportQuery): readonly unknown[] {
  return [tenantId, ...filterValues(filter), after?.[0] ?? null, after?.[1] ?? null, limit];
}

/** A filter as the values of its conditions, after the tenant. */
export function filterValues(filter: SalesFilter): readonly unknown[] {
  const { from, to, registerId, cashierId, currency } = filter;
  return [from, to, storesOf(reachOf(filter)), registerId, cashierId, currency];
}

function storesOf(reach: Reach): string | readonly string[] | null {
  switch (reach.kind) {
    case 'ALL':
      return null;
    case 'ONE':
      return reach.storeId;
    case 'SOME':
      return reach.storeIds;
  }
}
