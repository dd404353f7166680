import { newId, once, type Sql } from '@novapos/chassis';
import { accept, refuse, type Decision } from '@novapos/kernel';
import {
  productChanges,
  variantChanges,
  type ProductFacts,
  type VariantFacts,
} from '../domain/catalogue.ts';
import { clean, cleanOrNull, productProblems, variantProblems } from '../domain/product-details.ts';
import type {
  BarcodeTaken,
  CategoryNotFound,
  Problem,
  ProductDetailsInvalid,
  SkuTaken,
} from '../domain/refusals.ts';
import { insertProducts, insertVariants, logChanges } from '../store/catalogue-writes.ts';
import { refreshSearch } from '../store/search-writes.ts';
import { claimedTwice, findMissingCategory, findTaken } from './check-claims.ts';
import type { Desk } from './desk.ts';
import { newVariantFacts, type NewVariant } from './new-variant.ts';

/** A product as a client creates it. */
export type NewProduct = {
  readonly idempotencyKey: string;
  readonly name: string;
  readonly description?: string | null | undefined;
  readonly brand?: string | null | undefined;
  readonly categoryId?: string | null | undefined;
  readonly taxCategory: string;
  readonly variants: readonly NewVariant[];
};

type Refusal = SkuTaken | BarcodeTaken | CategoryNotFound | ProductDetailsInvalid;

const mostVariants = 100;

/** Create a product with its variants; answers its id. */
export async function createProduct(
  desk: Desk,
  { idempotencyKey: key, ...input }: NewProduct,
): Promise<Decision<string, Refusal>> {
  const problems = problemsOf(input);
  if (problems.length > 0) return refuse({ kind: 'ProductDetailsInvalid', problems });
  const intent = { tenantId: desk.tenantId, operation: 'createProduct', key, body: input };
  return desk.write((sql) => once(sql, intent, () => create(sql, desk, input)));
}

type Input = Omit<NewProduct, 'idempotencyKey'>;

function problemsOf({ variants, ...product }: Input): readonly Problem[] {
  if (variants.length === 0 || variants.length > mostVariants) {
    return [{ field: 'variants', message: `Give 1 to ${mostVariants} variants.` }];
  }
  const { name, description, brand, taxCategory } = product;
  const problems = [
    ...productProblems({ name, description, brand, taxCategory }),
    ...variants.flatMap((variant, index) => variantProblems(variant, `variants.${index}.`)),
  ];
  return problems.length > 0 ? problems : claimedTwice(variants.map(newVariantFacts));
}

async function create(sql: Sql, desk: Desk, input: Input): Promise<Decision<string, Refusal>> {
  const facts = productFacts(input);
  const variants = input.variants.map(newVariantFacts);
  const refusal =
    (await findMissingCategory(sql, input.categoryId)) ??
    (await findTaken(sql, variants, new Set()));
  if (refusal) return refuse(refusal);
  return accept(await insertProduct(sql, desk, facts, variants));
}

async function insertProduct(
  sql: Sql,
  { tenantId, by, now }: Desk,
  facts: ProductFacts,
  variants: readonly VariantFacts[],
): Promise<string> {
  const at = now();
  const productId = newId();
  const rows = variants.map((variant, position) => ({
    id: newId(),
    productId,
    position,
    facts: variant,
  }));
  await insertProducts(sql, [{ id: productId, facts }], at);
  await insertVariants(sql, rows);
  const created = { id: newId(), kind: 'CREATED', productId, variantId: null } as const;
  const added = rows.map(({ id, facts: variant }) => {
    const { other, price } = variantChanges(null, variant);
    return {
      id: newId(),
      kind: 'VARIANT_ADDED',
      productId,
      variantId: id,
      changes: [...other, ...price],
    } as const;
  });
  const logged = [{ ...created, changes: productChanges(null, facts) }, ...added];
  await logChanges(sql, logged, { tenantId, by, at, currency: null });
  await refreshSearch(sql, [productId]);
  return productId;
}

function productFacts({ name, description, brand, categoryId, taxCategory }: Input): ProductFacts {
  return {
    ...{ name: clean(name), description: cleanOrNull(description), brand: cleanOrNull(brand) },
    ...{ categoryId: categoryId ?? null, taxCategory },
  };
}
