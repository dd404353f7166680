import type {
  CloseShiftInput,
  MoveCashInput,
  OpenShiftInput,
  SubmitOfflineSaleInput,
} from '../operations/operations.generated.ts';

/** A sale to hand in, and the id it is handed in by once more where an attempt with the network ended in nothing. */
export type SaleBody = {
  readonly kind: 'sale';
  /** Made when Charge was pressed; the keys of all attempts begin with it. */
  readonly key: string;
  readonly orderId: string;
  readonly spareOrderId: string;
  /** By which id the device keeps it. */
  readonly keptAs: string;
  readonly sale: Omit<SubmitOfflineSaleInput, 'idempotencyKey' | 'orderId' | 'sentAt'>;
};

/** A sale with the network whose answer never came, and that the cashier gave up. */
export type CancelBody = {
  readonly kind: 'sale-cancel';
  readonly key: string;
  readonly orderId: string;
};

/** A shift to open, without the key. */
export type OpenBody = {
  readonly kind: 'shift-open';
  readonly key: string;
  readonly input: Omit<OpenShiftInput, 'idempotencyKey'>;
};

/** Money that was moved, without the key. */
export type MoveBody = {
  readonly kind: 'cash-movement';
  readonly key: string;
  readonly input: Omit<MoveCashInput, 'idempotencyKey'>;
};

/** A shift to close, without the key. */
export type CloseBody = {
  readonly kind: 'shift-close';
  readonly key: string;
  readonly input: Omit<CloseShiftInput, 'idempotencyKey'>;
};

/** What is to be done on the server. */
export type OutboxBody = SaleBody | CancelBody | OpenBody | MoveBody | CloseBody;

/** Something that was done at the till, until the server has it. Rows are in the order they were done in. */
export type OutboxRow = {
  readonly id: string;
  readonly seq: number;
  readonly madeAt: number;
  readonly title: string;
  /** The shift it belongs to; null where none was open. */
  readonly shiftId: string | null;
  /** What it is worth against the limits of selling without the network. */
  readonly totalMinor: number;
  readonly body: OutboxBody;
  readonly state: 'waiting' | 'problem';
  /** Answers that were errors; no answer at all is not counted. */
  readonly attempts: number;
  /** Not sent before, in Unix milliseconds. */
  readonly dueAt: number;
  readonly problem: string | null;
  readonly requestId: string | null;
  /** Counts up where it is sent with another key: after a refusal, which the server keeps by its key. */
  readonly revision: number;
  readonly wasRefused: boolean;
};

/** The key to send a row with: the same until a refusal was answered or something of it was corrected. */
export function keyOf({ body, revision }: OutboxRow): string {
  const key = body.kind === 'sale' ? `${body.key}:offline` : body.key;
  return revision === 0 ? key : `${key}:${revision}`;
}
