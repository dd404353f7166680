import { newId } from '@novapos/chassis';
import { settleTenders } from '@novapos/kernel';
import { roundingModes } from '../src/domain/rounding-names.ts';
import type {
  TakePaymentsInput,
  TakePaymentsMutationVariables,
  UndoPaymentsMutationVariables,
} from '../src/peers/payment.generated.ts';

type Taken = { readonly outcome: { readonly __typename: string }; readonly amountMinor: number };

/** Payments in memory: points pay as far as they go, cards approve, decline or stay silent by their token; each taking once an order. */
export function fakePayment() {
  const takings = new Map<string, Taken>();
  const undone = new Set<string>();
  const points = new Map<string, number>();
  let isProviderSilent = true;

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
      return isTaken ? (takings.get(orderId)?.amountMinor ?? 0) : 0;
    },
    takings,
    /** What each customer's points are worth, in minor units. */
    points,
    answerLate(): void {
      isProviderSilent = false;
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
    type: type === 'LOYALTY_POINTS' ? ('COUPON' as const) : type,
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

function declined(reason: string): { readonly __typename: string; readonly reason: string } {
  return { __typename: 'PaymentDeclined', reason };
}
