import type { Database, Statement } from '@novapos/chassis';
import type { BasketSums } from '../domain/basket-size.ts';
import type { DayTaken } from '../domain/forecast.ts';
import type { HourSums } from '../domain/hour-of-day.ts';
import { reachOf, type Reach, type SalesFilter } from '../domain/sales-filter.ts';
import type { TopItem } from '../domain/top-item.ts';
import { filterValues } from './report-store.ts';
import { conditions, suffixOf } from './report-statement.ts';

export type FiguresStore = ReturnType<typeof figuresStore>;

type TopQuery = {
  readonly filter: SalesFilter;
  readonly by: 'REVENUE' | 'QUANTITY';
  readonly first: number;
};

/** A past day of a store, in one currency. */
export type PastDay = DayTaken & { readonly businessDate: string; readonly currency: string };

/** Reads what is no table of rows: rankings, averages, profiles and the past of a store. */
export function figuresStore(database: Pick<Database<never>, 'withTenantSql'>) {
  const read = <Row>(tenantId: string, statement: Statement, values: readonly unknown[]) =>
    database.withTenantSql(tenantId, (sql) => sql.final<Row>(statement, [tenantId, ...values]));
  return {
    /** The variants that sold best, each currency by itself; by quantity each unit too. */
    listTopItems: (tenantId: string, { filter, by, first }: TopQuery) =>
      read<TopItem>(tenantId, topItems(by, reachOf(filter).kind), [...filterValues(filter), first]),
    listBaskets: (tenantId: string, filter: SalesFilter) =>
      read<BasketSums>(tenantId, baskets(reachOf(filter).kind), filterValues(filter)),
    listHours: (tenantId: string, filter: SalesFilter) =>
      read<HourSums>(tenantId, hours(reachOf(filter).kind), filterValues(filter)),
    /** What a store took on each day from the first to the last that it took anything, both included. */
    listPastDays: (tenantId: string, filter: SalesFilter) =>
      read<PastDay>(tenantId, pastDays, filterValues(filter)),
  };
}

function topItems(by: TopQuery['by'], reach: Reach['kind']): Statement {
  const [peers, figure] =
    by === 'REVENUE' ? ['currency', 'revenue'] : ['currency, unit', 'quantity'];
  return {
    name: `top-items.${by}${suffixOf(reach)}`,
    text: `with sold as (
        select variant_id, product_id, unit, currency,
          sum(total_minor - refunded_total_minor)::bigint as revenue,
          sum(quantity_milli - refunded_quantity_milli)::bigint as quantity
        from variant_days where ${conditions('variantDays', reach)}
        group by variant_id, product_id, unit, currency
      ), ranked as (
        select *, row_number() over (partition by ${peers} order by ${figure} desc, variant_id) as rank
        from sold where ${figure} > 0
      )
      select rank, variant_id as "variantId", product_id as "productId", name, sku, unit, currency,
        quantity as "quantityMilli", revenue as "revenueMinor"
      from ranked join sold_variants v using (variant_id)
      where v.tenant_id = $1 and rank <= $8 order by ${peers}, rank`,
  };
}

function baskets(reach: Reach['kind']): Statement {
  return {
    name: `baskets${suffixOf(reach)}`,
    text: `select currency, sum(orders)::bigint as orders, sum(lines)::bigint as lines,
        sum(quantity_milli)::bigint as "itemsMilli", sum(total_minor)::bigint as "totalMinor"
      from sales_days where ${conditions('salesDays', reach)}
      group by currency order by currency`,
  };
}

function hours(reach: Reach['kind']): Statement {
  return {
    name: `hours${suffixOf(reach)}`,
    text: `with picked as (select * from sales_hours where ${conditions('salesHours', reach)}),
      open_days as (
        select currency, count(distinct business_date) as days from picked where orders > 0 group by 1
      )
      select hour, currency, coalesce(days, 0) as days, sum(orders)::bigint as orders,
        sum(total_minor - refunded_total_minor)::bigint as "totalMinor"
      from picked left join open_days using (currency)
      group by hour, currency, days order by currency, hour`,
  };
}

const pastDays: Statement = {
  name: 'past-days',
  text: `select business_date::text as "businessDate", currency,
      sum(total_minor - refunded_total_minor)::bigint as "totalMinor", sum(orders)::bigint as orders
    from sales_days where ${conditions('salesDays', 'ONE')}
    group by business_date, currency order by business_date`,
};
