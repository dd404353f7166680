import { ids } from './examples.ts';
import type { TestShop } from './shop.ts';

type StoredOrder = { readonly id: string; readonly status: string; readonly owed: string };

/** Where orders, stock and payments contradict each other, in words; empty when all agree. */
export async function contradictions(shop: TestShop): Promise<readonly string[]> {
  const orders = await shop.query<StoredOrder>(
    `select id, status, total_minor + cash_rounding_minor - coalesce((
        select sum((tender ->> 'amountMinor')::bigint)
        from "order".refunds f, jsonb_array_elements(f.tenders) as tender
        where f.order_id = o.id and f.status = 'COMPLETED'
      ), 0) as owed from "order".orders o`,
  );
  const [sagas] = await shop.query<{ count: number }>(
    `select ((select count(*) from "order".order_sagas)
      + (select count(*) from "order".refund_sagas))::int as count`,
  );
  return [
    ...orders.flatMap((order) => ofOrder(shop, order)),
    ...(sagas?.count === 0 ? [] : ['there are sales under way']),
    ...(await ofShelf(shop)),
  ];
}

function ofOrder({ payment, inventory }: TestShop, { id, status, owed }: StoredOrder): string[] {
  const isSold = status === 'COMPLETED';
  const holdsMinor = payment.heldMinor(id);
  const isConsumed = inventory.consumed.has(id);
  return [
    ...(holdsMinor === (isSold ? Number(owed) : 0) ? [] : [`${id}, ${status}, holds money`]),
    ...(inventory.held.has(id) ? [`${id}, ${status}, holds goods`] : []),
    ...(isSold && !isConsumed ? [`${id} is sold and on the shelf`] : []),
    ...(status === 'PENDING' ? [`${id} is pending`] : []),
  ];
}

async function ofShelf(shop: TestShop): Promise<string[]> {
  const [sold] = await shop.query<{ milli: number }>(
    `select coalesce(sum(quantity_milli), 0)::int as milli from "order".order_lines l
      join "order".orders o on o.id = l.order_id
      where o.status = 'COMPLETED' and variant_id = $1`,
    [ids.coffee],
  );
  const [back] = await shop.query<{ milli: number }>(
    `select coalesce(sum(r.quantity_milli), 0)::int as milli from "order".refund_lines r
      join "order".refunds f on f.id = r.refund_id and f.status = 'COMPLETED'
      join "order".order_lines l on l.order_id = f.order_id and l.number = r.number
      where variant_id = $1 and r.is_restocked`,
    [ids.coffee],
  );
  const total = shop.inventory.onHandOf(ids.coffee) + (sold?.milli ?? 0) - (back?.milli ?? 0);
  return total === 1_000_000 ? [] : [`coffee on hand and sold come to ${total}`];
}
