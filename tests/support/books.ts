import { locationOf } from './goods.ts';
import type { Person, Shop } from './shop.ts';

/** A completed or voided order, as its books are kept. */
export type BookedOrder = {
  readonly id: string;
  readonly status: 'PENDING' | 'COMPLETED' | 'FAILED' | 'VOIDED';
  readonly reference: string | null;
  readonly receiptNumber: string | null;
  readonly total: { readonly amountMinor: number };
  readonly cashRounding: { readonly amountMinor: number };
  readonly lines: readonly { readonly quantity: string }[];
  readonly payments: readonly {
    readonly status: string;
    readonly amount: { readonly amountMinor: number };
  }[];
};

/** What orders, payments and stock each say of the shop's first store. */
export type Books = {
  readonly orders: readonly BookedOrder[];
  readonly paidByOrders: number;
  readonly paymentsCaptured: number;
  readonly unitsSold: number;
  readonly movements: Readonly<Record<string, number>>;
  readonly onHand: number;
  readonly reserved: number;
};

async function readBooks(shop: Shop): Promise<Books> {
  const admin = await shop.as('admin');
  const locationId = await locationOf(shop);
  const orders = await allOrders(admin);
  const levels = await stockAt(admin, locationId);
  const completed = orders.filter(({ status }) => status === 'COMPLETED');
  return {
    orders,
    paidByOrders: sum(
      completed.map(({ total, cashRounding }) => total.amountMinor + cashRounding.amountMinor),
    ),
    paymentsCaptured: await captured(admin),
    unitsSold: sum(completed.flatMap(({ lines }) => lines.map(({ quantity }) => Number(quantity)))),
    movements: await movementsAt(admin, locationId),
    onHand: sum(levels.map(({ onHand }) => Number(onHand))),
    reserved: sum(levels.map(({ reserved }) => Number(reserved))),
  };
}

/** Read the books once no sale is under way and nothing is held any more, or when patience ends. */
export async function settledBooks(shop: Shop, patienceMs: number): Promise<Books> {
  const until = performance.now() + patienceMs;
  for (;;) {
    const books = await readBooks(shop);
    const isUnderWay = books.orders.some(({ status }) => status === 'PENDING');
    if ((!isUnderWay && books.reserved === 0) || performance.now() > until) return books;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}

/** Every order of the tenant, page by page. */
export async function allOrders({ ask }: Person): Promise<readonly BookedOrder[]> {
  return allPages(async (after) => {
    const { data, text } = await ask<{ orders: Page<BookedOrder> }>(orders, { after });
    if (!data) throw new Error(`orders were not listed: ${text}`);
    return data.orders;
  });
}

async function stockAt({ ask }: Person, locationId: string) {
  return allPages(async (after) => {
    const { data, text } = await ask<{ stockLevels: Page<{ onHand: string; reserved: string }> }>(
      levels,
      { after, locationId },
    );
    if (!data) throw new Error(`stock was not listed: ${text}`);
    return data.stockLevels;
  });
}

async function captured({ ask }: Person): Promise<number> {
  const { data } = await ask<{
    paymentTotals: { status: string; amount: { amountMinor: number } }[];
  }>('query Paid { paymentTotals { status amount { amountMinor } } }');
  const totals = data?.paymentTotals.filter(({ status }) => status === 'CAPTURED') ?? [];
  return sum(totals.map(({ amount }) => amount.amountMinor));
}

async function movementsAt({ ask }: Person, locationId: string) {
  const { data } = await ask<{ movementTotals: { kind: string; quantity: string }[] }>(
    'query Moved($locationId: ID!) { movementTotals(locationId: $locationId) { kind quantity } }',
    { locationId },
  );
  const totals = data?.movementTotals.map(({ kind, quantity }) => [kind, Number(quantity)]) ?? [];
  return Object.fromEntries(totals) as Readonly<Record<string, number>>;
}

type Page<Node> = {
  readonly edges: readonly { readonly node: Node }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
};

/** Read a list to its end. */
async function allPages<Node>(
  read: (after: string | null) => Promise<Page<Node>>,
): Promise<readonly Node[]> {
  const nodes: Node[] = [];
  let after: string | null = null;
  for (let isMore = true; isMore;) {
    const { edges, pageInfo }: Page<Node> = await read(after);
    nodes.push(...edges.map(({ node }) => node));
    after = pageInfo.endCursor;
    isMore = pageInfo.hasNextPage;
  }
  return nodes;
}

/** The sum of figures. */
export function sum(figures: readonly number[]): number {
  return figures.reduce((total, figure) => total + figure, 0);
}

const orders = `query Orders($after: String) {
  orders(first: 100, after: $after) {
    edges { node {
      id status reference receiptNumber
      total { amountMinor } cashRounding { amountMinor }
      lines { quantity }
      payments { status amount { amountMinor } }
    } }
    pageInfo { hasNextPage endCursor }
  }
}`;
const levels = `query Levels($locationId: ID!, $after: String) {
  stockLevels(locationId: $locationId, first: 100, after: $after) {
    edges { node { onHand reserved } }
    pageInfo { hasNextPage endCursor }
  }
}`;
