import type { WholeOrder } from '../domain/order.ts';
import { renderGiftReceipt } from '../domain/gift-receipt.ts';
import { renderReceipt, type ReceiptColumns } from '../domain/receipt.ts';
import { money, presentDiscounts, presentTaxes, presentTenders } from './present.ts';
import type { ReceiptWidth } from './types.generated.ts';

/** How many characters a width holds. */
export const columnsOf: Readonly<Record<ReceiptWidth, ReceiptColumns>> = {
  COLUMNS_32: 32,
  COLUMNS_42: 42,
};

/** The receipt for whoever is given the goods: no figure says what they cost. */
export function presentGiftReceipt(order: WholeOrder, number: string, width: ReceiptWidth) {
  const free = money(0, order.currency);
  const receipt = presentReceipt(order, number, width);
  return {
    ...receipt,
    text: renderGiftReceipt(order, columnsOf[width]),
    lines: receipt.lines.map((line) => ({ ...line, unitPrice: free, gross: free, discounts: [] })),
    taxes: [],
    subtotal: free,
    discount: free,
    tax: free,
    total: free,
    cashRounding: free,
    tenders: [],
    change: free,
  };
}

/** The receipt of an order that was completed, as GraphQL answers it. */
export function presentReceipt(order: WholeOrder, number: string, width: ReceiptWidth) {
  const { currency } = order;
  const amount = (minor: number) => money(minor, currency);
  return {
    __typename: 'Receipt' as const,
    number,
    text: renderReceipt(order, columnsOf[width]),
    storeName: order.storeName,
    storeAddressLines: order.storeAddressLines,
    registerName: order.registerName,
    soldAtLocal: order.soldAtLocal,
    isVoided: order.status === 'VOIDED',
    lines: order.lines.map((line) => ({
      __typename: 'ReceiptLine' as const,
      name: line.name,
      sku: line.sku,
      quantity: line.quantityMilli,
      unit: line.unit,
      unitPrice: amount(line.unitPriceMinor),
      gross: amount(line.grossMinor),
      discounts: presentDiscounts(line.discounts, currency),
    })),
    taxes: presentTaxes(order.taxes, currency),
    subtotal: amount(order.grossMinor - order.lineDiscountMinor),
    discount: amount(order.orderDiscountMinor),
    tax: amount(order.taxMinor),
    total: amount(order.totalMinor),
    cashRounding: amount(order.cashRoundingMinor),
    tenders: presentTenders(order.tenders, currency),
    change: amount(order.changeMinor),
  };
}
