import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Location as LocationModel, StoreReference } from '../domain/location.ts';
import type { Movement as MovementModel } from '../domain/movement.ts';
import type { StockLevel as StockLevelModel, VariantReference } from '../domain/stock-level.ts';
import type { InventoryContext } from '../context.ts';
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
  /** A quantity with up to 3 decimal places: a decimal string such as `"0.335"`, or a whole number. */
  Quantity: { input: number; output: number; }
  _FieldSet: { input: unknown; output: unknown; }
};

/** A correction of stock. */
export type AdjustStockInput = {
  /** Made by the client, once an intent. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Each variant once; what to add, or to take away by a negative quantity; 1 to 500 lines. */
  readonly lines: ReadonlyArray<StockLineInput>;
  readonly locationId: Scalars['ID']['input'];
  /** Why; it is kept with each movement. */
  readonly reason: Scalars['String']['input'];
};

/** The stock after it, or why not. */
export type AdjustStockResult = LocationNotFound | StockBelowZero | StockLinesInvalid | StockMoved | VariantsUnknown;

/** What to change of a location. */
export type ChangeLocationInput = {
  readonly allowsNegativeStock?: InputMaybe<Scalars['Boolean']['input']>;
  readonly id: Scalars['ID']['input'];
  /** Only `true` can be said: a store always has a default location. */
  readonly isDefault?: InputMaybe<Scalars['Boolean']['input']>;
  readonly name?: InputMaybe<Scalars['String']['input']>;
};

/** The changed location, or why not. */
export type ChangeLocationResult = Location | LocationDetailsInvalid | LocationNameTaken | LocationNotFound;

/** For peers: goods of an order that was completed. */
export type ConsumeStockInput = {
  readonly lines: ReadonlyArray<StockLineInput>;
  readonly orderId: Scalars['ID']['input'];
  readonly storeId: Scalars['ID']['input'];
};

/** A location to set up. */
export type CreateLocationInput = {
  readonly allowsNegativeStock?: Scalars['Boolean']['input'];
  /** Made by the client, once an intent. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The first location of a store is its default anyway. */
  readonly isDefault?: Scalars['Boolean']['input'];
  readonly name: Scalars['String']['input'];
  readonly storeId: Scalars['ID']['input'];
};

/** The location, or why not. */
export type CreateLocationResult = Location | LocationDetailsInvalid | LocationNameTaken | StoreUnknown;

/** A place in a store where stock lies, such as `Shop floor`. */
export type Location = {
  readonly __typename?: 'Location';
  /** Whether stock may go below zero here, for shops that count later. */
  readonly allowsNegativeStock: Scalars['Boolean']['output'];
  readonly createdAt: Scalars['DateTime']['output'];
  readonly id: Scalars['ID']['output'];
  /** The store sells from here. */
  readonly isDefault: Scalars['Boolean']['output'];
  readonly name: Scalars['String']['output'];
  readonly store: Store;
};

/** A page of locations. */
export type LocationConnection = {
  readonly __typename?: 'LocationConnection';
  readonly edges: ReadonlyArray<LocationEdge>;
  readonly pageInfo: PageInfo;
};

/** Something in the input can't be used. */
export type LocationDetailsInvalid = Refusal & {
  readonly __typename?: 'LocationDetailsInvalid';
  readonly code: Scalars['String']['output'];
  readonly field: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};

/** A location in a page. */
export type LocationEdge = {
  readonly __typename?: 'LocationEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Location;
};

/** For peers: the store has no location to sell from. */
export type LocationMissing = {
  readonly __typename?: 'LocationMissing';
  readonly storeId: Scalars['ID']['output'];
};

/** Another location of the store has this name. */
export type LocationNameTaken = Refusal & {
  readonly __typename?: 'LocationNameTaken';
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};

/** The tenant has no such location. */
export type LocationNotFound = Refusal & {
  readonly __typename?: 'LocationNotFound';
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};

/** One change of stock; never changed, never deleted. */
export type Movement = {
  readonly __typename?: 'Movement';
  readonly id: Scalars['ID']['output'];
  readonly kind: MovementKind;
  readonly location: Location;
  readonly movedAt: Scalars['DateTime']['output'];
  /** Who did it: a user or a partner, or `order` for a sale. */
  readonly movedBy: Scalars['String']['output'];
  /** On hand after it. */
  readonly onHandAfter: Scalars['Quantity']['output'];
  /** The order that sold or returned the goods, where it was one. */
  readonly orderId?: Maybe<Scalars['ID']['output']>;
  /** Positive when goods come, negative when they go. */
  readonly quantity: Scalars['Quantity']['output'];
  /** Why, in words; always there for an adjustment. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  readonly variant: Variant;
};

/** A page of movements. */
export type MovementConnection = {
  readonly __typename?: 'MovementConnection';
  readonly edges: ReadonlyArray<MovementEdge>;
  readonly pageInfo: PageInfo;
};

/** A movement in a page. */
export type MovementEdge = {
  readonly __typename?: 'MovementEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Movement;
};

/** Why stock changed. */
export type MovementKind =
  /** Corrected by someone, with a reason. */
  | 'ADJUSTED'
  /** Goods came in. */
  | 'RECEIVED'
  /** Back on the shelf, since the sale was undone. */
  | 'RESTOCKED'
  /** Back on the shelf, since the customer brought it back. */
  | 'RETURNED'
  /** By a completed sale. */
  | 'SOLD';

/** The sum of a location's movements of one kind. */
export type MovementTotal = {
  readonly __typename?: 'MovementTotal';
  readonly count: Scalars['Int']['output'];
  readonly kind: MovementKind;
  readonly quantity: Scalars['Quantity']['output'];
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Correct stock with a reason, such as a breakage or a count: up to 500 lines, all or nothing. */
  readonly adjustStock: AdjustStockResult;
  /** Rename a location, make it the default, or say whether its stock may go below zero; what is left out stays. */
  readonly changeLocation: ChangeLocationResult;
  /** For peers: take what an order holds off the shelf. Sold goods are gone: this succeeds even where the hold had run out. */
  readonly consumeStock: StockConsumed;
  /** Set up a location in a store. A store sells from its default location. */
  readonly createLocation: CreateLocationResult;
  /** Receive goods into a location: up to 500 lines, all or nothing. */
  readonly receiveStock: ReceiveStockResult;
  /** For peers: let go of what an order holds; nothing held is no error. */
  readonly releaseStock: StockReleased;
  /** For peers: hold goods of an order for 900 seconds; all lines or none. The same order again answers the same. */
  readonly reserveStock: ReserveStockResult;
  /** For peers: put back what an order had consumed, such as after a void; once an order. */
  readonly restockOrder: StockRestocked;
  /** For peers: put back what a customer brought back; once a refund. */
  readonly returnStock: ReturnStockResult;
  /** Say at which quantity stock of a variant is low at a location, or that it no longer matters; the last word counts. */
  readonly setStockThreshold: SetStockThresholdResult;
  /**
   * For peers: take goods off the shelf that left it without being held, such as those sold without the network. Once an
   * order; again answers the same.
   */
  readonly takeSoldStock: SoldStockTaken;
};


export type MutationAdjustStockArgs = {
  input: AdjustStockInput;
};


export type MutationChangeLocationArgs = {
  input: ChangeLocationInput;
};


export type MutationConsumeStockArgs = {
  input: ConsumeStockInput;
};


export type MutationCreateLocationArgs = {
  input: CreateLocationInput;
};


export type MutationReceiveStockArgs = {
  input: ReceiveStockInput;
};


export type MutationReleaseStockArgs = {
  orderId: Scalars['ID']['input'];
};


export type MutationReserveStockArgs = {
  input: ReserveStockInput;
};


export type MutationRestockOrderArgs = {
  orderId: Scalars['ID']['input'];
};


export type MutationReturnStockArgs = {
  input: ReturnStockInput;
};


export type MutationSetStockThresholdArgs = {
  input: SetStockThresholdInput;
};


export type MutationTakeSoldStockArgs = {
  input: ConsumeStockInput;
};

/** Where a page stands in its list. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** Give it as `after` to read on; null on an empty page. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  readonly hasNextPage: Scalars['Boolean']['output'];
};

export type Query = {
  readonly __typename?: 'Query';
  /** One location of the tenant, or null where there is none with this id. */
  readonly location?: Maybe<Location>;
  /** The locations of the tenant, or of one store, by name. */
  readonly locations: LocationConnection;
  /**
   * For reports and audits: what has moved at a location, by kind, of one reason or all: the sum of
   * the movements' quantities and their count.
   */
  readonly movementTotals: ReadonlyArray<MovementTotal>;
  /** The movements of a location, or of one variant there; the newest first. They are never changed: their sum is the quantity on hand. */
  readonly movements: MovementConnection;
  /**
   * Stock at a store's default location as changes, for whoever keeps a copy of it; see `catalogueChanges`. The session's
   * own store when none is named.
   */
  readonly stockChanges: StockChanges;
  /** Stock of a variant at a location; null where none of it ever moved there and no threshold is set for it. */
  readonly stockLevel?: Maybe<StockLevel>;
  /** Stock by variant at a location, in the order of variants' ids. */
  readonly stockLevels: StockLevelConnection;
  /** What is low at a location: stock at its threshold or below, in the order of variants' ids. */
  readonly stockLow: StockLevelConnection;
};


export type QueryLocationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryLocationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  storeId?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryMovementTotalsArgs = {
  locationId: Scalars['ID']['input'];
};


export type QueryMovementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  locationId: Scalars['ID']['input'];
  variantId?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryStockChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  storeId?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryStockLevelArgs = {
  locationId: Scalars['ID']['input'];
  variantId: Scalars['ID']['input'];
};


export type QueryStockLevelsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  locationId: Scalars['ID']['input'];
};


export type QueryStockLowArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  locationId: Scalars['ID']['input'];
};

/** Goods that arrive. */
export type ReceiveStockInput = {
  /** Made by the client, once an intent. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Each variant once, each quantity above zero; 1 to 500 lines. */
  readonly lines: ReadonlyArray<StockLineInput>;
  readonly locationId: Scalars['ID']['input'];
  /** Such as the number of the delivery note. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** The stock after it, or why not. */
export type ReceiveStockResult = LocationNotFound | StockLinesInvalid | StockMoved | VariantsUnknown;

/** Something the rules do not allow: its type is for programs, its message for people. */
export type Refusal = {
  /** The refusal's type, stable for programs. */
  readonly code: Scalars['String']['output'];
  /** What is wrong and what to do, for people. */
  readonly message: Scalars['String']['output'];
};

/** For peers: goods to hold for an order. */
export type ReserveStockInput = {
  /** Each variant once, each quantity above zero. */
  readonly lines: ReadonlyArray<StockLineInput>;
  readonly orderId: Scalars['ID']['input'];
  readonly storeId: Scalars['ID']['input'];
};

/** For peers: the hold, or why not. */
export type ReserveStockResult = LocationMissing | StockNotAvailable | StockReserved;

/** For peers: goods of an order that came back. */
export type ReturnStockInput = {
  /** Each variant once, each quantity above zero. */
  readonly lines: ReadonlyArray<StockLineInput>;
  readonly orderId: Scalars['ID']['input'];
  readonly refundId: Scalars['ID']['input'];
  /** Where they came back to: they lie at its default location from now on. */
  readonly storeId: Scalars['ID']['input'];
};

/** For peers: the goods are on the shelf again, or there is none. */
export type ReturnStockResult = LocationMissing | StockReturned;

/** From which quantity on stock is low. */
export type SetStockThresholdInput = {
  readonly locationId: Scalars['ID']['input'];
  /** Zero or more; null takes the threshold away. */
  readonly threshold?: InputMaybe<Scalars['Quantity']['input']>;
  readonly variantId: Scalars['ID']['input'];
};

/** The stock with its threshold, or why not. */
export type SetStockThresholdResult = LocationNotFound | StockLevel | StockThresholdInvalid | VariantsUnknown;

/** For peers: the goods are off the shelf, some of which it did not have. */
export type SoldStockTaken = {
  readonly __typename?: 'SoldStockTaken';
  readonly orderId: Scalars['ID']['output'];
  /** What there was not enough of; empty where stock may go below zero. */
  readonly shortages: ReadonlyArray<StockShortage>;
};

/** The location does not allow stock below zero, and these lines would take it there. */
export type StockBelowZero = Refusal & {
  readonly __typename?: 'StockBelowZero';
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  readonly shortages: ReadonlyArray<StockShortage>;
};

/** What changed of a store's stock, and where to read on. */
export type StockChanges = {
  readonly __typename?: 'StockChanges';
  /** When it was read. */
  readonly asOf: Scalars['DateTime']['output'];
  /** Give it as `after` next time. */
  readonly cursor: Scalars['String']['output'];
  /** More changed already: read on at once. */
  readonly hasMore: Scalars['Boolean']['output'];
  /**
   * What was kept is to be forgotten: `after` was read of another database, such as one before a restore, or of another
   * location, and the copy begins anew with these items.
   */
  readonly isRestart: Scalars['Boolean']['output'];
  readonly items: ReadonlyArray<StockItem>;
};

/** For peers: the goods are off the shelf. */
export type StockConsumed = {
  readonly __typename?: 'StockConsumed';
  readonly orderId: Scalars['ID']['output'];
};

/** Stock of one variant as it is now. */
export type StockItem = {
  readonly __typename?: 'StockItem';
  /** On hand less what sales under way hold. */
  readonly available: Scalars['Quantity']['output'];
  /** At its threshold or below. */
  readonly isLow: Scalars['Boolean']['output'];
  readonly onHand: Scalars['Quantity']['output'];
  readonly variantId: Scalars['ID']['output'];
};

/** How much of a variant lies at a location. */
export type StockLevel = {
  readonly __typename?: 'StockLevel';
  /** What can still be sold: on hand less reserved. */
  readonly available: Scalars['Quantity']['output'];
  /** Null where nothing ever moved. */
  readonly changedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly location: Location;
  /** What lies there. */
  readonly onHand: Scalars['Quantity']['output'];
  /** What sales under way hold. */
  readonly reserved: Scalars['Quantity']['output'];
  /** Stock is low when what lies there is this much or less; null where nobody asked to know. */
  readonly threshold?: Maybe<Scalars['Quantity']['output']>;
  readonly variant: Variant;
};

/** A page of stock levels. */
export type StockLevelConnection = {
  readonly __typename?: 'StockLevelConnection';
  readonly edges: ReadonlyArray<StockLevelEdge>;
  readonly pageInfo: PageInfo;
};

/** A stock level in a page. */
export type StockLevelEdge = {
  readonly __typename?: 'StockLevelEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: StockLevel;
};

/** How much of a variant. */
export type StockLineInput = {
  readonly quantity: Scalars['Quantity']['input'];
  readonly variantId: Scalars['ID']['input'];
};

/** Lines that can't be used: a quantity of zero or of the wrong sign, a variant twice, none or too many. */
export type StockLinesInvalid = Refusal & {
  readonly __typename?: 'StockLinesInvalid';
  readonly code: Scalars['String']['output'];
  /** Numbers of the lines, from 0. */
  readonly lines: ReadonlyArray<Scalars['Int']['output']>;
  readonly message: Scalars['String']['output'];
};

/** Stock was moved; one level a line, in the lines' order. */
export type StockMoved = {
  readonly __typename?: 'StockMoved';
  readonly levels: ReadonlyArray<StockLevel>;
};

/** For peers: there is not enough of these lines; nothing is held. */
export type StockNotAvailable = {
  readonly __typename?: 'StockNotAvailable';
  readonly shortages: ReadonlyArray<StockShortage>;
};

/** For peers: the hold is let go. */
export type StockReleased = {
  readonly __typename?: 'StockReleased';
  readonly orderId: Scalars['ID']['output'];
};

/** For peers: the goods are held. */
export type StockReserved = {
  readonly __typename?: 'StockReserved';
  readonly expiresAt: Scalars['DateTime']['output'];
  readonly locationId: Scalars['ID']['output'];
  readonly orderId: Scalars['ID']['output'];
};

/** For peers: the goods are back. */
export type StockRestocked = {
  readonly __typename?: 'StockRestocked';
  readonly orderId: Scalars['ID']['output'];
};

/** For peers: the goods are on the shelf again. */
export type StockReturned = {
  readonly __typename?: 'StockReturned';
  readonly refundId: Scalars['ID']['output'];
};

/** A line for which there is not enough. */
export type StockShortage = {
  readonly __typename?: 'StockShortage';
  /** What can be had. */
  readonly available: Scalars['Quantity']['output'];
  /** What was asked for. */
  readonly requested: Scalars['Quantity']['output'];
  readonly variantId: Scalars['ID']['output'];
};

/** A threshold below zero. */
export type StockThresholdInvalid = Refusal & {
  readonly __typename?: 'StockThresholdInvalid';
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};

/** A place where a tenant sells. */
export type Store = {
  readonly __typename?: 'Store';
  readonly id: Scalars['ID']['output'];
  /** The locations of the store, by name. */
  readonly locations: LocationConnection;
};


/** A place where a tenant sells. */
export type StoreLocationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** The tenant has no such store. */
export type StoreUnknown = Refusal & {
  readonly __typename?: 'StoreUnknown';
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};

/** What is scanned and sold: a product in one size, colour or pack. */
export type Variant = {
  readonly __typename?: 'Variant';
  readonly id: Scalars['ID']['output'];
  /** Stock of this variant in a store's default location; the viewer's own store when none is named, null without either. */
  readonly stock?: Maybe<StockLevel>;
};


/** What is scanned and sold: a product in one size, colour or pack. */
export type VariantStockArgs = {
  storeId?: InputMaybe<Scalars['ID']['input']>;
};

/** The tenant has no such variants. */
export type VariantsUnknown = Refusal & {
  readonly __typename?: 'VariantsUnknown';
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  readonly variantIds: ReadonlyArray<Scalars['ID']['output']>;
};



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
  Location: Location;
  Store: Store;
  Variant: Variant;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Location:
    ( { __typename: 'Location' }
    & GraphQLRecursivePick<FederationTypes['Location'], {"id":true}> );
  Store:
    ( { __typename: 'Store' }
    & GraphQLRecursivePick<FederationTypes['Store'], {"id":true}> );
  Variant:
    ( { __typename: 'Variant' }
    & GraphQLRecursivePick<FederationTypes['Variant'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  AdjustStockResult:
    | ( LocationNotFound & { __typename: 'LocationNotFound' } )
    | ( StockBelowZero & { __typename: 'StockBelowZero' } )
    | ( StockLinesInvalid & { __typename: 'StockLinesInvalid' } )
    | ( Omit<StockMoved, 'levels'> & { levels: ReadonlyArray<_RefType['StockLevel']> } & { __typename: 'StockMoved' } )
    | ( VariantsUnknown & { __typename: 'VariantsUnknown' } )
  ;
  ChangeLocationResult:
    | ( LocationModel & { __typename: 'Location' } )
    | ( LocationDetailsInvalid & { __typename: 'LocationDetailsInvalid' } )
    | ( LocationNameTaken & { __typename: 'LocationNameTaken' } )
    | ( LocationNotFound & { __typename: 'LocationNotFound' } )
  ;
  CreateLocationResult:
    | ( LocationModel & { __typename: 'Location' } )
    | ( LocationDetailsInvalid & { __typename: 'LocationDetailsInvalid' } )
    | ( LocationNameTaken & { __typename: 'LocationNameTaken' } )
    | ( StoreUnknown & { __typename: 'StoreUnknown' } )
  ;
  ReceiveStockResult:
    | ( LocationNotFound & { __typename: 'LocationNotFound' } )
    | ( StockLinesInvalid & { __typename: 'StockLinesInvalid' } )
    | ( Omit<StockMoved, 'levels'> & { levels: ReadonlyArray<_RefType['StockLevel']> } & { __typename: 'StockMoved' } )
    | ( VariantsUnknown & { __typename: 'VariantsUnknown' } )
  ;
  ReserveStockResult:
    | ( LocationMissing & { __typename: 'LocationMissing' } )
    | ( StockNotAvailable & { __typename: 'StockNotAvailable' } )
    | ( StockReserved & { __typename: 'StockReserved' } )
  ;
  ReturnStockResult:
    | ( LocationMissing & { __typename: 'LocationMissing' } )
    | ( StockReturned & { __typename: 'StockReturned' } )
  ;
  SetStockThresholdResult:
    | ( LocationNotFound & { __typename: 'LocationNotFound' } )
    | ( StockLevelModel & { __typename: 'StockLevel' } )
    | ( StockThresholdInvalid & { __typename: 'StockThresholdInvalid' } )
    | ( VariantsUnknown & { __typename: 'VariantsUnknown' } )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Refusal:
    | ( LocationDetailsInvalid )
    | ( LocationNameTaken )
    | ( LocationNotFound )
    | ( StockBelowZero )
    | ( StockLinesInvalid )
    | ( StockThresholdInvalid )
    | ( StoreUnknown )
    | ( VariantsUnknown )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AdjustStockInput: AdjustStockInput;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AdjustStockResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AdjustStockResult']>;
  ChangeLocationInput: ChangeLocationInput;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  ChangeLocationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangeLocationResult']>;
  ConsumeStockInput: ConsumeStockInput;
  CreateLocationInput: CreateLocationInput;
  CreateLocationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateLocationResult']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Location: ResolverTypeWrapper<LocationModel>;
  LocationConnection: ResolverTypeWrapper<Omit<LocationConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['LocationEdge']> }>;
  LocationDetailsInvalid: ResolverTypeWrapper<LocationDetailsInvalid>;
  LocationEdge: ResolverTypeWrapper<Omit<LocationEdge, 'node'> & { node: ResolversTypes['Location'] }>;
  LocationMissing: ResolverTypeWrapper<LocationMissing>;
  LocationNameTaken: ResolverTypeWrapper<LocationNameTaken>;
  LocationNotFound: ResolverTypeWrapper<LocationNotFound>;
  Movement: ResolverTypeWrapper<MovementModel>;
  MovementConnection: ResolverTypeWrapper<Omit<MovementConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['MovementEdge']> }>;
  MovementEdge: ResolverTypeWrapper<Omit<MovementEdge, 'node'> & { node: ResolversTypes['Movement'] }>;
  MovementKind: MovementKind;
  MovementTotal: ResolverTypeWrapper<MovementTotal>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Quantity: ResolverTypeWrapper<Scalars['Quantity']['output']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ReceiveStockInput: ReceiveStockInput;
  ReceiveStockResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReceiveStockResult']>;
  Refusal: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Refusal']>;
  ReserveStockInput: ReserveStockInput;
  ReserveStockResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReserveStockResult']>;
  ReturnStockInput: ReturnStockInput;
  ReturnStockResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReturnStockResult']>;
  SetStockThresholdInput: SetStockThresholdInput;
  SetStockThresholdResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetStockThresholdResult']>;
  SoldStockTaken: ResolverTypeWrapper<SoldStockTaken>;
  StockBelowZero: ResolverTypeWrapper<StockBelowZero>;
  StockChanges: ResolverTypeWrapper<StockChanges>;
  StockConsumed: ResolverTypeWrapper<StockConsumed>;
  StockItem: ResolverTypeWrapper<StockItem>;
  StockLevel: ResolverTypeWrapper<StockLevelModel>;
  StockLevelConnection: ResolverTypeWrapper<Omit<StockLevelConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['StockLevelEdge']> }>;
  StockLevelEdge: ResolverTypeWrapper<Omit<StockLevelEdge, 'node'> & { node: ResolversTypes['StockLevel'] }>;
  StockLineInput: StockLineInput;
  StockLinesInvalid: ResolverTypeWrapper<StockLinesInvalid>;
  StockMoved: ResolverTypeWrapper<Omit<StockMoved, 'levels'> & { levels: ReadonlyArray<ResolversTypes['StockLevel']> }>;
  StockNotAvailable: ResolverTypeWrapper<StockNotAvailable>;
  StockReleased: ResolverTypeWrapper<StockReleased>;
  StockReserved: ResolverTypeWrapper<StockReserved>;
  StockRestocked: ResolverTypeWrapper<StockRestocked>;
  StockReturned: ResolverTypeWrapper<StockReturned>;
  StockShortage: ResolverTypeWrapper<StockShortage>;
  StockThresholdInvalid: ResolverTypeWrapper<StockThresholdInvalid>;
  Store: ResolverTypeWrapper<StoreReference>;
  StoreUnknown: ResolverTypeWrapper<StoreUnknown>;
  Variant: ResolverTypeWrapper<VariantReference>;
  VariantsUnknown: ResolverTypeWrapper<VariantsUnknown>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AdjustStockInput: AdjustStockInput;
  String: Scalars['String']['output'];
  ID: Scalars['ID']['output'];
  AdjustStockResult: ResolversUnionTypes<ResolversParentTypes>['AdjustStockResult'];
  ChangeLocationInput: ChangeLocationInput;
  Boolean: Scalars['Boolean']['output'];
  ChangeLocationResult: ResolversUnionTypes<ResolversParentTypes>['ChangeLocationResult'];
  ConsumeStockInput: ConsumeStockInput;
  CreateLocationInput: CreateLocationInput;
  CreateLocationResult: ResolversUnionTypes<ResolversParentTypes>['CreateLocationResult'];
  DateTime: Scalars['DateTime']['output'];
  Location: LocationModel;
  LocationConnection: Omit<LocationConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['LocationEdge']> };
  LocationDetailsInvalid: LocationDetailsInvalid;
  LocationEdge: Omit<LocationEdge, 'node'> & { node: ResolversParentTypes['Location'] };
  LocationMissing: LocationMissing;
  LocationNameTaken: LocationNameTaken;
  LocationNotFound: LocationNotFound;
  Movement: MovementModel;
  MovementConnection: Omit<MovementConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['MovementEdge']> };
  MovementEdge: Omit<MovementEdge, 'node'> & { node: ResolversParentTypes['Movement'] };
  MovementTotal: MovementTotal;
  Int: Scalars['Int']['output'];
  Mutation: Record<PropertyKey, never>;
  PageInfo: PageInfo;
  Quantity: Scalars['Quantity']['output'];
  Query: Record<PropertyKey, never>;
  ReceiveStockInput: ReceiveStockInput;
  ReceiveStockResult: ResolversUnionTypes<ResolversParentTypes>['ReceiveStockResult'];
  Refusal: ResolversInterfaceTypes<ResolversParentTypes>['Refusal'];
  ReserveStockInput: ReserveStockInput;
  ReserveStockResult: ResolversUnionTypes<ResolversParentTypes>['ReserveStockResult'];
  ReturnStockInput: ReturnStockInput;
  ReturnStockResult: ResolversUnionTypes<ResolversParentTypes>['ReturnStockResult'];
  SetStockThresholdInput: SetStockThresholdInput;
  SetStockThresholdResult: ResolversUnionTypes<ResolversParentTypes>['SetStockThresholdResult'];
  SoldStockTaken: SoldStockTaken;
  StockBelowZero: StockBelowZero;
  StockChanges: StockChanges;
  StockConsumed: StockConsumed;
  StockItem: StockItem;
  StockLevel: StockLevelModel;
  StockLevelConnection: Omit<StockLevelConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['StockLevelEdge']> };
  StockLevelEdge: Omit<StockLevelEdge, 'node'> & { node: ResolversParentTypes['StockLevel'] };
  StockLineInput: StockLineInput;
  StockLinesInvalid: StockLinesInvalid;
  StockMoved: Omit<StockMoved, 'levels'> & { levels: ReadonlyArray<ResolversParentTypes['StockLevel']> };
  StockNotAvailable: StockNotAvailable;
  StockReleased: StockReleased;
  StockReserved: StockReserved;
  StockRestocked: StockRestocked;
  StockReturned: StockReturned;
  StockShortage: StockShortage;
  StockThresholdInvalid: StockThresholdInvalid;
  Store: StoreReference;
  StoreUnknown: StoreUnknown;
  Variant: VariantReference;
  VariantsUnknown: VariantsUnknown;
};

export type AdjustStockResultResolvers<ContextType = InventoryContext, ParentType extends ResolversParentTypes['AdjustStockResult'] = ResolversParentTypes['AdjustStockResult']> = {
  __resolveType: TypeResolveFn<'LocationNotFound' | 'StockBelowZero' | 'StockLinesInvalid' | 'StockMoved' | 'VariantsUnknown', ParentType, ContextType>;
};

export type ChangeLocationResultResolvers<ContextType = InventoryContext, ParentType extends ResolversParentTypes['ChangeLocationResult'] = ResolversParentTypes['ChangeLocationResult']> = {
  __resolveType: TypeResolveFn<'Location' | 'LocationDetailsInvalid' | 'LocationNameTaken' | 'LocationNotFound', ParentType, ContextType>;
};

export type CreateLocationResultResolvers<ContextType = InventoryContext, ParentType extends ResolversParentTypes['CreateLocationResult'] = ResolversParentTypes['CreateLocationResult']> = {
  __resolveType: TypeResolveFn<'Location' | 'LocationDetailsInvalid' | 'LocationNameTaken' | 'StoreUnknown', ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type LocationResolvers<ContextType = InventoryContext, ParentType extends ResolversParentTypes['Location'] = ResolversParentTypes['Location'], FederationReferenceType extends FederationReferenceTypes['Location'] = FederationReferenceTypes['Location']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Location']> | FederationReferenceType, FederationReferenceType, ContextType>;
  allowsNegativeStock?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isDefault?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  store?: Resolver<ResolversTypes['Store'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LocationConnectionResolvers<ContextType = InventoryContext, ParentType extends ResolversParentTypes['LocationConnection'] = ResolversParentTypes['LocationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LocationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type LocationDetailsInvalidResolvers<ContextType = InventoryContext, ParentType extends ResolversParentTypes['LocationDetailsInvalid'] = ResolversParentTypes['LocationDetailsInvalid']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LocationEdgeResolvers<ContextType = InventoryContext, ParentType extends ResolversParentTypes['LocationEdge'] = ResolversParentTypes['LocationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Location'], ParentType, ContextType>;
};

export type LocationMissingResolvers<ContextType = InventoryContext, ParentType extends ResolversParentTypes['LocationMissing'] = ResolversParentTypes['LocationMissing']> = {
  storeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LocationNameTakenResolvers<ContextType = InventoryContext, ParentType extends ResolversParentTypes['LocationNameTaken'] = ResolversParentTypes['LocationNameTaken']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LocationNotFoundResolvers<ContextType = InventoryContext, ParentType extends ResolversParentTypes['LocationNotFound'] = ResolversParentTypes['LocationNotFound']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MovementResolvers<ContextType = InventoryContext, ParentType extends ResolversParentTypes['Movement'] = ResolversParentTypes['Movement']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MovementKind'], ParentType, ContextType>;
  location?: Resolver<ResolversTypes['Location'], ParentType, ContextType>;
  movedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  movedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  onHandAfter?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  orderId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  variant?: Resolver<ResolversTypes['Variant'], ParentType, ContextType>;
};

export type MovementConnectionResolvers<ContextType = InventoryContext, ParentType extends ResolversParentTypes['MovementConnection'] = ResolversParentTypes['MovementConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MovementEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type MovementEdgeResolvers<ContextType = InventoryContext, ParentType extends ResolversParentTypes['MovementEdge'] = ResolversParentTypes['MovementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Movement'], ParentType, ContextType>;
};

export type MovementTotalResolvers<ContextType = InventoryContext, ParentType extends ResolversParentTypes['MovementTotal'] = ResolversParentTypes['MovementTotal']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MovementKind'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = InventoryContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  adjustStock?: Resolver<ResolversTypes['AdjustStockResult'], ParentType, ContextType, RequireFields<MutationAdjustStockArgs, 'input'>>;
  changeLocation?: Resolver<ResolversTypes['ChangeLocationResult'], ParentType, ContextType, RequireFields<MutationChangeLocationArgs, 'input'>>;
  consumeStock?: Resolver<ResolversTypes['StockConsumed'], ParentType, ContextType, RequireFields<MutationConsumeStockArgs, 'input'>>;
  createLocation?: Resolver<ResolversTypes['CreateLocationResult'], ParentType, ContextType, RequireFields<MutationCreateLocationArgs, 'input'>>;
  receiveStock?: Resolver<ResolversTypes['ReceiveStockResult'], ParentType, ContextType, RequireFields<MutationReceiveStockArgs, 'input'>>;
  releaseStock?: Resolver<ResolversTypes['StockReleased'], ParentType, ContextType, RequireFields<MutationReleaseStockArgs, 'orderId'>>;
  reserveStock?: Resolver<ResolversTypes['ReserveStockResult'], ParentType, ContextType, RequireFields<MutationReserveStockArgs, 'input'>>;
  restockOrder?: Resolver<ResolversTypes['StockRestocked'], ParentType, ContextType, RequireFields<MutationRestockOrderArgs, 'orderId'>>;
  returnStock?: Resolver<ResolversTypes['ReturnStockResult'], ParentType, ContextType, RequireFields<MutationReturnStockArgs, 'input'>>;
  setStockThreshold?: Resolver<ResolversTypes['SetStockThresholdResult'], ParentType, ContextType, RequireFields<MutationSetStockThresholdArgs, 'input'>>;
  takeSoldStock?: Resolver<ResolversTypes['SoldStockTaken'], ParentType, ContextType, RequireFields<MutationTakeSoldStockArgs, 'input'>>;
};

export type PageInfoResolvers<ContextType = InventoryContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export interface QuantityScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Quantity'], any> {
  name: 'Quantity';
}

export type QueryResolvers<ContextType = InventoryContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  location?: Resolver<Maybe<ResolversTypes['Location']>, ParentType, ContextType, RequireFields<QueryLocationArgs, 'id'>>;
  locations?: Resolver<ResolversTypes['LocationConnection'], ParentType, ContextType, Partial<QueryLocationsArgs>>;
  movementTotals?: Resolver<ReadonlyArray<ResolversTypes['MovementTotal']>, ParentType, ContextType, RequireFields<QueryMovementTotalsArgs, 'locationId'>>;
  movements?: Resolver<ResolversTypes['MovementConnection'], ParentType, ContextType, RequireFields<QueryMovementsArgs, 'locationId'>>;
  stockChanges?: Resolver<ResolversTypes['StockChanges'], ParentType, ContextType, Partial<QueryStockChangesArgs>>;
  stockLevel?: Resolver<Maybe<ResolversTypes['StockLevel']>, ParentType, ContextType, RequireFields<QueryStockLevelArgs, 'locationId' | 'variantId'>>;
  stockLevels?: Resolver<ResolversTypes['StockLevelConnection'], ParentType, ContextType, RequireFields<QueryStockLevelsArgs, 'locationId'>>;
  stockLow?: Resolver<ResolversTypes['StockLevelConnection'], ParentType, ContextType, RequireFields<QueryStockLowArgs, 'locationId'>>;
};

export type ReceiveStockResultResolvers<ContextType = InventoryContext, ParentType extends ResolversParentTypes['ReceiveStockResult'] = ResolversParentTypes['ReceiveStockResult']> = {
  __resolveType: TypeResolveFn<'LocationNotFound' | 'StockLinesInvalid' | 'StockMoved' | 'VariantsUnknown', ParentType, ContextType>;
};

export type RefusalResolvers<ContextType = InventoryContext, ParentType extends ResolversParentTypes['Refusal'] = ResolversParentTypes['Refusal']> = {
  __resolveType: TypeResolveFn<'LocationDetailsInvalid' | 'LocationNameTaken' | 'LocationNotFound' | 'StockBelowZero' | 'StockLinesInvalid' | 'StockThresholdInvalid' | 'StoreUnknown' | 'VariantsUnknown', ParentType, ContextType>;
};

export type ReserveStockResultResolvers<ContextType = InventoryContext, ParentType extends ResolversParentTypes['ReserveStockResult'] = ResolversParentTypes['ReserveStockResult']> = {
  __resolveType: TypeResolveFn<'LocationMissing' | 'StockNotAvailable' | 'StockReserved', ParentType, ContextType>;
};

export type ReturnStockResultResolvers<ContextType = InventoryContext, ParentType extends ResolversParentTypes['ReturnStockResult'] = ResolversParentTypes['ReturnStockResult']> = {
  __resolveType: TypeResolveFn<'LocationMissing' | 'StockReturned', ParentType, ContextType>;
};

export type SetStockThresholdResultResolvers<ContextType = InventoryContext, ParentType extends ResolversParentTypes['SetStockThresholdResult'] = ResolversParentTypes['SetStockThresholdResult']> = {
  __resolveType: TypeResolveFn<'LocationNotFound' | 'StockLevel' | 'StockThresholdInvalid' | 'VariantsUnknown', ParentType, ContextType>;
};

export type SoldStockTakenResolvers<ContextType = InventoryContext, ParentType extends ResolversParentTypes['SoldStockTaken'] = ResolversParentTypes['SoldStockTaken']> = {
  orderId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  shortages?: Resolver<ReadonlyArray<ResolversTypes['StockShortage']>, ParentType, ContextType>;
};

export type StockBelowZeroResolvers<ContextType = InventoryContext, ParentType extends ResolversParentTypes['StockBelowZero'] = ResolversParentTypes['StockBelowZero']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shortages?: Resolver<ReadonlyArray<ResolversTypes['StockShortage']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StockChangesResolvers<ContextType = InventoryContext, ParentType extends ResolversParentTypes['StockChanges'] = ResolversParentTypes['StockChanges']> = {
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hasMore?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isRestart?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  items?: Resolver<ReadonlyArray<ResolversTypes['StockItem']>, ParentType, ContextType>;
};

export type StockConsumedResolvers<ContextType = InventoryContext, ParentType extends ResolversParentTypes['StockConsumed'] = ResolversParentTypes['StockConsumed']> = {
  orderId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type StockItemResolvers<ContextType = InventoryContext, ParentType extends ResolversParentTypes['StockItem'] = ResolversParentTypes['StockItem']> = {
  available?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  isLow?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  onHand?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  variantId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type StockLevelResolvers<ContextType = InventoryContext, ParentType extends ResolversParentTypes['StockLevel'] = ResolversParentTypes['StockLevel']> = {
  available?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  changedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  location?: Resolver<ResolversTypes['Location'], ParentType, ContextType>;
  onHand?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  reserved?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  threshold?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  variant?: Resolver<ResolversTypes['Variant'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StockLevelConnectionResolvers<ContextType = InventoryContext, ParentType extends ResolversParentTypes['StockLevelConnection'] = ResolversParentTypes['StockLevelConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['StockLevelEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type StockLevelEdgeResolvers<ContextType = InventoryContext, ParentType extends ResolversParentTypes['StockLevelEdge'] = ResolversParentTypes['StockLevelEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['StockLevel'], ParentType, ContextType>;
};

export type StockLinesInvalidResolvers<ContextType = InventoryContext, ParentType extends ResolversParentTypes['StockLinesInvalid'] = ResolversParentTypes['StockLinesInvalid']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StockMovedResolvers<ContextType = InventoryContext, ParentType extends ResolversParentTypes['StockMoved'] = ResolversParentTypes['StockMoved']> = {
  levels?: Resolver<ReadonlyArray<ResolversTypes['StockLevel']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StockNotAvailableResolvers<ContextType = InventoryContext, ParentType extends ResolversParentTypes['StockNotAvailable'] = ResolversParentTypes['StockNotAvailable']> = {
  shortages?: Resolver<ReadonlyArray<ResolversTypes['StockShortage']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StockReleasedResolvers<ContextType = InventoryContext, ParentType extends ResolversParentTypes['StockReleased'] = ResolversParentTypes['StockReleased']> = {
  orderId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type StockReservedResolvers<ContextType = InventoryContext, ParentType extends ResolversParentTypes['StockReserved'] = ResolversParentTypes['StockReserved']> = {
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  locationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  orderId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StockRestockedResolvers<ContextType = InventoryContext, ParentType extends ResolversParentTypes['StockRestocked'] = ResolversParentTypes['StockRestocked']> = {
  orderId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type StockReturnedResolvers<ContextType = InventoryContext, ParentType extends ResolversParentTypes['StockReturned'] = ResolversParentTypes['StockReturned']> = {
  refundId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StockShortageResolvers<ContextType = InventoryContext, ParentType extends ResolversParentTypes['StockShortage'] = ResolversParentTypes['StockShortage']> = {
  available?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  requested?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  variantId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type StockThresholdInvalidResolvers<ContextType = InventoryContext, ParentType extends ResolversParentTypes['StockThresholdInvalid'] = ResolversParentTypes['StockThresholdInvalid']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StoreResolvers<ContextType = InventoryContext, ParentType extends ResolversParentTypes['Store'] = ResolversParentTypes['Store'], FederationReferenceType extends FederationReferenceTypes['Store'] = FederationReferenceTypes['Store']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Store']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  locations?: Resolver<ResolversTypes['LocationConnection'], ParentType, ContextType, Partial<StoreLocationsArgs>>;
};

export type StoreUnknownResolvers<ContextType = InventoryContext, ParentType extends ResolversParentTypes['StoreUnknown'] = ResolversParentTypes['StoreUnknown']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VariantResolvers<ContextType = InventoryContext, ParentType extends ResolversParentTypes['Variant'] = ResolversParentTypes['Variant'], FederationReferenceType extends FederationReferenceTypes['Variant'] = FederationReferenceTypes['Variant']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Variant']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  stock?: Resolver<Maybe<ResolversTypes['StockLevel']>, ParentType, ContextType, Partial<VariantStockArgs>>;
};

export type VariantsUnknownResolvers<ContextType = InventoryContext, ParentType extends ResolversParentTypes['VariantsUnknown'] = ResolversParentTypes['VariantsUnknown']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  variantIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = InventoryContext> = {
  AdjustStockResult?: AdjustStockResultResolvers<ContextType>;
  ChangeLocationResult?: ChangeLocationResultResolvers<ContextType>;
  CreateLocationResult?: CreateLocationResultResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  Location?: LocationResolvers<ContextType>;
  LocationConnection?: LocationConnectionResolvers<ContextType>;
  LocationDetailsInvalid?: LocationDetailsInvalidResolvers<ContextType>;
  LocationEdge?: LocationEdgeResolvers<ContextType>;
  LocationMissing?: LocationMissingResolvers<ContextType>;
  LocationNameTaken?: LocationNameTakenResolvers<ContextType>;
  LocationNotFound?: LocationNotFoundResolvers<ContextType>;
  Movement?: MovementResolvers<ContextType>;
  MovementConnection?: MovementConnectionResolvers<ContextType>;
  MovementEdge?: MovementEdgeResolvers<ContextType>;
  MovementTotal?: MovementTotalResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Quantity?: GraphQLScalarType;
  Query?: QueryResolvers<ContextType>;
  ReceiveStockResult?: ReceiveStockResultResolvers<ContextType>;
  Refusal?: RefusalResolvers<ContextType>;
  ReserveStockResult?: ReserveStockResultResolvers<ContextType>;
  ReturnStockResult?: ReturnStockResultResolvers<ContextType>;
  SetStockThresholdResult?: SetStockThresholdResultResolvers<ContextType>;
  SoldStockTaken?: SoldStockTakenResolvers<ContextType>;
  StockBelowZero?: StockBelowZeroResolvers<ContextType>;
  StockChanges?: StockChangesResolvers<ContextType>;
  StockConsumed?: StockConsumedResolvers<ContextType>;
  StockItem?: StockItemResolvers<ContextType>;
  StockLevel?: StockLevelResolvers<ContextType>;
  StockLevelConnection?: StockLevelConnectionResolvers<ContextType>;
  StockLevelEdge?: StockLevelEdgeResolvers<ContextType>;
  StockLinesInvalid?: StockLinesInvalidResolvers<ContextType>;
  StockMoved?: StockMovedResolvers<ContextType>;
  StockNotAvailable?: StockNotAvailableResolvers<ContextType>;
  StockReleased?: StockReleasedResolvers<ContextType>;
  StockReserved?: StockReservedResolvers<ContextType>;
  StockRestocked?: StockRestockedResolvers<ContextType>;
  StockReturned?: StockReturnedResolvers<ContextType>;
  StockShortage?: StockShortageResolvers<ContextType>;
  StockThresholdInvalid?: StockThresholdInvalidResolvers<ContextType>;
  Store?: StoreResolvers<ContextType>;
  StoreUnknown?: StoreUnknownResolvers<ContextType>;
  Variant?: VariantResolvers<ContextType>;
  VariantsUnknown?: VariantsUnknownResolvers<ContextType>;
};

