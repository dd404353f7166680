import type { PeerCall, Peers } from '@novapos/chassis';
import type { CartTender } from '../domain/cart.ts';
import type { Order, OrderPayment } from '../domain/order.ts';
import type { FulfilmentRefusal } from '../domain/refusals.ts';
import { roundingNames } from '../domain/rounding-names.ts';
import type { TenderToRecord } from '../domain/offline-sale.ts';
import {
  RecordPaymentsDocument,
  RefundPaymentsDocument,
  SettlePaymentsDocument,
  TakePaymentsDocument,
  UndoPaymentsDocument,
  type OutcomeFragment,
  type RecordPaymentsMutation,
  type RefundPaymentsInput,
} from './payment.generated.ts';

/** Where an order's payments stand. */
export type PaymentStanding =
  | { readonly kind: 'TAKEN'; readonly payment: OrderPayment }
  | { readonly kind: 'REFUSED'; readonly refusal: FulfilmentRefusal }
  /** The provider has not answered. */
  | { readonly kind: 'UNSETTLED' }
  /** Nothing was ever taken. */
  | { readonly kind: 'NONE' };

/** A payment of an order that was paid without the network. */
export type RecordedPayment = Omit<
  RecordPaymentsMutation['recordPayments']['payments'][number],
  '__typename'
>;

/** How the payments of such an order stand. */
export type RecordedStanding = {
  readonly payments: readonly RecordedPayment[];
  /** No answer of a provider is missing any more. */
  readonly isSettled: boolean;
};

/** What became of parts of payments that go back; `NOT_HELD`: a payment does not hold so much any more. */
export type PaymentReturn = 'RETURNED' | 'NOT_HELD' | 'UNSETTLED';

const returns = {
  PaymentsRefunded: 'RETURNED',
  PaymentsNotRefundable: 'NOT_HELD',
  PaymentsUnsettled: 'UNSETTLED',
} as const;

type Due = Pick<
  Order,
  'id' | 'storeId' | 'registerId' | 'customerId' | 'currency' | 'totalMinor' | 'policy'
>;

/** What payment does with the money of an order; each step can be repeated. */
export function paymentsPeer(peers: Peers) {
  return {
    /** Take all tenders of an order, or none. */
    async take(
      order: Due,
      tenders: readonly CartTender[],
      call: PeerCall,
    ): Promise<PaymentStanding> {
      const variables = { input: inputOf(order, tenders) };
      const { takePayments } = await peers.ask('payment', TakePaymentsDocument, variables, call);
      return standingOf(takePayments, order.currency);
    },
    /** Record what an order was paid by without the network; what is still to be charged is charged now. */
    async record(
      order: Due & Pick<Order, 'soldAt'>,
      tenders: readonly TenderToRecord[],
      call: PeerCall,
    ): Promise<RecordedStanding> {
      const variables = { input: recordingOf(order, tenders) };
      const answer = await peers.ask('payment', RecordPaymentsDocument, variables, call);
      return answer.recordPayments;
    },
    /** What became of an order's payments. */
    async settle(order: Due, call: PeerCall): Promise<PaymentStanding> {
      const variables = { orderId: order.id };
      const answer = await peers.ask('payment', SettlePaymentsDocument, variables, call);
      return standingOf(answer.settlePayments, order.currency);
    },
    /** Give an order's money back; false while the provider has not answered. */
    async undo(orderId: string, reason: string, call: PeerCall): Promise<boolean> {
      const variables = { input: { orderId, reason } };
      const { undoPayments } = await peers.ask('payment', UndoPaymentsDocument, variables, call);
      return undoPayments.__typename === 'PaymentsUndone';
    },
    /** Give parts of an order's payments back, all or none. */
    async refund(input: RefundPaymentsInput, call: PeerCall): Promise<PaymentReturn> {
      const answer = await peers.ask('payment', RefundPaymentsDocument, { input }, call);
      return returns[answer.refundPayments.__typename];
    },
  };
}

/** Asks payment about money. */
export type PaymentsPeer = ReturnType<typeof paymentsPeer>;

function inputOf(order: Due, tenders: readonly CartTender[]) {
  return {
    orderId: order.id,
    storeId: order.storeId,
    registerId: order.registerId,
    currency: order.currency,
    dueMinor: order.totalMinor,
    cashIncrementMinor: order.policy.cashIncrementMinor,
    cashRounding: roundingNames[order.policy.cashRounding],
    customerId: order.customerId,
    tenders: tenders.map(({ type, amountMinor, cardToken }) => ({ type, amountMinor, cardToken })),
  };
}

function recordingOf(order: Due & Pick<Order, 'soldAt'>, tenders: readonly TenderToRecord[]) {
  const { id: orderId, storeId, registerId, currency, customerId } = order;
  return {
    orderId,
    storeId,
    registerId,
    currency,
    customerId,
    takenAt: order.soldAt.toISOString(),
    payments: tenders.map(({ paymentId, type, cardToken, ...amounts }) => ({
      id: paymentId,
      type,
      cardToken,
      amountMinor: amounts.amountMinor,
      tenderedMinor: amounts.tenderedMinor,
      cashRoundingMinor: amounts.cashRoundingMinor,
    })),
  };
}

function standingOf(outcome: OutcomeFragment, currency: string): PaymentStanding {
  const money = (amountMinor: number) => ({ amountMinor, currency });
  switch (outcome.__typename) {
    case 'PaymentsTaken':
      return { kind: 'TAKEN', payment: paymentOf(outcome) };
    case 'PaymentsShort': {
      const due = money(outcome.dueMinor);
      return refused({ kind: 'TendersFallShort', due, shortBy: money(outcome.shortByMinor) });
    }
    case 'PaymentsAboveDue':
      return refused({ kind: 'TendersExceedDue', due: money(outcome.dueMinor) });
    case 'PaymentTenderInvalid': {
      const { tender, problem } = outcome;
      return refused({ kind: 'TendersInvalid', tender, problem });
    }
    case 'PaymentDeclined':
      return refused({ kind: 'CardDeclined', reason: outcome.reason });
    case 'PointsDeclined': {
      const { reason, worthMinor } = outcome;
      const worth = worthMinor === null ? null : money(worthMinor);
      return refused({ kind: 'PointsNotAccepted', reason, worth });
    }
    case 'PaymentsUnsettled':
      return { kind: 'UNSETTLED' };
    case 'PaymentsNone':
      return { kind: 'NONE' };
  }
}

function paymentOf({
  payments,
  cashRoundingMinor,
  changeMinor,
}: Extract<OutcomeFragment, { __typename: 'PaymentsTaken' }>): OrderPayment {
  const tenders = payments.map(({ id, type, amount, tendered, cardLast4 }) => ({
    paymentId: id,
    type,
    amountMinor: amount.amountMinor,
    tenderedMinor: tendered.amountMinor,
    cardLast4,
  }));
  return { tenders, cashRoundingMinor, changeMinor };
}

function refused(refusal: FulfilmentRefusal): PaymentStanding {
  return { kind: 'REFUSED', refusal };
}
