import { emitAll, type Sql, type Statement } from '@novapos/chassis';
import { priceChanged, productChanged, productCreated, productRetired } from '@novapos/kernel';
import type { ChangeWrite, ProductChangeKind } from '../domain/product-change.ts';

/** Whose catalogue was changed, when, and in which currency its prices are, where one of them was. */
export type Telling = {
  readonly tenantId: string;
  readonly at: Date;
  readonly currency: string | null;
};

type ProductRow = {
  readonly productId: string;
  readonly name: string;
  readonly categoryId: string | null;
  readonly isRetired: boolean;
  readonly variants: readonly { readonly variantId: string; readonly sku: string }[];
};

const asItIs: Statement = {
  name: 'catalogue.told-products',
  text: `select p.id as "productId", p.name, p.category_id as "categoryId",
      p.retired_at is not null as "isRetired",
      (select json_agg(json_build_object('variantId', v.id, 'sku', v.sku) order by v.position, v.id)
        from variants v where v.tenant_id = p.tenant_id and v.product_id = p.id) as variants
    from products p where p.id = any($1::uuid[])`,
};

const kindsOfChange: readonly ProductChangeKind[] = [
  'CHANGED',
  'VARIANT_ADDED',
  'VARIANT_CHANGED',
  'REINSTATED',
];

/** Tell of changes that were written in this transaction: one event a product that was made or changed, one a new price. */
export async function tellChanges(
  sql: Sql,
  changes: readonly ChangeWrite[],
  telling: Telling,
): Promise<void> {
  const idsOf = (kinds: readonly ProductChangeKind[]) =>
    new Set(changes.filter(({ kind }) => kinds.includes(kind)).map(({ productId }) => productId));
  const created = idsOf(['CREATED']);
  const changed = [...idsOf(kindsOfChange)].filter((id) => !created.has(id));
  await tellProducts(sql, { created: [...created], changed }, telling);
  await tellRetired(sql, [...idsOf(['RETIRED'])], telling);
  await tellPrices(sql, changes, telling);
}

type Products = { readonly created: readonly string[]; readonly changed: readonly string[] };

async function tellProducts(sql: Sql, { created, changed }: Products, telling: Telling) {
  if (created.length + changed.length === 0) return;
  const at = telling.at.toISOString();
  const rows = await sql.rows<ProductRow>(asItIs, [[...created, ...changed]]);
  const isNew = new Set(created);
  const told = rows.map(({ isRetired, ...product }) => ({
    subject: product.productId,
    data: { ...product, variants: [...product.variants], at },
    isRetired,
  }));
  await emitAll(
    sql,
    productCreated,
    telling,
    told.filter(({ subject }) => isNew.has(subject)),
  );
  await emitAll(
    sql,
    productChanged,
    telling,
    told
      .filter(({ subject }) => !isNew.has(subject))
      .map(({ subject, data, isRetired }) => ({ subject, data: { ...data, isRetired } })),
  );
}

async function tellRetired(sql: Sql, productIds: readonly string[], telling: Telling) {
  const at = telling.at.toISOString();
  const told = productIds.map((productId) => ({ subject: productId, data: { productId, at } }));
  await emitAll(sql, productRetired, telling, told);
}

// Two variants of one product may get new prices at once, and a subject stands once in a statement.
async function tellPrices(sql: Sql, changes: readonly ChangeWrite[], telling: Telling) {
  const left = changes.filter(({ kind }) => kind === 'PRICE_CHANGED');
  while (left.length > 0) {
    const subjects = new Set<string>();
    const round = left.filter(({ productId }) => {
      const isFirst = !subjects.has(productId);
      subjects.add(productId);
      return isFirst;
    });
    for (const change of round) left.splice(left.indexOf(change), 1);
    const told = round.map((change) => priceOf(change, telling));
    await emitAll(sql, priceChanged, telling, told);
  }
}

function priceOf(
  { productId, variantId, changes: [price] }: ChangeWrite,
  { at, currency }: Telling,
) {
  if (variantId === null || price?.after == null || currency === null) {
    throw new Error(`a price of product ${productId} was changed to none`);
  }
  const priceMinor = Number(price.after);
  const data = { productId, variantId, currency, priceMinor, at: at.toISOString() };
  return { subject: productId, data };
}
