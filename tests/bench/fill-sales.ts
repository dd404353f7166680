import pg from 'pg';

/** How much is to be reported on. */
export type SalesFill = {
  readonly tenantId: string;
  readonly currency: string;
  readonly orders: number;
  readonly days: number;
  /** The newest business day. */
  readonly lastDay: string;
};

const stores = 5;
const registers = 4;
const variants = 1000;
const amounts = `sum(gross) as gross_minor, sum(gross - net) as discount_minor, sum(net) as net_minor,
  sum(tax) as tax_minor, sum(net + tax) as total_minor`;
const amountColumns = 'gross_minor, discount_minor, net_minor, tax_minor, total_minor';
const noRefunds = `0, 0, 0, 0, 0, 0`;
const refundColumns = `refunds, refunded_gross_minor, refunded_discount_minor, refunded_net_minor,
  refunded_tax_minor, refunded_total_minor`;
const ofSale = `count(distinct "order") as orders, count(*) as lines, sum(quantity) as quantity_milli,
  0 as price_overrides, 0 as voids, 0 as voided_minor, ${amounts}, 0 as cash_rounding_minor`;
const saleColumns = `orders, lines, quantity_milli, price_overrides, voids, voided_minor, ${amountColumns},
  cash_rounding_minor, refunded_quantity_milli, refunded_cash_rounding_minor, ${refundColumns}`;
const goodsColumns = `orders, quantity_milli, price_overrides, ${amountColumns},
  refunded_quantity_milli, ${refundColumns}`;
const ofGoods = `count(distinct "order"), sum(quantity), 0, ${amounts}, 0, ${noRefunds}`;
const place = '$1::uuid, day, pg_temp.made(2, store)';
const till = 'pg_temp.made(3, store * 10 + register), pg_temp.made(4, cashier)';

/**
 * Fill the sums of analytics with those of made-up orders of one to seven lines: the lines are made in SQL
 * and grouped into each table as the consumer would have summed them. Answers the rows of each table.
 */
export async function fillSales(
  adminUrl: string,
  { tenantId, currency, orders, days, lastDay }: SalesFill,
): Promise<Readonly<Record<string, number>>> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    await client.query(`set search_path = analytics, public; set synchronous_commit = off;
      set work_mem = '256MB'; set temp_buffers = '256MB'; select setseed(0.5)`);
    await client.query(`create or replace function pg_temp.made(kind int, number int) returns uuid
      language sql immutable as $$
        select ('01930000-0000-7000-8000-' || lpad(kind::text, 4, '0') || lpad(number::text, 8, '0'))::uuid
      $$`);
    await client.query(linesTable(orders, days), [lastDay]);
    const rows: Record<string, number> = {};
    for (const [table, fill] of Object.entries(fills)) {
      const values = fill.includes('$2') ? [tenantId, currency] : [tenantId];
      rows[table] = (await client.query(fill, values)).rowCount ?? 0;
    }
    await client.query('drop table pg_temp.lines');
    await client.query(`analyze ${Object.keys(fills).join(', ')}`);
    return rows;
  } finally {
    await client.end();
  }
}

// Popular variants sell most, evenings more than mornings.
function linesTable(orders: number, days: number): string {
  return `create temp table lines as
    select o as "order", $1::date - (o % ${days}) as day, 1 + o / ${days} % ${stores} as store,
      1 + o / ${days * stores} % ${registers} as register, 1 + o / ${days} % ${stores * 8} as cashier,
      8 + floor(12 * sqrt(at))::smallint as hour, at < 0.4 as by_card,
      variant, variant % 12 as category, quantity * 1000 as quantity, quantity * price as gross,
      quantity * price - quantity * price / 20 as net,
      (quantity * price - quantity * price / 20) / 5 as tax
    from (select o, random() as at from generate_series(0, ${orders - 1}) as o) as orders,
      lateral (
        select floor(${variants} * power(random(), 3))::int as variant,
          1 + floor(3 * random() * random())::int as quantity, 99 + floor(2000 * random())::int as price
        from generate_series(1, 1 + o % 7)
      ) as parts`;
}

const fills: Readonly<Record<string, string>> = {
  sales_days: `insert into sales_days (tenant_id, business_date, store_id, register_id, cashier_id,
      currency, ${saleColumns})
    select ${place}, ${till}, $2, ${ofSale}, 0, 0, ${noRefunds} from lines
    group by day, store, register, cashier`,
  sales_hours: `insert into sales_hours (tenant_id, business_date, store_id, register_id, cashier_id,
      hour, currency, ${saleColumns})
    select ${place}, ${till}, hour, $2, ${ofSale}, 0, 0, ${noRefunds} from lines
    group by day, store, register, cashier, hour`,
  variant_days: `insert into variant_days (tenant_id, business_date, store_id, variant_id, product_id,
      unit, currency, ${goodsColumns})
    select ${place}, pg_temp.made(6, variant), pg_temp.made(5, variant / 2), 'each', $2, ${ofGoods}
    from lines group by day, store, variant`,
  category_days: `insert into category_days (tenant_id, business_date, store_id, category_id, unit,
      currency, ${goodsColumns})
    select ${place}, pg_temp.made(7, category), 'each', $2, ${ofGoods}
    from lines group by day, store, category`,
  tender_days: `insert into tender_days (tenant_id, business_date, store_id, register_id, cashier_id,
      tender_type, currency, orders, total_minor, refunds, refunded_total_minor)
    select ${place}, ${till}, case when by_card then 'CARD' else 'CASH' end, $2,
      count(distinct "order"), sum(net + tax), 0, 0
    from lines group by day, store, register, cashier, by_card`,
  tax_days: `insert into tax_days (tenant_id, business_date, store_id, register_id, cashier_id,
      tax_code, rate_ppm, is_inclusive, tax_name, currency, orders, net_minor, tax_minor, refunds,
      refunded_net_minor, refunded_tax_minor)
    select ${place}, ${till}, 'VAT', 200000, false, 'VAT', $2, count(distinct "order"), sum(net),
      sum(tax), 0, 0, 0
    from lines group by day, store, register, cashier`,
  sold_variants: `insert into sold_variants (tenant_id, variant_id, name, sku)
    select $1::uuid, pg_temp.made(6, variant), 'Article ' || variant, 'A-' || variant
    from lines group by variant`,
};
