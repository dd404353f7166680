import type { Statement } from '@novapos/chassis';
import type { AggregateName } from '../domain/contributions.ts';
import type { Figure } from '../domain/figures.ts';
import type { RowPlace, SalesGrouping } from '../domain/report.ts';
import type { Reach } from '../domain/sales-filter.ts';
import { aggregateTables, column } from './aggregate-tables.ts';

type Grouping = {
  readonly aggregate: AggregateName;
  /** What rows are grouped by, and the SQL of it. */
  readonly by: { readonly [Name in keyof RowPlace]?: string };
  /** Text that stands for the group, made of what it is grouped by. */
  readonly key: string;
};

const week = `business_date - (extract(isodow from business_date)::int - 1)`;
const month = `business_date - (extract(day from business_date)::int - 1)`;
const same = (...names: (keyof RowPlace)[]): Grouping['by'] =>
  Object.fromEntries(names.map((name) => [name, column(name)]));

const groupings: Readonly<Record<SalesGrouping, Grouping>> = {
  DAY: { aggregate: 'salesDays', by: same('businessDate'), key: 'business_date::text' },
  HOUR: {
    aggregate: 'salesHours',
    by: same('businessDate', 'hour'),
    key: `business_date::text || 'T' || lpad(hour::text, 2, '0')`,
  },
  WEEK: { aggregate: 'salesDays', by: { businessDate: week }, key: 'business_date::text' },
  MONTH: { aggregate: 'salesDays', by: { businessDate: month }, key: 'business_date::text' },
  STORE: { aggregate: 'salesDays', by: same('storeId'), key: 'store_id::text' },
  REGISTER: { aggregate: 'salesDays', by: same('storeId', 'registerId'), key: 'register_id::text' },
  CASHIER: { aggregate: 'salesDays', by: same('cashierId'), key: 'cashier_id::text' },
  PRODUCT: { aggregate: 'variantDays', by: same('productId'), key: 'product_id::text' },
  VARIANT: {
    aggregate: 'variantDays',
    by: same('variantId', 'productId'),
    key: 'variant_id::text',
  },
  CATEGORY: { aggregate: 'categoryDays', by: same('categoryId'), key: 'category_id::text' },
  TENDER: { aggregate: 'tenderDays', by: same('tenderType'), key: 'tender_type' },
  TAX: {
    aggregate: 'taxDays',
    by: same('taxCode', 'ratePpm', 'isInclusive'),
    key: `tax_code || ' ' || rate_ppm || case when is_inclusive then ' in' else ' on' end`,
  },
};

/**
 * One page of a report's rows after a key and currency, by key and currency. Values: tenant, from, to, store, register,
 * cashier, currency, key and currency to read after, how many.
 */
export function pageStatement(grouping: SalesGrouping, reach: Reach['kind']): Statement {
  return {
    name: `report.page.${grouping}${suffixOf(reach)}`,
    text: `with ${pageOf(grouping, reach)} select * from told order by key, currency`,
  };
}

/** The same page, and the totals of all sales that the filter lets through, as of one moment. */
export function reportStatement(grouping: SalesGrouping, reach: Reach['kind']): Statement {
  const { name, figures } = aggregateTables.salesDays;
  return {
    name: `report.${grouping}${suffixOf(reach)}`,
    text: `with ${pageOf(grouping, reach)}, totals as (
        select currency, ${asJson(figures, sum)} as figures
        from ${name} where ${conditions('salesDays', reach)} group by currency
      )
      select (select coalesce(json_agg(told order by key, currency), '[]') from told) as rows,
        (select coalesce(json_agg(totals order by currency), '[]') from totals) as totals`,
  };
}

/** Sums by group, then the page of them, and only of that page what is made for telling it. */
function pageOf(grouping: SalesGrouping, reach: Reach['kind']): string {
  const { aggregate, by, key } = groupings[grouping];
  const { name, keys, figures } = aggregateTables[aggregate];
  const hasUnits = keys.includes('unit');
  const places = Object.entries(by).map(([place, from]) => `${from} as ${column(place)}`);
  const named = Object.keys(by).map(column);
  const about = aggregate === 'taxDays' ? ['max(tax_name) as tax_name'] : [];
  const grouped = [...places, 'currency', ...(hasUnits ? ['unit'] : [])];
  const ordinals = grouped.map((_column, index) => index + 1).join(', ');
  const sums = figures.map((figure) => `${sum(figure)} as ${column(figure)}`);
  const told = [...Object.keys(by), ...(about.length > 0 ? ['taxName'] : [])];
  const united = `united as (
      select ${[...named, 'currency', ...sums, ...unitArrays].join(', ')}
      from picked group by ${[...named, 'currency'].join(', ')}
    ), `;

  return `picked as (
      select ${[...grouped, ...about, ...sums].join(', ')}
      from ${name} where ${conditions(aggregate, reach)} group by ${ordinals}
    ), ${hasUnits ? united : ''}keyed as (
      select (${key}) collate "C" as key, * from ${hasUnits ? 'united' : 'picked'}
    ), page as (
      select * from keyed where $8::text is null or (key, currency) > ($8::text, $9::text)
      order by key, currency limit $10
    ), told as (
      select key, currency, ${asJson(told, column)} as place, ${asJson(figures, column)} as figures,
        ${hasUnits ? unitsAsJson : 'null'} as quantities
      from page
    )`;
}

// Arrays cost little; only the page's are turned into what is told.
const unitArrays = [
  'array_agg(unit) as units',
  'array_agg(quantity_milli) as sold_milli',
  'array_agg(refunded_quantity_milli) as back_milli',
];
const unitsAsJson = `(select json_agg(json_build_object('unit', u, 'soldMilli', s, 'refundedMilli', r) order by u)
  from unnest(units, sold_milli, back_milli) as q (u, s, r))`;

const ofStores: Readonly<Record<Reach['kind'], string>> = {
  ALL: '$4::uuid is null',
  ONE: 'store_id = $4::uuid',
  SOME: 'store_id = any ($4::uuid[])',
};
const suffixes: Readonly<Record<Reach['kind'], string>> = {
  ALL: '',
  ONE: '.store',
  SOME: '.stores',
};

/** What tells the statements for all stores, for one and for some apart by name. */
export function suffixOf(reach: Reach['kind']): string {
  return suffixes[reach];
}

/** What a filter asks of a table of sums; all tables have the same values, so that they may stand in one statement. */
export function conditions(aggregate: AggregateName, reach: Reach['kind']): string {
  const { keys } = aggregateTables[aggregate];
  return [
    'tenant_id = $1 and business_date between $2::date and $3::date',
    ofStores[reach],
    // Goods are kept by store alone; nobody gets here who asks more of them.
    keys.includes('registerId') ? '($5::uuid is null or register_id = $5)' : '$5::uuid is null',
    keys.includes('cashierId') ? '($6::uuid is null or cashier_id = $6)' : '$6::uuid is null',
    '($7::text is null or currency = $7)',
  ].join(' and ');
}

function sum(figure: Figure): string {
  return `sum(${column(figure)})::bigint`;
}

function asJson<Name extends string>(names: readonly Name[], sqlOf: (name: Name) => string) {
  return `json_build_object(${names.map((name) => `'${name}', ${sqlOf(name)}`).join(', ')})`;
}
