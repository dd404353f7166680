import { shownUnitPriceMinor, type PricedDiscount, type ReceiptFacts } from '@novapos/kernel';
import { saleLine } from '../cart/price-draft.ts';
import type { SoldOrder } from '../till/sales.ts';
import type { SaleMakings } from './make-intent.ts';
import { localTime } from './local-time.ts';

type Made = { readonly orderId: string; readonly soldAtMs: number };

/** What the device sold, as the till shows it; its receipt number comes with it. */
export function soldOrderOf(
  { draft, priced, taken }: SaleMakings,
  { orderId, soldAtMs }: Made,
): SoldOrder {
  return {
    orderId,
    receiptNumber: '',
    soldAt: new Date(soldAtMs),
    currency: priced.currency,
    totalMinor: priced.totalMinor,
    cashRoundingMinor: taken.cashRoundingMinor,
    changeMinor: taken.changeMinor,
    tenders: taken.tenders.map(({ type, amountMinor, tenderedMinor }) => ({
      type,
      amountMinor,
      tenderedMinor,
      cardLast4: null,
    })),
    customerId: draft.customer?.id ?? null,
    lines: draft.lines.map(({ item, quantityMilli }, index) => ({
      number: index + 1,
      variantId: item.variantId,
      name: item.name,
      sku: item.sku,
      quantityMilli,
      unit: item.unit,
      totalMinor: priced.lines[index]?.totalMinor ?? 0,
      returnableMilli: null,
    })),
    isUnsent: true,
  };
}

/** What the device sold, as its receipt tells it. */
export function factsOf(makings: SaleMakings, soldAtMs: number): ReceiptFacts {
  const { draft, priced, taken, settings, place } = makings;
  return {
    status: 'COMPLETED',
    receiptNumber: null,
    soldAtLocal: localTime(soldAtMs, settings.timeZone),
    storeName: settings.storeName,
    storeAddressLines: settings.storeAddressLines,
    registerName: place.registerName,
    currency: priced.currency,
    lines: draft.lines.map((line, index) => ({
      name: line.item.name,
      quantityMilli: line.quantityMilli,
      unit: line.item.unit,
      catalogueUnitPriceMinor: line.item.priceMinor,
      unitPriceMinor: shownUnitPriceMinor(saleLine(line, settings)),
      override: line.override && { reason: line.override.reason },
      grossMinor: priced.lines[index]?.grossMinor ?? 0,
      discounts: (priced.lines[index]?.discounts ?? []).map(discountFacts),
    })),
    grossMinor: priced.grossMinor,
    lineDiscountMinor: priced.lineDiscountMinor,
    discounts: priced.discounts.map(discountFacts),
    taxes: priced.taxes,
    totalMinor: priced.totalMinor,
    cashRoundingMinor: taken.cashRoundingMinor,
    changeMinor: taken.changeMinor,
    tenders: taken.tenders.map(({ type, tenderedMinor }) => ({
      type,
      tenderedMinor,
      cardLast4: null,
    })),
    voidReason: null,
  };
}

function discountFacts({ reason, basisPoints, amountMinor }: PricedDiscount) {
  return { reason, basisPoints: basisPoints ?? null, amountMinor };
}
