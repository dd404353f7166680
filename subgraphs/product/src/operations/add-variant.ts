import { newId, once, type Sql } from '@novapos/chassis';
import { accept, isUuid, refuse, type Decision } from '@novapos/kernel';
import { variantChanges } from '../domain/catalogue.ts';
import { variantProblems } from '../domain/product-details.ts';
import type {
  BarcodeTaken,
  ProductDetailsInvalid,
  ProductNotFound,
  SkuTaken,
} from '../domain/refusals.ts';
import { lockProduct } from '../store/catalogue-rows.ts';
import { insertVariants, logChanges, touchProduct } from '../store/catalogue-writes.ts';
import { refreshSearch } from '../store/search-writes.ts';
import { findTaken } from './check-claims.ts';
import type { Desk } from './desk.ts';
import { newVariantFacts, type NewVariant } from './new-variant.ts';

/** A variant to add, and the product to add it to. */
export type AddedVariant = {
  readonly idempotencyKey: string;
  readonly productId: string;
  readonly variant: NewVariant;
};

type Refusal = ProductNotFound | SkuTaken | BarcodeTaken | ProductDetailsInvalid;

/** Add a variant to a product; answers its id. */
export async function addVariant(
  desk: Desk,
  { idempotencyKey: key, ...input }: AddedVariant,
): Promise<Decision<string, Refusal>> {
  const problems = variantProblems(input.variant, 'variant.');
  if (problems.length > 0) return refuse({ kind: 'ProductDetailsInvalid', problems });
  const intent = { tenantId: desk.tenantId, operation: 'addVariant', key, body: input };
  return desk.write((sql) => once(sql, intent, () => add(sql, desk, input)));
}

async function add(
  sql: Sql,
  { tenantId, by, now }: Desk,
  { productId, variant }: Omit<AddedVariant, 'idempotencyKey'>,
): Promise<Decision<string, Refusal>> {
  const product = isUuid(productId) ? await lockProduct(sql, productId) : null;
  if (!product) return refuse({ kind: 'ProductNotFound' });
  const facts = newVariantFacts(variant);
  const taken = await findTaken(sql, [facts], new Set());
  if (taken) return refuse(taken);

  const at = now();
  const id = newId();
  const { other, price } = variantChanges(null, facts);
  const change = {
    id: newId(),
    kind: 'VARIANT_ADDED',
    productId: product.id,
    variantId: id,
  } as const;
  await insertVariants(sql, [{ id, productId: product.id, position: product.variants, facts }]);
  await touchProduct(sql, product.id, at);
  const logged = [{ ...change, changes: [...other, ...price] }];
  await logChanges(sql, logged, { tenantId, by, at, currency: null });
  await refreshSearch(sql, [product.id]);
  return accept(id);
}
