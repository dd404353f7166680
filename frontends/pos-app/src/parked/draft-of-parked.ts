import { emptyDraft, type Draft, type DraftLine } from '../cart/draft.ts';
import type { WholeParkedCartFragment } from '../operations/operations.generated.ts';
import { milli } from '../sales/server-order.ts';
import type { HandDiscount, HandPrice } from '../till/cart.ts';
import type { CatalogueItem } from '../till/catalogue.ts';
import type { Customer } from '../till/customers.ts';

type ParkedLine = WholeParkedCartFragment['lines'][number];

/** A parked cart as this till sells it, and the names of what this device's catalogue has no longer. */
export function draftOfParked(
  parked: WholeParkedCartFragment,
  customer: Customer | null,
  findItem: (variantId: string) => CatalogueItem | null,
): { readonly draft: Draft; readonly missing: readonly string[] } {
  const found = parked.lines.map((line) => ({ line, item: findItem(line.variant.id) }));
  const lines = found.flatMap(({ line, item }) => (item ? [{ line, item }] : []));
  return {
    draft: {
      ...emptyDraft,
      lines: lines.map(({ line, item }, index) => draftLine(line, item, String(index + 1))),
      discount: parked.discounts.map(handDiscount)[0] ?? null,
      customer,
      nextKey: lines.length + 1,
    },
    missing: found.filter(({ item }) => !item).map(({ line }) => line.name),
  };
}

function draftLine(line: ParkedLine, item: CatalogueItem, key: string): DraftLine {
  return {
    key,
    item,
    quantityMilli: milli(line.quantity),
    embeddedTotalMinor: null,
    code: null,
    override: overrideOf(line),
    overrideApproval: null,
    discount: line.discounts.map(handDiscount)[0] ?? null,
    discountApproval: null,
    note: line.note,
  };
}

function overrideOf({ unitPriceOverride, totalOverride }: ParkedLine): HandPrice | null {
  if (unitPriceOverride) return handPrice('UNIT_PRICE', unitPriceOverride);
  return totalOverride && handPrice('LINE_TOTAL', totalOverride);
}

function handPrice(
  kind: HandPrice['kind'],
  { amountMinor, reason }: { readonly amountMinor: number; readonly reason: string },
): HandPrice {
  return { kind, amountMinor, reason };
}

function handDiscount({ basisPoints, amountMinor, reason }: HandDiscount): HandDiscount {
  return { basisPoints, amountMinor, reason };
}
