import type { Page, Statement } from '@novapos/chassis';
import type { Standing } from '../domain/account.ts';
import type { CalendarDay } from '../domain/calendar-day.ts';
import type { Entry, EntryKind } from '../domain/entry.ts';
import type { Programme } from '../domain/programme.ts';
import { pagesOfEntries, type LedgerPage } from './entry-rows.ts';
import type { LoyaltyDatabase } from './open-loyalty-database.ts';
import { findProgramme } from './programme-rows.ts';

/** An account as a list is ordered by: its points, then the customer's id. */
export type AccountKey = readonly [points: number, customerId: string];
/** Points of a customer that expire together. */
export type Expiring = { readonly expiresOn: CalendarDay; readonly points: number };

type AccountRow = {
  readonly customer_id: string;
  readonly points: number;
  readonly held: number;
  readonly is_erased: boolean;
};
type PointsRow = { readonly customer_id: string; readonly points: number };
type TotalRow = { readonly kind: EntryKind; readonly points: number; readonly count: number };

const figures = 'customer_id, points, held, erased_at is not null as is_erased';
const byIds: Statement = {
  name: 'accounts.by-ids',
  text: `select ${figures} from point_accounts where tenant_id = $1 and customer_id = any ($2)`,
};
const richest: Statement = {
  name: 'accounts.richest',
  text: `select ${figures} from point_accounts
    where tenant_id = $1 and erased_at is null and points >= $2
      and (points < $3 or (points = $3 and customer_id > $4::uuid))
    order by points desc, customer_id limit $5`,
};
const expiring: Statement = {
  name: 'lots.expiring',
  text: `select customer_id, expires_on::text as expires_on, points from point_lots
    where tenant_id = $1 and customer_id = any ($2) and expires_on >= $3::date
      and expires_on <= $4::date + $5::int
    order by point_lots.expires_on`,
};
const qualifying: Statement = {
  name: 'earnings.qualifying',
  text: `select customer_id, coalesce(sum(earned - reversed), 0)::bigint as points from order_earnings
    where tenant_id = $1 and customer_id = any ($2)
      and ($3::date is null or business_date > $3::date)
    group by customer_id`,
};
const totals: Statement = {
  name: 'entries.totals',
  text: `select kind, sum(points)::bigint as points, count(*)::int as count from point_entries
    where tenant_id = $1 group by kind order by kind`,
};
const beyond = 'ffffffff-ffff-ffff-ffff-ffffffffffff';

/** Points, to be read. */
export type AccountReads = ReturnType<typeof accountReads>;

export function accountReads(database: LoyaltyDatabase) {
  function rows<Row>(statement: Statement, [tenantId, ...values]: readonly [string, ...unknown[]]) {
    return database.withTenantSql(tenantId, (sql) =>
      sql.rows<Row>(statement, [tenantId, ...values]),
    );
  }

  return {
    programme: (tenantId: string): Promise<Programme | null> =>
      database.withTenantSql(tenantId, (sql) => findProgramme(sql, tenantId)),

    /** The accounts of these customers, as far as they have one. */
    async listByIds(tenantId: string, ids: readonly string[]): Promise<readonly Standing[]> {
      return (await rows<AccountRow>(byIds, [tenantId, ids])).map(standingOf);
    },

    /** Accounts that are not erased, with at least so many points; those with the most first. */
    async list(
      tenantId: string,
      minimumPoints: number,
      { after, limit }: Page<AccountKey>,
    ): Promise<readonly Standing[]> {
      const [points, customerId] = after ?? [Number.MAX_SAFE_INTEGER, beyond];
      const values = [tenantId, minimumPoints, points, customerId, limit] as const;
      return (await rows<AccountRow>(richest, values)).map(standingOf);
    },

    /** A page of each ledger, the newest lines first, in the order asked. */
    pagesOfEntries(
      tenantId: string,
      pages: readonly LedgerPage[],
    ): Promise<readonly (readonly Entry[])[]> {
      return database.withTenantSql(tenantId, (sql) => pagesOfEntries(sql, tenantId, pages));
    },

    /** What expires from `from` on and within so many days of `today`, by customer, the soonest first. */
    async expiring(
      tenantId: string,
      ids: readonly string[],
      within: { readonly from: CalendarDay; readonly today: CalendarDay; readonly days: number },
    ): Promise<ReadonlyMap<string, readonly Expiring[]>> {
      const { from, today, days } = within;
      const found = await rows<PointsRow & { readonly expires_on: string }>(expiring, [
        tenantId,
        ids,
        from,
        today,
        days,
      ]);
      const byCustomer = new Map<string, Expiring[]>(ids.map((id) => [id, []]));
      for (const { customer_id, expires_on, points } of found) {
        byCustomer.get(customer_id)?.push({ expiresOn: expires_on, points });
      }
      return byCustomer;
    },

    /** Points earned, less those reversed, by sales after this day, by customer. */
    async qualifying(
      tenantId: string,
      ids: readonly string[],
      after: CalendarDay | null,
    ): Promise<ReadonlyMap<string, number>> {
      const found = await rows<PointsRow>(qualifying, [tenantId, ids, after]);
      return new Map(found.map((row) => [row.customer_id, row.points]));
    },

    /** The sums of the whole ledger, by kind. */
    totals: (tenantId: string): Promise<readonly TotalRow[]> => rows<TotalRow>(totals, [tenantId]),
  };
}

function standingOf(row: AccountRow): Standing {
  const { customer_id: customerId, points, held, is_erased: isErased } = row;
  return { customerId, points, held, isErased };
}
