import { patiently } from '../patience.ts';
import { readAll } from '../read-all.ts';
import type { Session } from '../session.ts';

/** The sum of the ledger's lines of one kind. */
export type PointsTotal = {
  readonly kind: string;
  readonly points: number;
  readonly count: number;
};

/** What loyalty says: the points of each customer by id, and the sums of its ledger. */
export type FoundPoints = {
  readonly byCustomer: ReadonlyMap<string, number>;
  readonly totals: readonly PointsTotal[];
};

type Account = { readonly points: number; readonly customer: { readonly id: string } };

const accounts = `query ReplayAccounts($after: String) {
  loyaltyAccounts(first: 100, after: $after) {
    edges { node { points customer { id } } }
    pageInfo { hasNextPage endCursor }
  }
}`;

/** The sums of the whole ledger by kind. */
export async function readPointsTotals(session: Session): Promise<readonly PointsTotal[]> {
  const { pointsTotals } = await patiently(() =>
    session.ask<{ pointsTotals: readonly PointsTotal[] }>(
      'query ReplayPoints { pointsTotals { kind points count } }',
      {},
    ),
  );
  return pointsTotals;
}

/** The points of the tenant. */
export async function readPoints(session: Session): Promise<FoundPoints> {
  const byCustomer = new Map<string, number>();
  for await (const page of readAll<Account>(session, accounts)) {
    for (const { points, customer } of page) byCustomer.set(customer.id, points);
  }
  return { byCustomer, totals: await readPointsTotals(session) };
}
