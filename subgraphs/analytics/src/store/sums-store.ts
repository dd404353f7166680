import type { Sql, Statement } from '@novapos/chassis';
import type { AggregateName } from '../domain/contributions.ts';
import type { FoldedSales, SoldVariant } from '../domain/fold-sales.ts';
import { addStatement, rowsAsJson } from './add-statement.ts';
import { aggregateTables } from './aggregate-tables.ts';

const names = Object.keys(aggregateTables) as AggregateName[];
const add = Object.fromEntries(
  names.map((name) => [name, addStatement(aggregateTables[name])]),
) as Record<AggregateName, Statement>;

const nameVariants = {
  name: 'sold-variants.name',
  text: `insert into sold_variants as t (tenant_id, variant_id, name, sku)
    select $1::uuid, variant_id, name, sku
    from json_to_recordset($2::json) as r (variant_id uuid, name text, sku text)
    order by variant_id
    on conflict (tenant_id, variant_id) do update set name = excluded.name, sku = excluded.sku
    where (t.name, t.sku) is distinct from (excluded.name, excluded.sku)`,
};

// Row-level security lets only the rows of the tenant go.
const forget = [...names.map((name) => aggregateTables[name].name), 'sold_variants'].map(
  (table): Statement => ({ name: `forget.${table}`, text: `delete from ${table}` }),
);

/** Add what was folded to what is kept, in the transaction of the events it was folded from. */
export async function addSales(
  sql: Pick<Sql, 'rows'>,
  tenantId: string,
  { rows, soldVariants }: FoldedSales,
): Promise<void> {
  // Asked for without waiting in between: they travel together, and tables are locked in one order.
  const added = names
    .filter((name) => rows[name].length > 0)
    .map((name) => sql.rows(add[name], [tenantId, rowsAsJson(aggregateTables[name], rows[name])]));
  if (soldVariants.length > 0) added.push(sql.rows(nameVariants, [tenantId, asJson(soldVariants)]));
  await Promise.all(added);
}

/** Forget all sums of the tenant, so that they can be folded again from the beginning; alerts were told and stay. */
export async function forgetSums(sql: Pick<Sql, 'rows'>): Promise<void> {
  await Promise.all(forget.map((statement) => sql.rows(statement, [])));
}

function asJson(variants: readonly SoldVariant[]): string {
  return JSON.stringify(
    variants.map(({ variantId, name, sku }) => ({ variant_id: variantId, name, sku })),
  );
}
