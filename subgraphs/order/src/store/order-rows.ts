import type { PricingPolicy } from '@novapos/kernel';
import type { Order, OrderStatus, OrderTender, WholeOrder } from '../domain/order.ts';
import type {
  OrderDiscount,
  OrderLine,
  OrderTax,
  PriceOverride,
  TaxSource,
} from '../domain/order-line.ts';

/** A row of `orders`. */
export type OrderRow = {
  readonly tenant_id: string;
  readonly id: string;
  readonly status: OrderStatus;
  readonly receipt_number: string | null;
  readonly reference: string | null;
  readonly store_id: string;
  readonly register_id: string;
  readonly cashier_id: string;
  readonly currency: string;
  readonly line_count: number;
  readonly discounts: readonly OrderDiscount[];
  readonly taxes: readonly OrderTax[];
  readonly gross_minor: number;
  readonly line_discount_minor: number;
  readonly order_discount_minor: number;
  readonly net_minor: number;
  readonly tax_minor: number;
  readonly total_minor: number;
  readonly cash_rounding_minor: number;
  readonly change_minor: number;
  readonly tenders: readonly OrderTender[];
  readonly policy: PricingPolicy;
  readonly store_name: string;
  readonly store_address_lines: readonly string[];
  readonly register_code: string;
  readonly register_name: string;
  readonly sold_at: Date;
  readonly sold_at_local: string;
  readonly business_date: string;
  readonly failure_kind: string | null;
  readonly created_at: Date;
  readonly completed_at: Date | null;
  readonly voided_at: Date | null;
  readonly void_reason: string | null;
  readonly customer_id: string | null;
  readonly partner_id: string | null;
  readonly is_offline: boolean;
  readonly shift_id: string | null;
};

/** A row of `order_lines`. */
export type LineRow = {
  readonly tenant_id: string;
  readonly order_id: string;
  readonly number: number;
  readonly variant_id: string;
  readonly product_id: string;
  readonly category_id: string | null;
  readonly name: string;
  readonly sku: string;
  readonly quantity_milli: number;
  readonly unit: string;
  readonly catalogue_unit_price_minor: number;
  readonly unit_price_minor: number;
  readonly override_kind: PriceOverride['kind'] | null;
  readonly override_minor: number | null;
  readonly override_reason: string | null;
  readonly gross_minor: number;
  readonly discounts: readonly OrderDiscount[];
  readonly line_discount_minor: number;
  readonly order_discount_minor: number;
  readonly net_minor: number;
  readonly tax_category: string;
  readonly tax_source: TaxSource;
  readonly taxes: readonly OrderTax[];
  readonly tax_minor: number;
  readonly total_minor: number;
  readonly note: string | null;
};

/** An order as its row. */
export function orderRow(tenantId: string, order: WholeOrder): OrderRow {
  return {
    tenant_id: tenantId,
    id: order.id,
    status: order.status,
    receipt_number: order.receiptNumber,
    reference: order.reference,
    store_id: order.storeId,
    register_id: order.registerId,
    cashier_id: order.cashierId,
    currency: order.currency,
    line_count: order.lines.length,
    discounts: order.discounts,
    taxes: order.taxes,
    gross_minor: order.grossMinor,
    line_discount_minor: order.lineDiscountMinor,
    order_discount_minor: order.orderDiscountMinor,
    net_minor: order.netMinor,
    tax_minor: order.taxMinor,
    total_minor: order.totalMinor,
    cash_rounding_minor: order.cashRoundingMinor,
    change_minor: order.changeMinor,
    tenders: order.tenders,
    policy: order.policy,
    store_name: order.storeName,
    store_address_lines: order.storeAddressLines,
    register_code: order.registerCode,
    register_name: order.registerName,
    sold_at: order.soldAt,
    sold_at_local: order.soldAtLocal,
    business_date: order.businessDate,
    failure_kind: order.failureKind,
    created_at: order.createdAt,
    completed_at: order.completedAt,
    voided_at: order.voidedAt,
    void_reason: order.voidReason,
    customer_id: order.customerId,
    partner_id: order.partnerId,
    is_offline: order.isOffline,
    shift_id: order.shiftId,
  };
}

/** A row as the order it holds. */
export function toOrder(row: OrderRow): Order {
  return {
    id: row.id,
    status: row.status,
    receiptNumber: row.receipt_number,
    reference: row.reference,
    storeId: row.store_id,
    registerId: row.register_id,
    cashierId: row.cashier_id,
    currency: row.currency,
    discounts: row.discounts,
    taxes: row.taxes,
    grossMinor: row.gross_minor,
    lineDiscountMinor: row.line_discount_minor,
    orderDiscountMinor: row.order_discount_minor,
    netMinor: row.net_minor,
    taxMinor: row.tax_minor,
    totalMinor: row.total_minor,
    cashRoundingMinor: row.cash_rounding_minor,
    changeMinor: row.change_minor,
    tenders: row.tenders,
    policy: row.policy,
    storeName: row.store_name,
    storeAddressLines: row.store_address_lines,
    registerCode: row.register_code,
    registerName: row.register_name,
    soldAt: row.sold_at,
    soldAtLocal: row.sold_at_local,
    businessDate: row.business_date,
    failureKind: row.failure_kind,
    createdAt: row.created_at,
    completedAt: row.completed_at,
    voidedAt: row.voided_at,
    voidReason: row.void_reason,
    customerId: row.customer_id,
    partnerId: row.partner_id,
    isOffline: row.is_offline,
    shiftId: row.shift_id,
  };
}

/** A line as its row. */
export function lineRow(tenantId: string, line: OrderLine): LineRow {
  return {
    tenant_id: tenantId,
    order_id: line.orderId,
    number: line.number,
    variant_id: line.variantId,
    product_id: line.productId,
    category_id: line.categoryId,
    name: line.name,
    sku: line.sku,
    quantity_milli: line.quantityMilli,
    unit: line.unit,
    catalogue_unit_price_minor: line.catalogueUnitPriceMinor,
    unit_price_minor: line.unitPriceMinor,
    override_kind: line.override?.kind ?? null,
    override_minor: line.override?.amountMinor ?? null,
    override_reason: line.override?.reason ?? null,
    gross_minor: line.grossMinor,
    discounts: line.discounts,
    line_discount_minor: line.lineDiscountMinor,
    order_discount_minor: line.orderDiscountMinor,
    net_minor: line.netMinor,
    tax_category: line.taxCategory,
    tax_source: line.taxSource,
    taxes: line.taxes,
    tax_minor: line.taxMinor,
    total_minor: line.totalMinor,
    note: line.note,
  };
}

/** A row as the line it holds; its currency is the order's. */
export function toLine(row: LineRow & { readonly currency: string }): OrderLine {
  return {
    orderId: row.order_id,
    number: row.number,
    currency: row.currency,
    variantId: row.variant_id,
    productId: row.product_id,
    categoryId: row.category_id,
    name: row.name,
    sku: row.sku,
    quantityMilli: row.quantity_milli,
    unit: row.unit,
    catalogueUnitPriceMinor: row.catalogue_unit_price_minor,
    unitPriceMinor: row.unit_price_minor,
    override: overrideOf(row),
    grossMinor: row.gross_minor,
    discounts: row.discounts,
    lineDiscountMinor: row.line_discount_minor,
    orderDiscountMinor: row.order_discount_minor,
    netMinor: row.net_minor,
    taxCategory: row.tax_category,
    taxSource: row.tax_source,
    taxes: row.taxes,
    taxMinor: row.tax_minor,
    totalMinor: row.total_minor,
    note: row.note,
  };
}

function overrideOf(row: LineRow): PriceOverride | null {
  const { override_kind: kind, override_minor: amountMinor, override_reason: reason } = row;
  return kind === null ? null : { kind, amountMinor: amountMinor ?? 0, reason: reason ?? '' };
}
