import { newId, once, type Sql } from '@novapos/chassis';
import { accept, refuse, type Decision } from '@novapos/kernel';
import { productChanges, variantChanges } from '../domain/catalogue.ts';
import {
  importProblems,
  planImport,
  type Changed,
  type ImportPlan,
  type ImportRow,
  type Wanted,
} from '../domain/import-plan.ts';
import type { ChangeWrite } from '../domain/product-change.ts';
import { clean, cleanOrNull } from '../domain/product-details.ts';
import { categoryKey, skuKey } from '../domain/product.ts';
import type { BarcodeTaken, ProductDetailsInvalid } from '../domain/refusals.ts';
import { findCategories } from '../store/catalogue-claims.ts';
import { lockStocked } from '../store/catalogue-rows.ts';
import {
  deleteCodes,
  insertCategories,
  insertCodes,
  insertProducts,
  insertVariants,
  logChanges,
  updateProducts,
  updateVariants,
} from '../store/catalogue-writes.ts';
import { refreshSearch } from '../store/search-writes.ts';
import { findTakenCode } from './check-claims.ts';
import type { Desk } from './desk.ts';

/** What an import did. */
export type Imported = {
  readonly created: number;
  readonly changed: number;
  readonly unchanged: number;
};

type Refusal = BarcodeTaken | ProductDetailsInvalid;

/** The rows to import. */
export type ImportInput = {
  readonly idempotencyKey: string;
  readonly rows: readonly ImportRow[];
};

/** Bring the catalogue to what the rows say, all of them or none. */
export async function importProducts(
  desk: Desk,
  { idempotencyKey: key, rows }: ImportInput,
): Promise<Decision<Imported, Refusal>> {
  const problems = importProblems(rows);
  if (problems.length > 0) return refuse({ kind: 'ProductDetailsInvalid', problems });
  const intent = { tenantId: desk.tenantId, operation: 'importProducts', key, body: rows };
  const currency = await desk.currency();
  return desk.write((sql) => once(sql, intent, () => importRows(sql, { ...desk, currency }, rows)));
}

/** The desk, with the currency known before the transaction begins. */
type ImportDesk = Omit<Desk, 'currency'> & { readonly currency: string };

async function importRows(
  sql: Sql,
  desk: ImportDesk,
  given: readonly ImportRow[],
): Promise<Decision<Imported, Refusal>> {
  // In one order everywhere, so that two imports at once do not wait for each other in a circle.
  const rows = [...given].sort((a, b) => (skuKey(a.sku) < skuKey(b.sku) ? -1 : 1));
  const stocked = await lockStocked(
    sql,
    rows.map(({ sku }) => skuKey(sku)),
  );
  // Barcodes have nothing to do with categories, which are made only when nothing is refused.
  const taken = await findTakenIn(
    sql,
    planImport(rows, stocked, () => null),
  );
  if (taken) return refuse(taken);

  const categories = await ensureCategories(sql, given);
  const plan = planImport(rows, stocked, (name) => categories.get(categoryKey(name)) ?? null);
  await save(sql, desk, plan);
  return accept({
    created: plan.created.length,
    changed: plan.changed.length,
    unchanged: plan.unchanged,
  });
}

async function ensureCategories(
  sql: Sql,
  rows: readonly ImportRow[],
): Promise<ReadonlyMap<string, string>> {
  const names = rows.map(({ category }) => cleanOrNull(category)).filter((name) => name !== null);
  // The first row that names a new category says how it is written.
  const byKey = new Map(names.toReversed().map((name) => [categoryKey(name), clean(name)]));
  const keys = [...byKey.keys()].sort();
  const known = await findCategories(sql, keys);
  const missing = keys.filter((key) => !known.has(key));
  if (missing.length === 0) return known;
  await insertCategories(
    sql,
    missing.map((key) => ({ id: newId(), name: byKey.get(key) ?? key, key })),
  );
  return findCategories(sql, keys);
}

async function findTakenIn(
  sql: Sql,
  { created, changed }: ImportPlan,
): Promise<BarcodeTaken | null> {
  // The codes of changed variants are free: no two rows claim one code.
  const replaced = changed.filter(hasNewCodes);
  const own = new Set(replaced.map(({ variantId }) => variantId));
  const wanted = [...created, ...replaced.map((each) => each.wanted)];
  return findTakenCode(
    sql,
    wanted.map(({ variant }) => variant),
    own,
  );
}

function hasNewCodes({ ofVariant }: Changed): boolean {
  return ofVariant.some(({ field }) => field === 'barcodes');
}

async function save(sql: Sql, desk: ImportDesk, { created, changed }: ImportPlan): Promise<void> {
  const { tenantId, by, currency } = desk;
  const at = desk.now();
  const changedLog = await saveChanged(sql, changed, at);
  const { productIds, log } = await saveCreated(sql, created, at);
  const entries = [...log, ...changedLog];
  if (entries.length > 0) await logChanges(sql, entries, { tenantId, by, at, currency });
  const renamed = changed.filter(
    ({ ofProduct, ofVariant }) => ofProduct.length + ofVariant.length > 0,
  );
  await refreshSearch(sql, [...productIds, ...renamed.map(({ productId }) => productId)]);
}

async function saveCreated(sql: Sql, created: readonly Wanted[], at: Date) {
  const rows = created.map((wanted) => ({ wanted, productId: newId(), variantId: newId() }));
  if (rows.length === 0) return { productIds: [], log: [] };
  await insertProducts(
    sql,
    rows.map(({ wanted, productId }) => ({ id: productId, facts: wanted.product })),
    at,
  );
  await insertVariants(
    sql,
    rows.map(({ wanted, productId, variantId }) => ({
      id: variantId,
      productId,
      position: 0,
      facts: wanted.variant,
    })),
  );
  const log = rows.map(({ wanted, productId, variantId }): ChangeWrite => {
    const { other, price } = variantChanges(null, wanted.variant);
    const changes = [...productChanges(null, wanted.product), ...other, ...price];
    return { id: newId(), kind: 'CREATED', productId, variantId, changes };
  });
  return { productIds: rows.map(({ productId }) => productId), log };
}

async function saveChanged(
  sql: Sql,
  changed: readonly Changed[],
  at: Date,
): Promise<readonly ChangeWrite[]> {
  if (changed.length === 0) return [];
  // Two rows may name variants of one product: it is written once, as the last of them has it.
  const products = new Map(changed.map((each) => [each.productId, each.wanted.product]));
  await updateProducts(
    sql,
    [...products].map(([id, facts]) => ({ id, facts })),
    at,
  );
  const rows = changed.map(({ variantId, productId, wanted }) => ({
    id: variantId,
    productId,
    position: 0,
    facts: wanted.variant,
  }));
  await updateVariants(sql, rows);
  const replaced = new Set(changed.filter(hasNewCodes).map(({ variantId }) => variantId));
  await deleteCodes(sql, [...replaced]);
  await insertCodes(
    sql,
    rows.filter(({ id }) => replaced.has(id)),
  );
  return changed.flatMap(changeLog);
}

function changeLog({
  productId,
  variantId,
  ofProduct,
  ofVariant,
  ofPrice,
}: Changed): readonly ChangeWrite[] {
  const entries = [
    { kind: 'CHANGED', variantId: null, changes: ofProduct },
    { kind: 'VARIANT_CHANGED', variantId, changes: ofVariant },
    { kind: 'PRICE_CHANGED', variantId, changes: ofPrice },
  ] as const;
  return entries
    .filter(({ changes }) => changes.length > 0)
    .map((entry) => ({ ...entry, id: newId(), productId }));
}
