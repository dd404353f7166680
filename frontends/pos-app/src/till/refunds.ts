import type { Approval } from './cart.ts';
import type { SoldOrder, Tender } from './sales.ts';

/** A line to take back. */
export type ReturnLine = {
  readonly number: number;
  readonly quantityMilli: number;
  readonly isRestocked: boolean;
};

/** Why goods come back. */
export type ReturnReason = 'DEFECTIVE' | 'WRONG_ITEM' | 'CHANGED_MIND' | 'OVERCHARGED' | 'OTHER';

/** What a refund would return; amounts in minor units. */
export type ReturnQuote = {
  readonly totalMinor: number;
  readonly tenders: readonly {
    readonly type: string;
    readonly amountMinor: number;
    readonly cardLast4: string | null;
  }[];
  readonly objections: readonly string[];
  /** The right that is needed and not held; null where none is missing. */
  readonly missingGrant: string | null;
};

/** A refund that was made. */
export type MadeRefund = {
  readonly refundId: string;
  readonly receiptNumber: string;
  readonly totalMinor: number;
  /** The sale of an exchange; null for a plain refund. */
  readonly order: SoldOrder | null;
};

type Failed = { readonly problem: string; readonly requestId: string | null };

/** Taking goods back; only with the network. */
export type Refunds = {
  readonly byReceipt: (receiptNumber: string) => Promise<SoldOrder | null | Failed>;
  /** By receipt number, customer or article; the latest first. */
  readonly search: (text: string) => Promise<readonly SoldOrder[] | Failed>;
  readonly quote: (
    orderId: string,
    lines: readonly ReturnLine[],
  ) => Promise<{ readonly quote: ReturnQuote } | Failed>;
  readonly refund: (request: {
    readonly orderId: string;
    readonly lines: readonly ReturnLine[];
    readonly reason: ReturnReason;
    readonly note: string | null;
    readonly approval: Approval | null;
  }) => Promise<{ readonly refund: MadeRefund } | Failed>;
  /** Take back, and sell the cart for it; the tenders pay the difference. */
  readonly exchange: (request: {
    readonly orderId: string;
    readonly lines: readonly ReturnLine[];
    readonly reason: ReturnReason;
    readonly note: string | null;
    readonly approval: Approval | null;
    readonly tenders: readonly Tender[];
  }) => Promise<{ readonly refund: MadeRefund } | Failed>;
};
