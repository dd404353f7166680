import {
  CancelSaleDocument,
  CompleteSaleDocument,
  SaleOutcomeDocument,
  type CompleteSaleMutation,
  type KeptOrderFragment,
} from '../operations/operations.generated.ts';
import type { Asked } from '../outbox/ports.ts';
import type { ChargeState } from '../till/sales.ts';
import type { SaleIntent } from './intent.ts';
import {
  dropped,
  givenUp,
  isPresent,
  soldByServer,
  withoutAnswer,
  withoutNetwork,
  type Desk,
} from './outcomes.ts';
import { refusalWords } from './refusal-words.ts';

type Completed = Asked<CompleteSaleMutation>;
/** `isKnown`: the server was asked this once alone, so that an error means that nothing was sold. */
type Outcome = { readonly answer: Completed; readonly isKnown: boolean };

// A customer waits: cash is handed over without the server soon. A terminal takes its time.
const cashTimeoutMs = 8_000;
const cardTimeoutMs = 45_000;
const lookTimeoutMs = 5_000;
const tries = 3;
const pauseMs = 700;
const passing: ReadonlySet<string> = new Set(['IDEMPOTENCY_IN_PROGRESS']);

/**
 * Have the server sell it, by the intent's key. Where no answer comes it may have been sold or not, so the device sells
 * it by the same order id, of which the server records one sale alone.
 */
export async function askServer(
  desk: Desk,
  intent: SaleIntent,
  wasAsked: boolean,
): Promise<ChargeState> {
  desk.show(intent.cardMinor > 0 ? { kind: 'card-waiting', canCancel: true } : { kind: 'working' });
  const { answer, isKnown } = await complete(desk, intent, wasAsked);
  if (!isPresent(desk, intent)) return desk.charge();
  if (answer.kind === 'ok') return answered(desk, intent, answer);
  if (!isKnown || answer.kind === 'offline' || isPassing(answer))
    return withoutAnswer(desk, intent);
  if (answer.kind === 'signed-out') return withoutNetwork(desk, intent);
  const { problem, requestId } = answer;
  return dropped(desk, intent, { kind: 'refused', problem, requestId });
}

/** Find out by the device's session what became of a sale, and go on from there. */
export async function lookAfter(desk: Desk, intent: SaleIntent): Promise<ChargeState> {
  const variables = { id: intent.orderId };
  const options = { timeoutMs: lookTimeoutMs };
  const answer = await desk.asks.device(SaleOutcomeDocument, variables, options);
  return found(desk, intent, answer.kind === 'ok' ? answer.data.order : null);
}

/** Have the server stop it: what was taken goes back. */
export async function stopAtServer(desk: Desk, intent: SaleIntent): Promise<ChargeState> {
  desk.show({ kind: 'card-waiting', canCancel: false });
  const input = { idempotencyKey: intent.key };
  const options = { timeoutMs: cashTimeoutMs };
  const answer = await desk.asks.staff(CancelSaleDocument, { input }, options);
  if (!isPresent(desk, intent)) return desk.charge();
  if (answer.kind !== 'ok') return givenUp(desk, intent);
  const result = answer.data.cancelSale;
  switch (result.__typename) {
    case 'Order':
      return result.status === 'COMPLETED'
        ? soldByServer(desk, intent, result)
        : dropped(desk, intent, { kind: 'idle' });
    case 'PaymentPending':
      return desk.show({ kind: 'card-timed-out' });
    case 'OrderNotFound':
      // It may be on its way still: then its own answer tells what became of it.
      return desk.isAsking
        ? desk.show({ kind: 'card-waiting', canCancel: true })
        : givenUp(desk, intent);
  }
}

async function complete(desk: Desk, intent: SaleIntent, wasAsked: boolean): Promise<Outcome> {
  const variables = { input: intent.complete };
  const timeoutMs = intent.cardMinor > 0 ? cardTimeoutMs : cashTimeoutMs;
  desk.isAsking = true;
  try {
    for (let left = tries - 1; ; left -= 1) {
      const answer = await desk.asks.staff(CompleteSaleDocument, variables, { timeoutMs });
      const isKnown = !wasAsked && left === tries - 1;
      if (left === 0 || !isPassing(answer) || !isPresent(desk, intent)) return { answer, isKnown };
      await desk.world.pause(pauseMs);
    }
  } finally {
    desk.isAsking = false;
  }
}

async function answered(
  desk: Desk,
  intent: SaleIntent,
  { data, requestId }: Extract<Completed, { kind: 'ok' }>,
): Promise<ChargeState> {
  const result = data.completeSale;
  if (result.__typename === 'Order') return soldByServer(desk, intent, result);
  if (result.__typename === 'PaymentPending') return desk.show({ kind: 'card-timed-out' });
  if (result.__typename === 'ReferenceUsed') return lookAfter(desk, intent);
  const state: ChargeState =
    result.__typename === 'CardDeclined'
      ? { kind: 'declined', reason: result.declineReason }
      : { kind: 'refused', problem: refusalWords(result), requestId };
  desk.onRefused?.();
  return dropped(desk, intent, state);
}

async function found(
  desk: Desk,
  intent: SaleIntent,
  order: KeptOrderFragment | null,
): Promise<ChargeState> {
  switch (order?.status) {
    case 'COMPLETED':
    case 'VOIDED':
      return soldByServer(desk, intent, order);
    case 'FAILED':
      return dropped(desk, intent, { kind: 'idle' });
    case 'PENDING':
      return intent.cardMinor > 0
        ? desk.show({ kind: 'card-timed-out' })
        : withoutAnswer(desk, intent);
    case undefined:
      return withoutAnswer(desk, intent);
  }
}

function isPassing(answer: Completed): boolean {
  return answer.kind === 'problem' && (answer.isRetryable || passing.has(answer.code));
}
