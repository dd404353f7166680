import type { Approval, HandDiscount, HandPrice, Refused } from '../till/cart.ts';
import type { CatalogueItem } from '../till/catalogue.ts';
import type { Customer } from '../till/customers.ts';

/** A line of a cart before it is priced. */
export type DraftLine = {
  readonly key: string;
  readonly item: CatalogueItem;
  readonly quantityMilli: number;
  readonly embeddedTotalMinor: number | null;
  /** The code with a price in it, by which the server reads the same total. */
  readonly code: string | null;
  readonly override: HandPrice | null;
  readonly overrideApproval: Approval | null;
  readonly discount: HandDiscount | null;
  readonly discountApproval: Approval | null;
  readonly note: string | null;
};

/** What is in a cart before it is priced. */
export type Draft = {
  readonly lines: readonly DraftLine[];
  readonly discount: HandDiscount | null;
  readonly discountApproval: Approval | null;
  readonly customer: Customer | null;
  /** Lines are named by it, in the order they came; it never goes back within a cart. */
  readonly nextKey: number;
};

/** How a draft is made of another, or why not. */
export type Change = (draft: Draft) => Draft | Refused;

/** A draft as it stood after a step; a cart's steps are all there is to undo. */
export type CartStep = { readonly slot: number; readonly step: number; readonly draft: Draft };

/** Nothing in it. */
export const emptyDraft: Draft = {
  lines: [],
  discount: null,
  discountApproval: null,
  customer: null,
  nextKey: 1,
};

/** What an article is added with beside itself. */
export type Added = {
  readonly quantityMilli: number;
  readonly totalMinor: number | null;
  readonly code?: string;
};

const one = 1000;

/** The draft with an article more: the same article counts up its line, but for labels, which are one each. */
export function withItem(
  draft: Draft,
  item: CatalogueItem,
  added: Added | undefined,
): { readonly draft: Draft; readonly key: string } {
  const quantityMilli = added?.quantityMilli ?? one;
  const same =
    added && isLabel(item, added) ? undefined : draft.lines.find((line) => counts(line, item));
  if (same) {
    const changed = { ...same, quantityMilli: same.quantityMilli + quantityMilli };
    return { draft: withLine(draft, changed), key: same.key };
  }
  const key = String(draft.nextKey);
  const line: DraftLine = {
    key,
    item,
    quantityMilli,
    embeddedTotalMinor: added?.totalMinor ?? null,
    code: added?.code ?? null,
    override: null,
    overrideApproval: null,
    discount: null,
    discountApproval: null,
    note: null,
  };
  return { draft: { ...draft, lines: [...draft.lines, line], nextKey: draft.nextKey + 1 }, key };
}

/** The draft with a line changed. */
export function withLine(draft: Draft, line: DraftLine): Draft {
  return { ...draft, lines: draft.lines.map((each) => (each.key === line.key ? line : each)) };
}

/** The draft without a line. */
export function withoutLine(draft: Draft, key: string): Draft {
  return { ...draft, lines: draft.lines.filter((line) => line.key !== key) };
}

/** All that others allowed for what is in the draft, each once. */
export function approvalsOf(draft: Draft): readonly Approval[] {
  const all = [
    draft.discountApproval,
    ...draft.lines.flatMap((line) => [line.overrideApproval, line.discountApproval]),
  ].filter((approval) => approval !== null);
  return all.filter(
    (approval, index) =>
      all.findIndex(
        ({ grant, approverId }) => grant === approval.grant && approverId === approval.approverId,
      ) === index,
  );
}

// A weighed label is a piece of its own, and so is a label with a price.
function isLabel(item: CatalogueItem, { totalMinor }: Added): boolean {
  return totalMinor !== null || item.quantityDecimals > 0;
}

function counts(line: DraftLine, item: CatalogueItem): boolean {
  return (
    line.item.variantId === item.variantId &&
    line.item.priceMinor === item.priceMinor &&
    line.embeddedTotalMinor === null &&
    line.override?.kind !== 'LINE_TOTAL' &&
    (item.quantityDecimals === 0 || line.quantityMilli % one === 0)
  );
}
