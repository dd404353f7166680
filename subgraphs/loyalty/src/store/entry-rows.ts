import type { Page, Sql } from '@novapos/chassis';
import type { Entry, EntryKind } from '../domain/entry.ts';

/** A line as a ledger is ordered by. */
export type EntryKey = readonly [sequence: number];
/** A page of one customer's ledger. */
export type LedgerPage = { readonly customerId: string; readonly page: Page<EntryKey> };

type EntryRow = {
  readonly number: number;
  readonly customer_id: string;
  readonly sequence: number;
  readonly id: string;
  readonly kind: EntryKind;
  readonly points: number;
  readonly balance: number;
  readonly order_id: string | null;
  readonly payment_id: string | null;
  readonly expires_on: string | null;
  readonly reason: string | null;
  readonly recorded_by: string;
  readonly recorded_at: Date;
};

const ofPages = {
  name: 'entries.of-pages',
  text: `select asked.number::int, found.* from
      unnest($2::uuid[], $3::int[], $4::bigint[]) with ordinality
        as asked (customer_id, most, before, number)
      cross join lateral (
        select e.customer_id, e.sequence, e.id, e.kind, e.points, e.balance, e.order_id,
            e.payment_id, e.expires_on::text as expires_on, r.reason, e.recorded_by, e.recorded_at
          from point_entries e
          left join point_reasons r using (tenant_id, customer_id, sequence)
          where e.tenant_id = $1 and e.customer_id = asked.customer_id
            and e.sequence < asked.before
          order by e.sequence desc limit asked.most
      ) as found
    order by asked.number, found.sequence desc`,
};

/** A page of each ledger, the newest lines first, in the order asked. */
export async function pagesOfEntries(
  sql: Sql,
  tenantId: string,
  pages: readonly LedgerPage[],
): Promise<readonly (readonly Entry[])[]> {
  const found = await sql.rows<EntryRow>(ofPages, [
    tenantId,
    pages.map(({ customerId }) => customerId),
    pages.map(({ page }) => page.limit),
    pages.map(({ page }) => page.after?.[0] ?? Number.MAX_SAFE_INTEGER),
  ]);
  const byPage = pages.map((): Entry[] => []);
  for (const row of found) byPage[row.number - 1]?.push(entryOf(row));
  return byPage;
}

/** The newest lines of a customer's ledger. */
export async function newestEntries(
  sql: Sql,
  tenantId: string,
  { customerId, most }: { readonly customerId: string; readonly most: number },
): Promise<readonly Entry[]> {
  const page = { first: most, limit: most, after: null };
  const [entries = []] = await pagesOfEntries(sql, tenantId, [{ customerId, page }]);
  return entries;
}

function entryOf(row: EntryRow): Entry {
  return {
    id: row.id,
    customerId: row.customer_id,
    sequence: row.sequence,
    kind: row.kind,
    points: row.points,
    balance: row.balance,
    orderId: row.order_id,
    paymentId: row.payment_id,
    expiresOn: row.expires_on,
    reason: row.reason,
    recordedBy: row.recorded_by,
    recordedAt: row.recorded_at,
  };
}
