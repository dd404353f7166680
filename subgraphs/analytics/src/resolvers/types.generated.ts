import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Alert as AlertModel } from '../domain/alert.ts';
import type { BasketSize as BasketSizeModel } from '../domain/basket-size.ts';
import type { ForecastDay as ForecastDayModel, ForecastError as ForecastErrorModel, StoreForecast } from '../domain/forecast.ts';
import type { HourOfDay as HourOfDayModel } from '../domain/hour-of-day.ts';
import type { Money as MoneyModel } from '@novapos/kernel';
import type { Amounts as AmountsModel, ReportRow as ReportRowModel, ReportTotals as ReportTotalsModel } from '../domain/report.ts';
import type { TopItem as TopItemModel } from '../domain/top-item.ts';
import type { AnalyticsContext } from '../context.ts';
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
  /** A whole number between -(2^53-1) and 2^53-1, such as an amount in minor units. */
  SafeInt: { input: number; output: number; }
  _FieldSet: { input: unknown; output: unknown; }
};

/** An alert somebody has looked into. */
export type AcknowledgeAlertInput = {
  readonly alertId: Scalars['ID']['input'];
};

/** The alert, or why not. */
export type AcknowledgeAlertResult = AlertAcknowledged | AlertNotFound;

/** A figure of a store or register that is far from what is usual. */
export type Alert = {
  readonly __typename?: 'Alert';
  readonly acknowledgedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Of a partner only the id is known. */
  readonly acknowledgedBy?: Maybe<User>;
  readonly businessDate: Scalars['String']['output'];
  /** The bound that it passed: the store's mean of the last weeks and three standard deviations. */
  readonly expected: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  readonly kind: AlertKind;
  /** The figure when it was noticed, as a decimal: a percentage for REFUND_RATE, else a count. */
  readonly observed: Scalars['String']['output'];
  readonly raisedAt: Scalars['DateTime']['output'];
  readonly register?: Maybe<Register>;
  readonly store: Store;
};

/** Somebody has looked into it. */
export type AlertAcknowledged = {
  readonly __typename?: 'AlertAcknowledged';
  readonly alert: Alert;
};

/** A page of alerts. */
export type AlertConnection = {
  readonly __typename?: 'AlertConnection';
  readonly edges: ReadonlyArray<AlertEdge>;
  readonly pageInfo: PageInfo;
};

/** An alert in a page. */
export type AlertEdge = {
  readonly __typename?: 'AlertEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Alert;
};

/** Which alerts; all conditions hold together. */
export type AlertFilter = {
  readonly isAcknowledged?: InputMaybe<Scalars['Boolean']['input']>;
  readonly kind?: InputMaybe<AlertKind>;
  readonly registerId?: InputMaybe<Scalars['ID']['input']>;
  readonly storeId?: InputMaybe<Scalars['ID']['input']>;
};

/** Which figure is far from what is usual. */
export type AlertKind =
  /** Lines sold at another price than the catalogue's at a register in a day. */
  | 'PRICE_OVERRIDES'
  /** Refunds of a register among all its sales and refunds of a day. */
  | 'REFUND_RATE'
  /** Sales voided at a register in a day. */
  | 'VOIDS';

/** The tenant has no alert with this id. */
export type AlertNotFound = Refusal & {
  readonly __typename?: 'AlertNotFound';
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};

/** What one sale holds on average. */
export type BasketSize = {
  readonly __typename?: 'BasketSize';
  /** The total of one sale, rounded half up. */
  readonly averageTotal: Money;
  readonly currency: Scalars['String']['output'];
  /** Pieces; goods by weight or volume count one a line. */
  readonly items: Scalars['Quantity']['output'];
  /** Pieces in one sale, to hundredths, such as `3.25`; `0` without sales. */
  readonly itemsPerOrder: Scalars['String']['output'];
  /** Lines in all sales. */
  readonly lines: Scalars['Int']['output'];
  readonly orders: Scalars['Int']['output'];
};

/** A shelf or department by which products are found. */
export type Category = {
  readonly __typename?: 'Category';
  readonly id: Scalars['ID']['output'];
};

/** One day to come. */
export type ForecastDay = {
  readonly __typename?: 'ForecastDay';
  readonly businessDate: Scalars['String']['output'];
  /** Expected sales. */
  readonly orders: Scalars['Int']['output'];
  /** Expected total less refunds. */
  readonly total: Money;
};

/** How wrong a forecast of totals was, a week ahead. */
export type ForecastError = {
  readonly __typename?: 'ForecastError';
  /** Days it was tried on. */
  readonly days: Scalars['Int']['output'];
  /** The mean of how far it was off, either way. */
  readonly meanAbsolute: Money;
  /** The same as a share of what was sold, in hundredths of a percent, over days with sales; null when there were none. */
  readonly meanAbsoluteBasisPoints?: Maybe<Scalars['Int']['output']>;
};

/** A forecast, or why there is none. */
export type ForecastResult = NotEnoughHistory | SalesForecast;

/** One hour of the store's clock in a period. */
export type HourOfDay = {
  readonly __typename?: 'HourOfDay';
  /** The total of one of those days, rounded half up. */
  readonly averageTotal: Money;
  readonly currency: Scalars['String']['output'];
  /** Business days of the period on which anything was sold. */
  readonly days: Scalars['Int']['output'];
  /** From 0 to 23. */
  readonly hour: Scalars['Int']['output'];
  readonly orders: Scalars['Int']['output'];
  /** Sold less refunded. */
  readonly total: Money;
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
  /** Say that somebody has looked into an alert; again: the first one stays. Refuses an unknown alert. */
  readonly acknowledgeAlert: AcknowledgeAlertResult;
};


export type MutationAcknowledgeAlertArgs = {
  input: AcknowledgeAlertInput;
};

/** A store has too short a past for an honest forecast. */
export type NotEnoughHistory = Refusal & {
  readonly __typename?: 'NotEnoughHistory';
  readonly code: Scalars['String']['output'];
  readonly daysKnown: Scalars['Int']['output'];
  readonly daysNeeded: Scalars['Int']['output'];
  readonly message: Scalars['String']['output'];
};

/** Where a page stands in its list. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** Give it as `after` to read on; null on an empty page. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  readonly hasNextPage: Scalars['Boolean']['output'];
};

/** Something the tenant sells, in one or several variants. */
export type Product = {
  readonly __typename?: 'Product';
  readonly id: Scalars['ID']['output'];
};

export type Query = {
  readonly __typename?: 'Query';
  /** One alert, or null where there is none with this id. */
  readonly alert?: Maybe<Alert>;
  /** The alerts of the tenant, the newest first. */
  readonly alerts: AlertConnection;
  /** How much one sale holds on average, for each currency; refunds do not change it. */
  readonly basketSizes: ReadonlyArray<BasketSize>;
  /**
   * What a store will likely take on each of the coming days, and how wrong the same method was of late.
   * The store's currency is that of its newest sale when none is named.
   */
  readonly forecast: ForecastResult;
  /** What a day looks like by the hour: the sums of a period by hour of the store's clock, for each currency. */
  readonly hourProfile: ReadonlyArray<HourOfDay>;
  /** A link under which a report can be fetched as CSV, by whoever has it, for five minutes. */
  readonly salesExport: SalesExport;
  /** What was sold and what came back, a row for each member of the grouping and currency. */
  readonly salesReport: SalesReport;
  /** The variants that sold best, refunds taken off: ranked within each currency, and by quantity within each unit too. */
  readonly topItems: ReadonlyArray<TopItem>;
};


export type QueryAlertArgs = {
  id: Scalars['ID']['input'];
};


export type QueryAlertsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AlertFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryBasketSizesArgs = {
  filter: SalesFilter;
};


export type QueryForecastArgs = {
  currency?: InputMaybe<Scalars['String']['input']>;
  days?: Scalars['Int']['input'];
  from?: InputMaybe<Scalars['String']['input']>;
  storeId: Scalars['ID']['input'];
};


export type QueryHourProfileArgs = {
  filter: SalesFilter;
};


export type QuerySalesExportArgs = {
  filter: SalesFilter;
  groupBy: SalesGrouping;
};


export type QuerySalesReportArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter: SalesFilter;
  first?: InputMaybe<Scalars['Int']['input']>;
  groupBy: SalesGrouping;
};


export type QueryTopItemsArgs = {
  by?: TopItemsOrder;
  filter: SalesFilter;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Something the rules do not allow: its type is for programs, its message for people. */
export type Refusal = {
  /** The refusal's type, stable for programs. */
  readonly code: Scalars['String']['output'];
  /** What is wrong and what to do, for people. */
  readonly message: Scalars['String']['output'];
};

/** A till of a store: sales and receipt numbers belong to it. */
export type Register = {
  readonly __typename?: 'Register';
  readonly id: Scalars['ID']['output'];
};

/** All sales of a filter in one currency. */
export type ReportTotals = {
  readonly __typename?: 'ReportTotals';
  /** Sold less refunded. */
  readonly balance: SalesAmounts;
  readonly currency: Scalars['String']['output'];
  /** Without those voided. */
  readonly orders: Scalars['Int']['output'];
  readonly priceOverrides: Scalars['Int']['output'];
  /** What came back, in positive figures. */
  readonly refunded: SalesAmounts;
  readonly refunds: Scalars['Int']['output'];
  readonly sold: SalesAmounts;
  /** The totals of the sales voided; they are in no other figure. */
  readonly voided: Money;
  readonly voids: Scalars['Int']['output'];
};

/** The amounts of sales; null where a grouping has no such part. */
export type SalesAmounts = {
  readonly __typename?: 'SalesAmounts';
  /** What rounding to the cash increment added or took off; null for goods, tenders and taxes. */
  readonly cashRounding?: Maybe<Money>;
  /** Discounts of lines and of whole sales; null for tenders and taxes. */
  readonly discount?: Maybe<Money>;
  /** Quantity times price, before discounts; null for tenders and taxes. */
  readonly gross?: Maybe<Money>;
  /** Without tax; null for tenders. */
  readonly net?: Maybe<Money>;
  /** Null for tenders. */
  readonly tax?: Maybe<Money>;
  /** Net and tax; for a tender what it paid. */
  readonly total: Money;
};

/** Where a report can be fetched as CSV. */
export type SalesExport = {
  readonly __typename?: 'SalesExport';
  readonly expiresAt: Scalars['DateTime']['output'];
  readonly fileName: Scalars['String']['output'];
  /** A path of the gateway. */
  readonly url: Scalars['String']['output'];
};

/** Which sales; all conditions hold together. */
export type SalesFilter = {
  /** Not for goods (PRODUCT, VARIANT, CATEGORY), which are kept by store. */
  readonly cashierId?: InputMaybe<Scalars['ID']['input']>;
  /** ISO 4217. */
  readonly currency?: InputMaybe<Scalars['String']['input']>;
  /** The first business day of the stores, such as `2030-01-01`. */
  readonly from: Scalars['String']['input'];
  /** Not for goods (PRODUCT, VARIANT, CATEGORY), which are kept by store. */
  readonly registerId?: InputMaybe<Scalars['ID']['input']>;
  readonly storeId?: InputMaybe<Scalars['ID']['input']>;
  /** The last business day, itself included; at most 400 days in all. */
  readonly to: Scalars['String']['input'];
};

/** The coming days of a store: the mean of the same weekday of the last weeks, moved along the trend of the weeks. */
export type SalesForecast = {
  readonly __typename?: 'SalesForecast';
  readonly currency: Scalars['String']['output'];
  readonly days: ReadonlyArray<ForecastDay>;
  /** How wrong it would have been on the last weeks, known only what was known then. */
  readonly error: ForecastError;
  readonly store: Store;
  /** The weeks it was learned from. */
  readonly weeks: Scalars['Int']['output'];
};

/** What a row of a report stands for. */
export type SalesGrouping =
  | 'CASHIER'
  | 'CATEGORY'
  /** A business day of the store. */
  | 'DAY'
  /** An hour of a business day, by the store's clock; an hour that comes twice in autumn is one. */
  | 'HOUR'
  /** A month, named by its first day. */
  | 'MONTH'
  | 'PRODUCT'
  | 'REGISTER'
  | 'STORE'
  /** A tax and its rate: net is what it was laid on, tax what it came to. */
  | 'TAX'
  /** A means of payment: its amounts are what it paid of the sales, cash rounding included. */
  | 'TENDER'
  | 'VARIANT'
  /** A week, named by its Monday. */
  | 'WEEK';

/** A report, page by page; its totals are those of all sales that the filter lets through. */
export type SalesReport = {
  readonly __typename?: 'SalesReport';
  readonly from: Scalars['String']['output'];
  readonly groupBy: SalesGrouping;
  readonly rows: SalesRowConnection;
  readonly to: Scalars['String']['output'];
  /** One for each currency; never added up over currencies. */
  readonly totals: ReadonlyArray<ReportTotals>;
};

/** One row of a report: what it stands for is named by the fields of its grouping, the others are null. */
export type SalesRow = {
  readonly __typename?: 'SalesRow';
  /** Sold less refunded. */
  readonly balance: SalesAmounts;
  /** Its day, or the first day of its week or month: for DAY, HOUR, WEEK, MONTH. */
  readonly businessDate?: Maybe<Scalars['String']['output']>;
  /** For CASHIER; where a partner's program sold, only its id is known. */
  readonly cashier?: Maybe<User>;
  /** For CATEGORY; null for goods without one. */
  readonly category?: Maybe<Category>;
  readonly currency: Scalars['String']['output'];
  /** From 0 to 23: for HOUR. */
  readonly hour?: Maybe<Scalars['Int']['output']>;
  /** Stands for the row within its grouping and currency, such as a day or an id. */
  readonly key: Scalars['String']['output'];
  /** Sales in which it occurs, without those voided; null for PRODUCT, where only its variants can tell. */
  readonly orders?: Maybe<Scalars['Int']['output']>;
  /** Lines sold at another price than the catalogue's; null for tenders and taxes. */
  readonly priceOverrides?: Maybe<Scalars['Int']['output']>;
  /** For PRODUCT and VARIANT. */
  readonly product?: Maybe<Product>;
  /** Goods by unit: for PRODUCT, VARIANT and CATEGORY, else null. */
  readonly quantities?: Maybe<ReadonlyArray<UnitQuantity>>;
  /** What came back, in positive figures. */
  readonly refunded: SalesAmounts;
  /** Refunds in which it occurs; null for PRODUCT. */
  readonly refunds?: Maybe<Scalars['Int']['output']>;
  /** For REGISTER. */
  readonly register?: Maybe<Register>;
  readonly sold: SalesAmounts;
  /** For STORE and REGISTER. */
  readonly store?: Maybe<Store>;
  /** For TAX. */
  readonly tax?: Maybe<SalesTax>;
  /** Such as `CASH`: for TENDER. */
  readonly tenderType?: Maybe<Scalars['String']['output']>;
  /** For VARIANT. */
  readonly variant?: Maybe<Variant>;
  /** Sales voided; null for goods, tenders and taxes. */
  readonly voids?: Maybe<Scalars['Int']['output']>;
};

/** A page of a report's rows, by their key. */
export type SalesRowConnection = {
  readonly __typename?: 'SalesRowConnection';
  readonly edges: ReadonlyArray<SalesRowEdge>;
  readonly pageInfo: PageInfo;
};

/** A row in a page. */
export type SalesRowEdge = {
  readonly __typename?: 'SalesRowEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: SalesRow;
};

/** A tax by its rate. */
export type SalesTax = {
  readonly __typename?: 'SalesTax';
  readonly code: Scalars['String']['output'];
  /** Whether shelf prices hold it. */
  readonly isInclusive: Scalars['Boolean']['output'];
  readonly name: Scalars['String']['output'];
  /** Millionths: 200000 is 20 %. */
  readonly ratePpm: Scalars['Int']['output'];
};

/** A place where a tenant sells. */
export type Store = {
  readonly __typename?: 'Store';
  readonly id: Scalars['ID']['output'];
};

/** One of the variants that sold best. */
export type TopItem = {
  readonly __typename?: 'TopItem';
  /** As it was last sold. */
  readonly name: Scalars['String']['output'];
  readonly product: Product;
  readonly quantity: Scalars['Quantity']['output'];
  /** From 1 within its currency, and its unit when ranked by quantity. */
  readonly rank: Scalars['Int']['output'];
  readonly revenue: Money;
  readonly sku: Scalars['String']['output'];
  readonly unit: Scalars['String']['output'];
  readonly variant: Variant;
};

/** What the best items are ranked by. */
export type TopItemsOrder =
  /** How much of it was sold, less what came back. */
  | 'QUANTITY'
  /** The total, tax included, less refunds. */
  | 'REVENUE';

/** How much of goods measured in one unit. */
export type UnitQuantity = {
  readonly __typename?: 'UnitQuantity';
  /** Sold less refunded. */
  readonly balance: Scalars['Quantity']['output'];
  readonly refunded: Scalars['Quantity']['output'];
  readonly sold: Scalars['Quantity']['output'];
  readonly unit: Scalars['String']['output'];
};

/** Someone who works with the tenant's system. */
export type User = {
  readonly __typename?: 'User';
  readonly id: Scalars['ID']['output'];
};

/** What is scanned and sold: a product in one size, colour or pack. */
export type Variant = {
  readonly __typename?: 'Variant';
  readonly id: Scalars['ID']['output'];
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
  Alert: Alert;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Alert:
    ( { __typename: 'Alert' }
    & GraphQLRecursivePick<FederationTypes['Alert'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  AcknowledgeAlertResult:
    | ( Omit<AlertAcknowledged, 'alert'> & { alert: _RefType['Alert'] } & { __typename: 'AlertAcknowledged' } )
    | ( AlertNotFound & { __typename: 'AlertNotFound' } )
  ;
  ForecastResult:
    | ( NotEnoughHistory & { __typename: 'NotEnoughHistory' } )
    | ( StoreForecast & { __typename: 'SalesForecast' } )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Refusal:
    | ( AlertNotFound )
    | ( NotEnoughHistory )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AcknowledgeAlertInput: AcknowledgeAlertInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AcknowledgeAlertResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AcknowledgeAlertResult']>;
  Alert: ResolverTypeWrapper<AlertModel>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  AlertAcknowledged: ResolverTypeWrapper<Omit<AlertAcknowledged, 'alert'> & { alert: ResolversTypes['Alert'] }>;
  AlertConnection: ResolverTypeWrapper<Omit<AlertConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['AlertEdge']> }>;
  AlertEdge: ResolverTypeWrapper<Omit<AlertEdge, 'node'> & { node: ResolversTypes['Alert'] }>;
  AlertFilter: AlertFilter;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  AlertKind: AlertKind;
  AlertNotFound: ResolverTypeWrapper<AlertNotFound>;
  BasketSize: ResolverTypeWrapper<BasketSizeModel>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Category: ResolverTypeWrapper<Category>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  ForecastDay: ResolverTypeWrapper<ForecastDayModel>;
  ForecastError: ResolverTypeWrapper<ForecastErrorModel>;
  ForecastResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ForecastResult']>;
  HourOfDay: ResolverTypeWrapper<HourOfDayModel>;
  Money: ResolverTypeWrapper<MoneyModel>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NotEnoughHistory: ResolverTypeWrapper<NotEnoughHistory>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Product: ResolverTypeWrapper<Product>;
  Quantity: ResolverTypeWrapper<Scalars['Quantity']['output']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Refusal: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Refusal']>;
  Register: ResolverTypeWrapper<Register>;
  ReportTotals: ResolverTypeWrapper<ReportTotalsModel>;
  SafeInt: ResolverTypeWrapper<Scalars['SafeInt']['output']>;
  SalesAmounts: ResolverTypeWrapper<AmountsModel>;
  SalesExport: ResolverTypeWrapper<SalesExport>;
  SalesFilter: SalesFilter;
  SalesForecast: ResolverTypeWrapper<StoreForecast>;
  SalesGrouping: SalesGrouping;
  SalesReport: ResolverTypeWrapper<Omit<SalesReport, 'rows' | 'totals'> & { rows: ResolversTypes['SalesRowConnection'], totals: ReadonlyArray<ResolversTypes['ReportTotals']> }>;
  SalesRow: ResolverTypeWrapper<ReportRowModel>;
  SalesRowConnection: ResolverTypeWrapper<Omit<SalesRowConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['SalesRowEdge']> }>;
  SalesRowEdge: ResolverTypeWrapper<Omit<SalesRowEdge, 'node'> & { node: ResolversTypes['SalesRow'] }>;
  SalesTax: ResolverTypeWrapper<SalesTax>;
  Store: ResolverTypeWrapper<Store>;
  TopItem: ResolverTypeWrapper<TopItemModel>;
  TopItemsOrder: TopItemsOrder;
  UnitQuantity: ResolverTypeWrapper<UnitQuantity>;
  User: ResolverTypeWrapper<User>;
  Variant: ResolverTypeWrapper<Variant>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AcknowledgeAlertInput: AcknowledgeAlertInput;
  ID: Scalars['ID']['output'];
  AcknowledgeAlertResult: ResolversUnionTypes<ResolversParentTypes>['AcknowledgeAlertResult'];
  Alert: AlertModel;
  String: Scalars['String']['output'];
  AlertAcknowledged: Omit<AlertAcknowledged, 'alert'> & { alert: ResolversParentTypes['Alert'] };
  AlertConnection: Omit<AlertConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['AlertEdge']> };
  AlertEdge: Omit<AlertEdge, 'node'> & { node: ResolversParentTypes['Alert'] };
  AlertFilter: AlertFilter;
  Boolean: Scalars['Boolean']['output'];
  AlertNotFound: AlertNotFound;
  BasketSize: BasketSizeModel;
  Int: Scalars['Int']['output'];
  Category: Category;
  DateTime: Scalars['DateTime']['output'];
  ForecastDay: ForecastDayModel;
  ForecastError: ForecastErrorModel;
  ForecastResult: ResolversUnionTypes<ResolversParentTypes>['ForecastResult'];
  HourOfDay: HourOfDayModel;
  Money: MoneyModel;
  Mutation: Record<PropertyKey, never>;
  NotEnoughHistory: NotEnoughHistory;
  PageInfo: PageInfo;
  Product: Product;
  Quantity: Scalars['Quantity']['output'];
  Query: Record<PropertyKey, never>;
  Refusal: ResolversInterfaceTypes<ResolversParentTypes>['Refusal'];
  Register: Register;
  ReportTotals: ReportTotalsModel;
  SafeInt: Scalars['SafeInt']['output'];
  SalesAmounts: AmountsModel;
  SalesExport: SalesExport;
  SalesFilter: SalesFilter;
  SalesForecast: StoreForecast;
  SalesReport: Omit<SalesReport, 'rows' | 'totals'> & { rows: ResolversParentTypes['SalesRowConnection'], totals: ReadonlyArray<ResolversParentTypes['ReportTotals']> };
  SalesRow: ReportRowModel;
  SalesRowConnection: Omit<SalesRowConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['SalesRowEdge']> };
  SalesRowEdge: Omit<SalesRowEdge, 'node'> & { node: ResolversParentTypes['SalesRow'] };
  SalesTax: SalesTax;
  Store: Store;
  TopItem: TopItemModel;
  UnitQuantity: UnitQuantity;
  User: User;
  Variant: Variant;
};

export type AcknowledgeAlertResultResolvers<ContextType = AnalyticsContext, ParentType extends ResolversParentTypes['AcknowledgeAlertResult'] = ResolversParentTypes['AcknowledgeAlertResult']> = {
  __resolveType: TypeResolveFn<'AlertAcknowledged' | 'AlertNotFound', ParentType, ContextType>;
};

export type AlertResolvers<ContextType = AnalyticsContext, ParentType extends ResolversParentTypes['Alert'] = ResolversParentTypes['Alert'], FederationReferenceType extends FederationReferenceTypes['Alert'] = FederationReferenceTypes['Alert']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Alert']> | FederationReferenceType, FederationReferenceType, ContextType>;
  acknowledgedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  acknowledgedBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  businessDate?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expected?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AlertKind'], ParentType, ContextType>;
  observed?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  raisedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  register?: Resolver<Maybe<ResolversTypes['Register']>, ParentType, ContextType>;
  store?: Resolver<ResolversTypes['Store'], ParentType, ContextType>;
};

export type AlertAcknowledgedResolvers<ContextType = AnalyticsContext, ParentType extends ResolversParentTypes['AlertAcknowledged'] = ResolversParentTypes['AlertAcknowledged']> = {
  alert?: Resolver<ResolversTypes['Alert'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AlertConnectionResolvers<ContextType = AnalyticsContext, ParentType extends ResolversParentTypes['AlertConnection'] = ResolversParentTypes['AlertConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AlertEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type AlertEdgeResolvers<ContextType = AnalyticsContext, ParentType extends ResolversParentTypes['AlertEdge'] = ResolversParentTypes['AlertEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Alert'], ParentType, ContextType>;
};

export type AlertNotFoundResolvers<ContextType = AnalyticsContext, ParentType extends ResolversParentTypes['AlertNotFound'] = ResolversParentTypes['AlertNotFound']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BasketSizeResolvers<ContextType = AnalyticsContext, ParentType extends ResolversParentTypes['BasketSize'] = ResolversParentTypes['BasketSize']> = {
  averageTotal?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  items?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  itemsPerOrder?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lines?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  orders?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CategoryResolvers<ContextType = AnalyticsContext, ParentType extends ResolversParentTypes['Category'] = ResolversParentTypes['Category']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type ForecastDayResolvers<ContextType = AnalyticsContext, ParentType extends ResolversParentTypes['ForecastDay'] = ResolversParentTypes['ForecastDay']> = {
  businessDate?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  orders?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type ForecastErrorResolvers<ContextType = AnalyticsContext, ParentType extends ResolversParentTypes['ForecastError'] = ResolversParentTypes['ForecastError']> = {
  days?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  meanAbsolute?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  meanAbsoluteBasisPoints?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ForecastResultResolvers<ContextType = AnalyticsContext, ParentType extends ResolversParentTypes['ForecastResult'] = ResolversParentTypes['ForecastResult']> = {
  __resolveType: TypeResolveFn<'NotEnoughHistory' | 'SalesForecast', ParentType, ContextType>;
};

export type HourOfDayResolvers<ContextType = AnalyticsContext, ParentType extends ResolversParentTypes['HourOfDay'] = ResolversParentTypes['HourOfDay']> = {
  averageTotal?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  days?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hour?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  orders?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = AnalyticsContext, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amountMinor?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  decimal?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = AnalyticsContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  acknowledgeAlert?: Resolver<ResolversTypes['AcknowledgeAlertResult'], ParentType, ContextType, RequireFields<MutationAcknowledgeAlertArgs, 'input'>>;
};

export type NotEnoughHistoryResolvers<ContextType = AnalyticsContext, ParentType extends ResolversParentTypes['NotEnoughHistory'] = ResolversParentTypes['NotEnoughHistory']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  daysKnown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  daysNeeded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = AnalyticsContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ProductResolvers<ContextType = AnalyticsContext, ParentType extends ResolversParentTypes['Product'] = ResolversParentTypes['Product']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export interface QuantityScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Quantity'], any> {
  name: 'Quantity';
}

export type QueryResolvers<ContextType = AnalyticsContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  alert?: Resolver<Maybe<ResolversTypes['Alert']>, ParentType, ContextType, RequireFields<QueryAlertArgs, 'id'>>;
  alerts?: Resolver<ResolversTypes['AlertConnection'], ParentType, ContextType, Partial<QueryAlertsArgs>>;
  basketSizes?: Resolver<ReadonlyArray<ResolversTypes['BasketSize']>, ParentType, ContextType, RequireFields<QueryBasketSizesArgs, 'filter'>>;
  forecast?: Resolver<ResolversTypes['ForecastResult'], ParentType, ContextType, RequireFields<QueryForecastArgs, 'days' | 'storeId'>>;
  hourProfile?: Resolver<ReadonlyArray<ResolversTypes['HourOfDay']>, ParentType, ContextType, RequireFields<QueryHourProfileArgs, 'filter'>>;
  salesExport?: Resolver<ResolversTypes['SalesExport'], ParentType, ContextType, RequireFields<QuerySalesExportArgs, 'filter' | 'groupBy'>>;
  salesReport?: Resolver<ResolversTypes['SalesReport'], ParentType, ContextType, RequireFields<QuerySalesReportArgs, 'filter' | 'first' | 'groupBy'>>;
  topItems?: Resolver<ReadonlyArray<ResolversTypes['TopItem']>, ParentType, ContextType, RequireFields<QueryTopItemsArgs, 'by' | 'filter' | 'first'>>;
};

export type RefusalResolvers<ContextType = AnalyticsContext, ParentType extends ResolversParentTypes['Refusal'] = ResolversParentTypes['Refusal']> = {
  __resolveType: TypeResolveFn<'AlertNotFound' | 'NotEnoughHistory', ParentType, ContextType>;
};

export type RegisterResolvers<ContextType = AnalyticsContext, ParentType extends ResolversParentTypes['Register'] = ResolversParentTypes['Register']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ReportTotalsResolvers<ContextType = AnalyticsContext, ParentType extends ResolversParentTypes['ReportTotals'] = ResolversParentTypes['ReportTotals']> = {
  balance?: Resolver<ResolversTypes['SalesAmounts'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  orders?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  priceOverrides?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  refunded?: Resolver<ResolversTypes['SalesAmounts'], ParentType, ContextType>;
  refunds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sold?: Resolver<ResolversTypes['SalesAmounts'], ParentType, ContextType>;
  voided?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  voids?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export interface SafeIntScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['SafeInt'], any> {
  name: 'SafeInt';
}

export type SalesAmountsResolvers<ContextType = AnalyticsContext, ParentType extends ResolversParentTypes['SalesAmounts'] = ResolversParentTypes['SalesAmounts']> = {
  cashRounding?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  discount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  gross?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  net?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  tax?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type SalesExportResolvers<ContextType = AnalyticsContext, ParentType extends ResolversParentTypes['SalesExport'] = ResolversParentTypes['SalesExport']> = {
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SalesForecastResolvers<ContextType = AnalyticsContext, ParentType extends ResolversParentTypes['SalesForecast'] = ResolversParentTypes['SalesForecast']> = {
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  days?: Resolver<ReadonlyArray<ResolversTypes['ForecastDay']>, ParentType, ContextType>;
  error?: Resolver<ResolversTypes['ForecastError'], ParentType, ContextType>;
  store?: Resolver<ResolversTypes['Store'], ParentType, ContextType>;
  weeks?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SalesReportResolvers<ContextType = AnalyticsContext, ParentType extends ResolversParentTypes['SalesReport'] = ResolversParentTypes['SalesReport']> = {
  from?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  groupBy?: Resolver<ResolversTypes['SalesGrouping'], ParentType, ContextType>;
  rows?: Resolver<ResolversTypes['SalesRowConnection'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  totals?: Resolver<ReadonlyArray<ResolversTypes['ReportTotals']>, ParentType, ContextType>;
};

export type SalesRowResolvers<ContextType = AnalyticsContext, ParentType extends ResolversParentTypes['SalesRow'] = ResolversParentTypes['SalesRow']> = {
  balance?: Resolver<ResolversTypes['SalesAmounts'], ParentType, ContextType>;
  businessDate?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cashier?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['Category']>, ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hour?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  orders?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  priceOverrides?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  quantities?: Resolver<Maybe<ReadonlyArray<ResolversTypes['UnitQuantity']>>, ParentType, ContextType>;
  refunded?: Resolver<ResolversTypes['SalesAmounts'], ParentType, ContextType>;
  refunds?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  register?: Resolver<Maybe<ResolversTypes['Register']>, ParentType, ContextType>;
  sold?: Resolver<ResolversTypes['SalesAmounts'], ParentType, ContextType>;
  store?: Resolver<Maybe<ResolversTypes['Store']>, ParentType, ContextType>;
  tax?: Resolver<Maybe<ResolversTypes['SalesTax']>, ParentType, ContextType>;
  tenderType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  variant?: Resolver<Maybe<ResolversTypes['Variant']>, ParentType, ContextType>;
  voids?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type SalesRowConnectionResolvers<ContextType = AnalyticsContext, ParentType extends ResolversParentTypes['SalesRowConnection'] = ResolversParentTypes['SalesRowConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SalesRowEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type SalesRowEdgeResolvers<ContextType = AnalyticsContext, ParentType extends ResolversParentTypes['SalesRowEdge'] = ResolversParentTypes['SalesRowEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SalesRow'], ParentType, ContextType>;
};

export type SalesTaxResolvers<ContextType = AnalyticsContext, ParentType extends ResolversParentTypes['SalesTax'] = ResolversParentTypes['SalesTax']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isInclusive?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ratePpm?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StoreResolvers<ContextType = AnalyticsContext, ParentType extends ResolversParentTypes['Store'] = ResolversParentTypes['Store']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type TopItemResolvers<ContextType = AnalyticsContext, ParentType extends ResolversParentTypes['TopItem'] = ResolversParentTypes['TopItem']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  revenue?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  sku?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  variant?: Resolver<ResolversTypes['Variant'], ParentType, ContextType>;
};

export type UnitQuantityResolvers<ContextType = AnalyticsContext, ParentType extends ResolversParentTypes['UnitQuantity'] = ResolversParentTypes['UnitQuantity']> = {
  balance?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  refunded?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  sold?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type UserResolvers<ContextType = AnalyticsContext, ParentType extends ResolversParentTypes['User'] = ResolversParentTypes['User']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type VariantResolvers<ContextType = AnalyticsContext, ParentType extends ResolversParentTypes['Variant'] = ResolversParentTypes['Variant']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type Resolvers<ContextType = AnalyticsContext> = {
  AcknowledgeAlertResult?: AcknowledgeAlertResultResolvers<ContextType>;
  Alert?: AlertResolvers<ContextType>;
  AlertAcknowledged?: AlertAcknowledgedResolvers<ContextType>;
  AlertConnection?: AlertConnectionResolvers<ContextType>;
  AlertEdge?: AlertEdgeResolvers<ContextType>;
  AlertNotFound?: AlertNotFoundResolvers<ContextType>;
  BasketSize?: BasketSizeResolvers<ContextType>;
  Category?: CategoryResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  ForecastDay?: ForecastDayResolvers<ContextType>;
  ForecastError?: ForecastErrorResolvers<ContextType>;
  ForecastResult?: ForecastResultResolvers<ContextType>;
  HourOfDay?: HourOfDayResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NotEnoughHistory?: NotEnoughHistoryResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Product?: ProductResolvers<ContextType>;
  Quantity?: GraphQLScalarType;
  Query?: QueryResolvers<ContextType>;
  Refusal?: RefusalResolvers<ContextType>;
  Register?: RegisterResolvers<ContextType>;
  ReportTotals?: ReportTotalsResolvers<ContextType>;
  SafeInt?: GraphQLScalarType;
  SalesAmounts?: SalesAmountsResolvers<ContextType>;
  SalesExport?: SalesExportResolvers<ContextType>;
  SalesForecast?: SalesForecastResolvers<ContextType>;
  SalesReport?: SalesReportResolvers<ContextType>;
  SalesRow?: SalesRowResolvers<ContextType>;
  SalesRowConnection?: SalesRowConnectionResolvers<ContextType>;
  SalesRowEdge?: SalesRowEdgeResolvers<ContextType>;
  SalesTax?: SalesTaxResolvers<ContextType>;
  Store?: StoreResolvers<ContextType>;
  TopItem?: TopItemResolvers<ContextType>;
  UnitQuantity?: UnitQuantityResolvers<ContextType>;
  User?: UserResolvers<ContextType>;
  Variant?: VariantResolvers<ContextType>;
};

