import { inStores, type Database, type StoreScope } from '@novapos/chassis';
import type { TenderType } from '../domain/order.ts';
import type { PrismaClient } from './client/client.ts';

/** Which completed orders to sum. */
export type TotalsCriteria = {
  readonly scope: StoreScope;
  readonly storeId: string | null;
  readonly registerId: string | null;
  readonly soldFrom: Date | null;
  readonly soldBefore: Date | null;
};

/** The sums of orders of one currency, in minor units. */
export type OrderSums = {
  readonly currency: string;
  readonly orders: number;
  readonly lines: number;
  readonly grossMinor: number;
  readonly lineDiscountMinor: number;
  readonly orderDiscountMinor: number;
  readonly netMinor: number;
  readonly taxMinor: number;
  readonly totalMinor: number;
  readonly cashRoundingMinor: number;
};

/** Completed orders summed up; one entry of `sums` a currency. */
export type SalesSums = {
  readonly sums: readonly OrderSums[];
  readonly units: readonly {
    readonly unit: string;
    readonly quantityMilli: number;
    readonly overriddenLines: number;
  }[];
  readonly reasons: readonly {
    readonly reason: string;
    readonly amountMinor: number;
    readonly count: number;
  }[];
  readonly tenders: readonly {
    readonly type: TenderType;
    readonly amountMinor: number;
    readonly count: number;
  }[];
};

const sold = `sold as (
    select * from orders where status = 'COMPLETED'
      and ($1::uuid is null or store_id = $1) and ($2::uuid is null or register_id = $2)
      and sold_at >= coalesce($3::timestamptz, '-infinity')
      and sold_at < coalesce($4::timestamptz, 'infinity')
      and ${inStores('store_id', '$5')}
  )`;
const sumOrders = {
  name: 'totals.orders',
  text: `with ${sold} select currency, count(*) as orders, sum(line_count)::bigint as lines,
      sum(gross_minor)::bigint as "grossMinor",
      sum(line_discount_minor)::bigint as "lineDiscountMinor",
      sum(order_discount_minor)::bigint as "orderDiscountMinor",
      sum(net_minor)::bigint as "netMinor", sum(tax_minor)::bigint as "taxMinor",
      sum(total_minor)::bigint as "totalMinor",
      sum(cash_rounding_minor)::bigint as "cashRoundingMinor"
    from sold group by currency order by currency`,
};
const sumUnits = {
  name: 'totals.units',
  text: `with ${sold} select l.unit, sum(l.quantity_milli)::bigint as "quantityMilli",
      count(l.override_kind) as "overriddenLines"
    from sold join order_lines l on l.tenant_id = sold.tenant_id and l.order_id = sold.id
    group by l.unit order by l.unit`,
};
const sumReasons = {
  name: 'totals.reasons',
  text: `with ${sold}, given as (
      select discounts from sold where discounts <> '[]'
      union all
      select l.discounts from sold
        join order_lines l on l.tenant_id = sold.tenant_id and l.order_id = sold.id
        where l.discounts <> '[]'
    )
    select d.reason, sum(d."amountMinor")::bigint as "amountMinor", count(*) as count
    from given, jsonb_to_recordset(given.discounts) as d(reason text, "amountMinor" bigint)
    group by d.reason order by d.reason`,
};
const sumTenders = {
  name: 'totals.tenders',
  text: `with ${sold} select t.type, sum(t."amountMinor")::bigint as "amountMinor", count(*) as count
    from sold, jsonb_to_recordset(sold.tenders) as t(type text, "amountMinor" bigint)
    group by t.type order by t.type`,
};

/** Sums completed orders as they were stored. */
export function totalsStore(database: Database<PrismaClient>) {
  return {
    sum: (tenantId: string, criteria: TotalsCriteria): Promise<SalesSums> =>
      database.withTenantSql(tenantId, async (sql) => {
        const { scope, storeId, registerId, soldFrom, soldBefore } = criteria;
        const values = [storeId, registerId, soldFrom, soldBefore, scope];
        return {
          sums: await sql.rows(sumOrders, values),
          units: await sql.rows(sumUnits, values),
          reasons: await sql.rows(sumReasons, values),
          tenders: await sql.rows(sumTenders, values),
        };
      }),
  };
}

/** Sums completed orders. */
export type TotalsStore = ReturnType<typeof totalsStore>;
