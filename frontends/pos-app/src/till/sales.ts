import type { Readable } from './readable.ts';

/** A means of payment that the cashier chose. */
export type Tender =
  | { readonly type: 'CASH'; readonly tenderedMinor: number }
  | { readonly type: 'CARD'; readonly amountMinor: number; readonly cardToken: string }
  | { readonly type: 'COUPON'; readonly amountMinor: number }
  | { readonly type: 'LOYALTY_POINTS'; readonly amountMinor: number };

/** A line of a sold order, as its receipt tells it. */
export type SoldLine = {
  readonly number: number;
  readonly variantId: string;
  readonly name: string;
  readonly sku: string;
  readonly quantityMilli: number;
  readonly unit: string;
  readonly totalMinor: number;
  /** What can still be taken back; null where that is not known. */
  readonly returnableMilli: number | null;
};

/** A completed sale. */
export type SoldOrder = {
  readonly orderId: string;
  readonly receiptNumber: string;
  readonly soldAt: Date;
  readonly currency: string;
  readonly totalMinor: number;
  readonly cashRoundingMinor: number;
  readonly changeMinor: number;
  readonly tenders: readonly {
    readonly type: string;
    readonly amountMinor: number;
    readonly tenderedMinor: number;
    readonly cardLast4: string | null;
  }[];
  readonly customerId: string | null;
  readonly lines: readonly SoldLine[];
  /** Made without the network, and not handed in yet. */
  readonly isUnsent: boolean;
};

/** How a sale goes on after Charge. */
export type ChargeState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'working' }
  /** The terminal waits for the card. */
  | { readonly kind: 'card-waiting'; readonly canCancel: boolean }
  /** No answer in time: nothing is charged twice, ask again or cancel. */
  | { readonly kind: 'card-timed-out' }
  | { readonly kind: 'declined'; readonly reason: string }
  | { readonly kind: 'refused'; readonly problem: string; readonly requestId: string | null }
  | { readonly kind: 'sold'; readonly order: SoldOrder };

/** Receipts as lines of text, and ways to print them. */
export type Receipts = {
  /** By the server where it can be asked, else by the device; both look the same. */
  readonly text: (orderId: string, form: ReceiptForm) => Promise<string>;
  readonly refundText: (refundId: string, form: ReceiptForm) => Promise<string>;
  /** To the printer that is set up: the browser's dialogue, or ESC/POS over USB or serial. */
  readonly print: (
    text: string,
    options: { readonly opensDrawer: boolean },
  ) => Promise<{ readonly problem: string } | null>;
  readonly printer: Readable<PrinterState>;
  readonly choosePrinter: (kind: PrinterKind) => Promise<{ readonly problem: string } | null>;
};

/** How wide the paper is, and whether prices are shown. */
export type ReceiptForm = { readonly width: 32 | 42; readonly isGift: boolean };

/** Ways to print. */
export type PrinterKind = 'browser' | 'usb' | 'serial' | 'none';

/** The printer of this till. */
export type PrinterState = {
  readonly kind: PrinterKind;
  readonly name: string;
  readonly isReady: boolean;
  readonly width: 32 | 42;
};

/** Selling what is in the cart. */
export type Sales = {
  readonly charge: Readable<ChargeState>;
  /** Sell the cart; a second press while it works does nothing. Without the network it is sold by the device. */
  readonly sell: (tenders: readonly Tender[]) => Promise<ChargeState>;
  /** Stop waiting for a card: what was taken goes back. */
  readonly cancel: () => Promise<ChargeState>;
  /** Ask again what became of a card that timed out. */
  readonly askAgain: () => Promise<ChargeState>;
  /** Begin the next sale. */
  readonly next: () => void;
  /** The last sale of this till, for a reprint. */
  readonly last: Readable<SoldOrder | null>;
};
