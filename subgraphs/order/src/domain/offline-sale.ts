import type { PricingPolicy } from '@novapos/kernel';
import type { CartDiscount, PriceByHand } from './cart.ts';
import type { OrderTender, TenderType } from './order.ts';
import type { PricedOrderLine, TaxSource } from './order-line.ts';
import type { PricedSale } from './price-sale.ts';
import type { TaxSetting } from './tax-rate.ts';

/** An article as it was sold without the network, at what the till knew. Amounts in minor units. */
export type OfflineLine = {
  readonly variantId: string;
  readonly name: string;
  readonly sku: string;
  readonly unit: string;
  readonly quantityMilli: number;
  readonly catalogueUnitPriceMinor: number;
  readonly unitPriceOverride: PriceByHand | null;
  readonly totalOverride: PriceByHand | null;
  readonly embeddedTotalMinor: number | null;
  readonly discounts: readonly CartDiscount[];
  readonly taxCategory: string;
  readonly taxSource: TaxSource;
  readonly taxes: readonly TaxSetting[];
  readonly totalMinor: number;
  readonly note: string | null;
};

/** What pays an offline sale: goods that come back are none of it. */
export type OfflineTenderType = Exclude<TenderType, 'EXCHANGE'>;

/** How a part of an offline sale was paid. */
export type OfflineTender = {
  readonly type: OfflineTenderType | 'EXCHANGE';
  readonly amountMinor: number;
  readonly tenderedMinor: number;
  /** Of a card that is to be charged when the sale is handed in. */
  readonly cardToken: string | null;
};

/** What someone else than the cashier allowed at the till. */
export type OfflineApproval = { readonly grant: string; readonly approverId: string };

/** A sale as a till made it without the network. */
export type OfflineSale = {
  readonly orderId: string;
  readonly receiptNumber: string;
  readonly soldAt: Date;
  readonly sentAt: Date;
  readonly cashierId: string;
  readonly shiftId: string | null;
  readonly customerId: string | null;
  readonly currency: string;
  readonly policy: PricingPolicy;
  readonly lines: readonly OfflineLine[];
  readonly discounts: readonly CartDiscount[];
  readonly totalMinor: number;
  readonly cashRoundingMinor: number;
  readonly changeMinor: number;
  readonly tenders: readonly OfflineTender[];
  readonly approvals: readonly OfflineApproval[];
};

/** An offline sale whose figures follow from its own prices, taxes and policy; its lines stand in the sale's order. */
export type CheckedOfflineSale = { readonly sale: OfflineSale; readonly priced: PricedSale };

/** Why an offline sale can't be recorded. */
export type OfflineSaleRefusal =
  | { readonly kind: 'RegisterRequired' }
  | { readonly kind: 'CartEmpty' }
  | OfflineSaleInvalid
  | { readonly kind: 'ReferenceUsed'; readonly orderId: string | null };

/** What was handed in can't have been sold so; the field is its path in the input. */
export type OfflineSaleInvalid = {
  readonly kind: 'OfflineSaleInvalid';
  readonly field: string;
  readonly problem: string;
};

/** A tender of an offline sale that is still to be recorded as a payment, under that payment's id. */
export type TenderToRecord = OrderTender &
  Pick<OfflineTender, 'cardToken'> & {
    readonly type: OfflineTenderType;
    readonly cashRoundingMinor: number;
  };

/**
 * Whether anybody knows the article of a line: one that nobody knows has its own variant for a product, and no stock is
 * kept of it.
 */
export function isKnownArticle({
  variantId,
  productId,
}: Pick<PricedOrderLine, 'variantId' | 'productId'>): boolean {
  return variantId !== productId;
}
