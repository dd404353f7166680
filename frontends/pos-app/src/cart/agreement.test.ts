import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
// The law is that both come to the same, so here alone the till's code meets the server's.
import { priceSale } from '../../../../subgraphs/order/src/domain/price-sale.ts';
import type { ChosenLine } from '../../../../subgraphs/order/src/domain/check-variants.ts';
import { cartInput } from '../sales/sale-inputs.ts';
import type { Draft, DraftLine } from './draft.ts';
import { presentCart, priceDraft } from './price-draft.ts';
import { taxesOf, type SellingSettings } from './settings.ts';
import { carts, draftOf, rulesOf } from './testing/carts.ts';

/** The server's side of the same cart: what the till sends, with what the catalogue knows of it. */
function pricedByServer(draft: Draft, rules: SellingSettings) {
  const { lines: sent, discounts: sentDiscounts } = cartInput(draft);
  const chosen = sent.map((line, index): ChosenLine => {
    const { item, embeddedTotalMinor, quantityMilli } = draft.lines[index] as DraftLine;
    return {
      number: index + 1,
      quantityMilli,
      line: {
        unitPriceOverride: line.unitPriceOverride,
        totalOverride: line.totalOverride,
        discounts: line.discounts,
      },
      variant: {
        variantId: item.variantId,
        productId: item.productId,
        categoryId: null,
        name: item.name,
        sku: item.sku,
        unit: item.unit,
        quantityDecimals: item.quantityDecimals,
        taxCategory: item.taxCategory,
        unitPriceMinor: item.priceMinor,
        currency: item.currency,
        isActive: true,
        embeddedQuantityMilli: null,
        embeddedTotalMinor: line.barcode == null ? null : embeddedTotalMinor,
      },
    };
  });
  const { currency, policy } = rules;
  const whole = { lines: [], discounts: sentDiscounts };
  return priceSale(whole, chosen, {
    currency,
    policy,
    taxesOf: (taxCategory) => taxesOf(rules, taxCategory),
  });
}

describe('the cart of a till', () => {
  it('costs what the server charges for it, to the last unit', () => {
    let compared = 0;
    fc.assert(
      fc.property(carts, (cart) => {
        const rules = rulesOf(cart);
        const draft = draftOf(cart);
        const [own, server] = [priceDraft(draft, rules), pricedByServer(draft, rules)];
        expect(own.ok).toBe(server.ok);
        if (!own.ok || !server.ok) return;
        compared += 1;
        const shown = presentCart(draft, own.value, { settings: rules, canUndo: false });
        const { value } = server;
        expect(shown).toMatchObject({
          grossMinor: value.grossMinor,
          discountMinor: value.lineDiscountMinor + value.orderDiscountMinor,
          netMinor: value.netMinor,
          taxMinor: value.taxMinor,
          totalMinor: value.totalMinor,
        });
        expect(
          shown.lines.map(({ grossMinor, totalMinor }) => ({ grossMinor, totalMinor })),
        ).toEqual(value.lines.map(({ grossMinor, totalMinor }) => ({ grossMinor, totalMinor })));
        expect(own.value.taxes).toEqual(value.taxes);
      }),
      { numRuns: 500 },
    );
    expect(compared).toBeGreaterThan(250);
  });
});
