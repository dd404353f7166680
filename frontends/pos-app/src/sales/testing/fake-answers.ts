import type {
  CompleteSaleInput,
  KeptOrderFragment,
} from '../../operations/operations.generated.ts';

/** An order as the server has it. */
export type FakeOrder = {
  readonly id: string;
  readonly via: 'completeSale' | 'submitOfflineSale';
  readonly totalMinor: number;
  readonly shiftId: string | null;
  readonly customerId: string | null;
  status: 'PENDING' | 'COMPLETED' | 'FAILED';
  receiptNumber: string | null;
};

/** An error of the server, rather than a refusal. */
export class ServerError extends Error {
  readonly code: string;
  readonly isRetryable: boolean;

  constructor(code: string, isRetryable: boolean) {
    super(code);
    this.code = code;
    this.isRetryable = isRetryable;
  }
}

/** An answer that is an error. */
export function problem(code: string, isRetryable: boolean) {
  return {
    kind: 'problem',
    code,
    problem: `Failed: ${code}`,
    requestId: 'request-1',
    isRetryable,
  } as const;
}

/** An answer that is a refusal. */
export function refusal(kind: string, more: object = {}): () => object {
  return () => ({ __typename: kind, code: kind, message: `Refused: ${kind}.`, ...more });
}

/** An order as the server answers it. */
export function orderFragment(order: FakeOrder, input?: CompleteSaleInput): KeptOrderFragment {
  const money = (amountMinor: number) => ({ __typename: 'Money', amountMinor }) as const;
  const total = order.totalMinor;
  const cash = input?.tenders.find(({ type }) => type === 'CASH')?.amountMinor ?? total;
  return {
    __typename: 'Order',
    id: order.id,
    status: order.status,
    receiptNumber: order.receiptNumber,
    soldAt: '2030-01-31T14:30:00.000Z',
    currency: 'USD',
    voidReason: null,
    customer: null,
    gross: money(total),
    lineDiscount: money(0),
    total: money(total),
    cashRounding: money(0),
    change: money(Math.max(0, cash - total)),
    discounts: [],
    taxes: [],
    tenders: [],
    lines: [],
    receipt: null,
  };
}
