import pg from 'pg';
import { v7 } from 'uuid';
import { rounded } from './figures.ts';

type BareOptions = {
  readonly adminUrl: string;
  /** A database with the same tables, empty. */
  readonly copy: string;
  readonly connections: number;
  readonly seconds: number;
};

/** One sale as the rows it left, table by table, in JSON. */
type Sale = {
  readonly orderId: string;
  readonly tables: readonly { readonly name: string; readonly rows: string }[];
  /** Ids that belong to this sale alone; each writing makes new ones. */
  readonly ids: readonly string[];
  readonly stock: readonly {
    readonly locationId: string;
    readonly variantId: string;
    readonly milli: number;
  }[];
  readonly registerId: string;
};

const samples = 200;
let movements = 0;
const uuidPattern = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;

/**
 * How fast one script writes the rows that sales left, without any product around them: per sale a
 * transaction of one prepared statement a table, committed as durably, over as many connections.
 */
export async function bareWrites({ adminUrl, copy, connections, seconds }: BareOptions) {
  const sales = await readSales(adminUrl);
  const url = new URL(adminUrl);
  url.pathname = `/${copy}`;
  const pool = new pg.Pool({ connectionString: url.href, max: connections });
  await seedCounters(pool, sales);
  const until = performance.now() + seconds * 1000;
  const startedAt = performance.now();
  let written = 0;
  await Promise.all(
    Array.from({ length: connections }, async (_, index) => {
      const client = await pool.connect();
      for (let sale = index; performance.now() < until; sale += connections) {
        await write(client, sales[sale % sales.length] as Sale);
        written += 1;
      }
      client.release();
    }),
  );
  const took = (performance.now() - startedAt) / 1000;
  await pool.end();
  const rows = sales.map(({ tables }) =>
    tables.reduce((sum, table) => sum + countOf(table.rows), 0),
  );
  return {
    bareSqlPerSecond: rounded(written / took),
    rowsPerSale: rounded(rows.reduce((sum, count) => sum + count, 0) / rows.length),
  };
}

function countOf(rows: string): number {
  return (JSON.parse(rows) as unknown[]).length;
}

async function readSales(adminUrl: string): Promise<readonly Sale[]> {
  const pool = new pg.Pool({ connectionString: adminUrl, max: 4 });
  const tables = await tablesOfSales(pool);
  const { rows: orders } = await pool.query<{ id: string; register_id: string }>(
    `select id, register_id from "order".orders where status = 'COMPLETED' order by id desc limit ${samples}`,
  );
  const sales = await Promise.all(orders.map((order) => readSale(pool, tables, order)));
  await pool.end();
  return sales;
}

/** Every table of every domain that keeps rows of an order, with the column that names it. */
async function tablesOfSales(pool: pg.Pool) {
  const { rows } = await pool.query<{ name: string; column: string }>(`
    select format('%I.%I', table_schema, table_name) as name, column_name as column
    from information_schema.columns
    where (column_name = 'order_id' or (table_name = 'orders' and column_name = 'id'))
      and table_schema in ('order', 'inventory', 'payment')
    order by 1`);
  return rows;
}

async function readSale(
  pool: pg.Pool,
  tables: readonly { name: string; column: string }[],
  order: { id: string; register_id: string },
): Promise<Sale> {
  const kept: { name: string; rows: string }[] = [];
  for (const { name, column } of tables) {
    const { rows } = await pool.query<{ rows: string | null }>(
      `select json_agg(t)::text as rows from ${name} t where ${column} = $1`,
      [order.id],
    );
    if (rows[0]?.rows) kept.push({ name, rows: rows[0].rows });
  }
  kept.push(await intentOf(pool, order.id));
  const { rows: moved } = await pool.query<{
    location_id: string;
    variant_id: string;
    quantity: string;
  }>('select location_id, variant_id, quantity from inventory.movements where order_id = $1', [
    order.id,
  ]);
  return {
    orderId: order.id,
    registerId: order.register_id,
    tables: kept,
    ids: ownIds(kept, order.id),
    stock: moved.map(({ location_id, variant_id, quantity }) => ({
      locationId: location_id,
      variantId: variant_id,
      milli: Number(quantity),
    })),
  };
}

async function intentOf(pool: pg.Pool, orderId: string) {
  const { rows } = await pool.query<{ rows: string }>(
    `select json_agg(t)::text as rows from "order".idempotency_keys t where result::text like '%' || $1 || '%'`,
    [orderId],
  );
  return { name: '"order".idempotency_keys', rows: rows[0]?.rows ?? '[]' };
}

function ownIds(tables: readonly { rows: string }[], orderId: string): readonly string[] {
  const ids = tables.flatMap(({ rows }) =>
    (JSON.parse(rows) as Record<string, unknown>[]).flatMap((row) =>
      typeof row['id'] === 'string' ? [row['id']] : [],
    ),
  );
  return [...new Set([orderId, ...ids])];
}

async function seedCounters(pool: pg.Pool, sales: readonly Sale[]): Promise<void> {
  for (const { registerId, stock, tables } of sales) {
    const tenantId = tenantOf(tables);
    await pool.query(
      `insert into "order".receipt_counters values ($1, $2, 1) on conflict do nothing`,
      [tenantId, registerId],
    );
    for (const { locationId, variantId } of stock) {
      await pool.query(
        `insert into inventory.stock_levels (tenant_id, location_id, variant_id, on_hand, reserved, sequence, changed_at)
         values ($1, $2, $3, 1000000000000, 0, 0, now()) on conflict do nothing`,
        [tenantId, locationId, variantId],
      );
    }
  }
}

function tenantOf(tables: Sale['tables']): string {
  const [row] = JSON.parse(tables[0]?.rows ?? '[]') as { tenant_id: string }[];
  return row?.tenant_id ?? '';
}

async function write(client: pg.PoolClient, sale: Sale): Promise<void> {
  const fresh = new Map(sale.ids.map((id) => [id, v7()]));
  const unique = v7();
  await client.query('begin');
  for (const { name, rows } of sale.tables) {
    const renewed = rows
      .replace(uuidPattern, (id) => fresh.get(id) ?? id)
      .replace(/"key":"[^"]*"/, `"key":"${unique}"`)
      .replace(/"receipt_number":"[^"]*"/, `"receipt_number":"${unique}"`)
      .replace(/"sequence":\d+,"kind"/g, () => `"sequence":${(movements += 1)},"kind"`);
    await client.query({
      name: `bare.${name}`,
      text: `insert into ${name} select * from json_populate_recordset(null::${name}, $1)`,
      values: [renewed],
    });
  }
  await client.query({
    name: 'bare.counter',
    text: `update "order".receipt_counters set last_number = last_number + 1 where register_id = $1`,
    values: [sale.registerId],
  });
  await client.query({
    name: 'bare.stock',
    text: `update inventory.stock_levels s set on_hand = s.on_hand + m.milli, sequence = sequence + 1
      from (select * from unnest($1::uuid[], $2::uuid[], $3::bigint[]) as u(location_id, variant_id, milli) order by 2) m
      where s.location_id = m.location_id and s.variant_id = m.variant_id`,
    values: [
      sale.stock.map(({ locationId }) => locationId),
      sale.stock.map(({ variantId }) => variantId),
      sale.stock.map(({ milli }) => milli),
    ],
  });
  await client.query('commit');
}
