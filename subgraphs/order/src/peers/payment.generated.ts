/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** For peers: how half a cash increment is rounded. */
export type CashRoundingMode =
  | 'BANKERS'
  | 'HALF_UP'
  | 'TRUNCATE';

/** Where a payment stands: created, authorized, captured, and from each the ways out. */
export type PaymentStatus =
  /** The provider holds the money for us. */
  | 'AUTHORIZED'
  /** Taken. */
  | 'CAPTURED'
  /** Meant, and not taken yet; of a card: the provider has not answered. */
  | 'CREATED'
  /** Refused; see `failureReason`. */
  | 'FAILED'
  /** Given back after it was taken, all of it. A payment of which a part went back stays captured; see `Payment.refunded`. */
  | 'REFUNDED'
  /** Let go before it was taken. */
  | 'VOIDED';

/** Means of payment. */
export type PaymentType =
  | 'CARD'
  | 'CASH'
  /** A manufacturer's coupon: pays, gives no change. */
  | 'COUPON'
  /** The worth of goods that were taken back in the same exchange: pays, gives no change. */
  | 'EXCHANGE'
  /** Points of the order's customer, at what they are worth: pay, give no change. */
  | 'LOYALTY_POINTS';

/** For peers: one tender that was taken without the network. */
export type RecordPaymentInput = {
  readonly amountMinor: number;
  /** A card to be charged now; one without was charged by a terminal of its own. */
  readonly cardToken?: string | null | undefined;
  /** What rounding to the cash increment added, or took off. */
  readonly cashRoundingMinor: number;
  /** The payment's id, made by the order. */
  readonly id: string | number;
  readonly tenderedMinor: number;
  readonly type: PaymentType;
};

/** For peers: what an order was paid by without the network. */
export type RecordPaymentsInput = {
  readonly currency: string;
  /** Whose points are taken; needed for a tender of points. */
  readonly customerId?: string | number | null | undefined;
  readonly orderId: string | number;
  readonly payments: ReadonlyArray<RecordPaymentInput>;
  readonly registerId: string | number;
  readonly storeId: string | number;
  /** When the money was handed over. */
  readonly takenAt: string;
};

/** For peers: how much of a payment to give back. */
export type RefundPartInput = {
  /** Above zero. */
  readonly amountMinor: number;
  readonly paymentId: string | number;
};

/** For peers: parts of an order's payments to give back. */
export type RefundPaymentsInput = {
  readonly orderId: string | number;
  /** Each payment once. */
  readonly parts: ReadonlyArray<RefundPartInput>;
  /** Once a refund. */
  readonly refundId: string | number;
};

/** For peers: what is due, and how it is to be paid. */
export type TakePaymentsInput = {
  /** Cash is rounded to a multiple of this; 1 for none. */
  readonly cashIncrementMinor: number;
  readonly cashRounding: CashRoundingMode;
  readonly currency: string;
  /** Whose points are taken; needed for a tender of points. */
  readonly customerId?: string | number | null | undefined;
  readonly dueMinor: number;
  readonly orderId: string | number;
  readonly registerId: string | number;
  readonly storeId: string | number;
  readonly tenders: ReadonlyArray<TakeTenderInput>;
};

/** For peers: one tender. */
export type TakeTenderInput = {
  /** Null for a card that pays the rest. */
  readonly amountMinor?: number | null | undefined;
  readonly cardToken?: string | null | undefined;
  readonly type: PaymentType;
};

/** For peers: an order to give the money back of. */
export type UndoPaymentsInput = {
  readonly orderId: string | number;
  readonly reason: string;
};

type Outcome_PaymentDeclined_Fragment = { readonly __typename: 'PaymentDeclined', readonly reason: string };

type Outcome_PaymentTenderInvalid_Fragment = { readonly __typename: 'PaymentTenderInvalid', readonly tender: number, readonly problem: string };

type Outcome_PaymentsAboveDue_Fragment = { readonly __typename: 'PaymentsAboveDue', readonly dueMinor: number };

type Outcome_PaymentsNone_Fragment = { readonly __typename: 'PaymentsNone', readonly orderId: string };

type Outcome_PaymentsShort_Fragment = { readonly __typename: 'PaymentsShort', readonly dueMinor: number, readonly shortByMinor: number };

type Outcome_PaymentsTaken_Fragment = { readonly __typename: 'PaymentsTaken', readonly cashRoundingMinor: number, readonly changeMinor: number, readonly payments: ReadonlyArray<{ readonly __typename: 'Payment', readonly id: string, readonly type: PaymentType, readonly cardLast4: string | null, readonly amount: { readonly __typename: 'Money', readonly amountMinor: number }, readonly tendered: { readonly __typename: 'Money', readonly amountMinor: number } }> };

type Outcome_PaymentsUnsettled_Fragment = { readonly __typename: 'PaymentsUnsettled', readonly orderId: string };

type Outcome_PointsDeclined_Fragment = { readonly __typename: 'PointsDeclined', readonly reason: string, readonly worthMinor: number | null };

export type OutcomeFragment =
  | Outcome_PaymentDeclined_Fragment
  | Outcome_PaymentTenderInvalid_Fragment
  | Outcome_PaymentsAboveDue_Fragment
  | Outcome_PaymentsNone_Fragment
  | Outcome_PaymentsShort_Fragment
  | Outcome_PaymentsTaken_Fragment
  | Outcome_PaymentsUnsettled_Fragment
  | Outcome_PointsDeclined_Fragment
;

export type TakePaymentsMutationVariables = Exact<{
  input: TakePaymentsInput;
}>;


export type TakePaymentsMutation = { readonly __typename: 'Mutation', readonly takePayments:
    | { readonly __typename: 'PaymentDeclined', readonly reason: string }
    | { readonly __typename: 'PaymentTenderInvalid', readonly tender: number, readonly problem: string }
    | { readonly __typename: 'PaymentsAboveDue', readonly dueMinor: number }
    | { readonly __typename: 'PaymentsNone', readonly orderId: string }
    | { readonly __typename: 'PaymentsShort', readonly dueMinor: number, readonly shortByMinor: number }
    | { readonly __typename: 'PaymentsTaken', readonly cashRoundingMinor: number, readonly changeMinor: number, readonly payments: ReadonlyArray<{ readonly __typename: 'Payment', readonly id: string, readonly type: PaymentType, readonly cardLast4: string | null, readonly amount: { readonly __typename: 'Money', readonly amountMinor: number }, readonly tendered: { readonly __typename: 'Money', readonly amountMinor: number } }> }
    | { readonly __typename: 'PaymentsUnsettled', readonly orderId: string }
    | { readonly __typename: 'PointsDeclined', readonly reason: string, readonly worthMinor: number | null }
   };

export type SettlePaymentsMutationVariables = Exact<{
  orderId: string | number;
}>;


export type SettlePaymentsMutation = { readonly __typename: 'Mutation', readonly settlePayments:
    | { readonly __typename: 'PaymentDeclined', readonly reason: string }
    | { readonly __typename: 'PaymentTenderInvalid', readonly tender: number, readonly problem: string }
    | { readonly __typename: 'PaymentsAboveDue', readonly dueMinor: number }
    | { readonly __typename: 'PaymentsNone', readonly orderId: string }
    | { readonly __typename: 'PaymentsShort', readonly dueMinor: number, readonly shortByMinor: number }
    | { readonly __typename: 'PaymentsTaken', readonly cashRoundingMinor: number, readonly changeMinor: number, readonly payments: ReadonlyArray<{ readonly __typename: 'Payment', readonly id: string, readonly type: PaymentType, readonly cardLast4: string | null, readonly amount: { readonly __typename: 'Money', readonly amountMinor: number }, readonly tendered: { readonly __typename: 'Money', readonly amountMinor: number } }> }
    | { readonly __typename: 'PaymentsUnsettled', readonly orderId: string }
    | { readonly __typename: 'PointsDeclined', readonly reason: string, readonly worthMinor: number | null }
   };

export type UndoPaymentsMutationVariables = Exact<{
  input: UndoPaymentsInput;
}>;


export type UndoPaymentsMutation = { readonly __typename: 'Mutation', readonly undoPayments:
    | { readonly __typename: 'PaymentsUndone', readonly orderId: string }
    | { readonly __typename: 'PaymentsUnsettled', readonly orderId: string }
   };

export type RecordPaymentsMutationVariables = Exact<{
  input: RecordPaymentsInput;
}>;


export type RecordPaymentsMutation = { readonly __typename: 'Mutation', readonly recordPayments: { readonly __typename: 'PaymentsRecorded', readonly isSettled: boolean, readonly payments: ReadonlyArray<{ readonly __typename: 'Payment', readonly id: string, readonly type: PaymentType, readonly status: PaymentStatus, readonly cardLast4: string | null, readonly failureReason: string | null }> } };

export type RefundPaymentsMutationVariables = Exact<{
  input: RefundPaymentsInput;
}>;


export type RefundPaymentsMutation = { readonly __typename: 'Mutation', readonly refundPayments:
    | { readonly __typename: 'PaymentsNotRefundable', readonly paymentIds: ReadonlyArray<string> }
    | { readonly __typename: 'PaymentsRefunded', readonly refundId: string }
    | { readonly __typename: 'PaymentsUnsettled', readonly orderId: string }
   };

export const OutcomeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Outcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TakePaymentsResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PaymentsTaken"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"payments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tendered"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cardLast4"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cashRoundingMinor"}},{"kind":"Field","name":{"kind":"Name","value":"changeMinor"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PaymentsShort"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dueMinor"}},{"kind":"Field","name":{"kind":"Name","value":"shortByMinor"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PaymentsAboveDue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dueMinor"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PaymentTenderInvalid"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tender"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PaymentDeclined"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PointsDeclined"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"worthMinor"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PaymentsUnsettled"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"orderId"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PaymentsNone"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"orderId"}}]}}]}}]} as unknown as DocumentNode<OutcomeFragment, unknown>;
export const TakePaymentsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TakePayments"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TakePaymentsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"takePayments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Outcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Outcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TakePaymentsResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PaymentsTaken"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"payments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tendered"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cardLast4"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cashRoundingMinor"}},{"kind":"Field","name":{"kind":"Name","value":"changeMinor"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PaymentsShort"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dueMinor"}},{"kind":"Field","name":{"kind":"Name","value":"shortByMinor"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PaymentsAboveDue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dueMinor"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PaymentTenderInvalid"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tender"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PaymentDeclined"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PointsDeclined"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"worthMinor"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PaymentsUnsettled"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"orderId"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PaymentsNone"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"orderId"}}]}}]}}]} as unknown as DocumentNode<TakePaymentsMutation, TakePaymentsMutationVariables>;
export const SettlePaymentsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SettlePayments"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"settlePayments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"orderId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Outcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Outcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TakePaymentsResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PaymentsTaken"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"payments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tendered"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cardLast4"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cashRoundingMinor"}},{"kind":"Field","name":{"kind":"Name","value":"changeMinor"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PaymentsShort"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dueMinor"}},{"kind":"Field","name":{"kind":"Name","value":"shortByMinor"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PaymentsAboveDue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dueMinor"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PaymentTenderInvalid"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tender"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PaymentDeclined"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PointsDeclined"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"worthMinor"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PaymentsUnsettled"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"orderId"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PaymentsNone"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"orderId"}}]}}]}}]} as unknown as DocumentNode<SettlePaymentsMutation, SettlePaymentsMutationVariables>;
export const UndoPaymentsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UndoPayments"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UndoPaymentsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"undoPayments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PaymentsUndone"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"orderId"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PaymentsUnsettled"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"orderId"}}]}}]}}]}}]} as unknown as DocumentNode<UndoPaymentsMutation, UndoPaymentsMutationVariables>;
export const RecordPaymentsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordPayments"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordPaymentsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordPayments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isSettled"}},{"kind":"Field","name":{"kind":"Name","value":"payments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"cardLast4"}},{"kind":"Field","name":{"kind":"Name","value":"failureReason"}}]}}]}}]}}]} as unknown as DocumentNode<RecordPaymentsMutation, RecordPaymentsMutationVariables>;
export const RefundPaymentsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RefundPayments"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RefundPaymentsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refundPayments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PaymentsRefunded"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refundId"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PaymentsNotRefundable"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"paymentIds"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PaymentsUnsettled"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"orderId"}}]}}]}}]}}]} as unknown as DocumentNode<RefundPaymentsMutation, RefundPaymentsMutationVariables>;