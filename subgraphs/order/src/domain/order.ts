import type { PricingPolicy, Transitions } from '@novapos/kernel';
import type { OrderDiscount, OrderLine, OrderTax } from './order-line.ts';

/** Where an order stands. */
export type OrderStatus = 'PENDING' | 'COMPLETED' | 'FAILED' | 'VOIDED';

/** The life of an order; what is not listed never happens. */
export const orderTransitions: Transitions<OrderStatus> = {
  PENDING: ['COMPLETED', 'FAILED'],
  COMPLETED: ['VOIDED'],
  FAILED: [],
  VOIDED: [],
};

/** Means of payment. */
export type TenderType = 'CASH' | 'CARD' | 'COUPON' | 'LOYALTY_POINTS' | 'EXCHANGE';

/** How a part of an order was paid, in minor units; more was handed over than it paid only in cash. */
export type OrderTender = {
  readonly paymentId: string;
  readonly type: TenderType;
  readonly amountMinor: number;
  readonly tenderedMinor: number;
  readonly cardLast4: string | null;
};

/** The sums of an order, in minor units: total = net + tax. */
export type OrderFigures = {
  readonly grossMinor: number;
  readonly lineDiscountMinor: number;
  readonly orderDiscountMinor: number;
  readonly netMinor: number;
  readonly taxMinor: number;
  readonly totalMinor: number;
  readonly discounts: readonly OrderDiscount[];
  readonly taxes: readonly OrderTax[];
};

/** Where a sale takes place, as its receipt tells it. */
export type OrderPlace = {
  readonly storeId: string;
  readonly storeName: string;
  readonly storeAddressLines: readonly string[];
  readonly registerId: string;
  readonly registerCode: string;
  readonly registerName: string;
};

/** What a payment made of an order, in minor units. */
export type OrderPayment = {
  readonly tenders: readonly OrderTender[];
  readonly cashRoundingMinor: number;
  readonly changeMinor: number;
};

/** What a customer buys at one register in one visit; its figures never change once it is priced. */
export type Order = OrderFigures &
  OrderPlace &
  OrderPayment & {
    readonly id: string;
    readonly status: OrderStatus;
    readonly receiptNumber: string | null;
    readonly reference: string | null;
    /** The user who sold it, or the partner whose program did. */
    readonly cashierId: string;
    /** Null where a person sold it. */
    readonly partnerId: string | null;
    /** Null where no customer was named, and once the customer was erased. */
    readonly customerId: string | null;
    readonly currency: string;
    readonly policy: PricingPolicy;
    readonly soldAt: Date;
    /** In the store's time zone, such as `2030-01-31 09:30`. */
    readonly soldAtLocal: string;
    readonly businessDate: string;
    readonly createdAt: Date;
    readonly completedAt: Date | null;
    readonly voidedAt: Date | null;
    readonly voidReason: string | null;
    readonly failureKind: string | null;
    /** Sold while the till had no network, and handed in later. */
    readonly isOffline: boolean;
    /** The shift that was open at its register when it was completed; null where none was. */
    readonly shiftId: string | null;
    /** Where they are at hand already, such as just after the sale. */
    readonly lines?: readonly OrderLine[];
  };

/** An order with its lines. */
export type WholeOrder = Order & { readonly lines: readonly OrderLine[] };
