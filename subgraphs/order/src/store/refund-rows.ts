import type { OrderTax } from '../domain/order-line.ts';
import type {
  Refund,
  RefundLine,
  RefundReason,
  RefundStatus,
  RefundTender,
  WholeRefund,
} from '../domain/refund.ts';

/** A row of `refunds`. */
export type RefundRow = {
  readonly tenant_id: string;
  readonly id: string;
  readonly order_id: string;
  readonly status: RefundStatus;
  readonly receipt_number: string | null;
  readonly store_id: string;
  readonly store_name: string;
  readonly store_address_lines: readonly string[];
  readonly register_id: string;
  readonly register_code: string;
  readonly register_name: string;
  readonly cashier_id: string;
  readonly partner_id: string | null;
  readonly approver_id: string | null;
  readonly reason: RefundReason;
  readonly note: string | null;
  readonly currency: string;
  readonly taxes: readonly OrderTax[];
  readonly gross_minor: number;
  readonly line_discount_minor: number;
  readonly order_discount_minor: number;
  readonly net_minor: number;
  readonly tax_minor: number;
  readonly total_minor: number;
  readonly cash_rounding_minor: number;
  readonly tenders: readonly RefundTender[];
  readonly exchange_order_id: string | null;
  readonly exchanged_minor: number;
  readonly refunded_at_local: string;
  readonly shift_id: string | null;
  readonly business_date: string;
  readonly created_at: Date;
  readonly completed_at: Date | null;
};

/** A row of `refund_lines`. */
export type RefundLineRow = {
  readonly tenant_id: string;
  readonly refund_id: string;
  readonly number: number;
  readonly quantity_milli: number;
  readonly is_restocked: boolean;
  readonly gross_minor: number;
  readonly line_discount_minor: number;
  readonly order_discount_minor: number;
  readonly net_minor: number;
  readonly tax_minor: number;
  readonly total_minor: number;
  readonly taxes: readonly OrderTax[];
};

/** A row of `refund_lines` with what its article was sold as. */
export type SoldRefundLineRow = RefundLineRow & {
  readonly currency: string;
  readonly variant_id: string;
  readonly product_id: string;
  readonly category_id: string | null;
  readonly name: string;
  readonly sku: string;
  readonly unit: string;
  readonly catalogue_unit_price_minor: number;
  readonly unit_price_minor: number;
  readonly override_kind: string | null;
};

/** A refund as its row. */
export function refundRow(tenantId: string, refund: Refund): RefundRow {
  return {
    tenant_id: tenantId,
    id: refund.id,
    order_id: refund.orderId,
    status: refund.status,
    receipt_number: refund.receiptNumber,
    store_id: refund.storeId,
    store_name: refund.storeName,
    store_address_lines: refund.storeAddressLines,
    register_id: refund.registerId,
    register_code: refund.registerCode,
    register_name: refund.registerName,
    cashier_id: refund.cashierId,
    partner_id: refund.partnerId,
    approver_id: refund.approverId,
    reason: refund.reason,
    note: refund.note,
    currency: refund.currency,
    taxes: refund.taxes,
    gross_minor: refund.grossMinor,
    line_discount_minor: refund.lineDiscountMinor,
    order_discount_minor: refund.orderDiscountMinor,
    net_minor: refund.netMinor,
    tax_minor: refund.taxMinor,
    total_minor: refund.totalMinor,
    cash_rounding_minor: refund.cashRoundingMinor,
    tenders: refund.tenders,
    exchange_order_id: refund.exchangeOrderId,
    exchanged_minor: refund.exchangedMinor,
    refunded_at_local: refund.refundedAtLocal,
    shift_id: refund.shiftId,
    business_date: refund.businessDate,
    created_at: refund.createdAt,
    completed_at: refund.completedAt,
  };
}

/** A row as the refund it holds. */
export function toRefund(row: RefundRow): Refund {
  return {
    id: row.id,
    orderId: row.order_id,
    status: row.status,
    receiptNumber: row.receipt_number,
    storeId: row.store_id,
    storeName: row.store_name,
    storeAddressLines: row.store_address_lines,
    registerId: row.register_id,
    registerCode: row.register_code,
    registerName: row.register_name,
    cashierId: row.cashier_id,
    partnerId: row.partner_id,
    approverId: row.approver_id,
    reason: row.reason,
    note: row.note,
    currency: row.currency,
    taxes: row.taxes,
    grossMinor: row.gross_minor,
    lineDiscountMinor: row.line_discount_minor,
    orderDiscountMinor: row.order_discount_minor,
    netMinor: row.net_minor,
    taxMinor: row.tax_minor,
    totalMinor: row.total_minor,
    cashRoundingMinor: row.cash_rounding_minor,
    tenders: row.tenders,
    exchangeOrderId: row.exchange_order_id,
    exchangedMinor: row.exchanged_minor,
    refundedAtLocal: row.refunded_at_local,
    shiftId: row.shift_id,
    businessDate: row.business_date,
    createdAt: row.created_at,
    completedAt: row.completed_at,
  };
}

/** A line as its row. */
export function refundLineRow(tenantId: string, line: RefundLine): RefundLineRow {
  return {
    tenant_id: tenantId,
    refund_id: line.refundId,
    number: line.number,
    quantity_milli: line.quantityMilli,
    is_restocked: line.isRestocked,
    gross_minor: line.grossMinor,
    line_discount_minor: line.lineDiscountMinor,
    order_discount_minor: line.orderDiscountMinor,
    net_minor: line.netMinor,
    tax_minor: line.taxMinor,
    total_minor: line.totalMinor,
    taxes: line.taxes,
  };
}

/** A row as the line it holds. */
export function toRefundLine(row: SoldRefundLineRow): RefundLine {
  return {
    refundId: row.refund_id,
    number: row.number,
    currency: row.currency,
    quantityMilli: row.quantity_milli,
    isRestocked: row.is_restocked,
    variantId: row.variant_id,
    productId: row.product_id,
    categoryId: row.category_id,
    name: row.name,
    sku: row.sku,
    unit: row.unit,
    catalogueUnitPriceMinor: row.catalogue_unit_price_minor,
    unitPriceMinor: row.unit_price_minor,
    isPriceOverridden: row.override_kind !== null,
    grossMinor: row.gross_minor,
    lineDiscountMinor: row.line_discount_minor,
    orderDiscountMinor: row.order_discount_minor,
    netMinor: row.net_minor,
    taxMinor: row.tax_minor,
    totalMinor: row.total_minor,
    taxes: row.taxes,
  };
}

/** Refunds with their lines. */
export function toWholeRefunds(
  rows: readonly RefundRow[],
  lineRows: readonly SoldRefundLineRow[],
): readonly WholeRefund[] {
  const lines = lineRows.map(toRefundLine);
  return rows.map((row) => ({
    ...toRefund(row),
    lines: lines.filter(({ refundId }) => refundId === row.id),
  }));
}
