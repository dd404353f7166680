import { newId, noteChange, type Sql } from '@novapos/chassis';
import { accept, isUuid, refuse, type Decision } from '@novapos/kernel';
import { variantChanges, type VariantFacts } from '../domain/catalogue.ts';
import {
  clean,
  cleanOrNull,
  codesOf,
  variantProblems,
  type VariantDetails,
} from '../domain/product-details.ts';
import type {
  BarcodeTaken,
  ProductDetailsInvalid,
  SkuTaken,
  VariantNotFound,
} from '../domain/refusals.ts';
import { lockVariant, type LockedVariant } from '../store/catalogue-rows.ts';
import {
  deleteCodes,
  insertCodes,
  logChanges,
  touchProduct,
  updateVariants,
} from '../store/catalogue-writes.ts';
import { refreshSearch } from '../store/search-writes.ts';
import { findTaken } from './check-claims.ts';
import type { Desk } from './desk.ts';

/** What to change of a variant; what is left out stays. */
export type VariantChangeInput = VariantDetails & { readonly id: string };

type Refusal = VariantNotFound | SkuTaken | BarcodeTaken | ProductDetailsInvalid;

/** Change a variant; answers its id. A new price is kept as a change of its own. */
export async function changeVariant(
  desk: Desk,
  input: VariantChangeInput,
): Promise<Decision<string, Refusal>> {
  const problems = variantProblems(input);
  if (problems.length > 0) return refuse({ kind: 'ProductDetailsInvalid', problems });
  if (!isUuid(input.id)) return refuse({ kind: 'VariantNotFound' });
  const { priceMinor } = input;
  const currency = priceMinor == null ? null : await desk.currency();
  return desk.write(async (sql) => {
    const variant = await lockVariant(sql, input.id);
    if (!variant) return refuse({ kind: 'VariantNotFound' });
    const facts = changed(variant.facts, input);
    const taken = await findTaken(sql, [facts], new Set([variant.id]));
    if (taken) return refuse(taken);
    await save(sql, { ...desk, currency }, variant, facts);
    return accept(variant.id);
  });
}

async function save(
  sql: Sql,
  { tenantId, by, now, currency }: Omit<Desk, 'currency'> & { readonly currency: string | null },
  { id, productId, facts: before }: LockedVariant,
  facts: VariantFacts,
): Promise<void> {
  const { price, other } = variantChanges(before, facts);
  const changes = [
    { kind: 'VARIANT_CHANGED', changes: other } as const,
    { kind: 'PRICE_CHANGED', changes: price } as const,
  ].filter((change) => change.changes.length > 0);
  if (changes.length === 0) return;

  const at = now();
  const row = { id, productId, position: 0, facts };
  await updateVariants(sql, [row]);
  if (other.some(({ field }) => field === 'barcodes')) {
    await deleteCodes(sql, [id]);
    await insertCodes(sql, [row]);
  }
  await touchProduct(sql, productId, at);
  const rows = changes.map((change) => ({ ...change, id: newId(), productId, variantId: id }));
  await logChanges(sql, rows, { tenantId, by, at, currency });
  const fields = [...price, ...other];
  noteChange({
    ...{ type: 'Variant', id },
    before: Object.fromEntries(fields.map(({ field, before: was }) => [field, was])),
    after: Object.fromEntries(fields.map(({ field, after }) => [field, after])),
  });
  if (other.length > 0) await refreshSearch(sql, [productId]);
}

function changed(before: VariantFacts, input: VariantChangeInput): VariantFacts {
  const { label, sku, barcodes, priceMinor, unit, quantityDecimals } = input;
  return {
    label: label === undefined ? before.label : cleanOrNull(label),
    sku: sku == null ? before.sku : clean(sku),
    codes: barcodes == null ? before.codes : codesOf(barcodes),
    priceMinor: priceMinor ?? before.priceMinor,
    unit: unit == null ? before.unit : clean(unit),
    quantityDecimals: quantityDecimals ?? before.quantityDecimals,
  };
}
