import { newId, type Sql } from '@novapos/chassis';
import { accept, isUuid, refuse, type Decision } from '@novapos/kernel';
import { productChanges, type ProductFacts } from '../domain/catalogue.ts';
import {
  clean,
  cleanOrNull,
  productProblems,
  type ProductDetails,
} from '../domain/product-details.ts';
import type {
  CategoryNotFound,
  ProductChangedMeanwhile,
  ProductDetailsInvalid,
  ProductNotFound,
} from '../domain/refusals.ts';
import { lockProduct } from '../store/catalogue-rows.ts';
import { logChanges, updateProducts } from '../store/catalogue-writes.ts';
import { refreshSearch } from '../store/search-writes.ts';
import { findMissingCategory } from './check-claims.ts';
import type { Desk } from './desk.ts';

/** What to change of a product; what is left out stays. */
export type ProductChangeInput = ProductDetails & {
  readonly id: string;
  readonly version?: number | null | undefined;
  readonly categoryId?: string | null | undefined;
};

type Refusal = ProductNotFound | CategoryNotFound | ProductChangedMeanwhile | ProductDetailsInvalid;

/** Change a product; answers its id. What differs in nothing is no change and is not counted. */
export async function changeProduct(
  desk: Desk,
  input: ProductChangeInput,
): Promise<Decision<string, Refusal>> {
  const problems = productProblems(input);
  if (problems.length > 0) return refuse({ kind: 'ProductDetailsInvalid', problems });
  if (!isUuid(input.id)) return refuse({ kind: 'ProductNotFound' });
  return desk.write((sql) => change(sql, desk, input));
}

async function change(
  sql: Sql,
  { tenantId, by, now }: Desk,
  input: ProductChangeInput,
): Promise<Decision<string, Refusal>> {
  const product = await lockProduct(sql, input.id);
  if (!product) return refuse({ kind: 'ProductNotFound' });
  if (input.version != null && input.version !== product.version) {
    return refuse({ kind: 'ProductChangedMeanwhile', currentVersion: product.version });
  }
  const missing = await findMissingCategory(sql, input.categoryId);
  if (missing) return refuse(missing);

  const { id: productId } = product;
  const facts = changed(product.facts, input);
  const changes = productChanges(product.facts, facts);
  if (changes.length === 0) return accept(productId);
  const at = now();
  await updateProducts(sql, [{ id: productId, facts }], at);
  const logged = { id: newId(), kind: 'CHANGED', productId, variantId: null, changes } as const;
  await logChanges(sql, [logged], { tenantId, by, at, currency: null });
  await refreshSearch(sql, [productId]);
  return accept(productId);
}

function changed(before: ProductFacts, input: ProductChangeInput): ProductFacts {
  const { name, description, brand, categoryId, taxCategory } = input;
  return {
    name: name == null ? before.name : clean(name),
    description: description === undefined ? before.description : cleanOrNull(description),
    brand: brand === undefined ? before.brand : cleanOrNull(brand),
    categoryId: categoryId === undefined ? before.categoryId : categoryId,
    taxCategory: taxCategory ?? before.taxCategory,
  };
}
