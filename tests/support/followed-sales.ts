import type { Books } from './books.ts';
import { eventually } from './eventually.ts';
import type { Person, Shop } from './shop.ts';

/** What was folded from the events of completed sales. */
export type Followed = {
  readonly orders: number;
  readonly totalMinor: number;
  /** The orders of which the audit trail has a completion, sorted, each as often as it is there. */
  readonly recorded: readonly string[];
};

/** What report and audit trail say of the shop's sales, once it is as much as the books say, or patience ends. */
export async function followedSales(shop: Shop, { orders }: Books): Promise<Followed> {
  const admin = await shop.as('admin');
  const completed = orders.filter(({ status }) => status === 'COMPLETED').length;
  return eventually(
    () => followed(admin),
    (found) => found.orders === completed && found.recorded.length === completed,
    60_000,
  );
}

async function followed(admin: Person): Promise<Followed> {
  const { data, text } = await admin.ask<{ salesReport: { totals: readonly Totals[] } }>(
    `query Followed($filter: SalesFilter!) {
      salesReport(filter: $filter, groupBy: DAY) {
        totals { orders balance { total { amountMinor } } }
      }
    }`,
    { filter: { from: day(-2), to: day(2) } },
  );
  if (!data) throw new Error(text);
  const [totals] = data.salesReport.totals;
  return {
    orders: totals?.orders ?? 0,
    totalMinor: totals?.balance.total.amountMinor ?? 0,
    recorded: [...(await completionsRecorded(admin))].sort(),
  };
}

type Totals = {
  readonly orders: number;
  readonly balance: { readonly total: { readonly amountMinor: number } };
};

function day(offset: number): string {
  return new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10);
}

async function completionsRecorded({ ask }: Person): Promise<readonly string[]> {
  const { data, text } = await ask<{
    auditRecords: { edges: { node: { target: { id: string } } }[] };
  }>(
    `query Recorded($filter: AuditRecordFilter) {
      auditRecords(filter: $filter, first: 100) { edges { node { target { id } } } }
    }`,
    { filter: { action: 'order.order-completed.v1' } },
  );
  if (!data) throw new Error(text);
  return data.auditRecords.edges.map(({ node }) => node.target.id);
}
