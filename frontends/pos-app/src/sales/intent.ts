import type { ReceiptFacts } from '@novapos/kernel';
import type {
  CompleteSaleInput,
  SubmitOfflineSaleInput,
} from '../operations/operations.generated.ts';
import type { SoldOrder } from '../till/sales.ts';

/** What was sold, as it is handed in; ids, key and times are the outbox's. */
export type SaleToHandIn = Omit<SubmitOfflineSaleInput, 'idempotencyKey' | 'orderId' | 'sentAt'>;

/**
 * A sale from the moment Charge was pressed until it is known what became of it. Its id and key are made once, and kept
 * before anything is sent, so that whoever goes on with it goes on with the same sale.
 */
export type SaleIntent = {
  readonly orderId: string;
  readonly slot: number;
  readonly key: string;
  readonly soldAtMs: number;
  /** Asked of the server: it may be sold already. */
  readonly isSent: boolean;
  readonly totalMinor: number;
  /** What cards are to pay. */
  readonly cardMinor: number;
  /** The sale as the server completes it. */
  readonly complete: CompleteSaleInput;
  /** The same sale as the device hands it in, but for the receipt number. */
  readonly handIn: Omit<SaleToHandIn, 'receiptNumber'>;
  /** The same sale as the till shows it, but for the receipt number. */
  readonly order: SoldOrder;
  readonly facts: ReceiptFacts;
};

/** A sale of this till, kept for a reprint. */
export type KeptSale = {
  readonly orderId: string;
  readonly soldAtMs: number;
  /** As it was printed. */
  readonly receiptNumber: string;
  readonly order: SoldOrder;
  readonly facts: ReceiptFacts;
  /** The server's own id and number, where a sale was recorded by others than were printed. */
  readonly recordedAs: { readonly orderId: string; readonly receiptNumber: string | null } | null;
  /** What did not agree when it was handed in, in words. */
  readonly notes: readonly string[];
  /** 1 while there are notes that nobody has taken note of. */
  readonly hasNotes: 0 | 1;
};
