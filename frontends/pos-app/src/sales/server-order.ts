import { parsePercent, parseQuantity, type ReceiptFacts } from '@novapos/kernel';
import type { KeptOrderFragment } from '../operations/operations.generated.ts';
import type { SoldOrder } from '../till/sales.ts';
import type { KeptSale } from './intent.ts';

type Amount = { readonly amountMinor: number };

/** An order of the server, as this till keeps it. */
export function keptSaleOf(order: KeptOrderFragment): KeptSale {
  return {
    orderId: order.id,
    soldAtMs: Date.parse(order.soldAt),
    receiptNumber: order.receiptNumber ?? '',
    order: soldOrderFrom(order),
    facts: factsFrom(order),
    recordedAs: null,
    notes: [],
    hasNotes: 0,
  };
}

/** An order of the server, as the till shows it; what can still be taken back is told apart. */
export function soldOrderFrom(
  order: KeptOrderFragment,
  returnable?: ReadonlyMap<number, number>,
): SoldOrder {
  return {
    orderId: order.id,
    receiptNumber: order.receiptNumber ?? '',
    soldAt: new Date(order.soldAt),
    currency: order.currency,
    totalMinor: order.total.amountMinor,
    cashRoundingMinor: order.cashRounding.amountMinor,
    changeMinor: order.change.amountMinor,
    tenders: order.tenders.map(({ type, amount, tendered, cardLast4 }) => ({
      type,
      amountMinor: amount.amountMinor,
      tenderedMinor: tendered.amountMinor,
      cardLast4,
    })),
    customerId: order.customer?.id ?? null,
    lines: order.lines.map((line) => ({
      number: line.number,
      variantId: line.variant.id,
      name: line.name,
      sku: line.sku,
      quantityMilli: milli(line.quantity),
      unit: line.unit,
      totalMinor: line.total.amountMinor,
      returnableMilli: returnable ? (returnable.get(line.number) ?? 0) : null,
    })),
    isUnsent: false,
  };
}

/** A quantity of the API, in thousandths. */
export function milli(quantity: string): number {
  const parsed = parseQuantity(quantity);
  if (!parsed.ok) throw new RangeError(`${quantity} is no quantity`);
  return parsed.value;
}

function factsFrom(order: KeptOrderFragment): ReceiptFacts {
  const { receipt } = order;
  return {
    status: order.status,
    receiptNumber: order.receiptNumber,
    soldAtLocal: receipt?.soldAtLocal ?? '',
    storeName: receipt?.storeName ?? '',
    storeAddressLines: receipt?.storeAddressLines ?? [],
    registerName: receipt?.registerName ?? '',
    currency: order.currency,
    lines: order.lines.map((line) => ({
      name: line.name,
      quantityMilli: milli(line.quantity),
      unit: line.unit,
      catalogueUnitPriceMinor: line.catalogueUnitPrice.amountMinor,
      unitPriceMinor: line.unitPrice.amountMinor,
      override: line.override && { reason: line.override.reason },
      grossMinor: line.gross.amountMinor,
      discounts: line.discounts.map(discountFrom),
    })),
    grossMinor: order.gross.amountMinor,
    lineDiscountMinor: order.lineDiscount.amountMinor,
    discounts: order.discounts.map(discountFrom),
    taxes: order.taxes.map(({ code, name, percent, isInclusive, amount }) => ({
      code,
      name,
      ratePpm: ppm(percent),
      isInclusive,
      amountMinor: amount.amountMinor,
    })),
    totalMinor: order.total.amountMinor,
    cashRoundingMinor: order.cashRounding.amountMinor,
    changeMinor: order.change.amountMinor,
    tenders: order.tenders.map(({ type, tendered, cardLast4 }) => ({
      type,
      tenderedMinor: tendered.amountMinor,
      cardLast4,
    })),
    voidReason: order.voidReason,
  };
}

function discountFrom(discount: {
  readonly reason: string;
  readonly basisPoints: number | null;
  readonly amount: Amount;
}) {
  const { reason, basisPoints, amount } = discount;
  return { reason, basisPoints, amountMinor: amount.amountMinor };
}

function ppm(percent: string): number {
  const parsed = parsePercent(percent);
  if (!parsed.ok) throw new RangeError(`${percent} is no percentage of a tax`);
  return parsed.value;
}
