import { servicePrincipal, type Principal, type SubgraphResponse } from '@novapos/chassis';
import { v7 } from 'uuid';
import type { StartedPayment } from './start-payment.ts';

/** The shop of these tests. */
export const tenantId = '01890000-0000-7000-8000-00000000000a';
const order = servicePrincipal('order', tenantId);

/** A tender as order asks for it. */
export type Tender = {
  readonly type: string;
  readonly amountMinor?: number;
  readonly cardToken?: string;
};

/** What became of an order's payments. */
export type Outcome = {
  readonly __typename: string;
  readonly payments: readonly { readonly id: string; readonly status: string }[];
  readonly [field: string]: unknown;
};

/** What is due, unless said otherwise: 7.35 EUR. */
export type Taking = {
  readonly orderId?: string;
  readonly dueMinor?: number;
  readonly tenders: readonly Tender[];
  readonly cashIncrementMinor?: number;
  readonly customerId?: string;
};

const outcome = `
  __typename
  ... on PaymentsTaken { changeMinor cashRoundingMinor payments { id status type amount { amountMinor } } }
  ... on PaymentsShort { dueMinor shortByMinor }
  ... on PaymentsAboveDue { dueMinor }
  ... on PaymentTenderInvalid { tender problem }
  ... on PaymentDeclined { reason }
  ... on PointsDeclined { reason worthMinor }`;

/** Asks a started payment as order does. */
export function tillOf(started: () => StartedPayment) {
  async function run(query: string, variables: object, principal: Principal = order) {
    return started().ask({ query, variables: { ...variables }, principal, requestId: 'test' });
  }

  return {
    run,
    take: async ({
      orderId = v7(),
      dueMinor = 735,
      cashIncrementMinor = 1,
      ...rest
    }: Taking): Promise<Outcome> => {
      const register = { storeId: v7(), registerId: v7(), currency: 'EUR' };
      const input = {
        ...register,
        orderId,
        dueMinor,
        cashIncrementMinor,
        cashRounding: 'HALF_UP',
        ...rest,
      };
      const query = `mutation ($input: TakePaymentsInput!) { takePayments(input: $input) { ${outcome} } }`;
      return only(await run(query, { input }));
    },
    settle: async (orderId: string): Promise<Outcome> => {
      const query = `mutation ($orderId: ID!) { settlePayments(orderId: $orderId) { ${outcome} } }`;
      return only(await run(query, { orderId }));
    },
    undo: async (orderId: string): Promise<Outcome> => {
      const query = `mutation ($input: UndoPaymentsInput!) { undoPayments(input: $input) { __typename } }`;
      return only(await run(query, { input: { orderId, reason: 'void' } }));
    },
    refund: async (
      orderId: string,
      parts: readonly { readonly paymentId: string; readonly amountMinor: number }[],
      refundId: string = v7(),
    ): Promise<Outcome> => {
      const query = `mutation ($input: RefundPaymentsInput!) { refundPayments(input: $input) {
        __typename ... on PaymentsNotRefundable { paymentIds } } }`;
      return only(await run(query, { input: { refundId, orderId, parts } }));
    },
    /** What of each payment of an order went back, in minor units. */
    refundedOf: async (orderId: string): Promise<number[]> => {
      const rows = await started().query<{ minor: number }>(
        'select refunded_minor::int as minor from payment.payments where order_id = $1 order by sequence',
        [orderId],
      );
      return rows.map(({ minor }) => minor);
    },
    statusesOf: async (orderId: string): Promise<string[]> => {
      const rows = await started().query<{ status: string }>(
        'select status from payment.payments where order_id = $1 order by sequence',
        [orderId],
      );
      return rows.map(({ status }) => status);
    },
  };
}

function only({ data, errors }: SubgraphResponse): Outcome {
  if (errors) throw new Error(JSON.stringify(errors));
  return Object.values(data ?? {})[0] as Outcome;
}
