import type { CalendarDay } from '../domain/calendar-day.ts';
import type { Earning } from '../domain/earning.ts';
import type { Place } from './account-rows.ts';
import { dayColumn, dayFromColumn } from './day-column.ts';

/** What is known of a customer's sale. */
export type OrderEarning = Earning & {
  readonly orderId: string;
  readonly customerId: string;
  /** Of the sale, in its store; null while the sale was not heard of. */
  readonly businessDate: CalendarDay | null;
  /** The last day of its points; null for points that stay. */
  readonly expiresOn: CalendarDay | null;
};

type EarningRow = {
  readonly customer_id: string;
  readonly earned: number | null;
  readonly reversed: number;
  readonly total_minor: number;
  readonly refunded_minor: number;
  readonly is_voided: boolean;
  readonly business_date: string | null;
  readonly expires_on: string;
};

const select = {
  name: 'earning.find',
  text: `select customer_id, earned, reversed, total_minor, refunded_minor, is_voided,
      business_date::text as business_date, expires_on::text as expires_on
    from order_earnings where tenant_id = $1 and order_id = $2`,
};
const upsert = {
  name: 'earning.save',
  text: `insert into order_earnings (tenant_id, order_id, customer_id, earned, reversed, total_minor,
      refunded_minor, is_voided, business_date, expires_on)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $9::date, $10::date)
    on conflict (tenant_id, order_id) do update set earned = excluded.earned,
      reversed = excluded.reversed, total_minor = excluded.total_minor,
      refunded_minor = excluded.refunded_minor, is_voided = excluded.is_voided,
      business_date = excluded.business_date, expires_on = excluded.expires_on`,
};
const qualifying = {
  name: 'earning.qualifying',
  text: `select coalesce(sum(earned - reversed), 0)::bigint as points from order_earnings
    where tenant_id = $1 and customer_id = $2 and ($3::date is null or business_date > $3::date)`,
};

/** What is known of an order's points; null for nothing. The customer's account is locked. */
export async function findEarning(
  { sql, tenantId }: Place,
  orderId: string,
): Promise<OrderEarning | null> {
  const [row] = await sql.rows<EarningRow>(select, [tenantId, orderId]);
  if (!row) return null;
  return {
    orderId,
    customerId: row.customer_id,
    earned: row.earned,
    reversed: row.reversed,
    totalMinor: row.total_minor,
    refundedMinor: row.refunded_minor,
    isVoided: row.is_voided,
    businessDate: row.business_date,
    expiresOn: dayFromColumn(row.expires_on),
  };
}

/** Keep what is known of an order's points. */
export async function saveEarning({ sql, tenantId }: Place, earning: OrderEarning): Promise<void> {
  await sql.rows(upsert, [
    tenantId,
    earning.orderId,
    earning.customerId,
    earning.earned,
    earning.reversed,
    earning.totalMinor,
    earning.refundedMinor,
    earning.isVoided,
    earning.businessDate,
    dayColumn(earning.expiresOn),
  ]);
}

/** Points earned, less those reversed, by sales after this day; ever, where it is null. */
export async function qualifyingPoints(
  { sql, tenantId }: Place,
  customerId: string,
  after: CalendarDay | null,
): Promise<number> {
  const [row] = await sql.rows<{ readonly points: number }>(qualifying, [
    tenantId,
    customerId,
    after,
  ]);
  return row?.points ?? 0;
}
