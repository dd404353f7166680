import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Money as MoneyModel } from '@novapos/kernel';
import type { OrderReference, Payment as PaymentModel } from '../domain/payment.ts';
import type { PaymentTotal as PaymentTotalModel } from '../store/payment-totals.ts';
import type { PaymentContext } from '../context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** An instant in ISO 8601, answered in UTC, such as `2030-01-31T09:30:00.000Z`. */
  DateTime: { input: Date; output: Date; }
  /** A whole number between -(2^53-1) and 2^53-1, such as an amount in minor units. */
  SafeInt: { input: number; output: number; }
  _FieldSet: { input: unknown; output: unknown; }
};

/** For peers: how half a cash increment is rounded. */
export type CashRoundingMode =
  | 'BANKERS'
  | 'HALF_UP'
  | 'TRUNCATE';

/** An amount of money, exact. */
export type Money = {
  readonly __typename?: 'Money';
  /** In the currency's smallest unit: cents for USD, yen for JPY, fils for KWD. */
  readonly amountMinor: Scalars['SafeInt']['output'];
  /** ISO 4217. */
  readonly currency: Scalars['String']['output'];
  /** The same amount for people, such as `12.34`. */
  readonly decimal: Scalars['String']['output'];
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  /**
   * Open the way by which a card provider, such as `simulator`, tells what became of charges: the address at this endpoint's
   * origin and the secret, both to be given to the provider. Again answers the same. Needs `tenant:manage`.
   */
  readonly openProviderWebhook: OpenProviderWebhookResult;
  /**
   * For peers: record what an order was paid by without the network. What needs nobody is taken already; cards with a token and
   * points are asked for now, each for itself: one that is refused leaves the others as they are. Once an order: again answers
   * how they stand, and asks the provider again where its answer was lost.
   */
  readonly recordPayments: PaymentsRecorded;
  /**
   * For peers: give back parts of an order's payments, all of them or none; once a refund. The same refund again answers what
   * became of it, and asks the provider again where its answer was lost. Never more goes back than a payment holds.
   */
  readonly refundPayments: RefundPaymentsResult;
  /**
   * Give that way a new secret. What is signed with the old one is taken for 24 hours more, or no longer where
   * `endsOldAtOnce` says so. Needs `tenant:manage`.
   */
  readonly rotateProviderWebhook: RotateProviderWebhookResult;
  /** For peers: what became of an order's payments, asking the provider where its answer was lost. */
  readonly settlePayments: TakePaymentsResult;
  /**
   * For peers: take all tenders of an order, or none of them. Once an order: the same order again
   * answers what became of it, and asks the provider again where its answer was lost.
   */
  readonly takePayments: TakePaymentsResult;
  /** For peers: give back all that an order's payments took; once an order. Nothing taken is no error. */
  readonly undoPayments: UndoPaymentsResult;
};


export type MutationOpenProviderWebhookArgs = {
  provider: Scalars['String']['input'];
};


export type MutationRecordPaymentsArgs = {
  input: RecordPaymentsInput;
};


export type MutationRefundPaymentsArgs = {
  input: RefundPaymentsInput;
};


export type MutationRotateProviderWebhookArgs = {
  endsOldAtOnce?: Scalars['Boolean']['input'];
  provider: Scalars['String']['input'];
};


export type MutationSettlePaymentsArgs = {
  orderId: Scalars['ID']['input'];
};


export type MutationTakePaymentsArgs = {
  input: TakePaymentsInput;
};


export type MutationUndoPaymentsArgs = {
  input: UndoPaymentsInput;
};

/** The way for a provider's notices, or why there is none. */
export type OpenProviderWebhookResult = PaymentProviderUnknown | ProviderWebhook;

/** What a customer buys at one register in one visit. Its figures are stored when it is sold and never worked out again. */
export type Order = {
  readonly __typename?: 'Order';
  readonly id: Scalars['ID']['output'];
  /** The payments of the order, in the order they were tendered. */
  readonly payments: ReadonlyArray<Payment>;
};

/** Where a page stands in its list. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** Give it as `after` to read on; null on an empty page. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  readonly hasNextPage: Scalars['Boolean']['output'];
};

/** One tender of an order, from intent to money. */
export type Payment = {
  readonly __typename?: 'Payment';
  /** What it pays of the order. */
  readonly amount: Money;
  readonly cardBrand?: Maybe<Scalars['String']['output']>;
  readonly cardLast4?: Maybe<Scalars['String']['output']>;
  /** What rounding to the cash increment added to the order's due, or took off. */
  readonly cashRounding: Money;
  /** What went back in cash. */
  readonly change: Money;
  readonly changedAt: Scalars['DateTime']['output'];
  readonly createdAt: Scalars['DateTime']['output'];
  /** Why it failed, such as `insufficient_funds`. */
  readonly failureReason?: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly order: Order;
  /** Who took a card or points, such as `loyalty`. */
  readonly provider?: Maybe<Scalars['String']['output']>;
  /** The provider's own number of the payment. */
  readonly providerReference?: Maybe<Scalars['String']['output']>;
  /** What of it went back, or is on its way back. */
  readonly refunded: Money;
  readonly status: PaymentStatus;
  /** What was handed over; more than the amount only in cash. */
  readonly tendered: Money;
  readonly type: PaymentType;
};

/** A page of payments. */
export type PaymentConnection = {
  readonly __typename?: 'PaymentConnection';
  readonly edges: ReadonlyArray<PaymentEdge>;
  readonly pageInfo: PageInfo;
};

/** For peers: the provider said no; everything else taken for the order was given back. */
export type PaymentDeclined = {
  readonly __typename?: 'PaymentDeclined';
  readonly reason: Scalars['String']['output'];
};

/** A payment in a page. */
export type PaymentEdge = {
  readonly __typename?: 'PaymentEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Payment;
};

/** Which payments; all conditions hold together. */
export type PaymentFilter = {
  readonly createdBefore?: InputMaybe<Scalars['DateTime']['input']>;
  readonly createdFrom?: InputMaybe<Scalars['DateTime']['input']>;
  readonly orderId?: InputMaybe<Scalars['ID']['input']>;
  readonly registerId?: InputMaybe<Scalars['ID']['input']>;
  readonly status?: InputMaybe<PaymentStatus>;
  readonly storeId?: InputMaybe<Scalars['ID']['input']>;
  readonly type?: InputMaybe<PaymentType>;
};

/** No card provider of this name tells by webhooks, or its way was not opened yet. */
export type PaymentProviderUnknown = Refusal & {
  readonly __typename?: 'PaymentProviderUnknown';
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};

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

/** For peers: a tender can't be used: an amount of zero or below, a cash tender without amount, points of nobody. */
export type PaymentTenderInvalid = {
  readonly __typename?: 'PaymentTenderInvalid';
  readonly problem: Scalars['String']['output'];
  /** From 1. */
  readonly tender: Scalars['Int']['output'];
};

/** A sum of payments. */
export type PaymentTotal = {
  readonly __typename?: 'PaymentTotal';
  readonly amount: Money;
  readonly cashRounding: Money;
  readonly count: Scalars['Int']['output'];
  readonly currency: Scalars['String']['output'];
  /** What of the amount went back, or is on its way back. */
  readonly refunded: Money;
  readonly status: PaymentStatus;
  readonly type: PaymentType;
};

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

/** For peers: cards, coupons and points are more than what is due. */
export type PaymentsAboveDue = {
  readonly __typename?: 'PaymentsAboveDue';
  readonly dueMinor: Scalars['SafeInt']['output'];
};

/** For peers: nothing was ever taken for this order. */
export type PaymentsNone = {
  readonly __typename?: 'PaymentsNone';
  readonly orderId: Scalars['ID']['output'];
};

/** For peers: these payments do not hold so much of the order's money; nothing goes back. */
export type PaymentsNotRefundable = {
  readonly __typename?: 'PaymentsNotRefundable';
  readonly paymentIds: ReadonlyArray<Scalars['ID']['output']>;
};

/** For peers: how the payments stand, in the order they were tendered. */
export type PaymentsRecorded = {
  readonly __typename?: 'PaymentsRecorded';
  /** No answer of a provider is missing any more. */
  readonly isSettled: Scalars['Boolean']['output'];
  readonly orderId: Scalars['ID']['output'];
  readonly payments: ReadonlyArray<Payment>;
};

/** For peers: all parts are back. */
export type PaymentsRefunded = {
  readonly __typename?: 'PaymentsRefunded';
  readonly refundId: Scalars['ID']['output'];
};

/** For peers: the tenders do not cover what is due. */
export type PaymentsShort = {
  readonly __typename?: 'PaymentsShort';
  readonly dueMinor: Scalars['SafeInt']['output'];
  readonly shortByMinor: Scalars['SafeInt']['output'];
};

/** For peers: all tenders are captured. */
export type PaymentsTaken = {
  readonly __typename?: 'PaymentsTaken';
  readonly cashRoundingMinor: Scalars['SafeInt']['output'];
  readonly changeMinor: Scalars['SafeInt']['output'];
  readonly orderId: Scalars['ID']['output'];
  readonly payments: ReadonlyArray<Payment>;
};

/** For peers: nothing of the order's money is held any more. */
export type PaymentsUndone = {
  readonly __typename?: 'PaymentsUndone';
  readonly orderId: Scalars['ID']['output'];
};

/** For peers: the provider has not answered yet; settle later. */
export type PaymentsUnsettled = {
  readonly __typename?: 'PaymentsUnsettled';
  readonly orderId: Scalars['ID']['output'];
};

/** For peers: the customer's points can't pay; everything else taken for the order was given back. */
export type PointsDeclined = {
  readonly __typename?: 'PointsDeclined';
  readonly reason: Scalars['String']['output'];
  /** What the customer's points are worth in minor units, where they are not enough. */
  readonly worthMinor?: Maybe<Scalars['SafeInt']['output']>;
};

/** By which a card provider tells what became of charges. */
export type ProviderWebhook = {
  readonly __typename?: 'ProviderWebhook';
  /** Until when the secret before is taken as well; null where it is not. */
  readonly oldSecretEndsAt?: Maybe<Scalars['DateTime']['output']>;
  readonly openedAt: Scalars['DateTime']['output'];
  /** Where it posts to, at this endpoint's origin. */
  readonly path: Scalars['String']['output'];
  readonly provider: Scalars['String']['output'];
  /** What it signs with; whoever has it can speak for the provider. */
  readonly secret: Scalars['String']['output'];
};

export type Query = {
  readonly __typename?: 'Query';
  /** One payment, or null where there is none with this id. */
  readonly payment?: Maybe<Payment>;
  /** Sums of payments by means of payment and status. */
  readonly paymentTotals: ReadonlyArray<PaymentTotal>;
  /** The payments of the tenant, the newest first. */
  readonly payments: PaymentConnection;
};


export type QueryPaymentArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPaymentTotalsArgs = {
  filter?: InputMaybe<PaymentFilter>;
};


export type QueryPaymentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PaymentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** For peers: one tender that was taken without the network. */
export type RecordPaymentInput = {
  readonly amountMinor: Scalars['SafeInt']['input'];
  /** A card to be charged now; one without was charged by a terminal of its own. */
  readonly cardToken?: InputMaybe<Scalars['String']['input']>;
  /** What rounding to the cash increment added, or took off. */
  readonly cashRoundingMinor: Scalars['SafeInt']['input'];
  /** The payment's id, made by the order. */
  readonly id: Scalars['ID']['input'];
  readonly tenderedMinor: Scalars['SafeInt']['input'];
  readonly type: PaymentType;
};

/** For peers: what an order was paid by without the network. */
export type RecordPaymentsInput = {
  readonly currency: Scalars['String']['input'];
  /** Whose points are taken; needed for a tender of points. */
  readonly customerId?: InputMaybe<Scalars['ID']['input']>;
  readonly orderId: Scalars['ID']['input'];
  readonly payments: ReadonlyArray<RecordPaymentInput>;
  readonly registerId: Scalars['ID']['input'];
  readonly storeId: Scalars['ID']['input'];
  /** When the money was handed over. */
  readonly takenAt: Scalars['DateTime']['input'];
};

/** For peers: how much of a payment to give back. */
export type RefundPartInput = {
  /** Above zero. */
  readonly amountMinor: Scalars['SafeInt']['input'];
  readonly paymentId: Scalars['ID']['input'];
};

/** For peers: parts of an order's payments to give back. */
export type RefundPaymentsInput = {
  readonly orderId: Scalars['ID']['input'];
  /** Each payment once. */
  readonly parts: ReadonlyArray<RefundPartInput>;
  /** Once a refund. */
  readonly refundId: Scalars['ID']['input'];
};

/** For peers: the parts are back, can't go back, or the provider has not answered. */
export type RefundPaymentsResult = PaymentsNotRefundable | PaymentsRefunded | PaymentsUnsettled;

/** Something the rules do not allow: its type is for programs, its message for people. */
export type Refusal = {
  /** The refusal's type, stable for programs. */
  readonly code: Scalars['String']['output'];
  /** What is wrong and what to do, for people. */
  readonly message: Scalars['String']['output'];
};

/** The way with its new secret, or why there is none. */
export type RotateProviderWebhookResult = PaymentProviderUnknown | ProviderWebhook;

/** For peers: what is due, and how it is to be paid. */
export type TakePaymentsInput = {
  /** Cash is rounded to a multiple of this; 1 for none. */
  readonly cashIncrementMinor: Scalars['SafeInt']['input'];
  readonly cashRounding: CashRoundingMode;
  readonly currency: Scalars['String']['input'];
  /** Whose points are taken; needed for a tender of points. */
  readonly customerId?: InputMaybe<Scalars['ID']['input']>;
  readonly dueMinor: Scalars['SafeInt']['input'];
  readonly orderId: Scalars['ID']['input'];
  readonly registerId: Scalars['ID']['input'];
  readonly storeId: Scalars['ID']['input'];
  readonly tenders: ReadonlyArray<TakeTenderInput>;
};

/** For peers: the payments, or what stands in the way. */
export type TakePaymentsResult = PaymentDeclined | PaymentTenderInvalid | PaymentsAboveDue | PaymentsNone | PaymentsShort | PaymentsTaken | PaymentsUnsettled | PointsDeclined;

/** For peers: one tender. */
export type TakeTenderInput = {
  /** Null for a card that pays the rest. */
  readonly amountMinor?: InputMaybe<Scalars['SafeInt']['input']>;
  readonly cardToken?: InputMaybe<Scalars['String']['input']>;
  readonly type: PaymentType;
};

/** For peers: an order to give the money back of. */
export type UndoPaymentsInput = {
  readonly orderId: Scalars['ID']['input'];
  readonly reason: Scalars['String']['input'];
};

/** For peers: the money is back, or the provider has not answered. */
export type UndoPaymentsResult = PaymentsUndone | PaymentsUnsettled;



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  Order: Order;
  Payment: Payment;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Order:
    ( { __typename: 'Order' }
    & GraphQLRecursivePick<FederationTypes['Order'], {"id":true}> );
  Payment:
    ( { __typename: 'Payment' }
    & GraphQLRecursivePick<FederationTypes['Payment'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  OpenProviderWebhookResult:
    | ( PaymentProviderUnknown & { __typename: 'PaymentProviderUnknown' } )
    | ( ProviderWebhook & { __typename: 'ProviderWebhook' } )
  ;
  RefundPaymentsResult:
    | ( PaymentsNotRefundable & { __typename: 'PaymentsNotRefundable' } )
    | ( PaymentsRefunded & { __typename: 'PaymentsRefunded' } )
    | ( PaymentsUnsettled & { __typename: 'PaymentsUnsettled' } )
  ;
  RotateProviderWebhookResult:
    | ( PaymentProviderUnknown & { __typename: 'PaymentProviderUnknown' } )
    | ( ProviderWebhook & { __typename: 'ProviderWebhook' } )
  ;
  TakePaymentsResult:
    | ( PaymentDeclined & { __typename: 'PaymentDeclined' } )
    | ( PaymentTenderInvalid & { __typename: 'PaymentTenderInvalid' } )
    | ( PaymentsAboveDue & { __typename: 'PaymentsAboveDue' } )
    | ( PaymentsNone & { __typename: 'PaymentsNone' } )
    | ( PaymentsShort & { __typename: 'PaymentsShort' } )
    | ( Omit<PaymentsTaken, 'payments'> & { payments: ReadonlyArray<_RefType['Payment']> } & { __typename: 'PaymentsTaken' } )
    | ( PaymentsUnsettled & { __typename: 'PaymentsUnsettled' } )
    | ( PointsDeclined & { __typename: 'PointsDeclined' } )
  ;
  UndoPaymentsResult:
    | ( PaymentsUndone & { __typename: 'PaymentsUndone' } )
    | ( PaymentsUnsettled & { __typename: 'PaymentsUnsettled' } )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Refusal: ( PaymentProviderUnknown );
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  CashRoundingMode: CashRoundingMode;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Money: ResolverTypeWrapper<MoneyModel>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  OpenProviderWebhookResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OpenProviderWebhookResult']>;
  Order: ResolverTypeWrapper<OrderReference>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Payment: ResolverTypeWrapper<PaymentModel>;
  PaymentConnection: ResolverTypeWrapper<Omit<PaymentConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['PaymentEdge']> }>;
  PaymentDeclined: ResolverTypeWrapper<PaymentDeclined>;
  PaymentEdge: ResolverTypeWrapper<Omit<PaymentEdge, 'node'> & { node: ResolversTypes['Payment'] }>;
  PaymentFilter: PaymentFilter;
  PaymentProviderUnknown: ResolverTypeWrapper<PaymentProviderUnknown>;
  PaymentStatus: PaymentStatus;
  PaymentTenderInvalid: ResolverTypeWrapper<PaymentTenderInvalid>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  PaymentTotal: ResolverTypeWrapper<PaymentTotalModel>;
  PaymentType: PaymentType;
  PaymentsAboveDue: ResolverTypeWrapper<PaymentsAboveDue>;
  PaymentsNone: ResolverTypeWrapper<PaymentsNone>;
  PaymentsNotRefundable: ResolverTypeWrapper<PaymentsNotRefundable>;
  PaymentsRecorded: ResolverTypeWrapper<Omit<PaymentsRecorded, 'payments'> & { payments: ReadonlyArray<ResolversTypes['Payment']> }>;
  PaymentsRefunded: ResolverTypeWrapper<PaymentsRefunded>;
  PaymentsShort: ResolverTypeWrapper<PaymentsShort>;
  PaymentsTaken: ResolverTypeWrapper<Omit<PaymentsTaken, 'payments'> & { payments: ReadonlyArray<ResolversTypes['Payment']> }>;
  PaymentsUndone: ResolverTypeWrapper<PaymentsUndone>;
  PaymentsUnsettled: ResolverTypeWrapper<PaymentsUnsettled>;
  PointsDeclined: ResolverTypeWrapper<PointsDeclined>;
  ProviderWebhook: ResolverTypeWrapper<ProviderWebhook>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RecordPaymentInput: RecordPaymentInput;
  RecordPaymentsInput: RecordPaymentsInput;
  RefundPartInput: RefundPartInput;
  RefundPaymentsInput: RefundPaymentsInput;
  RefundPaymentsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RefundPaymentsResult']>;
  Refusal: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Refusal']>;
  RotateProviderWebhookResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RotateProviderWebhookResult']>;
  SafeInt: ResolverTypeWrapper<Scalars['SafeInt']['output']>;
  TakePaymentsInput: TakePaymentsInput;
  TakePaymentsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TakePaymentsResult']>;
  TakeTenderInput: TakeTenderInput;
  UndoPaymentsInput: UndoPaymentsInput;
  UndoPaymentsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UndoPaymentsResult']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  DateTime: Scalars['DateTime']['output'];
  Money: MoneyModel;
  String: Scalars['String']['output'];
  Mutation: Record<PropertyKey, never>;
  Boolean: Scalars['Boolean']['output'];
  ID: Scalars['ID']['output'];
  OpenProviderWebhookResult: ResolversUnionTypes<ResolversParentTypes>['OpenProviderWebhookResult'];
  Order: OrderReference;
  PageInfo: PageInfo;
  Payment: PaymentModel;
  PaymentConnection: Omit<PaymentConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['PaymentEdge']> };
  PaymentDeclined: PaymentDeclined;
  PaymentEdge: Omit<PaymentEdge, 'node'> & { node: ResolversParentTypes['Payment'] };
  PaymentFilter: PaymentFilter;
  PaymentProviderUnknown: PaymentProviderUnknown;
  PaymentTenderInvalid: PaymentTenderInvalid;
  Int: Scalars['Int']['output'];
  PaymentTotal: PaymentTotalModel;
  PaymentsAboveDue: PaymentsAboveDue;
  PaymentsNone: PaymentsNone;
  PaymentsNotRefundable: PaymentsNotRefundable;
  PaymentsRecorded: Omit<PaymentsRecorded, 'payments'> & { payments: ReadonlyArray<ResolversParentTypes['Payment']> };
  PaymentsRefunded: PaymentsRefunded;
  PaymentsShort: PaymentsShort;
  PaymentsTaken: Omit<PaymentsTaken, 'payments'> & { payments: ReadonlyArray<ResolversParentTypes['Payment']> };
  PaymentsUndone: PaymentsUndone;
  PaymentsUnsettled: PaymentsUnsettled;
  PointsDeclined: PointsDeclined;
  ProviderWebhook: ProviderWebhook;
  Query: Record<PropertyKey, never>;
  RecordPaymentInput: RecordPaymentInput;
  RecordPaymentsInput: RecordPaymentsInput;
  RefundPartInput: RefundPartInput;
  RefundPaymentsInput: RefundPaymentsInput;
  RefundPaymentsResult: ResolversUnionTypes<ResolversParentTypes>['RefundPaymentsResult'];
  Refusal: ResolversInterfaceTypes<ResolversParentTypes>['Refusal'];
  RotateProviderWebhookResult: ResolversUnionTypes<ResolversParentTypes>['RotateProviderWebhookResult'];
  SafeInt: Scalars['SafeInt']['output'];
  TakePaymentsInput: TakePaymentsInput;
  TakePaymentsResult: ResolversUnionTypes<ResolversParentTypes>['TakePaymentsResult'];
  TakeTenderInput: TakeTenderInput;
  UndoPaymentsInput: UndoPaymentsInput;
  UndoPaymentsResult: ResolversUnionTypes<ResolversParentTypes>['UndoPaymentsResult'];
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type MoneyResolvers<ContextType = PaymentContext, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amountMinor?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  decimal?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = PaymentContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  openProviderWebhook?: Resolver<ResolversTypes['OpenProviderWebhookResult'], ParentType, ContextType, RequireFields<MutationOpenProviderWebhookArgs, 'provider'>>;
  recordPayments?: Resolver<ResolversTypes['PaymentsRecorded'], ParentType, ContextType, RequireFields<MutationRecordPaymentsArgs, 'input'>>;
  refundPayments?: Resolver<ResolversTypes['RefundPaymentsResult'], ParentType, ContextType, RequireFields<MutationRefundPaymentsArgs, 'input'>>;
  rotateProviderWebhook?: Resolver<ResolversTypes['RotateProviderWebhookResult'], ParentType, ContextType, RequireFields<MutationRotateProviderWebhookArgs, 'endsOldAtOnce' | 'provider'>>;
  settlePayments?: Resolver<ResolversTypes['TakePaymentsResult'], ParentType, ContextType, RequireFields<MutationSettlePaymentsArgs, 'orderId'>>;
  takePayments?: Resolver<ResolversTypes['TakePaymentsResult'], ParentType, ContextType, RequireFields<MutationTakePaymentsArgs, 'input'>>;
  undoPayments?: Resolver<ResolversTypes['UndoPaymentsResult'], ParentType, ContextType, RequireFields<MutationUndoPaymentsArgs, 'input'>>;
};

export type OpenProviderWebhookResultResolvers<ContextType = PaymentContext, ParentType extends ResolversParentTypes['OpenProviderWebhookResult'] = ResolversParentTypes['OpenProviderWebhookResult']> = {
  __resolveType: TypeResolveFn<'PaymentProviderUnknown' | 'ProviderWebhook', ParentType, ContextType>;
};

export type OrderResolvers<ContextType = PaymentContext, ParentType extends ResolversParentTypes['Order'] = ResolversParentTypes['Order'], FederationReferenceType extends FederationReferenceTypes['Order'] = FederationReferenceTypes['Order']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Order']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  payments?: Resolver<ReadonlyArray<ResolversTypes['Payment']>, ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = PaymentContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PaymentResolvers<ContextType = PaymentContext, ParentType extends ResolversParentTypes['Payment'] = ResolversParentTypes['Payment'], FederationReferenceType extends FederationReferenceTypes['Payment'] = FederationReferenceTypes['Payment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Payment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  cardBrand?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cardLast4?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cashRounding?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  change?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  changedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  failureReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  order?: Resolver<ResolversTypes['Order'], ParentType, ContextType>;
  provider?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  providerReference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  refunded?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PaymentStatus'], ParentType, ContextType>;
  tendered?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['PaymentType'], ParentType, ContextType>;
};

export type PaymentConnectionResolvers<ContextType = PaymentContext, ParentType extends ResolversParentTypes['PaymentConnection'] = ResolversParentTypes['PaymentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PaymentEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PaymentDeclinedResolvers<ContextType = PaymentContext, ParentType extends ResolversParentTypes['PaymentDeclined'] = ResolversParentTypes['PaymentDeclined']> = {
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PaymentEdgeResolvers<ContextType = PaymentContext, ParentType extends ResolversParentTypes['PaymentEdge'] = ResolversParentTypes['PaymentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Payment'], ParentType, ContextType>;
};

export type PaymentProviderUnknownResolvers<ContextType = PaymentContext, ParentType extends ResolversParentTypes['PaymentProviderUnknown'] = ResolversParentTypes['PaymentProviderUnknown']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PaymentTenderInvalidResolvers<ContextType = PaymentContext, ParentType extends ResolversParentTypes['PaymentTenderInvalid'] = ResolversParentTypes['PaymentTenderInvalid']> = {
  problem?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tender?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PaymentTotalResolvers<ContextType = PaymentContext, ParentType extends ResolversParentTypes['PaymentTotal'] = ResolversParentTypes['PaymentTotal']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  cashRounding?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  refunded?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PaymentStatus'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['PaymentType'], ParentType, ContextType>;
};

export type PaymentsAboveDueResolvers<ContextType = PaymentContext, ParentType extends ResolversParentTypes['PaymentsAboveDue'] = ResolversParentTypes['PaymentsAboveDue']> = {
  dueMinor?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PaymentsNoneResolvers<ContextType = PaymentContext, ParentType extends ResolversParentTypes['PaymentsNone'] = ResolversParentTypes['PaymentsNone']> = {
  orderId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PaymentsNotRefundableResolvers<ContextType = PaymentContext, ParentType extends ResolversParentTypes['PaymentsNotRefundable'] = ResolversParentTypes['PaymentsNotRefundable']> = {
  paymentIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PaymentsRecordedResolvers<ContextType = PaymentContext, ParentType extends ResolversParentTypes['PaymentsRecorded'] = ResolversParentTypes['PaymentsRecorded']> = {
  isSettled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  orderId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  payments?: Resolver<ReadonlyArray<ResolversTypes['Payment']>, ParentType, ContextType>;
};

export type PaymentsRefundedResolvers<ContextType = PaymentContext, ParentType extends ResolversParentTypes['PaymentsRefunded'] = ResolversParentTypes['PaymentsRefunded']> = {
  refundId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PaymentsShortResolvers<ContextType = PaymentContext, ParentType extends ResolversParentTypes['PaymentsShort'] = ResolversParentTypes['PaymentsShort']> = {
  dueMinor?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  shortByMinor?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PaymentsTakenResolvers<ContextType = PaymentContext, ParentType extends ResolversParentTypes['PaymentsTaken'] = ResolversParentTypes['PaymentsTaken']> = {
  cashRoundingMinor?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  changeMinor?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  orderId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  payments?: Resolver<ReadonlyArray<ResolversTypes['Payment']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PaymentsUndoneResolvers<ContextType = PaymentContext, ParentType extends ResolversParentTypes['PaymentsUndone'] = ResolversParentTypes['PaymentsUndone']> = {
  orderId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PaymentsUnsettledResolvers<ContextType = PaymentContext, ParentType extends ResolversParentTypes['PaymentsUnsettled'] = ResolversParentTypes['PaymentsUnsettled']> = {
  orderId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PointsDeclinedResolvers<ContextType = PaymentContext, ParentType extends ResolversParentTypes['PointsDeclined'] = ResolversParentTypes['PointsDeclined']> = {
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  worthMinor?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProviderWebhookResolvers<ContextType = PaymentContext, ParentType extends ResolversParentTypes['ProviderWebhook'] = ResolversParentTypes['ProviderWebhook']> = {
  oldSecretEndsAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  provider?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  secret?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QueryResolvers<ContextType = PaymentContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  payment?: Resolver<Maybe<ResolversTypes['Payment']>, ParentType, ContextType, RequireFields<QueryPaymentArgs, 'id'>>;
  paymentTotals?: Resolver<ReadonlyArray<ResolversTypes['PaymentTotal']>, ParentType, ContextType, Partial<QueryPaymentTotalsArgs>>;
  payments?: Resolver<ResolversTypes['PaymentConnection'], ParentType, ContextType, Partial<QueryPaymentsArgs>>;
};

export type RefundPaymentsResultResolvers<ContextType = PaymentContext, ParentType extends ResolversParentTypes['RefundPaymentsResult'] = ResolversParentTypes['RefundPaymentsResult']> = {
  __resolveType: TypeResolveFn<'PaymentsNotRefundable' | 'PaymentsRefunded' | 'PaymentsUnsettled', ParentType, ContextType>;
};

export type RefusalResolvers<ContextType = PaymentContext, ParentType extends ResolversParentTypes['Refusal'] = ResolversParentTypes['Refusal']> = {
  __resolveType: TypeResolveFn<'PaymentProviderUnknown', ParentType, ContextType>;
};

export type RotateProviderWebhookResultResolvers<ContextType = PaymentContext, ParentType extends ResolversParentTypes['RotateProviderWebhookResult'] = ResolversParentTypes['RotateProviderWebhookResult']> = {
  __resolveType: TypeResolveFn<'PaymentProviderUnknown' | 'ProviderWebhook', ParentType, ContextType>;
};

export interface SafeIntScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['SafeInt'], any> {
  name: 'SafeInt';
}

export type TakePaymentsResultResolvers<ContextType = PaymentContext, ParentType extends ResolversParentTypes['TakePaymentsResult'] = ResolversParentTypes['TakePaymentsResult']> = {
  __resolveType: TypeResolveFn<'PaymentDeclined' | 'PaymentTenderInvalid' | 'PaymentsAboveDue' | 'PaymentsNone' | 'PaymentsShort' | 'PaymentsTaken' | 'PaymentsUnsettled' | 'PointsDeclined', ParentType, ContextType>;
};

export type UndoPaymentsResultResolvers<ContextType = PaymentContext, ParentType extends ResolversParentTypes['UndoPaymentsResult'] = ResolversParentTypes['UndoPaymentsResult']> = {
  __resolveType: TypeResolveFn<'PaymentsUndone' | 'PaymentsUnsettled', ParentType, ContextType>;
};

export type Resolvers<ContextType = PaymentContext> = {
  DateTime?: GraphQLScalarType;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  OpenProviderWebhookResult?: OpenProviderWebhookResultResolvers<ContextType>;
  Order?: OrderResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Payment?: PaymentResolvers<ContextType>;
  PaymentConnection?: PaymentConnectionResolvers<ContextType>;
  PaymentDeclined?: PaymentDeclinedResolvers<ContextType>;
  PaymentEdge?: PaymentEdgeResolvers<ContextType>;
  PaymentProviderUnknown?: PaymentProviderUnknownResolvers<ContextType>;
  PaymentTenderInvalid?: PaymentTenderInvalidResolvers<ContextType>;
  PaymentTotal?: PaymentTotalResolvers<ContextType>;
  PaymentsAboveDue?: PaymentsAboveDueResolvers<ContextType>;
  PaymentsNone?: PaymentsNoneResolvers<ContextType>;
  PaymentsNotRefundable?: PaymentsNotRefundableResolvers<ContextType>;
  PaymentsRecorded?: PaymentsRecordedResolvers<ContextType>;
  PaymentsRefunded?: PaymentsRefundedResolvers<ContextType>;
  PaymentsShort?: PaymentsShortResolvers<ContextType>;
  PaymentsTaken?: PaymentsTakenResolvers<ContextType>;
  PaymentsUndone?: PaymentsUndoneResolvers<ContextType>;
  PaymentsUnsettled?: PaymentsUnsettledResolvers<ContextType>;
  PointsDeclined?: PointsDeclinedResolvers<ContextType>;
  ProviderWebhook?: ProviderWebhookResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RefundPaymentsResult?: RefundPaymentsResultResolvers<ContextType>;
  Refusal?: RefusalResolvers<ContextType>;
  RotateProviderWebhookResult?: RotateProviderWebhookResultResolvers<ContextType>;
  SafeInt?: GraphQLScalarType;
  TakePaymentsResult?: TakePaymentsResultResolvers<ContextType>;
  UndoPaymentsResult?: UndoPaymentsResultResolvers<ContextType>;
};

