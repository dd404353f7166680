import {
  priceCart,
  roundCash,
  saleCart,
  type Decision,
  type PricedCart,
  type PricingRefusal,
  type SaleLine,
} from '@novapos/kernel';
import type { CartLine, CartState } from '../till/cart.ts';
import type { Draft, DraftLine } from './draft.ts';
import { taxesOf, type SellingSettings } from './settings.ts';

/** A draft's price by the kernel, exactly as the server prices the same. */
export function priceDraft(
  draft: Draft,
  settings: SellingSettings,
): Decision<PricedCart, PricingRefusal> {
  return priceCart(
    saleCart({
      currency: settings.currency,
      policy: settings.policy,
      lines: draft.lines.map((line) => saleLine(line, settings)),
      discounts: draft.discount ? [draft.discount] : [],
    }),
  );
}

/** What decides a line's price, with the taxes of this register. */
export function saleLine(line: DraftLine, settings: SellingSettings): SaleLine {
  const { override } = line;
  return {
    quantityMilli: line.quantityMilli,
    catalogueUnitPriceMinor: line.item.priceMinor,
    unitPriceOverrideMinor: override?.kind === 'UNIT_PRICE' ? override.amountMinor : null,
    totalOverrideMinor: override?.kind === 'LINE_TOTAL' ? override.amountMinor : null,
    embeddedTotalMinor: line.embeddedTotalMinor,
    discounts: line.discount ? [line.discount] : [],
    taxes: taxesOf(settings, line.item.taxCategory).components,
  };
}

/** A cart to show, with the figures of its price; without a price all figures are zero. */
export function presentCart(
  draft: Draft,
  priced: PricedCart | null,
  shown: { readonly settings: SellingSettings | null; readonly canUndo: boolean },
): CartState {
  return {
    lines: draft.lines.map((line, index) => presentLine(line, priced?.lines[index])),
    discounts: draft.discount ? [draft.discount] : [],
    customer: draft.customer,
    currency: shown.settings?.currency ?? draft.lines[0]?.item.currency ?? '',
    ...figuresOf(priced),
    cashTotalMinor:
      shown.settings && priced ? roundCash(priced.totalMinor, shown.settings.policy) : 0,
    canUndo: shown.canUndo,
  };
}

const free = { grossMinor: 0, discountMinor: 0, netMinor: 0, taxMinor: 0, totalMinor: 0 };

function figuresOf(priced: PricedCart | null) {
  const { grossMinor, discountMinor, netMinor, taxMinor, totalMinor } = priced ?? free;
  return { grossMinor, discountMinor, netMinor, taxMinor, totalMinor };
}

function presentLine(line: DraftLine, priced: PricedCart['lines'][number] | undefined): CartLine {
  const { key, item, quantityMilli, embeddedTotalMinor, override, note } = line;
  return {
    key,
    item,
    quantityMilli,
    embeddedTotalMinor,
    override,
    discounts: line.discount ? [line.discount] : [],
    note,
    grossMinor: priced?.grossMinor ?? 0,
    discountMinor: priced?.lineDiscountMinor ?? 0,
    totalMinor: priced?.totalMinor ?? 0,
  };
}
