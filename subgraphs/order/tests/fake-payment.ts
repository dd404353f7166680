import { newId } from '@novapos/chassis';
import { settleTenders } from '@novapos/kernel';
import { roundingModes } from '../src/domain/rounding-names.ts';
import type {
  RecordPaymentInput,
  RecordPaymentsMutationVariables,
  RefundPaymentsMutationVariables,
  TakePaymentsInput,
  TakePaymentsMutationVariables,
  UndoPaymentsMutationVariables,
} from '../src/peers/payment.generated.ts';

type Part = { readonly paymentId: string; readonly amountMinor: number };
type Taken = { readonly outcome: { readonly __typename: string }; readonly amountMinor: number };

/** Payments in memory: points pay as far as they go, cards approve, decline or stay silent by their token; each taking once an order. */
export function fakePayment() {
  const takings = new Map<string, Taken>();
  const undone = new Set<string>();
  const points = new Map<string, number>();
  const recordedOnes = new Map<string, string>();
  const refunds = new Map<string, readonly Part[]>();
  let isProviderSilent = true;
  let isRefundSilent = false;
  const refundedMinor = (paymentId: string): number =>
    [...refunds.values()]
      .flat()
      .filter((part) => part.paymentId === paymentId)
      .reduce((sum, { amountMinor }) => sum + amountMinor, 0);

  const standing = (orderId: string): { readonly __typename: string } => {
    const taken = takings.get(orderId);
    if (!taken || undone.has(orderId)) return { __typename: 'PaymentsNone' };
    if (taken.outcome.__typename !== 'Silent') return taken.outcome;
    if (isProviderSilent) return { __typename: 'PaymentsUnsettled' };
    return { ...taken.outcome, __typename: 'PaymentsTaken' };
  };

  return {
    /** What an order's payments hold, in minor units. */
    heldMinor(orderId: string): number {
      const isTaken = standing(orderId).__typename === 'PaymentsTaken';
      if (!isTaken) return 0;
      const { amountMinor = 0, outcome } = takings.get(orderId) ?? {};
      const { payments = [] } = outcome as { payments?: readonly { id: string }[] };
      return payments.reduce((left, { id }) => left - refundedMinor(id), amountMinor);
    },
    takings,
    /** How each payment that was recorded stands. */
    recorded: recordedOnes,
    /** What each customer's points are worth, in minor units. */
    points,
    answerLate(): void {
      isProviderSilent = false;
    },
    /** The parts that went back, by refund. */
    refunds,
    holdRefunds(isSilent: boolean): void {
      isRefundSilent = isSilent;
    },
    RefundPayments({ input }: RefundPaymentsMutationVariables): unknown {
      const refundId = String(input.refundId);
      const parts = [input.parts].flat().map(({ paymentId, amountMinor }) => ({
        paymentId: String(paymentId),
        amountMinor,
      }));
      const taken = takings.get(String(input.orderId))?.outcome as {
        payments?: readonly { id: string; amount: { amountMinor: number } }[];
      };
      const short = parts.filter(({ paymentId, amountMinor }) => {
        const paid = taken.payments?.find(({ id }) => id === paymentId)?.amount.amountMinor ?? 0;
        return refundedMinor(paymentId) + amountMinor > paid;
      });
      if (!refunds.has(refundId) && short.length > 0) {
        const paymentIds = short.map(({ paymentId }) => paymentId);
        return { refundPayments: { __typename: 'PaymentsNotRefundable', paymentIds } };
      }
      refunds.set(refundId, parts);
      const __typename = isRefundSilent ? 'PaymentsUnsettled' : 'PaymentsRefunded';
      return { refundPayments: { __typename, refundId } };
    },
    fallSilent(): void {
      isProviderSilent = true;
    },
    TakePayments({ input }: TakePaymentsMutationVariables): unknown {
      const orderId = String(input.orderId);
      if (undone.has(orderId)) return { takePayments: { __typename: 'PaymentsNone' } };
      if (!takings.has(orderId)) {
        const taken = take(input, points);
        if (!('outcome' in taken)) return { takePayments: taken };
        takings.set(orderId, taken);
      }
      return { takePayments: standing(orderId) };
    },
    SettlePayments({ orderId }: { readonly orderId: string }): unknown {
      return { settlePayments: standing(orderId) };
    },
    RecordPayments({ input }: RecordPaymentsMutationVariables): unknown {
      const orderId = String(input.orderId);
      const given = [input.payments].flat();
      const payments = given.map((payment) => recorded(payment, recordedOnes, isProviderSilent));
      const recordPayments = {
        isSettled: payments.every(({ status }) => status !== 'CREATED'),
        payments: undone.has(orderId) ? [] : payments,
      };
      const held = payments.map(({ status }, index) =>
        status === 'CAPTURED' ? (given[index]?.amountMinor ?? 0) : 0,
      );
      const amountMinor = held.reduce((sum, each) => sum + each, 0);
      if (!undone.has(orderId))
        takings.set(orderId, { outcome: { __typename: 'PaymentsTaken' }, amountMinor });
      return { recordPayments };
    },
    UndoPayments({ input }: UndoPaymentsMutationVariables): unknown {
      const orderId = String(input.orderId);
      if (standing(orderId).__typename === 'PaymentsUnsettled') {
        return { undoPayments: { __typename: 'PaymentsUnsettled', orderId } };
      }
      undone.add(orderId);
      return { undoPayments: { __typename: 'PaymentsUndone', orderId } };
    },
  };
}

function take(
  input: TakePaymentsInput,
  points: ReadonlyMap<string, number>,
): Taken | { readonly __typename: string } {
  const tenders = input.tenders.map(({ type, amountMinor }) => ({
    type: type === 'CASH' || type === 'CARD' ? type : ('COUPON' as const),
    amountMinor: amountMinor ?? null,
  }));
  const policy = {
    cashIncrementMinor: input.cashIncrementMinor,
    cashRounding: roundingModes[input.cashRounding],
  };
  const settled = settleTenders(input.dueMinor, tenders, policy);
  if (!settled.ok) return { __typename: 'PaymentTenderInvalid' };
  const asked = input.tenders.filter(({ type }) => type === 'LOYALTY_POINTS');
  const askedMinor = asked.reduce((sum, tender) => sum + (tender.amountMinor ?? 0), 0);
  const worthMinor = points.get(String(input.customerId)) ?? 0;
  if (askedMinor > worthMinor) {
    const outcome = { __typename: 'PointsDeclined', reason: 'points_not_enough', worthMinor };
    return { outcome, amountMinor: 0 };
  }
  const token = input.tenders.find(({ type }) => type === 'CARD')?.cardToken ?? 'sim_approve';
  const amountMinor = settled.value.tenders.reduce((sum, tender) => sum + tender.amountMinor, 0);
  if (token === 'sim_decline') {
    return { outcome: declined('insufficient_funds'), amountMinor: 0 };
  }
  const outcome = {
    __typename: token === 'sim_timeout' ? 'Silent' : 'PaymentsTaken',
    orderId: input.orderId,
    cashRoundingMinor: settled.value.cashRoundingMinor,
    changeMinor: settled.value.changeMinor,
    payments: settled.value.tenders.map((tender, index) => ({
      id: newId(),
      type: input.tenders[index]?.type,
      amount: { amountMinor: tender.amountMinor },
      tendered: { amountMinor: tender.tenderedMinor },
      cardLast4: tender.type === 'CARD' ? '4242' : null,
    })),
  };
  return { outcome, amountMinor };
}

/** A payment as it stands: what was decided once stays so. */
function recorded(
  { id, type, cardToken }: RecordPaymentInput,
  known: Map<string, string>,
  isProviderSilent: boolean,
) {
  const key = String(id);
  const before = known.get(key) ?? 'CREATED';
  const refused = type === 'LOYALTY_POINTS' || cardToken === 'sim_decline';
  const isSilent = cardToken === 'sim_timeout' && isProviderSilent;
  const now = refused ? 'FAILED' : isSilent ? 'CREATED' : 'CAPTURED';
  const status = before === 'CREATED' ? now : before;
  known.set(key, status);
  return {
    id: key,
    type,
    status,
    cardLast4: status === 'CAPTURED' && cardToken != null ? '4242' : null,
    failureReason: status === 'FAILED' ? 'insufficient_funds' : null,
  };
}

function declined(reason: string): { readonly __typename: string; readonly reason: string } {
  return { __typename: 'PaymentDeclined', reason };
}
