/** What happened to a product. */
export type ProductChangeKind =
  | 'CREATED'
  | 'CHANGED'
  | 'VARIANT_ADDED'
  | 'VARIANT_CHANGED'
  | 'PRICE_CHANGED'
  | 'RETIRED'
  | 'REINSTATED';

/** One field before and after, as text; null where there was or is nothing. */
export type FieldChange = {
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
};

/** One change of a product, to be kept for good. */
export type ProductChange = {
  readonly id: string;
  readonly kind: ProductChangeKind;
  /** The variant that was changed, where it was one. */
  readonly variantId: string | null;
  readonly changes: readonly FieldChange[];
  readonly changedBy: string;
  readonly changedAt: Date;
};

/** A change to keep, of a product. */
export type ChangeWrite = Pick<ProductChange, 'id' | 'kind' | 'variantId' | 'changes'> & {
  readonly productId: string;
};

type Fact = string | number | readonly string[] | null;
type Facts = Readonly<Record<string, Fact>>;

/** The fields that differ, in the order of the new facts; a list is read as its parts with commas. */
export function fieldChanges(before: Facts, after: Facts): readonly FieldChange[] {
  return Object.keys(after)
    .map((field) => ({ field, before: text(before[field]), after: text(after[field]) }))
    .filter((change) => change.before !== change.after);
}

function text(fact: Fact | undefined): string | null {
  if (fact === undefined || fact === null) return null;
  if (typeof fact === 'object') return fact.length === 0 ? null : fact.join(', ');
  return String(fact);
}
