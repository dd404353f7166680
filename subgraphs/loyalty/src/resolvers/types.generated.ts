import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { CustomerReference, Standing } from '../domain/account.ts';
import type { Programme } from '../domain/programme.ts';
import type { Entry } from '../domain/entry.ts';
import type { Money as MoneyModel } from '@novapos/kernel';
import type { LoyaltyContext } from '../context.ts';
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

/** Points to give or to take. */
export type AdjustPointsInput = {
  readonly customerId: Scalars['ID']['input'];
  /** Made by the client, once an intent; the same key again answers the same. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Positive to give, negative to take; up to 10000000 either way, not zero. */
  readonly points: Scalars['Int']['input'];
  /** 1 to 200 characters. */
  readonly reason: Scalars['String']['input'];
};

/** The line that was added, or why not. */
export type AdjustPointsResult = LoyaltyCustomerErased | LoyaltyCustomerUnknown | PointsAdjusted | PointsAdjustmentInvalid | PointsBelowZero;

/** A person or a business that buys, known by name. */
export type Customer = {
  readonly __typename?: 'Customer';
  readonly id: Scalars['ID']['output'];
  /** The customer's points, tier and history; an account of zero for one who never had any. */
  readonly loyalty: LoyaltyAccount;
};

/** Points that expire together. */
export type ExpiringPoints = {
  readonly __typename?: 'ExpiringPoints';
  /** Their last day, such as `2030-01-31`. */
  readonly expiresOn: Scalars['String']['output'];
  readonly points: Scalars['SafeInt']['output'];
};

/** For peers: points to hold, by what they shall pay. */
export type HoldPointsInput = {
  /** Above zero. The points are as many as are worth it, rounded up. */
  readonly amountMinor: Scalars['SafeInt']['input'];
  readonly currency: Scalars['String']['input'];
  readonly customerId: Scalars['ID']['input'];
  readonly orderId: Scalars['ID']['input'];
  /** Once a payment. */
  readonly paymentId: Scalars['ID']['input'];
};

/** For peers: the points are held, or why not. */
export type HoldPointsResult = PointsHeld | PointsNotEnough | PointsNotRedeemable;

/** The points of a customer. They are the sum of the lines of the ledger, always. */
export type LoyaltyAccount = {
  readonly __typename?: 'LoyaltyAccount';
  /** What can be redeemed or taken: points less those held, and not below zero. */
  readonly availablePoints: Scalars['SafeInt']['output'];
  readonly customer: Customer;
  /** Points that expire within 92 days unless they are used, by day, the soonest first. */
  readonly expiringSoon: ReadonlyArray<ExpiringPoints>;
  /** Held by payments under way. */
  readonly heldPoints: Scalars['SafeInt']['output'];
  /** The lines of the ledger, the newest first. */
  readonly history: PointsEntryConnection;
  /** The customer was erased: the points are gone and none are earned any more. */
  readonly isErased: Scalars['Boolean']['output'];
  /** The tier after it; null at the top. */
  readonly nextTier?: Maybe<NextLoyaltyTier>;
  /**
   * What the ledger sums to, held points included. Below zero where a sale was refunded whose points were
   * spent already; what is earned next makes up for it.
   */
  readonly points: Scalars['SafeInt']['output'];
  /** Points earned, less those reversed, that count for a tier today. */
  readonly qualifyingPoints: Scalars['SafeInt']['output'];
  /** The highest tier reached; null below the first, or without a programme. */
  readonly tier?: Maybe<LoyaltyTier>;
  /** What the available points are worth, rounded down; null without a programme. */
  readonly worth?: Maybe<Money>;
};


/** The points of a customer. They are the sum of the lines of the ledger, always. */
export type LoyaltyAccountHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of accounts. */
export type LoyaltyAccountConnection = {
  readonly __typename?: 'LoyaltyAccountConnection';
  readonly edges: ReadonlyArray<LoyaltyAccountEdge>;
  readonly pageInfo: PageInfo;
};

/** An account in a page. */
export type LoyaltyAccountEdge = {
  readonly __typename?: 'LoyaltyAccountEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: LoyaltyAccount;
};

/** Which accounts; all conditions hold together. */
export type LoyaltyAccountFilter = {
  /** Accounts with at least so many points. */
  readonly minimumPoints?: InputMaybe<Scalars['SafeInt']['input']>;
};

/** The customer was erased: no points are kept any more. */
export type LoyaltyCustomerErased = Refusal & {
  readonly __typename?: 'LoyaltyCustomerErased';
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};

/** The tenant has no such customer. */
export type LoyaltyCustomerUnknown = Refusal & {
  readonly __typename?: 'LoyaltyCustomerUnknown';
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};

/** One thing that is wrong with the input. */
export type LoyaltyProblem = {
  readonly __typename?: 'LoyaltyProblem';
  /** The input's field, such as `tiers.0.name`. */
  readonly field: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};

/**
 * How a tenant gives points and takes them back.
 *
 * A completed sale with a customer earns on what was paid with anything but points, tax included:
 * `paid * pointsPerUnit / unitMinor`, times the multiplier of the customer's tier, rounded once. Sales in
 * another currency than the programme's earn nothing. A refund takes back the same share of the points as
 * of the order's total, so that refunding all of it, in any parts, takes back exactly what was earned.
 */
export type LoyaltyProgramme = {
  readonly __typename?: 'LoyaltyProgramme';
  readonly changedAt: Scalars['DateTime']['output'];
  /** ISO 4217; of the sales that earn, and of what points are worth. */
  readonly currency: Scalars['String']['output'];
  /** What becomes of a fraction of a point that is earned. */
  readonly earnRounding: PointsRounding;
  /**
   * Points expire at the end of the calendar month that lies so many months after the business date of the sale
   * that earned them; null for points that stay. They can be used on the whole of that day in every time zone.
   */
  readonly expiryMonths?: Maybe<Scalars['Int']['output']>;
  /** Off: nothing is earned and nothing redeemed; what is there stays, and still expires. */
  readonly isActive: Scalars['Boolean']['output'];
  /** The least that can be redeemed at once. */
  readonly minimumRedeemPoints: Scalars['Int']['output'];
  /** Points for each `unitMinor` that is paid. */
  readonly pointsPerUnit: Scalars['Int']['output'];
  /** What `redeemPoints` points are worth, in minor units. */
  readonly redeemMinor: Scalars['SafeInt']['output'];
  /** So many points are worth `redeemMinor`. */
  readonly redeemPoints: Scalars['Int']['output'];
  /** Points earned in so many months up to today count for a tier; null where all that were ever earned count. */
  readonly tierWindowMonths?: Maybe<Scalars['Int']['output']>;
  /** By threshold, the lowest first. */
  readonly tiers: ReadonlyArray<LoyaltyTier>;
  /** In minor units, such as 100 for a dollar. */
  readonly unitMinor: Scalars['SafeInt']['output'];
  /** Counts the changes; see `setLoyaltyProgramme`. */
  readonly version: Scalars['Int']['output'];
};

/** Someone changed the programme since `version` was read: read it again. */
export type LoyaltyProgrammeChangedMeanwhile = Refusal & {
  readonly __typename?: 'LoyaltyProgrammeChangedMeanwhile';
  readonly code: Scalars['String']['output'];
  readonly currentVersion: Scalars['Int']['output'];
  readonly message: Scalars['String']['output'];
};

/** The programme can't be so; `problems` says why, by field. */
export type LoyaltyProgrammeInvalid = Refusal & {
  readonly __typename?: 'LoyaltyProgrammeInvalid';
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  readonly problems: ReadonlyArray<LoyaltyProblem>;
};

/** A step that customers reach by earning points. */
export type LoyaltyTier = {
  readonly __typename?: 'LoyaltyTier';
  /** What a customer of this tier earns, in hundredths of a percent: 10000 is the plain rate, 15000 half as much again. */
  readonly earnMultiplierBasisPoints: Scalars['Int']['output'];
  readonly name: Scalars['String']['output'];
  /** From so many points earned, less those reversed, in the programme's window. */
  readonly thresholdPoints: Scalars['SafeInt']['output'];
};

/** A tier of the programme. */
export type LoyaltyTierInput = {
  /** 1 to 1000000; 10000 is the plain rate. */
  readonly earnMultiplierBasisPoints?: Scalars['Int']['input'];
  /** 1 to 50 characters; no two alike. */
  readonly name: Scalars['String']['input'];
  /** 0 to 1000000000; no two alike. */
  readonly thresholdPoints: Scalars['SafeInt']['input'];
};

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
  /** Give points to a customer, or take some, with a reason; never more than are there. */
  readonly adjustPoints: AdjustPointsResult;
  /**
   * For peers: hold points for a payment, for 900 seconds; then they are free again. Once a payment: the same
   * payment again answers the same.
   */
  readonly holdPoints: HoldPointsResult;
  /** For peers: redeem what a payment holds. Again: no change. */
  readonly keepHeldPoints: PointsSettled;
  /**
   * For peers: let go of what a payment holds, or give back what it redeemed. Again, or nothing held: no
   * error. A later hold for that payment is refused.
   */
  readonly releasePoints: PointsSettled;
  /**
   * For peers: give back so many of the points that a payment redeemed as their share of what it paid has gone back by now, all
   * refunds of it together. Again, or less than before: no change.
   */
  readonly returnPoints: PointsSettled;
  /**
   * Set up the tenant's programme, or change it. What was earned stays as it was earned: the new rules hold
   * for sales from now on, the new worth for points redeemed from now on. Give `version` to be refused when
   * someone else changed it.
   */
  readonly setLoyaltyProgramme: SetLoyaltyProgrammeResult;
};


export type MutationAdjustPointsArgs = {
  input: AdjustPointsInput;
};


export type MutationHoldPointsArgs = {
  input: HoldPointsInput;
};


export type MutationKeepHeldPointsArgs = {
  paymentId: Scalars['ID']['input'];
};


export type MutationReleasePointsArgs = {
  paymentId: Scalars['ID']['input'];
};


export type MutationReturnPointsArgs = {
  input: ReturnPointsInput;
};


export type MutationSetLoyaltyProgrammeArgs = {
  input: SetLoyaltyProgrammeInput;
};

/** The tier that a customer reaches next. */
export type NextLoyaltyTier = {
  readonly __typename?: 'NextLoyaltyTier';
  /** To be earned until then. */
  readonly missingPoints: Scalars['SafeInt']['output'];
  readonly tier: LoyaltyTier;
};

/** Where a page stands in its list. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** Give it as `after` to read on; null on an empty page. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  readonly hasNextPage: Scalars['Boolean']['output'];
};

/** Points were given or taken. */
export type PointsAdjusted = {
  readonly __typename?: 'PointsAdjusted';
  readonly account: LoyaltyAccount;
  readonly entry: PointsEntry;
};

/** Something in the input can't be used; `problems` says what, by field. */
export type PointsAdjustmentInvalid = Refusal & {
  readonly __typename?: 'PointsAdjustmentInvalid';
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  readonly problems: ReadonlyArray<LoyaltyProblem>;
};

/** The customer has not so many points that could be taken. */
export type PointsBelowZero = Refusal & {
  readonly __typename?: 'PointsBelowZero';
  readonly availablePoints: Scalars['SafeInt']['output'];
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};

/** A line of the ledger of points; never changed, never deleted. */
export type PointsEntry = {
  readonly __typename?: 'PointsEntry';
  /** All points of the customer after it. */
  readonly balance: Scalars['SafeInt']['output'];
  /** The last day of points that came, such as `2030-01-31`; null for points that stay, and where points go. */
  readonly expiresOn?: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly kind: PointsEntryKind;
  /** The sale that earned them, or that was paid with them. */
  readonly orderId?: Maybe<Scalars['ID']['output']>;
  /** The payment that redeemed them. */
  readonly paymentId?: Maybe<Scalars['ID']['output']>;
  /** Positive where points come, negative where they go. */
  readonly points: Scalars['SafeInt']['output'];
  /** Why, in words, for an adjustment; gone once the customer is erased. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Who did it: a user, a partner, or a domain of the platform. */
  readonly recordedBy: Scalars['String']['output'];
};

/** A page of a ledger of points. */
export type PointsEntryConnection = {
  readonly __typename?: 'PointsEntryConnection';
  readonly edges: ReadonlyArray<PointsEntryEdge>;
  readonly pageInfo: PageInfo;
};

/** A line in a page. */
export type PointsEntryEdge = {
  readonly __typename?: 'PointsEntryEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: PointsEntry;
};

/** Why points came or went. */
export type PointsEntryKind =
  /** By someone, with a reason; or by the customer's erasure. */
  | 'ADJUSTED'
  /** By a completed sale. */
  | 'EARNED'
  /** Not used in time. */
  | 'EXPIRED'
  /** Paid with. */
  | 'REDEEMED'
  /** Given back, since the payment made with them was undone. */
  | 'RETURNED'
  /** Taken back, since the sale was refunded or voided. */
  | 'REVERSED';

/** For peers: the points are held until they are kept or released. */
export type PointsHeld = {
  readonly __typename?: 'PointsHeld';
  readonly amountMinor: Scalars['SafeInt']['output'];
  readonly paymentId: Scalars['ID']['output'];
  readonly points: Scalars['Int']['output'];
};

/** For peers: where a payment's points stand. */
export type PointsHoldState =
  | 'HELD'
  /** Redeemed. */
  | 'KEPT'
  /** Nothing was ever held. */
  | 'NONE'
  /** Let go, given back, or run out. */
  | 'RELEASED';

/** For peers: the customer has fewer points than that; what there are, and what they are worth. */
export type PointsNotEnough = {
  readonly __typename?: 'PointsNotEnough';
  readonly points: Scalars['Int']['output'];
  readonly worthMinor: Scalars['SafeInt']['output'];
};

/**
 * For peers: no points can be redeemed, whatever there are. The reason is one of `programme_inactive`,
 * `currency_differs`, `amount_invalid`, `below_minimum`, `customer_erased`, `payment_released`.
 */
export type PointsNotRedeemable = {
  readonly __typename?: 'PointsNotRedeemable';
  readonly reason: Scalars['String']['output'];
};

/** What becomes of a fraction of a point. */
export type PointsRounding =
  /** Dropped. */
  | 'FLOOR'
  /** A half or more is a point. */
  | 'HALF_UP';

/** For peers: where a payment's points stand now. */
export type PointsSettled = {
  readonly __typename?: 'PointsSettled';
  readonly paymentId: Scalars['ID']['output'];
  readonly state: PointsHoldState;
};

/** The sum of the ledger's lines of one kind. */
export type PointsTotal = {
  readonly __typename?: 'PointsTotal';
  readonly count: Scalars['Int']['output'];
  readonly kind: PointsEntryKind;
  readonly points: Scalars['SafeInt']['output'];
};

export type Query = {
  readonly __typename?: 'Query';
  /** The points of one customer; an account of zero for one who never had any, null where this is no id. */
  readonly loyaltyAccount?: Maybe<LoyaltyAccount>;
  /** The accounts of the tenant, those with the most points first. Accounts of erased customers are left out. */
  readonly loyaltyAccounts: LoyaltyAccountConnection;
  /** How the tenant gives points and takes them back; null where it was never set up. */
  readonly loyaltyProgramme?: Maybe<LoyaltyProgramme>;
  /** For reports and audits: the sum of all ledger lines by kind. Together they are the points that are out. */
  readonly pointsTotals: ReadonlyArray<PointsTotal>;
};


export type QueryLoyaltyAccountArgs = {
  customerId: Scalars['ID']['input'];
};


export type QueryLoyaltyAccountsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LoyaltyAccountFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Something the rules do not allow: its type is for programs, its message for people. */
export type Refusal = {
  /** The refusal's type, stable for programs. */
  readonly code: Scalars['String']['output'];
  /** What is wrong and what to do, for people. */
  readonly message: Scalars['String']['output'];
};

/** For peers: how much of what a payment's points paid has gone back by now. */
export type ReturnPointsInput = {
  readonly paymentId: Scalars['ID']['input'];
  /** Of what they paid in minor units, all refunds together. With all of it all points are back. */
  readonly returnedMinor: Scalars['SafeInt']['input'];
};

/** The programme as it shall be, whole. */
export type SetLoyaltyProgrammeInput = {
  /** ISO 4217. Stays what it is once points were given. */
  readonly currency: Scalars['String']['input'];
  readonly earnRounding?: PointsRounding;
  /** 1 to 120; null for points that stay. */
  readonly expiryMonths?: InputMaybe<Scalars['Int']['input']>;
  /** Made by the client, once an intent. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  readonly isActive?: Scalars['Boolean']['input'];
  /** 0 to 1000000000. */
  readonly minimumRedeemPoints?: Scalars['Int']['input'];
  /** 1 to 10000. */
  readonly pointsPerUnit: Scalars['Int']['input'];
  /** 1 to 1000000000. */
  readonly redeemMinor: Scalars['SafeInt']['input'];
  /** 1 to 1000000. */
  readonly redeemPoints: Scalars['Int']['input'];
  /** 1 to 120; null for all that were ever earned. */
  readonly tierWindowMonths?: InputMaybe<Scalars['Int']['input']>;
  /** Up to 10, in any order. A higher tier does not earn less than a lower one. */
  readonly tiers?: ReadonlyArray<LoyaltyTierInput>;
  /** 1 to 1000000000. */
  readonly unitMinor: Scalars['SafeInt']['input'];
  /** As it was read; leave it out to set the programme whatever it was. */
  readonly version?: InputMaybe<Scalars['Int']['input']>;
};

/** The programme, or why not. */
export type SetLoyaltyProgrammeResult = LoyaltyProgramme | LoyaltyProgrammeChangedMeanwhile | LoyaltyProgrammeInvalid;



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
  Customer: Customer;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Customer:
    ( { __typename: 'Customer' }
    & GraphQLRecursivePick<FederationTypes['Customer'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  AdjustPointsResult:
    | ( LoyaltyCustomerErased & { __typename: 'LoyaltyCustomerErased' } )
    | ( LoyaltyCustomerUnknown & { __typename: 'LoyaltyCustomerUnknown' } )
    | ( Omit<PointsAdjusted, 'account' | 'entry'> & { account: _RefType['LoyaltyAccount'], entry: _RefType['PointsEntry'] } & { __typename: 'PointsAdjusted' } )
    | ( PointsAdjustmentInvalid & { __typename: 'PointsAdjustmentInvalid' } )
    | ( PointsBelowZero & { __typename: 'PointsBelowZero' } )
  ;
  HoldPointsResult:
    | ( PointsHeld & { __typename: 'PointsHeld' } )
    | ( PointsNotEnough & { __typename: 'PointsNotEnough' } )
    | ( PointsNotRedeemable & { __typename: 'PointsNotRedeemable' } )
  ;
  SetLoyaltyProgrammeResult:
    | ( Programme & { __typename: 'LoyaltyProgramme' } )
    | ( LoyaltyProgrammeChangedMeanwhile & { __typename: 'LoyaltyProgrammeChangedMeanwhile' } )
    | ( LoyaltyProgrammeInvalid & { __typename: 'LoyaltyProgrammeInvalid' } )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Refusal:
    | ( LoyaltyCustomerErased )
    | ( LoyaltyCustomerUnknown )
    | ( LoyaltyProgrammeChangedMeanwhile )
    | ( LoyaltyProgrammeInvalid )
    | ( PointsAdjustmentInvalid )
    | ( PointsBelowZero )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AdjustPointsInput: AdjustPointsInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  AdjustPointsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AdjustPointsResult']>;
  Customer: ResolverTypeWrapper<CustomerReference>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  ExpiringPoints: ResolverTypeWrapper<ExpiringPoints>;
  HoldPointsInput: HoldPointsInput;
  HoldPointsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['HoldPointsResult']>;
  LoyaltyAccount: ResolverTypeWrapper<Standing>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  LoyaltyAccountConnection: ResolverTypeWrapper<Omit<LoyaltyAccountConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['LoyaltyAccountEdge']> }>;
  LoyaltyAccountEdge: ResolverTypeWrapper<Omit<LoyaltyAccountEdge, 'node'> & { node: ResolversTypes['LoyaltyAccount'] }>;
  LoyaltyAccountFilter: LoyaltyAccountFilter;
  LoyaltyCustomerErased: ResolverTypeWrapper<LoyaltyCustomerErased>;
  LoyaltyCustomerUnknown: ResolverTypeWrapper<LoyaltyCustomerUnknown>;
  LoyaltyProblem: ResolverTypeWrapper<LoyaltyProblem>;
  LoyaltyProgramme: ResolverTypeWrapper<Programme>;
  LoyaltyProgrammeChangedMeanwhile: ResolverTypeWrapper<LoyaltyProgrammeChangedMeanwhile>;
  LoyaltyProgrammeInvalid: ResolverTypeWrapper<LoyaltyProgrammeInvalid>;
  LoyaltyTier: ResolverTypeWrapper<LoyaltyTier>;
  LoyaltyTierInput: LoyaltyTierInput;
  Money: ResolverTypeWrapper<MoneyModel>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NextLoyaltyTier: ResolverTypeWrapper<NextLoyaltyTier>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PointsAdjusted: ResolverTypeWrapper<Omit<PointsAdjusted, 'account' | 'entry'> & { account: ResolversTypes['LoyaltyAccount'], entry: ResolversTypes['PointsEntry'] }>;
  PointsAdjustmentInvalid: ResolverTypeWrapper<PointsAdjustmentInvalid>;
  PointsBelowZero: ResolverTypeWrapper<PointsBelowZero>;
  PointsEntry: ResolverTypeWrapper<Entry>;
  PointsEntryConnection: ResolverTypeWrapper<Omit<PointsEntryConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['PointsEntryEdge']> }>;
  PointsEntryEdge: ResolverTypeWrapper<Omit<PointsEntryEdge, 'node'> & { node: ResolversTypes['PointsEntry'] }>;
  PointsEntryKind: PointsEntryKind;
  PointsHeld: ResolverTypeWrapper<PointsHeld>;
  PointsHoldState: PointsHoldState;
  PointsNotEnough: ResolverTypeWrapper<PointsNotEnough>;
  PointsNotRedeemable: ResolverTypeWrapper<PointsNotRedeemable>;
  PointsRounding: PointsRounding;
  PointsSettled: ResolverTypeWrapper<PointsSettled>;
  PointsTotal: ResolverTypeWrapper<PointsTotal>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Refusal: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Refusal']>;
  ReturnPointsInput: ReturnPointsInput;
  SafeInt: ResolverTypeWrapper<Scalars['SafeInt']['output']>;
  SetLoyaltyProgrammeInput: SetLoyaltyProgrammeInput;
  SetLoyaltyProgrammeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetLoyaltyProgrammeResult']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AdjustPointsInput: AdjustPointsInput;
  ID: Scalars['ID']['output'];
  String: Scalars['String']['output'];
  Int: Scalars['Int']['output'];
  AdjustPointsResult: ResolversUnionTypes<ResolversParentTypes>['AdjustPointsResult'];
  Customer: CustomerReference;
  DateTime: Scalars['DateTime']['output'];
  ExpiringPoints: ExpiringPoints;
  HoldPointsInput: HoldPointsInput;
  HoldPointsResult: ResolversUnionTypes<ResolversParentTypes>['HoldPointsResult'];
  LoyaltyAccount: Standing;
  Boolean: Scalars['Boolean']['output'];
  LoyaltyAccountConnection: Omit<LoyaltyAccountConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['LoyaltyAccountEdge']> };
  LoyaltyAccountEdge: Omit<LoyaltyAccountEdge, 'node'> & { node: ResolversParentTypes['LoyaltyAccount'] };
  LoyaltyAccountFilter: LoyaltyAccountFilter;
  LoyaltyCustomerErased: LoyaltyCustomerErased;
  LoyaltyCustomerUnknown: LoyaltyCustomerUnknown;
  LoyaltyProblem: LoyaltyProblem;
  LoyaltyProgramme: Programme;
  LoyaltyProgrammeChangedMeanwhile: LoyaltyProgrammeChangedMeanwhile;
  LoyaltyProgrammeInvalid: LoyaltyProgrammeInvalid;
  LoyaltyTier: LoyaltyTier;
  LoyaltyTierInput: LoyaltyTierInput;
  Money: MoneyModel;
  Mutation: Record<PropertyKey, never>;
  NextLoyaltyTier: NextLoyaltyTier;
  PageInfo: PageInfo;
  PointsAdjusted: Omit<PointsAdjusted, 'account' | 'entry'> & { account: ResolversParentTypes['LoyaltyAccount'], entry: ResolversParentTypes['PointsEntry'] };
  PointsAdjustmentInvalid: PointsAdjustmentInvalid;
  PointsBelowZero: PointsBelowZero;
  PointsEntry: Entry;
  PointsEntryConnection: Omit<PointsEntryConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['PointsEntryEdge']> };
  PointsEntryEdge: Omit<PointsEntryEdge, 'node'> & { node: ResolversParentTypes['PointsEntry'] };
  PointsHeld: PointsHeld;
  PointsNotEnough: PointsNotEnough;
  PointsNotRedeemable: PointsNotRedeemable;
  PointsSettled: PointsSettled;
  PointsTotal: PointsTotal;
  Query: Record<PropertyKey, never>;
  Refusal: ResolversInterfaceTypes<ResolversParentTypes>['Refusal'];
  ReturnPointsInput: ReturnPointsInput;
  SafeInt: Scalars['SafeInt']['output'];
  SetLoyaltyProgrammeInput: SetLoyaltyProgrammeInput;
  SetLoyaltyProgrammeResult: ResolversUnionTypes<ResolversParentTypes>['SetLoyaltyProgrammeResult'];
};

export type AdjustPointsResultResolvers<ContextType = LoyaltyContext, ParentType extends ResolversParentTypes['AdjustPointsResult'] = ResolversParentTypes['AdjustPointsResult']> = {
  __resolveType: TypeResolveFn<'LoyaltyCustomerErased' | 'LoyaltyCustomerUnknown' | 'PointsAdjusted' | 'PointsAdjustmentInvalid' | 'PointsBelowZero', ParentType, ContextType>;
};

export type CustomerResolvers<ContextType = LoyaltyContext, ParentType extends ResolversParentTypes['Customer'] = ResolversParentTypes['Customer'], FederationReferenceType extends FederationReferenceTypes['Customer'] = FederationReferenceTypes['Customer']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Customer']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  loyalty?: Resolver<ResolversTypes['LoyaltyAccount'], ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type ExpiringPointsResolvers<ContextType = LoyaltyContext, ParentType extends ResolversParentTypes['ExpiringPoints'] = ResolversParentTypes['ExpiringPoints']> = {
  expiresOn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  points?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
};

export type HoldPointsResultResolvers<ContextType = LoyaltyContext, ParentType extends ResolversParentTypes['HoldPointsResult'] = ResolversParentTypes['HoldPointsResult']> = {
  __resolveType: TypeResolveFn<'PointsHeld' | 'PointsNotEnough' | 'PointsNotRedeemable', ParentType, ContextType>;
};

export type LoyaltyAccountResolvers<ContextType = LoyaltyContext, ParentType extends ResolversParentTypes['LoyaltyAccount'] = ResolversParentTypes['LoyaltyAccount']> = {
  availablePoints?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  customer?: Resolver<ResolversTypes['Customer'], ParentType, ContextType>;
  expiringSoon?: Resolver<ReadonlyArray<ResolversTypes['ExpiringPoints']>, ParentType, ContextType>;
  heldPoints?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  history?: Resolver<ResolversTypes['PointsEntryConnection'], ParentType, ContextType, Partial<LoyaltyAccountHistoryArgs>>;
  isErased?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  nextTier?: Resolver<Maybe<ResolversTypes['NextLoyaltyTier']>, ParentType, ContextType>;
  points?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  qualifyingPoints?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  tier?: Resolver<Maybe<ResolversTypes['LoyaltyTier']>, ParentType, ContextType>;
  worth?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
};

export type LoyaltyAccountConnectionResolvers<ContextType = LoyaltyContext, ParentType extends ResolversParentTypes['LoyaltyAccountConnection'] = ResolversParentTypes['LoyaltyAccountConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LoyaltyAccountEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type LoyaltyAccountEdgeResolvers<ContextType = LoyaltyContext, ParentType extends ResolversParentTypes['LoyaltyAccountEdge'] = ResolversParentTypes['LoyaltyAccountEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LoyaltyAccount'], ParentType, ContextType>;
};

export type LoyaltyCustomerErasedResolvers<ContextType = LoyaltyContext, ParentType extends ResolversParentTypes['LoyaltyCustomerErased'] = ResolversParentTypes['LoyaltyCustomerErased']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LoyaltyCustomerUnknownResolvers<ContextType = LoyaltyContext, ParentType extends ResolversParentTypes['LoyaltyCustomerUnknown'] = ResolversParentTypes['LoyaltyCustomerUnknown']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LoyaltyProblemResolvers<ContextType = LoyaltyContext, ParentType extends ResolversParentTypes['LoyaltyProblem'] = ResolversParentTypes['LoyaltyProblem']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LoyaltyProgrammeResolvers<ContextType = LoyaltyContext, ParentType extends ResolversParentTypes['LoyaltyProgramme'] = ResolversParentTypes['LoyaltyProgramme']> = {
  changedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  earnRounding?: Resolver<ResolversTypes['PointsRounding'], ParentType, ContextType>;
  expiryMonths?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  isActive?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  minimumRedeemPoints?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pointsPerUnit?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  redeemMinor?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  redeemPoints?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tierWindowMonths?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  tiers?: Resolver<ReadonlyArray<ResolversTypes['LoyaltyTier']>, ParentType, ContextType>;
  unitMinor?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LoyaltyProgrammeChangedMeanwhileResolvers<ContextType = LoyaltyContext, ParentType extends ResolversParentTypes['LoyaltyProgrammeChangedMeanwhile'] = ResolversParentTypes['LoyaltyProgrammeChangedMeanwhile']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  currentVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LoyaltyProgrammeInvalidResolvers<ContextType = LoyaltyContext, ParentType extends ResolversParentTypes['LoyaltyProgrammeInvalid'] = ResolversParentTypes['LoyaltyProgrammeInvalid']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['LoyaltyProblem']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LoyaltyTierResolvers<ContextType = LoyaltyContext, ParentType extends ResolversParentTypes['LoyaltyTier'] = ResolversParentTypes['LoyaltyTier']> = {
  earnMultiplierBasisPoints?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  thresholdPoints?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = LoyaltyContext, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amountMinor?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  decimal?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = LoyaltyContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  adjustPoints?: Resolver<ResolversTypes['AdjustPointsResult'], ParentType, ContextType, RequireFields<MutationAdjustPointsArgs, 'input'>>;
  holdPoints?: Resolver<ResolversTypes['HoldPointsResult'], ParentType, ContextType, RequireFields<MutationHoldPointsArgs, 'input'>>;
  keepHeldPoints?: Resolver<ResolversTypes['PointsSettled'], ParentType, ContextType, RequireFields<MutationKeepHeldPointsArgs, 'paymentId'>>;
  releasePoints?: Resolver<ResolversTypes['PointsSettled'], ParentType, ContextType, RequireFields<MutationReleasePointsArgs, 'paymentId'>>;
  returnPoints?: Resolver<ResolversTypes['PointsSettled'], ParentType, ContextType, RequireFields<MutationReturnPointsArgs, 'input'>>;
  setLoyaltyProgramme?: Resolver<ResolversTypes['SetLoyaltyProgrammeResult'], ParentType, ContextType, RequireFields<MutationSetLoyaltyProgrammeArgs, 'input'>>;
};

export type NextLoyaltyTierResolvers<ContextType = LoyaltyContext, ParentType extends ResolversParentTypes['NextLoyaltyTier'] = ResolversParentTypes['NextLoyaltyTier']> = {
  missingPoints?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  tier?: Resolver<ResolversTypes['LoyaltyTier'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = LoyaltyContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PointsAdjustedResolvers<ContextType = LoyaltyContext, ParentType extends ResolversParentTypes['PointsAdjusted'] = ResolversParentTypes['PointsAdjusted']> = {
  account?: Resolver<ResolversTypes['LoyaltyAccount'], ParentType, ContextType>;
  entry?: Resolver<ResolversTypes['PointsEntry'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PointsAdjustmentInvalidResolvers<ContextType = LoyaltyContext, ParentType extends ResolversParentTypes['PointsAdjustmentInvalid'] = ResolversParentTypes['PointsAdjustmentInvalid']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['LoyaltyProblem']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PointsBelowZeroResolvers<ContextType = LoyaltyContext, ParentType extends ResolversParentTypes['PointsBelowZero'] = ResolversParentTypes['PointsBelowZero']> = {
  availablePoints?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PointsEntryResolvers<ContextType = LoyaltyContext, ParentType extends ResolversParentTypes['PointsEntry'] = ResolversParentTypes['PointsEntry']> = {
  balance?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  expiresOn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PointsEntryKind'], ParentType, ContextType>;
  orderId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  paymentId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  points?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PointsEntryConnectionResolvers<ContextType = LoyaltyContext, ParentType extends ResolversParentTypes['PointsEntryConnection'] = ResolversParentTypes['PointsEntryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PointsEntryEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PointsEntryEdgeResolvers<ContextType = LoyaltyContext, ParentType extends ResolversParentTypes['PointsEntryEdge'] = ResolversParentTypes['PointsEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PointsEntry'], ParentType, ContextType>;
};

export type PointsHeldResolvers<ContextType = LoyaltyContext, ParentType extends ResolversParentTypes['PointsHeld'] = ResolversParentTypes['PointsHeld']> = {
  amountMinor?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  paymentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  points?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PointsNotEnoughResolvers<ContextType = LoyaltyContext, ParentType extends ResolversParentTypes['PointsNotEnough'] = ResolversParentTypes['PointsNotEnough']> = {
  points?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  worthMinor?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PointsNotRedeemableResolvers<ContextType = LoyaltyContext, ParentType extends ResolversParentTypes['PointsNotRedeemable'] = ResolversParentTypes['PointsNotRedeemable']> = {
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PointsSettledResolvers<ContextType = LoyaltyContext, ParentType extends ResolversParentTypes['PointsSettled'] = ResolversParentTypes['PointsSettled']> = {
  paymentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PointsHoldState'], ParentType, ContextType>;
};

export type PointsTotalResolvers<ContextType = LoyaltyContext, ParentType extends ResolversParentTypes['PointsTotal'] = ResolversParentTypes['PointsTotal']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PointsEntryKind'], ParentType, ContextType>;
  points?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = LoyaltyContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  loyaltyAccount?: Resolver<Maybe<ResolversTypes['LoyaltyAccount']>, ParentType, ContextType, RequireFields<QueryLoyaltyAccountArgs, 'customerId'>>;
  loyaltyAccounts?: Resolver<ResolversTypes['LoyaltyAccountConnection'], ParentType, ContextType, Partial<QueryLoyaltyAccountsArgs>>;
  loyaltyProgramme?: Resolver<Maybe<ResolversTypes['LoyaltyProgramme']>, ParentType, ContextType>;
  pointsTotals?: Resolver<ReadonlyArray<ResolversTypes['PointsTotal']>, ParentType, ContextType>;
};

export type RefusalResolvers<ContextType = LoyaltyContext, ParentType extends ResolversParentTypes['Refusal'] = ResolversParentTypes['Refusal']> = {
  __resolveType: TypeResolveFn<'LoyaltyCustomerErased' | 'LoyaltyCustomerUnknown' | 'LoyaltyProgrammeChangedMeanwhile' | 'LoyaltyProgrammeInvalid' | 'PointsAdjustmentInvalid' | 'PointsBelowZero', ParentType, ContextType>;
};

export interface SafeIntScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['SafeInt'], any> {
  name: 'SafeInt';
}

export type SetLoyaltyProgrammeResultResolvers<ContextType = LoyaltyContext, ParentType extends ResolversParentTypes['SetLoyaltyProgrammeResult'] = ResolversParentTypes['SetLoyaltyProgrammeResult']> = {
  __resolveType: TypeResolveFn<'LoyaltyProgramme' | 'LoyaltyProgrammeChangedMeanwhile' | 'LoyaltyProgrammeInvalid', ParentType, ContextType>;
};

export type Resolvers<ContextType = LoyaltyContext> = {
  AdjustPointsResult?: AdjustPointsResultResolvers<ContextType>;
  Customer?: CustomerResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  ExpiringPoints?: ExpiringPointsResolvers<ContextType>;
  HoldPointsResult?: HoldPointsResultResolvers<ContextType>;
  LoyaltyAccount?: LoyaltyAccountResolvers<ContextType>;
  LoyaltyAccountConnection?: LoyaltyAccountConnectionResolvers<ContextType>;
  LoyaltyAccountEdge?: LoyaltyAccountEdgeResolvers<ContextType>;
  LoyaltyCustomerErased?: LoyaltyCustomerErasedResolvers<ContextType>;
  LoyaltyCustomerUnknown?: LoyaltyCustomerUnknownResolvers<ContextType>;
  LoyaltyProblem?: LoyaltyProblemResolvers<ContextType>;
  LoyaltyProgramme?: LoyaltyProgrammeResolvers<ContextType>;
  LoyaltyProgrammeChangedMeanwhile?: LoyaltyProgrammeChangedMeanwhileResolvers<ContextType>;
  LoyaltyProgrammeInvalid?: LoyaltyProgrammeInvalidResolvers<ContextType>;
  LoyaltyTier?: LoyaltyTierResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NextLoyaltyTier?: NextLoyaltyTierResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PointsAdjusted?: PointsAdjustedResolvers<ContextType>;
  PointsAdjustmentInvalid?: PointsAdjustmentInvalidResolvers<ContextType>;
  PointsBelowZero?: PointsBelowZeroResolvers<ContextType>;
  PointsEntry?: PointsEntryResolvers<ContextType>;
  PointsEntryConnection?: PointsEntryConnectionResolvers<ContextType>;
  PointsEntryEdge?: PointsEntryEdgeResolvers<ContextType>;
  PointsHeld?: PointsHeldResolvers<ContextType>;
  PointsNotEnough?: PointsNotEnoughResolvers<ContextType>;
  PointsNotRedeemable?: PointsNotRedeemableResolvers<ContextType>;
  PointsSettled?: PointsSettledResolvers<ContextType>;
  PointsTotal?: PointsTotalResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Refusal?: RefusalResolvers<ContextType>;
  SafeInt?: GraphQLScalarType;
  SetLoyaltyProgrammeResult?: SetLoyaltyProgrammeResultResolvers<ContextType>;
};

