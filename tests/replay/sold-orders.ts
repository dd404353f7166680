import { readAll } from './read-all.ts';
import type { Session } from './session.ts';

/** What an order of the platform came to, in cents. */
export type SoldFigures = {
  readonly grossMinor: number;
  readonly lineDiscountMinor: number;
  readonly netMinor: number;
  readonly totalMinor: number;
};

type Amount = { readonly amountMinor: number };

/** The selection that `soldFiguresOf` reads; nothing more travels with each sale. */
export const soldSelection =
  'gross { amountMinor } lineDiscount { amountMinor } net { amountMinor } total { amountMinor }';

/** An order as `soldSelection` reads it. */
export type SoldOrder = {
  readonly gross: Amount;
  readonly lineDiscount: Amount;
  readonly net: Amount;
  readonly total: Amount;
};

/** The figures of an order. */
export function soldFiguresOf({ gross, lineDiscount, net, total }: SoldOrder): SoldFigures {
  return {
    grossMinor: gross.amountMinor,
    lineDiscountMinor: lineDiscount.amountMinor,
    netMinor: net.amountMinor,
    totalMinor: total.amountMinor,
  };
}

const listOrders = `query ReplayOrders($after: String) {
  orders(filter: { status: COMPLETED }, first: 100, after: $after) {
    edges { node { reference ${soldSelection} } }
    pageInfo { hasNextPage endCursor }
  }
}`;

/** What was sold in the tenant by earlier runs, by basket id. */
export async function listSoldOrders(
  session: Session,
  report: (text: string) => void,
): Promise<ReadonlyMap<string, SoldFigures>> {
  const sold = new Map<string, SoldFigures>();
  const pages = readAll<SoldOrder & { readonly reference: string | null }>(session, listOrders);
  for await (const page of pages) {
    for (const order of page) {
      if (order.reference !== null) sold.set(order.reference, soldFiguresOf(order));
    }
    if (sold.size > 0) report(`sold before: ${sold.size} baskets`);
  }
  return sold;
}
