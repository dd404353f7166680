import type { OrderPlace, TenderType } from './order.ts';
import type { OrderLine, OrderTax } from './order-line.ts';

/** Where a refund stands: pending until it is completed or has failed, and then for ever. */
export type RefundStatus = 'PENDING' | 'COMPLETED' | 'FAILED';

/** Why goods came back. */
export type RefundReason = 'DEFECTIVE' | 'WRONG_ITEM' | 'CHANGED_MIND' | 'OVERCHARGED' | 'OTHER';

/** What of a sale's figures came back, in minor units: total = net + tax. */
export type ReturnedFigures = {
  readonly grossMinor: number;
  readonly lineDiscountMinor: number;
  readonly orderDiscountMinor: number;
  readonly netMinor: number;
  readonly taxMinor: number;
  readonly totalMinor: number;
  readonly taxes: readonly OrderTax[];
};

/** What of an article's facts stays as it was sold. */
export type SoldArticle = Pick<
  OrderLine,
  | 'variantId'
  | 'productId'
  | 'categoryId'
  | 'name'
  | 'sku'
  | 'unit'
  | 'catalogueUnitPriceMinor'
  | 'unitPriceMinor'
> & { readonly isPriceOverridden: boolean };

/** A line of a sale, or a part of it, that came back. */
export type RefundLine = ReturnedFigures &
  SoldArticle & {
    readonly refundId: string;
    /** Of the sale's line. */
    readonly number: number;
    readonly currency: string;
    readonly quantityMilli: number;
    /** The goods went back on the shelf. */
    readonly isRestocked: boolean;
  };

/** What a refund uses up of a payment of the sale, in minor units. */
export type RefundTender = {
  readonly paymentId: string;
  /** Of the sale's payment. */
  readonly type: TenderType;
  /** What goes back. */
  readonly amountMinor: number;
  /** What pays other goods in an exchange instead of going back. */
  readonly keptMinor: number;
  readonly cardLast4: string | null;
};

/** Goods of a completed sale that were taken back, and their money; its figures are shares of the sale's. */
export type Refund = ReturnedFigures &
  OrderPlace & {
    readonly id: string;
    readonly status: RefundStatus;
    readonly orderId: string;
    readonly receiptNumber: string | null;
    /** The user who took back, or the partner whose program did. */
    readonly cashierId: string;
    /** Null where a person took back. */
    readonly partnerId: string | null;
    /** Null where the cashier's own rights were enough. */
    readonly approverId: string | null;
    readonly reason: RefundReason;
    readonly note: string | null;
    readonly currency: string;
    readonly tenders: readonly RefundTender[];
    readonly cashRoundingMinor: number;
    /** The sale of an exchange. */
    readonly exchangeOrderId: string | null;
    /** What of that sale the returned goods pay. */
    readonly exchangedMinor: number;
    /** In the store's time zone, such as `2030-01-31 09:30`. */
    readonly refundedAtLocal: string;
    /** The shift whose drawer it came out of; null until completed, and where its register had none open. */
    readonly shiftId: string | null;
    readonly businessDate: string;
    readonly createdAt: Date;
    readonly completedAt: Date | null;
    /** Where they are at hand already. */
    readonly lines?: readonly RefundLine[];
  };

/** A refund with its lines. */
export type WholeRefund = Refund & { readonly lines: readonly RefundLine[] };

/** What a refund gives back by a means of payment: worth of goods that paid goes back in cash. */
export function givenAs({ type }: Pick<RefundTender, 'type'>): TenderType {
  return type === 'EXCHANGE' ? 'CASH' : type;
}
