import type { Sql } from '@novapos/chassis';
import { isUuid } from '@novapos/kernel';
import type { VariantFacts } from '../domain/catalogue.ts';
import { skuKey } from '../domain/product.ts';
import type { BarcodeTaken, CategoryNotFound, Problem, SkuTaken } from '../domain/refusals.ts';
import { findCodeOwners, findSkuOwners, hasCategory } from '../store/catalogue-claims.ts';

/** The SKU or barcode that another variant has; `own` are the variants that may have it. */
export async function findTaken(
  sql: Sql,
  variants: readonly VariantFacts[],
  own: ReadonlySet<string>,
): Promise<SkuTaken | BarcodeTaken | null> {
  const skus = await findSkuOwners(
    sql,
    variants.map(({ sku }) => skuKey(sku)),
  );
  const sku = variants.find((each) => isForeign(skus.get(skuKey(each.sku)), own))?.sku;
  if (sku !== undefined) return { kind: 'SkuTaken', sku };
  return findTakenCode(sql, variants, own);
}

/** The barcode that another variant has. */
export async function findTakenCode(
  sql: Sql,
  variants: readonly VariantFacts[],
  own: ReadonlySet<string>,
): Promise<BarcodeTaken | null> {
  const codes = variants.flatMap((variant) => variant.codes);
  const owners = await findCodeOwners(
    sql,
    codes.map(({ key }) => key),
  );
  const taken = codes.find(({ key }) => isForeign(owners.get(key), own));
  return taken ? { kind: 'BarcodeTaken', barcode: taken.code } : null;
}

function isForeign(owner: string | undefined, own: ReadonlySet<string>): boolean {
  return owner !== undefined && !own.has(owner);
}

/** Whether the tenant lacks a category that a product is to be in. */
export async function findMissingCategory(
  sql: Sql,
  id: string | null | undefined,
): Promise<CategoryNotFound | null> {
  if (id == null) return null;
  const isKnown = isUuid(id) && (await hasCategory(sql, id));
  return isKnown ? null : { kind: 'CategoryNotFound' };
}

/** What two variants of one input claim both. */
export function claimedTwice(variants: readonly VariantFacts[]): readonly Problem[] {
  const claims = variants.flatMap(({ sku, codes }, index) => [
    { key: `sku ${skuKey(sku)}`, field: `variants.${index}.sku` },
    ...codes.map(({ key }) => ({ key: `code ${key}`, field: `variants.${index}.barcodes` })),
  ]);
  return claims
    .filter(({ key }, index) => claims.findIndex((claim) => claim.key === key) !== index)
    .map(({ field }) => ({ field, message: 'Another variant of this product has it already.' }));
}
