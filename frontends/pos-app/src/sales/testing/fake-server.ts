import { parseQuantity, type PricedCart } from '@novapos/kernel';
import { priceDraft } from '../../cart/price-draft.ts';
import { emptyDraft } from '../../cart/draft.ts';
import { settings } from '../../cart/testing/examples.ts';
import type {
  CloseShiftInput,
  CompleteSaleInput,
  MoveCashInput,
  OpenShiftInput,
  SubmitOfflineSaleInput,
} from '../../operations/operations.generated.ts';
import type { Ask, Asked, Asks } from '../../outbox/ports.ts';
import { operationOf } from '../../outbox/testing/scripted-asks.ts';
import type { CatalogueItem } from '../../till/catalogue.ts';
import { orderFragment, problem, refusal, ServerError, type FakeOrder } from './fake-answers.ts';

/** What goes wrong with one request. */
export type Fault =
  | 'none'
  /** It never arrives. */
  | 'lost-before'
  /** It is done, and the answer never arrives. */
  | 'lost-after'
  /** It fails before anything is done. */
  | 'broken'
  /** It is done, and the answer is an error. */
  | 'broken-after'
  | 'forbidden'
  | 'slow';

type Input = { readonly idempotencyKey?: string } & Readonly<Record<string, unknown>>;
type Known = { readonly body: string; readonly result: () => object };
type Options = {
  readonly items: readonly CatalogueItem[];
  /** The fault of the next request; none where left out. */
  readonly fault?: (operation: string) => Fault;
  /** Why a sale that is handed in is not accepted. */
  readonly objection?: (input: SubmitOfflineSaleInput) => string | null;
  readonly findings?: (input: SubmitOfflineSaleInput) => readonly string[];
};

const offline = { kind: 'offline' } as const;
const faultsBefore: Partial<Record<Fault, Asked<never>>> = {
  'lost-before': offline,
  broken: problem('INTERNAL', true),
  forbidden: problem('FORBIDDEN', false),
};
const faultsAfter: Partial<Record<Fault, Asked<never>>> = {
  'lost-after': offline,
  'broken-after': problem('INTERNAL', true),
};

/** A server that keeps each order once, answers each key once, and can lose what it is asked or answers. */
export function fakeServer(options: Options) {
  const orders = new Map<string, FakeOrder>();
  const shifts = new Map<
    string,
    { status: 'OPEN' | 'CLOSED'; movements: number; number: number }
  >();
  const known = new Map<string, Known>();
  /** What was done, in its order. */
  const log: string[] = [];
  const state = { isReached: true, isSignedIn: true, receipts: 0, requests: 0 };
  const prices = new Map(options.items.map((item) => [item.variantId, item]));

  function once(operation: string, input: Input, act: () => () => object): object {
    const { idempotencyKey = '', sentAt: _sentAt, ...rest } = input;
    const body = JSON.stringify(rest);
    const key = `${operation} ${idempotencyKey}`;
    const before = known.get(key);
    if (before && before.body !== body) throw new ServerError('IDEMPOTENCY_KEY_REUSED', false);
    if (before) return before.result();
    const result = act();
    known.set(key, { body, result });
    return result();
  }

  function completeSale(input: CompleteSaleInput): () => object {
    const id = String(input.orderId);
    if (orders.has(id)) return refusal('ReferenceUsed', { usedByOrderId: id });
    const priced = priceOf(input);
    const token = input.tenders.find(({ cardToken }) => cardToken)?.cardToken ?? '';
    const order: FakeOrder = {
      id,
      via: 'completeSale',
      totalMinor: priced.totalMinor,
      shiftId: null,
      customerId: (input.customerId as string | null | undefined) ?? null,
      status: 'PENDING',
      receiptNumber: null,
    };
    if (token === 'sim_decline') {
      return refusal('CardDeclined', { declineReason: 'insufficient_funds' });
    }
    orders.set(id, order);
    if (token !== 'sim_silent') finish(order);
    return () =>
      order.status === 'COMPLETED'
        ? orderFragment(order, input)
        : refusal(order.status === 'PENDING' ? 'PaymentPending' : 'CardDeclined')();
  }

  function finish(order: FakeOrder): void {
    state.receipts += 1;
    order.status = 'COMPLETED';
    order.receiptNumber = `R1-${String(state.receipts).padStart(6, '0')}`;
    log.push(`sold ${order.id}`);
  }

  function submitOfflineSale(input: SubmitOfflineSaleInput): () => object {
    const id = String(input.orderId);
    const objection = options.objection?.(input) ?? null;
    if (objection !== null)
      return refusal('OfflineSaleInvalid', { message: objection, field: 'x' });
    const used =
      orders.get(id) ??
      [...orders.values()].find(({ receiptNumber }) => receiptNumber === input.receiptNumber);
    if (used) return refusal('ReferenceUsed', { usedByOrderId: used.id });
    const { totalMinor, receiptNumber } = input;
    const order: FakeOrder = {
      id,
      via: 'submitOfflineSale',
      totalMinor,
      shiftId: (input.shiftId as string | null | undefined) ?? null,
      customerId: (input.customerId as string | null | undefined) ?? null,
      status: 'COMPLETED',
      receiptNumber,
    };
    orders.set(id, order);
    log.push(`sold ${id}`);
    const findings = (options.findings?.(input) ?? []).map((message) => ({
      kind: 'PRICE_CHANGED',
      line: 1,
      message,
    }));
    return () => ({ __typename: 'OfflineSaleRecorded', order: { id, receiptNumber }, findings });
  }

  function cancelSale({ idempotencyKey }: Input): object {
    const sale = known.get(`completeSale ${idempotencyKey ?? ''}`);
    if (!sale) return refusal('OrderNotFound')();
    const { orderId } = JSON.parse(sale.body) as { orderId: string };
    const order = orders.get(orderId);
    if (!order) return refusal('OrderNotFound')();
    if (order.status === 'PENDING') order.status = 'FAILED';
    return orderFragment(order);
  }

  function openShift(input: OpenShiftInput): () => object {
    const id = String(input.shiftId);
    const open = [...shifts.entries()].find(([, { status }]) => status === 'OPEN');
    if (open) return refusal('ShiftAlreadyOpen', { shift: shiftFragment(open[0]) });
    shifts.set(id, { status: 'OPEN', movements: 0, number: shifts.size + 1 });
    log.push(`opened ${id}`);
    return () => shiftFragment(id);
  }

  function moveCash(input: MoveCashInput): () => object {
    const id = String(input.shiftId);
    const shift = shifts.get(id);
    if (!shift) return refusal('ShiftNotFound');
    if (shift.status === 'CLOSED') return refusal('ShiftClosed');
    shift.movements += 1;
    log.push(`moved ${id}`);
    return () => shiftFragment(id);
  }

  function closeShift(input: CloseShiftInput): () => object {
    const id = String(input.shiftId);
    const shift = shifts.get(id);
    if (!shift) return refusal('ShiftNotFound');
    if (shift.status === 'CLOSED') return refusal('ShiftClosed');
    shift.status = 'CLOSED';
    log.push(`closed ${id}`);
    return () => ({
      ...shiftFragment(id),
      difference: { amountMinor: -100 },
      report: { text: `Z ${id}` },
    });
  }

  function shiftFragment(id: string): object {
    return {
      __typename: 'Shift',
      id,
      number: shifts.get(id)?.number ?? 1,
      openedAt: '2030-01-31T08:00:00.000Z',
      openedBy: { id: 'anna', name: 'Anna' },
      openingFloat: { total: { amountMinor: 10_000 } },
    };
  }

  function priceOf({ cart }: CompleteSaleInput): PricedCart {
    const lines = cart.lines.map((line, index) => {
      const item = prices.get(String(line.variantId));
      if (!item) throw new RangeError('no such variant');
      const quantity = parseQuantity(line.quantity ?? '1');
      return {
        key: String(index),
        item,
        quantityMilli: quantity.ok ? quantity.value : 0,
        embeddedTotalMinor: null,
        code: null,
        override: null,
        overrideApproval: null,
        discount: null,
        discountApproval: null,
        note: null,
      };
    });
    const priced = priceDraft({ ...emptyDraft, lines }, settings());
    if (!priced.ok) throw new RangeError(priced.refusal.kind);
    return priced.value;
  }

  function act(operation: string, variables: Readonly<Record<string, unknown>>): object {
    const input = variables['input'] as Input;
    switch (operation) {
      case 'CompleteSale':
        return once('completeSale', input, () => completeSale(input as never));
      case 'SubmitOfflineSale':
        return once('submitOfflineSale', input, () => submitOfflineSale(input as never));
      case 'OpenShift':
        return once('openShift', input, () => openShift(input as never));
      case 'MoveCash':
        return once('moveCash', input, () => moveCash(input as never));
      case 'CloseShift':
        return once('closeShift', input, () => closeShift(input as never));
      case 'CancelSale':
        return cancelSale(input);
      default:
        throw new RangeError(operation);
    }
  }

  function look(operation: string, variables: Readonly<Record<string, unknown>>): object {
    switch (operation) {
      case 'SaleOutcome': {
        const order = orders.get(String(variables['id']));
        return { order: order ? orderFragment(order) : null };
      }
      case 'CurrentShift': {
        const open = [...shifts.entries()].find(([, { status }]) => status === 'OPEN');
        return { currentShift: open ? shiftFragment(open[0]) : null };
      }
      default: {
        const field = operation.charAt(0).toLowerCase() + operation.slice(1);
        return { [field]: act(operation, variables) };
      }
    }
  }

  async function asked(operation: string, variables: Readonly<Record<string, unknown>>) {
    state.requests += 1;
    if (!state.isReached) return offline;
    const fault = options.fault?.(operation) ?? 'none';
    await new Promise((resolve) => setTimeout(resolve, fault === 'slow' ? 5 : 0));
    const before = faultsBefore[fault];
    if (before) return before;
    try {
      const data = look(operation, variables);
      return faultsAfter[fault] ?? ({ kind: 'ok', data, requestId: 'request-1' } as const);
    } catch (error) {
      if (error instanceof ServerError) return problem(error.code, error.isRetryable);
      throw error;
    }
  }

  const askAs =
    (who: 'device' | 'staff'): Ask =>
    async (document, variables) => {
      if (who === 'staff' && !state.isSignedIn) return { kind: 'signed-out' };
      return (await asked(operationOf(document as never), variables)) as Asked<never>;
    };
  const asks: Asks = { device: askAs('device'), staff: askAs('staff') };
  return { asks, orders, shifts, log, state, finish };
}
