import type { SaleTold } from '@novapos/kernel';
import type { OrderTender, WholeOrder } from './order.ts';
import type { OrderLine, OrderTax } from './order-line.ts';

/** A sale as other domains are told of it: every figure as it was sold, and nothing of who bought but an id. */
export function saleTold(order: WholeOrder): SaleTold {
  return {
    orderId: order.id,
    receiptNumber: order.receiptNumber ?? '',
    storeId: order.storeId,
    registerId: order.registerId,
    cashierId: order.cashierId,
    customerId: order.customerId,
    currency: order.currency,
    soldAt: order.soldAt.toISOString(),
    soldAtLocal: order.soldAtLocal,
    businessDate: order.businessDate,
    grossMinor: order.grossMinor,
    lineDiscountMinor: order.lineDiscountMinor,
    orderDiscountMinor: order.orderDiscountMinor,
    netMinor: order.netMinor,
    taxMinor: order.taxMinor,
    totalMinor: order.totalMinor,
    cashRoundingMinor: order.cashRoundingMinor,
    taxes: order.taxes.map(taxTold),
    tenders: order.tenders.map(tenderTold),
    lines: order.lines.map(lineTold),
  };
}

function lineTold(line: OrderLine): SaleTold['lines'][number] {
  return {
    number: line.number,
    variantId: line.variantId,
    productId: line.productId,
    categoryId: line.categoryId,
    name: line.name,
    sku: line.sku,
    quantityMilli: line.quantityMilli,
    unit: line.unit,
    catalogueUnitPriceMinor: line.catalogueUnitPriceMinor,
    unitPriceMinor: line.unitPriceMinor,
    isPriceOverridden: line.override !== null,
    grossMinor: line.grossMinor,
    lineDiscountMinor: line.lineDiscountMinor,
    orderDiscountMinor: line.orderDiscountMinor,
    netMinor: line.netMinor,
    taxMinor: line.taxMinor,
    totalMinor: line.totalMinor,
    taxes: line.taxes.map(taxTold),
  };
}

function taxTold(tax: OrderTax): SaleTold['taxes'][number] {
  const { code, name, ratePpm, isInclusive, baseMinor, amountMinor } = tax;
  return { code, name, ratePpm, isInclusive, baseMinor, amountMinor };
}

function tenderTold({ paymentId, type, amountMinor }: OrderTender): SaleTold['tenders'][number] {
  return { paymentId, type, amountMinor };
}
