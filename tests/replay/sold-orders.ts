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

/** A basket that an earlier run sold. */
export type SoldBefore = {
  readonly figures: SoldFigures;
  readonly registerId: string;
  readonly customerId: string | null;
};

/** The selection that `soldFiguresOf` and `customerIdOf` read; nothing more travels with each sale. */
export const soldSelection =
  'gross { amountMinor } lineDiscount { amountMinor } net { amountMinor } total { amountMinor } customer { id }';

/** An order as `soldSelection` reads it. */
export type SoldOrder = {
  readonly gross: Amount;
  readonly lineDiscount: Amount;
  readonly net: Amount;
  readonly total: Amount;
  readonly customer: { readonly id: string } | null;
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

/** Whom an order names as its customer; null where it names nobody. */
export function customerIdOf({ customer }: SoldOrder): string | null {
  return customer?.id ?? null;
}

const listOrders = `query ReplayOrders($after: String) {
  orders(filter: { status: COMPLETED }, first: 100, after: $after) {
    edges { node { reference register { id } ${soldSelection} } }
    pageInfo { hasNextPage endCursor }
  }
}`;

type ListedOrder = SoldOrder & {
  readonly reference: string | null;
  readonly register: { readonly id: string };
};

/** What was sold in the tenant by earlier runs, by basket id. */
export async function listSoldOrders(
  session: Session,
  report: (text: string) => void,
): Promise<ReadonlyMap<string, SoldBefore>> {
  const sold = new Map<string, SoldBefore>();
  const pages = readAll<ListedOrder>(session, listOrders);
  for await (const page of pages) {
    for (const order of page) {
      if (order.reference === null) continue;
      sold.set(order.reference, {
        figures: soldFiguresOf(order),
        registerId: order.register.id,
        customerId: customerIdOf(order),
      });
    }
    if (sold.size > 0) report(`sold before: ${sold.size} baskets`);
  }
  return sold;
}
