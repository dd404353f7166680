import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Money as MoneyModel, TaxComponent as TaxComponentModel, PricingPolicy as PricingPolicyModel } from '@novapos/kernel';
import type { Order as OrderModel } from '../domain/order.ts';
import type { OrderLine as OrderLineModel } from '../domain/order-line.ts';
import type { TaxRate as TaxRateModel } from '../domain/tax-rate.ts';
import type { OrderContext } from '../context.ts';
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

/** A figure would pass what can be counted exactly (2^53-1 minor units). */
export type AmountTooLarge = Refusal & {
  readonly __typename?: 'AmountTooLarge';
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};

/** The card was declined; nothing was sold or charged. */
export type CardDeclined = Refusal & {
  readonly __typename?: 'CardDeclined';
  readonly code: Scalars['String']['output'];
  /** The provider's reason, such as `insufficient_funds`. */
  readonly declineReason: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};

/** There is nothing in the cart. */
export type CartEmpty = Refusal & {
  readonly __typename?: 'CartEmpty';
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};

/** What the customer buys. There is no field for a price or a tax: they are the server's. */
export type CartInput = {
  /** Discounts on the whole order, in their order. */
  readonly discounts?: InputMaybe<ReadonlyArray<DiscountInput>>;
  /** 1 to 500 lines. */
  readonly lines: ReadonlyArray<CartLineInput>;
};

/** Something in the cart can't be used. */
export type CartInvalid = Refusal & {
  readonly __typename?: 'CartInvalid';
  readonly code: Scalars['String']['output'];
  /** Path in the cart, such as `lines.0.discounts.1`. */
  readonly field: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};

/** One article: named by exactly one of variant, SKU or barcode. */
export type CartLineInput = {
  readonly barcode?: InputMaybe<Scalars['String']['input']>;
  /** Discounts on this line, in their order. Need the right `orders:discount`. */
  readonly discounts?: InputMaybe<ReadonlyArray<DiscountInput>>;
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Above zero, with as many decimals as the variant has. 1 when left out, or what a weighed barcode says. */
  readonly quantity?: InputMaybe<Scalars['Quantity']['input']>;
  readonly sku?: InputMaybe<Scalars['String']['input']>;
  /** Another total for the whole line. Needs the right `orders:override-price`. */
  readonly totalOverride?: InputMaybe<PriceOverrideInput>;
  /** Another price for one unit. Needs the right `orders:override-price`. */
  readonly unitPriceOverride?: InputMaybe<PriceOverrideInput>;
  readonly variantId?: InputMaybe<Scalars['ID']['input']>;
};

/** What to change of the policy. */
export type ChangePricingPolicyInput = {
  /** 1 or more. */
  readonly cashIncrementMinor?: InputMaybe<Scalars['SafeInt']['input']>;
  readonly cashRounding?: InputMaybe<RoundingMode>;
  readonly inclusiveTarget?: InputMaybe<InclusiveTarget>;
  readonly level?: InputMaybe<RoundingLevel>;
  readonly rounding?: InputMaybe<RoundingMode>;
};

/** The policy, or why not. */
export type ChangePricingPolicyResult = PricingInvalid | PricingPolicy;

/** A sale to complete. */
export type CompleteSaleInput = {
  readonly cart: CartInput;
  /** Whom it is sold to; needed to pay with points. */
  readonly customerId?: InputMaybe<Scalars['ID']['input']>;
  /** Made by the till once, when the cashier presses Charge. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The order's id, a UUID, where the till makes it. */
  readonly orderId?: InputMaybe<Scalars['ID']['input']>;
  /** The caller's own reference, unique in the tenant; up to 100 characters. */
  readonly reference?: InputMaybe<Scalars['String']['input']>;
  /** Where a partner sells: a register of a store that its key sees. People sell at the register of their session. */
  readonly registerId?: InputMaybe<Scalars['ID']['input']>;
  /** The time of sale by the till; now when left out. More than 15 minutes ago needs the right `orders:backdate`. */
  readonly soldAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** In the order they were given; together exactly what is due, but for cash, which gives change. Empty when nothing is due. */
  readonly tenders: ReadonlyArray<TenderInput>;
};

/** The order, or why not. */
export type CompleteSaleResult = AmountTooLarge | CardDeclined | CartEmpty | CartInvalid | CurrencyMismatch | CustomerUnknown | DiscountTooLarge | InsufficientStock | LocationNotSetUp | Order | PaymentPending | PointsNotAccepted | ProductRetired | QuantityNotAllowed | ReferenceUsed | RegisterRequired | RightMissing | SoldAtNotAllowed | TendersExceedDue | TendersFallShort | TendersInvalid | VariantUnknown;

/** An article is priced in another currency than the store sells in. */
export type CurrencyMismatch = Refusal & {
  readonly __typename?: 'CurrencyMismatch';
  readonly code: Scalars['String']['output'];
  readonly lines: ReadonlyArray<Scalars['Int']['output']>;
  readonly message: Scalars['String']['output'];
};

/** A person or a business that buys, known by name. */
export type Customer = {
  readonly __typename?: 'Customer';
  readonly id: Scalars['ID']['output'];
};

/** The tenant has no such customer, or what was kept of it is erased. */
export type CustomerUnknown = Refusal & {
  readonly __typename?: 'CustomerUnknown';
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};

/** What discounts of one reason took off. */
export type DiscountByReason = {
  readonly __typename?: 'DiscountByReason';
  readonly amount: Money;
  readonly count: Scalars['Int']['output'];
  readonly reason: Scalars['String']['output'];
};

/** A discount: exactly one of percent and amount. */
export type DiscountInput = {
  /** Above zero, in minor units. */
  readonly amountMinor?: InputMaybe<Scalars['SafeInt']['input']>;
  /** 1 to 10,000: 1,250 is 12.5 %. */
  readonly basisPoints?: InputMaybe<Scalars['Int']['input']>;
  /** 1 to 200 characters. */
  readonly reason: Scalars['String']['input'];
};

/** A discount takes off more than there is. */
export type DiscountTooLarge = Refusal & {
  readonly __typename?: 'DiscountTooLarge';
  readonly available: Money;
  readonly code: Scalars['String']['output'];
  /** Number of the line, from 1; null for a discount on the order. */
  readonly discountLine?: Maybe<Scalars['Int']['output']>;
  readonly message: Scalars['String']['output'];
};

/** Which figure of an inclusive price is rounded. */
export type InclusiveTarget =
  /** The amount without tax. */
  | 'NET'
  /** The tax within the price. */
  | 'TAX';

/** There is not enough stock; nothing was sold. */
export type InsufficientStock = Refusal & {
  readonly __typename?: 'InsufficientStock';
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  readonly shortages: ReadonlyArray<LineShortage>;
};

/** A line for which there is not enough. */
export type LineShortage = {
  readonly __typename?: 'LineShortage';
  readonly available: Scalars['Quantity']['output'];
  /** Number of the line, from 1. */
  readonly line: Scalars['Int']['output'];
  readonly name: Scalars['String']['output'];
  readonly requested: Scalars['Quantity']['output'];
  readonly variantId: Scalars['ID']['output'];
};

/** The store has no location to sell from: set one up. */
export type LocationNotSetUp = Refusal & {
  readonly __typename?: 'LocationNotSetUp';
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
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
  /** Change how prices are rounded and taxed; what is left out stays. Orders that exist keep what they were sold under. */
  readonly changePricingPolicy: ChangePricingPolicyResult;
  /**
   * Sell a cart: price it, hold the stock, take the payment, give a receipt number. Either all of it
   * happens or nothing. Prices and taxes are the server's. The same key again answers the same order.
   *
   * Example: `mutation { completeSale(input: { idempotencyKey: "till-1-0001", cart: { lines: [{ sku: "COFFEE-250", quantity: "1" }] }, tenders: [{ type: CASH, amountMinor: 1000 }] }) { __typename ... on Order { receiptNumber total { decimal } change { decimal } } ... on Refusal { message } } }`
   */
  readonly completeSale: CompleteSaleResult;
  /** Remove the taxes of one tax category at a scope, so that the next wider scope decides again. */
  readonly removeTaxRate: RemoveTaxRateResult;
  /** Set the taxes of one tax category for the tenant, a store or a register; the list replaces the present one, an empty list means exempt. */
  readonly setTaxRate: SetTaxRateResult;
  /** Undo a just-completed sale: money and goods go back, the order stays as voided. */
  readonly voidSale: VoidSaleResult;
};


export type MutationChangePricingPolicyArgs = {
  input: ChangePricingPolicyInput;
};


export type MutationCompleteSaleArgs = {
  input: CompleteSaleInput;
};


export type MutationRemoveTaxRateArgs = {
  input: RemoveTaxRateInput;
};


export type MutationSetTaxRateArgs = {
  input: SetTaxRateInput;
};


export type MutationVoidSaleArgs = {
  input: VoidSaleInput;
};

/** What a customer buys at one register in one visit. Its figures are stored when it is sold and never worked out again. */
export type Order = {
  readonly __typename?: 'Order';
  /** The store's business day, `YYYY-MM-DD`. */
  readonly businessDate: Scalars['String']['output'];
  /** What rounding to the cash increment added, or took off. */
  readonly cashRounding: Money;
  /** Who sold it; null where a partner's program did, see `partnerId`. */
  readonly cashier?: Maybe<User>;
  /** What went back in cash. */
  readonly change: Money;
  readonly completedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly currency: Scalars['String']['output'];
  /** Whom it was sold to, where the sale named one; null again once the customer was erased. */
  readonly customer?: Maybe<Customer>;
  /** All discounts. */
  readonly discount: Money;
  /** Discounts on the whole order, with what each took off. */
  readonly discounts: ReadonlyArray<OrderDiscount>;
  /** Sum of the lines before discounts. */
  readonly gross: Money;
  readonly id: Scalars['ID']['output'];
  /** What line discounts took off. */
  readonly lineDiscount: Money;
  readonly lines: ReadonlyArray<OrderLine>;
  /** After discounts, without tax. */
  readonly net: Money;
  /** What order discounts took off. */
  readonly orderDiscount: Money;
  /** Whose program sold it; null where a person did. */
  readonly partnerId?: Maybe<Scalars['ID']['output']>;
  /** The policy it was priced under. */
  readonly policy: PricingPolicy;
  /** The receipt, from stored figures alone; null until completed. */
  readonly receipt?: Maybe<Receipt>;
  /** Counts up without a gap at its register, such as `R1-000042`; null until completed. */
  readonly receiptNumber?: Maybe<Scalars['String']['output']>;
  /** The caller's own reference of the sale, unique in the tenant. */
  readonly reference?: Maybe<Scalars['String']['output']>;
  readonly register: Register;
  /** When the customer bought, by the till. */
  readonly soldAt: Scalars['DateTime']['output'];
  readonly status: OrderStatus;
  readonly store: Store;
  readonly tax: Money;
  /** The taxes of all lines, summed by code and rate. */
  readonly taxes: ReadonlyArray<OrderTax>;
  /** How it was paid. */
  readonly tenders: ReadonlyArray<OrderTender>;
  /** What is to be paid before cash rounding: net and tax. */
  readonly total: Money;
  readonly voidReason?: Maybe<Scalars['String']['output']>;
  readonly voidedAt?: Maybe<Scalars['DateTime']['output']>;
};


/** What a customer buys at one register in one visit. Its figures are stored when it is sold and never worked out again. */
export type OrderReceiptArgs = {
  width?: ReceiptWidth;
};

/** A page of orders. */
export type OrderConnection = {
  readonly __typename?: 'OrderConnection';
  readonly edges: ReadonlyArray<OrderEdge>;
  readonly pageInfo: PageInfo;
};

/** A discount and what it took off. */
export type OrderDiscount = {
  readonly __typename?: 'OrderDiscount';
  readonly amount: Money;
  /** The percentage in basis points (1,250 is 12.5 %), where it was one. */
  readonly basisPoints?: Maybe<Scalars['Int']['output']>;
  readonly reason: Scalars['String']['output'];
};

/** An order in a page. */
export type OrderEdge = {
  readonly __typename?: 'OrderEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Order;
};

/** Which orders to list; all conditions hold together. */
export type OrderFilter = {
  readonly cashierId?: InputMaybe<Scalars['ID']['input']>;
  readonly customerId?: InputMaybe<Scalars['ID']['input']>;
  readonly registerId?: InputMaybe<Scalars['ID']['input']>;
  /** Sold before. */
  readonly soldBefore?: InputMaybe<Scalars['DateTime']['input']>;
  /** Sold at or after. */
  readonly soldFrom?: InputMaybe<Scalars['DateTime']['input']>;
  readonly status?: InputMaybe<OrderStatus>;
  readonly storeId?: InputMaybe<Scalars['ID']['input']>;
  /** The beginning of a receipt number or reference, or words of a line's name. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** One article of an order. */
export type OrderLine = {
  readonly __typename?: 'OrderLine';
  /** The price of the catalogue when it was sold. */
  readonly catalogueUnitPrice: Money;
  readonly discounts: ReadonlyArray<OrderDiscount>;
  readonly gross: Money;
  readonly id: Scalars['ID']['output'];
  readonly lineDiscount: Money;
  /** As it was called when sold. */
  readonly name: Scalars['String']['output'];
  readonly net: Money;
  readonly note?: Maybe<Scalars['String']['output']>;
  /** From 1, in the cart's order. */
  readonly number: Scalars['Int']['output'];
  /** Its share of the order's discounts. */
  readonly orderDiscount: Money;
  /** Who sold it at another price, and why. */
  readonly override?: Maybe<PriceOverride>;
  readonly quantity: Scalars['Quantity']['output'];
  readonly sku: Scalars['String']['output'];
  readonly tax: Money;
  readonly taxCategory: Scalars['String']['output'];
  /** Which rule gave the tax rates. */
  readonly taxSource: TaxSource;
  readonly taxes: ReadonlyArray<OrderTax>;
  readonly total: Money;
  readonly unit: Scalars['String']['output'];
  /** The price it was sold at: the catalogue's or the override's. For display only where the total was overridden. */
  readonly unitPrice: Money;
  readonly variant: Variant;
};

/** The tenant has no such order. */
export type OrderNotFound = Refusal & {
  readonly __typename?: 'OrderNotFound';
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};

/** Only a completed order can be voided. */
export type OrderNotVoidable = Refusal & {
  readonly __typename?: 'OrderNotVoidable';
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  readonly status: OrderStatus;
};

/** Where an order stands. */
export type OrderStatus =
  /** Sold: paid, off the shelf, with a receipt number. */
  | 'COMPLETED'
  /** Undone before it was completed, such as by a declined card. */
  | 'FAILED'
  /** A sale under way; it becomes completed or failed by itself. */
  | 'PENDING'
  /** Undone after it was completed. */
  | 'VOIDED';

/** A tax of an order or line. */
export type OrderTax = {
  readonly __typename?: 'OrderTax';
  readonly amount: Money;
  readonly base: Money;
  readonly code: Scalars['String']['output'];
  /** Contained in the price, rather than added to it. */
  readonly isInclusive: Scalars['Boolean']['output'];
  readonly name: Scalars['String']['output'];
  /** Percent as a decimal string, such as `8.875`. */
  readonly percent: Scalars['String']['output'];
};

/** How a part of an order was paid. */
export type OrderTender = {
  readonly __typename?: 'OrderTender';
  /** What it paid of the order. */
  readonly amount: Money;
  /** The last digits of a card. */
  readonly cardLast4?: Maybe<Scalars['String']['output']>;
  readonly paymentId: Scalars['ID']['output'];
  /** What was handed over; more than the amount only in cash. */
  readonly tendered: Money;
  readonly type: TenderType;
};

/** Where a page stands in its list. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** Give it as `after` to read on; null on an empty page. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  readonly hasNextPage: Scalars['Boolean']['output'];
};

/** The payment provider has not answered. Nothing is charged twice: ask again with the same key until it says what became of it. */
export type PaymentPending = Refusal & {
  readonly __typename?: 'PaymentPending';
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  readonly orderId: Scalars['ID']['output'];
};

/** The customer's points can't pay this; nothing was sold or taken. */
export type PointsNotAccepted = Refusal & {
  readonly __typename?: 'PointsNotAccepted';
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  /** What the customer's points can pay, in minor units of the store's currency; null where that is not the reason. */
  readonly worthMinor?: Maybe<Scalars['SafeInt']['output']>;
};

/** A price other than the catalogue's. */
export type PriceOverride = {
  readonly __typename?: 'PriceOverride';
  /** The new unit price or line total. */
  readonly amount: Money;
  readonly kind: PriceOverrideKind;
  readonly reason: Scalars['String']['output'];
};

/** A price by hand. */
export type PriceOverrideInput = {
  /** 0 or more, in minor units. */
  readonly amountMinor: Scalars['SafeInt']['input'];
  /** 1 to 200 characters. */
  readonly reason: Scalars['String']['input'];
};

/** What was overridden. */
export type PriceOverrideKind =
  /** What the whole line costs, whatever its quantity. */
  | 'LINE_TOTAL'
  /** What one unit costs. */
  | 'UNIT_PRICE';

/** A pricing setting can't be used. */
export type PricingInvalid = Refusal & {
  readonly __typename?: 'PricingInvalid';
  readonly code: Scalars['String']['output'];
  readonly field: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};

/** How prices are rounded and taxed. */
export type PricingPolicy = {
  readonly __typename?: 'PricingPolicy';
  /** Cash totals are rounded to a multiple of this, in minor units; 1 for none. */
  readonly cashIncrementMinor: Scalars['SafeInt']['output'];
  readonly cashRounding: RoundingMode;
  /** For prices that contain their tax: which figure is rounded, the other is the rest. */
  readonly inclusiveTarget: InclusiveTarget;
  readonly level: RoundingLevel;
  readonly rounding: RoundingMode;
};

/** The product is no longer sold. */
export type ProductRetired = Refusal & {
  readonly __typename?: 'ProductRetired';
  readonly code: Scalars['String']['output'];
  /** Numbers of the lines, from 1. */
  readonly lines: ReadonlyArray<Scalars['Int']['output']>;
  readonly message: Scalars['String']['output'];
};

/** How much was sold of articles in this unit. */
export type QuantityByUnit = {
  readonly __typename?: 'QuantityByUnit';
  readonly quantity: Scalars['Quantity']['output'];
  readonly unit: Scalars['String']['output'];
};

/** This quantity can't be sold. */
export type QuantityNotAllowed = Refusal & {
  readonly __typename?: 'QuantityNotAllowed';
  readonly code: Scalars['String']['output'];
  /** Number of the line, from 1. */
  readonly line: Scalars['Int']['output'];
  readonly message: Scalars['String']['output'];
  readonly reason: QuantityProblem;
};

/** What is wrong with a quantity. */
export type QuantityProblem =
  | 'NEGATIVE'
  /** Above 1,000,000. */
  | 'TOO_LARGE'
  /** More decimals than the variant has. */
  | 'TOO_PRECISE'
  | 'ZERO';

export type Query = {
  readonly __typename?: 'Query';
  /** One order, or null where there is none with this id. */
  readonly order?: Maybe<Order>;
  /** The order with the caller's own reference, or null. */
  readonly orderByReference?: Maybe<Order>;
  /** The orders of the tenant, the latest sale first. */
  readonly orders: OrderConnection;
  /** How prices are rounded and taxed in this tenant. */
  readonly pricingPolicy: PricingPolicy;
  /**
   * What a cart costs now, exactly as `completeSale` would charge it; nothing is stored or held. The
   * session's register decides taxes and currency; a partner names one with `registerId`.
   *
   * Example: `{ quote(cart: { lines: [{ barcode: "4006381333931", quantity: "2" }] }) { __typename ... on Quote { total { decimal } } ... on Refusal { message } } }`
   */
  readonly quote: QuoteResult;
  /** The sums of completed orders; voided ones do not count. */
  readonly salesTotals: SalesTotals;
  /** The tax rates of the tenant: by scope, then tax category. */
  readonly taxRates: TaxRateConnection;
};


export type QueryOrderArgs = {
  id: Scalars['ID']['input'];
};


export type QueryOrderByReferenceArgs = {
  reference: Scalars['String']['input'];
};


export type QueryOrdersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OrderFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryQuoteArgs = {
  cart: CartInput;
  registerId?: InputMaybe<Scalars['ID']['input']>;
};


export type QuerySalesTotalsArgs = {
  filter?: InputMaybe<SalesTotalsFilter>;
};


export type QueryTaxRatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A cart's price. */
export type Quote = {
  readonly __typename?: 'Quote';
  /** What is due when all of it is paid in cash. */
  readonly cashTotal: Money;
  readonly currency: Scalars['String']['output'];
  readonly discount: Money;
  readonly discounts: ReadonlyArray<OrderDiscount>;
  readonly gross: Money;
  readonly lineDiscount: Money;
  readonly lines: ReadonlyArray<QuoteLine>;
  readonly net: Money;
  readonly orderDiscount: Money;
  readonly tax: Money;
  readonly taxes: ReadonlyArray<OrderTax>;
  readonly total: Money;
};

/** A line of a quote. */
export type QuoteLine = {
  readonly __typename?: 'QuoteLine';
  readonly catalogueUnitPrice: Money;
  readonly discounts: ReadonlyArray<OrderDiscount>;
  readonly gross: Money;
  readonly lineDiscount: Money;
  readonly name: Scalars['String']['output'];
  readonly net: Money;
  readonly number: Scalars['Int']['output'];
  readonly orderDiscount: Money;
  readonly quantity: Scalars['Quantity']['output'];
  readonly sku: Scalars['String']['output'];
  readonly tax: Money;
  readonly taxSource: TaxSource;
  readonly taxes: ReadonlyArray<OrderTax>;
  readonly total: Money;
  readonly unitPrice: Money;
  readonly variant: Variant;
};

/** The quote, or why not. */
export type QuoteResult = AmountTooLarge | CartEmpty | CartInvalid | CurrencyMismatch | DiscountTooLarge | ProductRetired | QuantityNotAllowed | Quote | RegisterRequired | RightMissing | VariantUnknown;

/** A receipt as text to print and as data to lay out. */
export type Receipt = {
  readonly __typename?: 'Receipt';
  readonly cashRounding: Money;
  readonly change: Money;
  readonly discount: Money;
  readonly isVoided: Scalars['Boolean']['output'];
  readonly lines: ReadonlyArray<ReceiptLine>;
  readonly number: Scalars['String']['output'];
  readonly registerName: Scalars['String']['output'];
  /** In the store's time zone, such as `2030-01-31 09:30`. */
  readonly soldAtLocal: Scalars['String']['output'];
  readonly storeAddressLines: ReadonlyArray<Scalars['String']['output']>;
  readonly storeName: Scalars['String']['output'];
  readonly subtotal: Money;
  readonly tax: Money;
  readonly taxes: ReadonlyArray<OrderTax>;
  readonly tenders: ReadonlyArray<OrderTender>;
  /** Lines of exactly the chosen width or shorter, separated by line feeds. */
  readonly text: Scalars['String']['output'];
  readonly total: Money;
};

/** An article on a receipt. */
export type ReceiptLine = {
  readonly __typename?: 'ReceiptLine';
  readonly discounts: ReadonlyArray<OrderDiscount>;
  readonly gross: Money;
  readonly name: Scalars['String']['output'];
  readonly quantity: Scalars['Quantity']['output'];
  readonly sku: Scalars['String']['output'];
  readonly unit: Scalars['String']['output'];
  readonly unitPrice: Money;
};

/** How wide the paper is. */
export type ReceiptWidth =
  /** 58 mm paper. */
  | 'COLUMNS_32'
  /** 80 mm paper. */
  | 'COLUMNS_42';

/** Another order has this reference or id. */
export type ReferenceUsed = Refusal & {
  readonly __typename?: 'ReferenceUsed';
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  readonly usedByOrderId?: Maybe<Scalars['ID']['output']>;
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

/** The session has no register, or it is out of service: sign in at one or select one. A partner names one of a store that its key sees. */
export type RegisterRequired = Refusal & {
  readonly __typename?: 'RegisterRequired';
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};

/** Taxes to remove. */
export type RemoveTaxRateInput = {
  readonly scope: TaxScope;
  readonly scopeId?: InputMaybe<Scalars['ID']['input']>;
  readonly taxCategory: Scalars['String']['input'];
};

/** What was removed, or that there was nothing. */
export type RemoveTaxRateResult = TaxRate | TaxRateNotFound;

/** This needs a right that the viewer lacks. */
export type RightMissing = Refusal & {
  readonly __typename?: 'RightMissing';
  readonly code: Scalars['String']['output'];
  /** Such as `orders:override-price`. */
  readonly grant: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};

/** Where rounding takes place. */
export type RoundingLevel =
  /** Each line: the tax of its whole quantity. */
  | 'LINE'
  /** The order: the taxes of all lines together, shared out among them. */
  | 'ORDER'
  /** Each unit by itself; a quantity that is not whole like LINE. */
  | 'UNIT';

/** How half a minor unit is rounded. */
export type RoundingMode =
  /** To the even neighbour. */
  | 'BANKERS'
  /** Away from zero. */
  | 'HALF_UP'
  /** Towards zero. */
  | 'TRUNCATE';

/** Sums over completed orders. */
export type SalesTotals = {
  readonly __typename?: 'SalesTotals';
  readonly cashRounding: Money;
  readonly currency: Scalars['String']['output'];
  /** Discounts on lines and orders, by reason. */
  readonly discountsByReason: ReadonlyArray<DiscountByReason>;
  readonly gross: Money;
  readonly lineDiscount: Money;
  readonly lines: Scalars['Int']['output'];
  readonly net: Money;
  readonly orderDiscount: Money;
  readonly orders: Scalars['Int']['output'];
  /** Lines sold at another price than the catalogue's. */
  readonly overriddenLines: Scalars['Int']['output'];
  /** Quantities by unit. */
  readonly quantities: ReadonlyArray<QuantityByUnit>;
  readonly tax: Money;
  /** What was paid, by means of payment. */
  readonly tenders: ReadonlyArray<TenderTotal>;
  readonly total: Money;
};

/** Which completed orders to sum. */
export type SalesTotalsFilter = {
  readonly registerId?: InputMaybe<Scalars['ID']['input']>;
  readonly soldBefore?: InputMaybe<Scalars['DateTime']['input']>;
  readonly soldFrom?: InputMaybe<Scalars['DateTime']['input']>;
  readonly storeId?: InputMaybe<Scalars['ID']['input']>;
};

/** Taxes to set. */
export type SetTaxRateInput = {
  /** Up to 8, in sequence; empty means exempt. */
  readonly components: ReadonlyArray<TaxComponentInput>;
  readonly scope: TaxScope;
  /** The store or register; left out for the tenant. */
  readonly scopeId?: InputMaybe<Scalars['ID']['input']>;
  /** Such as `STANDARD`. */
  readonly taxCategory: Scalars['String']['input'];
};

/** The tax rate, or why not. */
export type SetTaxRateResult = PricingInvalid | TaxRate;

/** The time of sale lies in the future, or too far back for the viewer's rights. */
export type SoldAtNotAllowed = Refusal & {
  readonly __typename?: 'SoldAtNotAllowed';
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};

/** A place where a tenant sells. */
export type Store = {
  readonly __typename?: 'Store';
  readonly id: Scalars['ID']['output'];
};

/** One tax. */
export type TaxComponent = {
  readonly __typename?: 'TaxComponent';
  readonly code: Scalars['String']['output'];
  /** Its base holds the taxes before it in the sequence. */
  readonly isCompound: Scalars['Boolean']['output'];
  /** Contained in prices, rather than added to them. */
  readonly isInclusive: Scalars['Boolean']['output'];
  readonly name: Scalars['String']['output'];
  /** Percent as a decimal string with up to 4 places, such as `8.875`. */
  readonly percent: Scalars['String']['output'];
};

/** One tax to set. */
export type TaxComponentInput = {
  readonly code: Scalars['String']['input'];
  readonly isCompound?: Scalars['Boolean']['input'];
  readonly isInclusive?: Scalars['Boolean']['input'];
  readonly name: Scalars['String']['input'];
  /** Percent as a decimal string with up to 4 places, such as `8.875`; 0 to 1000. */
  readonly percent: Scalars['String']['input'];
};

/** The taxes of one tax category at one scope. */
export type TaxRate = {
  readonly __typename?: 'TaxRate';
  /** In sequence; empty means exempt. */
  readonly components: ReadonlyArray<TaxComponent>;
  readonly id: Scalars['ID']['output'];
  readonly scope: TaxScope;
  /** The store or register; null for the tenant. */
  readonly scopeId?: Maybe<Scalars['ID']['output']>;
  readonly taxCategory: Scalars['String']['output'];
};

/** A page of tax rates. */
export type TaxRateConnection = {
  readonly __typename?: 'TaxRateConnection';
  readonly edges: ReadonlyArray<TaxRateEdge>;
  readonly pageInfo: PageInfo;
};

/** A tax rate in a page. */
export type TaxRateEdge = {
  readonly __typename?: 'TaxRateEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: TaxRate;
};

/** Nothing is set for this tax category at this scope. */
export type TaxRateNotFound = Refusal & {
  readonly __typename?: 'TaxRateNotFound';
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};

/** Where a tax rate holds. */
export type TaxScope =
  | 'REGISTER'
  | 'STORE'
  | 'TENANT';

/** Where a tax rate was set; the narrowest wins. */
export type TaxSource =
  /** Nothing was set up for this tax category. */
  | 'DEFAULT'
  | 'REGISTER'
  | 'STORE'
  | 'TENANT';

/** A means of payment with its amount. */
export type TenderInput = {
  /** In minor units: the cash handed over, the coupon's worth, what the points are to pay, what to take from the card. For a card, the rest of what is due when left out. */
  readonly amountMinor?: InputMaybe<Scalars['SafeInt']['input']>;
  /** The card, as the terminal gave it. The simulator knows `sim_approve` (the default), `sim_decline`, `sim_timeout` (charged, the answer is lost), `sim_late` (charged, answers late) and `sim_silent` (never charged, no answer). */
  readonly cardToken?: InputMaybe<Scalars['String']['input']>;
  readonly type: TenderType;
};

/** What was paid by one means of payment. */
export type TenderTotal = {
  readonly __typename?: 'TenderTotal';
  readonly amount: Money;
  readonly count: Scalars['Int']['output'];
  readonly type: TenderType;
};

/** Means of payment. */
export type TenderType =
  | 'CARD'
  /** Change is given; rounded to the cash increment. */
  | 'CASH'
  /** A manufacturer's coupon: pays, gives no change. */
  | 'COUPON'
  /** Points of the sale's customer, at what they are worth: pay, give no change. */
  | 'LOYALTY_POINTS';

/** Cards, coupons and points give no change: together they are more than what is due. */
export type TendersExceedDue = Refusal & {
  readonly __typename?: 'TendersExceedDue';
  readonly code: Scalars['String']['output'];
  readonly due: Money;
  readonly message: Scalars['String']['output'];
};

/** What was tendered does not cover what is due; nothing was sold. */
export type TendersFallShort = Refusal & {
  readonly __typename?: 'TendersFallShort';
  readonly code: Scalars['String']['output'];
  readonly due: Money;
  readonly message: Scalars['String']['output'];
  readonly shortBy: Money;
};

/** A tender can't be used as it is. */
export type TendersInvalid = Refusal & {
  readonly __typename?: 'TendersInvalid';
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  /** Number of the tender, from 1. */
  readonly tender: Scalars['Int']['output'];
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

/** No variant has this id, SKU or barcode. */
export type VariantUnknown = Refusal & {
  readonly __typename?: 'VariantUnknown';
  readonly code: Scalars['String']['output'];
  /** Numbers of the lines, from 1. */
  readonly lines: ReadonlyArray<Scalars['Int']['output']>;
  readonly message: Scalars['String']['output'];
};

/** A void needs a reason of 1 to 200 characters. */
export type VoidReasonMissing = Refusal & {
  readonly __typename?: 'VoidReasonMissing';
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};

/** A sale to undo. */
export type VoidSaleInput = {
  /** Made by the client, once an intent. */
  readonly idempotencyKey: Scalars['String']['input'];
  readonly orderId: Scalars['ID']['input'];
  /** 1 to 200 characters. */
  readonly reason: Scalars['String']['input'];
};

/** The voided order, or why not. */
export type VoidSaleResult = Order | OrderNotFound | OrderNotVoidable | VoidReasonMissing | VoidTooLate;

/** The sale is too long ago to be voided. */
export type VoidTooLate = Refusal & {
  readonly __typename?: 'VoidTooLate';
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  readonly voidableUntil: Scalars['DateTime']['output'];
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
  Order: Order;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Order:
    ( { __typename: 'Order' }
    & GraphQLRecursivePick<FederationTypes['Order'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  ChangePricingPolicyResult:
    | ( PricingInvalid & { __typename: 'PricingInvalid' } )
    | ( PricingPolicyModel & { __typename: 'PricingPolicy' } )
  ;
  CompleteSaleResult:
    | ( AmountTooLarge & { __typename: 'AmountTooLarge' } )
    | ( CardDeclined & { __typename: 'CardDeclined' } )
    | ( CartEmpty & { __typename: 'CartEmpty' } )
    | ( CartInvalid & { __typename: 'CartInvalid' } )
    | ( CurrencyMismatch & { __typename: 'CurrencyMismatch' } )
    | ( CustomerUnknown & { __typename: 'CustomerUnknown' } )
    | ( Omit<DiscountTooLarge, 'available'> & { available: _RefType['Money'] } & { __typename: 'DiscountTooLarge' } )
    | ( InsufficientStock & { __typename: 'InsufficientStock' } )
    | ( LocationNotSetUp & { __typename: 'LocationNotSetUp' } )
    | ( OrderModel & { __typename: 'Order' } )
    | ( PaymentPending & { __typename: 'PaymentPending' } )
    | ( PointsNotAccepted & { __typename: 'PointsNotAccepted' } )
    | ( ProductRetired & { __typename: 'ProductRetired' } )
    | ( QuantityNotAllowed & { __typename: 'QuantityNotAllowed' } )
    | ( ReferenceUsed & { __typename: 'ReferenceUsed' } )
    | ( RegisterRequired & { __typename: 'RegisterRequired' } )
    | ( RightMissing & { __typename: 'RightMissing' } )
    | ( SoldAtNotAllowed & { __typename: 'SoldAtNotAllowed' } )
    | ( Omit<TendersExceedDue, 'due'> & { due: _RefType['Money'] } & { __typename: 'TendersExceedDue' } )
    | ( Omit<TendersFallShort, 'due' | 'shortBy'> & { due: _RefType['Money'], shortBy: _RefType['Money'] } & { __typename: 'TendersFallShort' } )
    | ( TendersInvalid & { __typename: 'TendersInvalid' } )
    | ( VariantUnknown & { __typename: 'VariantUnknown' } )
  ;
  QuoteResult:
    | ( AmountTooLarge & { __typename: 'AmountTooLarge' } )
    | ( CartEmpty & { __typename: 'CartEmpty' } )
    | ( CartInvalid & { __typename: 'CartInvalid' } )
    | ( CurrencyMismatch & { __typename: 'CurrencyMismatch' } )
    | ( Omit<DiscountTooLarge, 'available'> & { available: _RefType['Money'] } & { __typename: 'DiscountTooLarge' } )
    | ( ProductRetired & { __typename: 'ProductRetired' } )
    | ( QuantityNotAllowed & { __typename: 'QuantityNotAllowed' } )
    | ( Omit<Quote, 'cashTotal' | 'discount' | 'discounts' | 'gross' | 'lineDiscount' | 'lines' | 'net' | 'orderDiscount' | 'tax' | 'taxes' | 'total'> & { cashTotal: _RefType['Money'], discount: _RefType['Money'], discounts: ReadonlyArray<_RefType['OrderDiscount']>, gross: _RefType['Money'], lineDiscount: _RefType['Money'], lines: ReadonlyArray<_RefType['QuoteLine']>, net: _RefType['Money'], orderDiscount: _RefType['Money'], tax: _RefType['Money'], taxes: ReadonlyArray<_RefType['OrderTax']>, total: _RefType['Money'] } & { __typename: 'Quote' } )
    | ( RegisterRequired & { __typename: 'RegisterRequired' } )
    | ( RightMissing & { __typename: 'RightMissing' } )
    | ( VariantUnknown & { __typename: 'VariantUnknown' } )
  ;
  RemoveTaxRateResult:
    | ( TaxRateModel & { __typename: 'TaxRate' } )
    | ( TaxRateNotFound & { __typename: 'TaxRateNotFound' } )
  ;
  SetTaxRateResult:
    | ( PricingInvalid & { __typename: 'PricingInvalid' } )
    | ( TaxRateModel & { __typename: 'TaxRate' } )
  ;
  VoidSaleResult:
    | ( OrderModel & { __typename: 'Order' } )
    | ( OrderNotFound & { __typename: 'OrderNotFound' } )
    | ( OrderNotVoidable & { __typename: 'OrderNotVoidable' } )
    | ( VoidReasonMissing & { __typename: 'VoidReasonMissing' } )
    | ( VoidTooLate & { __typename: 'VoidTooLate' } )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Refusal:
    | ( AmountTooLarge )
    | ( CardDeclined )
    | ( CartEmpty )
    | ( CartInvalid )
    | ( CurrencyMismatch )
    | ( CustomerUnknown )
    | ( Omit<DiscountTooLarge, 'available'> & { available: _RefType['Money'] } )
    | ( InsufficientStock )
    | ( LocationNotSetUp )
    | ( OrderNotFound )
    | ( OrderNotVoidable )
    | ( PaymentPending )
    | ( PointsNotAccepted )
    | ( PricingInvalid )
    | ( ProductRetired )
    | ( QuantityNotAllowed )
    | ( ReferenceUsed )
    | ( RegisterRequired )
    | ( RightMissing )
    | ( SoldAtNotAllowed )
    | ( TaxRateNotFound )
    | ( Omit<TendersExceedDue, 'due'> & { due: _RefType['Money'] } )
    | ( Omit<TendersFallShort, 'due' | 'shortBy'> & { due: _RefType['Money'], shortBy: _RefType['Money'] } )
    | ( TendersInvalid )
    | ( VariantUnknown )
    | ( VoidReasonMissing )
    | ( VoidTooLate )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AmountTooLarge: ResolverTypeWrapper<AmountTooLarge>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  CardDeclined: ResolverTypeWrapper<CardDeclined>;
  CartEmpty: ResolverTypeWrapper<CartEmpty>;
  CartInput: CartInput;
  CartInvalid: ResolverTypeWrapper<CartInvalid>;
  CartLineInput: CartLineInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  ChangePricingPolicyInput: ChangePricingPolicyInput;
  ChangePricingPolicyResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangePricingPolicyResult']>;
  CompleteSaleInput: CompleteSaleInput;
  CompleteSaleResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CompleteSaleResult']>;
  CurrencyMismatch: ResolverTypeWrapper<CurrencyMismatch>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Customer: ResolverTypeWrapper<Customer>;
  CustomerUnknown: ResolverTypeWrapper<CustomerUnknown>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DiscountByReason: ResolverTypeWrapper<Omit<DiscountByReason, 'amount'> & { amount: ResolversTypes['Money'] }>;
  DiscountInput: DiscountInput;
  DiscountTooLarge: ResolverTypeWrapper<Omit<DiscountTooLarge, 'available'> & { available: ResolversTypes['Money'] }>;
  InclusiveTarget: InclusiveTarget;
  InsufficientStock: ResolverTypeWrapper<InsufficientStock>;
  LineShortage: ResolverTypeWrapper<LineShortage>;
  LocationNotSetUp: ResolverTypeWrapper<LocationNotSetUp>;
  Money: ResolverTypeWrapper<MoneyModel>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Order: ResolverTypeWrapper<OrderModel>;
  OrderConnection: ResolverTypeWrapper<Omit<OrderConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['OrderEdge']> }>;
  OrderDiscount: ResolverTypeWrapper<Omit<OrderDiscount, 'amount'> & { amount: ResolversTypes['Money'] }>;
  OrderEdge: ResolverTypeWrapper<Omit<OrderEdge, 'node'> & { node: ResolversTypes['Order'] }>;
  OrderFilter: OrderFilter;
  OrderLine: ResolverTypeWrapper<OrderLineModel>;
  OrderNotFound: ResolverTypeWrapper<OrderNotFound>;
  OrderNotVoidable: ResolverTypeWrapper<OrderNotVoidable>;
  OrderStatus: OrderStatus;
  OrderTax: ResolverTypeWrapper<Omit<OrderTax, 'amount' | 'base'> & { amount: ResolversTypes['Money'], base: ResolversTypes['Money'] }>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  OrderTender: ResolverTypeWrapper<Omit<OrderTender, 'amount' | 'tendered'> & { amount: ResolversTypes['Money'], tendered: ResolversTypes['Money'] }>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PaymentPending: ResolverTypeWrapper<PaymentPending>;
  PointsNotAccepted: ResolverTypeWrapper<PointsNotAccepted>;
  PriceOverride: ResolverTypeWrapper<Omit<PriceOverride, 'amount'> & { amount: ResolversTypes['Money'] }>;
  PriceOverrideInput: PriceOverrideInput;
  PriceOverrideKind: PriceOverrideKind;
  PricingInvalid: ResolverTypeWrapper<PricingInvalid>;
  PricingPolicy: ResolverTypeWrapper<PricingPolicyModel>;
  ProductRetired: ResolverTypeWrapper<ProductRetired>;
  Quantity: ResolverTypeWrapper<Scalars['Quantity']['output']>;
  QuantityByUnit: ResolverTypeWrapper<QuantityByUnit>;
  QuantityNotAllowed: ResolverTypeWrapper<QuantityNotAllowed>;
  QuantityProblem: QuantityProblem;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Quote: ResolverTypeWrapper<Omit<Quote, 'cashTotal' | 'discount' | 'discounts' | 'gross' | 'lineDiscount' | 'lines' | 'net' | 'orderDiscount' | 'tax' | 'taxes' | 'total'> & { cashTotal: ResolversTypes['Money'], discount: ResolversTypes['Money'], discounts: ReadonlyArray<ResolversTypes['OrderDiscount']>, gross: ResolversTypes['Money'], lineDiscount: ResolversTypes['Money'], lines: ReadonlyArray<ResolversTypes['QuoteLine']>, net: ResolversTypes['Money'], orderDiscount: ResolversTypes['Money'], tax: ResolversTypes['Money'], taxes: ReadonlyArray<ResolversTypes['OrderTax']>, total: ResolversTypes['Money'] }>;
  QuoteLine: ResolverTypeWrapper<Omit<QuoteLine, 'catalogueUnitPrice' | 'discounts' | 'gross' | 'lineDiscount' | 'net' | 'orderDiscount' | 'tax' | 'taxes' | 'total' | 'unitPrice'> & { catalogueUnitPrice: ResolversTypes['Money'], discounts: ReadonlyArray<ResolversTypes['OrderDiscount']>, gross: ResolversTypes['Money'], lineDiscount: ResolversTypes['Money'], net: ResolversTypes['Money'], orderDiscount: ResolversTypes['Money'], tax: ResolversTypes['Money'], taxes: ReadonlyArray<ResolversTypes['OrderTax']>, total: ResolversTypes['Money'], unitPrice: ResolversTypes['Money'] }>;
  QuoteResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['QuoteResult']>;
  Receipt: ResolverTypeWrapper<Omit<Receipt, 'cashRounding' | 'change' | 'discount' | 'lines' | 'subtotal' | 'tax' | 'taxes' | 'tenders' | 'total'> & { cashRounding: ResolversTypes['Money'], change: ResolversTypes['Money'], discount: ResolversTypes['Money'], lines: ReadonlyArray<ResolversTypes['ReceiptLine']>, subtotal: ResolversTypes['Money'], tax: ResolversTypes['Money'], taxes: ReadonlyArray<ResolversTypes['OrderTax']>, tenders: ReadonlyArray<ResolversTypes['OrderTender']>, total: ResolversTypes['Money'] }>;
  ReceiptLine: ResolverTypeWrapper<Omit<ReceiptLine, 'discounts' | 'gross' | 'unitPrice'> & { discounts: ReadonlyArray<ResolversTypes['OrderDiscount']>, gross: ResolversTypes['Money'], unitPrice: ResolversTypes['Money'] }>;
  ReceiptWidth: ReceiptWidth;
  ReferenceUsed: ResolverTypeWrapper<ReferenceUsed>;
  Refusal: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Refusal']>;
  Register: ResolverTypeWrapper<Register>;
  RegisterRequired: ResolverTypeWrapper<RegisterRequired>;
  RemoveTaxRateInput: RemoveTaxRateInput;
  RemoveTaxRateResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RemoveTaxRateResult']>;
  RightMissing: ResolverTypeWrapper<RightMissing>;
  RoundingLevel: RoundingLevel;
  RoundingMode: RoundingMode;
  SafeInt: ResolverTypeWrapper<Scalars['SafeInt']['output']>;
  SalesTotals: ResolverTypeWrapper<Omit<SalesTotals, 'cashRounding' | 'discountsByReason' | 'gross' | 'lineDiscount' | 'net' | 'orderDiscount' | 'tax' | 'tenders' | 'total'> & { cashRounding: ResolversTypes['Money'], discountsByReason: ReadonlyArray<ResolversTypes['DiscountByReason']>, gross: ResolversTypes['Money'], lineDiscount: ResolversTypes['Money'], net: ResolversTypes['Money'], orderDiscount: ResolversTypes['Money'], tax: ResolversTypes['Money'], tenders: ReadonlyArray<ResolversTypes['TenderTotal']>, total: ResolversTypes['Money'] }>;
  SalesTotalsFilter: SalesTotalsFilter;
  SetTaxRateInput: SetTaxRateInput;
  SetTaxRateResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetTaxRateResult']>;
  SoldAtNotAllowed: ResolverTypeWrapper<SoldAtNotAllowed>;
  Store: ResolverTypeWrapper<Store>;
  TaxComponent: ResolverTypeWrapper<TaxComponentModel>;
  TaxComponentInput: TaxComponentInput;
  TaxRate: ResolverTypeWrapper<TaxRateModel>;
  TaxRateConnection: ResolverTypeWrapper<Omit<TaxRateConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['TaxRateEdge']> }>;
  TaxRateEdge: ResolverTypeWrapper<Omit<TaxRateEdge, 'node'> & { node: ResolversTypes['TaxRate'] }>;
  TaxRateNotFound: ResolverTypeWrapper<TaxRateNotFound>;
  TaxScope: TaxScope;
  TaxSource: TaxSource;
  TenderInput: TenderInput;
  TenderTotal: ResolverTypeWrapper<Omit<TenderTotal, 'amount'> & { amount: ResolversTypes['Money'] }>;
  TenderType: TenderType;
  TendersExceedDue: ResolverTypeWrapper<Omit<TendersExceedDue, 'due'> & { due: ResolversTypes['Money'] }>;
  TendersFallShort: ResolverTypeWrapper<Omit<TendersFallShort, 'due' | 'shortBy'> & { due: ResolversTypes['Money'], shortBy: ResolversTypes['Money'] }>;
  TendersInvalid: ResolverTypeWrapper<TendersInvalid>;
  User: ResolverTypeWrapper<User>;
  Variant: ResolverTypeWrapper<Variant>;
  VariantUnknown: ResolverTypeWrapper<VariantUnknown>;
  VoidReasonMissing: ResolverTypeWrapper<VoidReasonMissing>;
  VoidSaleInput: VoidSaleInput;
  VoidSaleResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['VoidSaleResult']>;
  VoidTooLate: ResolverTypeWrapper<VoidTooLate>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AmountTooLarge: AmountTooLarge;
  String: Scalars['String']['output'];
  CardDeclined: CardDeclined;
  CartEmpty: CartEmpty;
  CartInput: CartInput;
  CartInvalid: CartInvalid;
  CartLineInput: CartLineInput;
  ID: Scalars['ID']['output'];
  ChangePricingPolicyInput: ChangePricingPolicyInput;
  ChangePricingPolicyResult: ResolversUnionTypes<ResolversParentTypes>['ChangePricingPolicyResult'];
  CompleteSaleInput: CompleteSaleInput;
  CompleteSaleResult: ResolversUnionTypes<ResolversParentTypes>['CompleteSaleResult'];
  CurrencyMismatch: CurrencyMismatch;
  Int: Scalars['Int']['output'];
  Customer: Customer;
  CustomerUnknown: CustomerUnknown;
  DateTime: Scalars['DateTime']['output'];
  DiscountByReason: Omit<DiscountByReason, 'amount'> & { amount: ResolversParentTypes['Money'] };
  DiscountInput: DiscountInput;
  DiscountTooLarge: Omit<DiscountTooLarge, 'available'> & { available: ResolversParentTypes['Money'] };
  InsufficientStock: InsufficientStock;
  LineShortage: LineShortage;
  LocationNotSetUp: LocationNotSetUp;
  Money: MoneyModel;
  Mutation: Record<PropertyKey, never>;
  Order: OrderModel;
  OrderConnection: Omit<OrderConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['OrderEdge']> };
  OrderDiscount: Omit<OrderDiscount, 'amount'> & { amount: ResolversParentTypes['Money'] };
  OrderEdge: Omit<OrderEdge, 'node'> & { node: ResolversParentTypes['Order'] };
  OrderFilter: OrderFilter;
  OrderLine: OrderLineModel;
  OrderNotFound: OrderNotFound;
  OrderNotVoidable: OrderNotVoidable;
  OrderTax: Omit<OrderTax, 'amount' | 'base'> & { amount: ResolversParentTypes['Money'], base: ResolversParentTypes['Money'] };
  Boolean: Scalars['Boolean']['output'];
  OrderTender: Omit<OrderTender, 'amount' | 'tendered'> & { amount: ResolversParentTypes['Money'], tendered: ResolversParentTypes['Money'] };
  PageInfo: PageInfo;
  PaymentPending: PaymentPending;
  PointsNotAccepted: PointsNotAccepted;
  PriceOverride: Omit<PriceOverride, 'amount'> & { amount: ResolversParentTypes['Money'] };
  PriceOverrideInput: PriceOverrideInput;
  PricingInvalid: PricingInvalid;
  PricingPolicy: PricingPolicyModel;
  ProductRetired: ProductRetired;
  Quantity: Scalars['Quantity']['output'];
  QuantityByUnit: QuantityByUnit;
  QuantityNotAllowed: QuantityNotAllowed;
  Query: Record<PropertyKey, never>;
  Quote: Omit<Quote, 'cashTotal' | 'discount' | 'discounts' | 'gross' | 'lineDiscount' | 'lines' | 'net' | 'orderDiscount' | 'tax' | 'taxes' | 'total'> & { cashTotal: ResolversParentTypes['Money'], discount: ResolversParentTypes['Money'], discounts: ReadonlyArray<ResolversParentTypes['OrderDiscount']>, gross: ResolversParentTypes['Money'], lineDiscount: ResolversParentTypes['Money'], lines: ReadonlyArray<ResolversParentTypes['QuoteLine']>, net: ResolversParentTypes['Money'], orderDiscount: ResolversParentTypes['Money'], tax: ResolversParentTypes['Money'], taxes: ReadonlyArray<ResolversParentTypes['OrderTax']>, total: ResolversParentTypes['Money'] };
  QuoteLine: Omit<QuoteLine, 'catalogueUnitPrice' | 'discounts' | 'gross' | 'lineDiscount' | 'net' | 'orderDiscount' | 'tax' | 'taxes' | 'total' | 'unitPrice'> & { catalogueUnitPrice: ResolversParentTypes['Money'], discounts: ReadonlyArray<ResolversParentTypes['OrderDiscount']>, gross: ResolversParentTypes['Money'], lineDiscount: ResolversParentTypes['Money'], net: ResolversParentTypes['Money'], orderDiscount: ResolversParentTypes['Money'], tax: ResolversParentTypes['Money'], taxes: ReadonlyArray<ResolversParentTypes['OrderTax']>, total: ResolversParentTypes['Money'], unitPrice: ResolversParentTypes['Money'] };
  QuoteResult: ResolversUnionTypes<ResolversParentTypes>['QuoteResult'];
  Receipt: Omit<Receipt, 'cashRounding' | 'change' | 'discount' | 'lines' | 'subtotal' | 'tax' | 'taxes' | 'tenders' | 'total'> & { cashRounding: ResolversParentTypes['Money'], change: ResolversParentTypes['Money'], discount: ResolversParentTypes['Money'], lines: ReadonlyArray<ResolversParentTypes['ReceiptLine']>, subtotal: ResolversParentTypes['Money'], tax: ResolversParentTypes['Money'], taxes: ReadonlyArray<ResolversParentTypes['OrderTax']>, tenders: ReadonlyArray<ResolversParentTypes['OrderTender']>, total: ResolversParentTypes['Money'] };
  ReceiptLine: Omit<ReceiptLine, 'discounts' | 'gross' | 'unitPrice'> & { discounts: ReadonlyArray<ResolversParentTypes['OrderDiscount']>, gross: ResolversParentTypes['Money'], unitPrice: ResolversParentTypes['Money'] };
  ReferenceUsed: ReferenceUsed;
  Refusal: ResolversInterfaceTypes<ResolversParentTypes>['Refusal'];
  Register: Register;
  RegisterRequired: RegisterRequired;
  RemoveTaxRateInput: RemoveTaxRateInput;
  RemoveTaxRateResult: ResolversUnionTypes<ResolversParentTypes>['RemoveTaxRateResult'];
  RightMissing: RightMissing;
  SafeInt: Scalars['SafeInt']['output'];
  SalesTotals: Omit<SalesTotals, 'cashRounding' | 'discountsByReason' | 'gross' | 'lineDiscount' | 'net' | 'orderDiscount' | 'tax' | 'tenders' | 'total'> & { cashRounding: ResolversParentTypes['Money'], discountsByReason: ReadonlyArray<ResolversParentTypes['DiscountByReason']>, gross: ResolversParentTypes['Money'], lineDiscount: ResolversParentTypes['Money'], net: ResolversParentTypes['Money'], orderDiscount: ResolversParentTypes['Money'], tax: ResolversParentTypes['Money'], tenders: ReadonlyArray<ResolversParentTypes['TenderTotal']>, total: ResolversParentTypes['Money'] };
  SalesTotalsFilter: SalesTotalsFilter;
  SetTaxRateInput: SetTaxRateInput;
  SetTaxRateResult: ResolversUnionTypes<ResolversParentTypes>['SetTaxRateResult'];
  SoldAtNotAllowed: SoldAtNotAllowed;
  Store: Store;
  TaxComponent: TaxComponentModel;
  TaxComponentInput: TaxComponentInput;
  TaxRate: TaxRateModel;
  TaxRateConnection: Omit<TaxRateConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['TaxRateEdge']> };
  TaxRateEdge: Omit<TaxRateEdge, 'node'> & { node: ResolversParentTypes['TaxRate'] };
  TaxRateNotFound: TaxRateNotFound;
  TenderInput: TenderInput;
  TenderTotal: Omit<TenderTotal, 'amount'> & { amount: ResolversParentTypes['Money'] };
  TendersExceedDue: Omit<TendersExceedDue, 'due'> & { due: ResolversParentTypes['Money'] };
  TendersFallShort: Omit<TendersFallShort, 'due' | 'shortBy'> & { due: ResolversParentTypes['Money'], shortBy: ResolversParentTypes['Money'] };
  TendersInvalid: TendersInvalid;
  User: User;
  Variant: Variant;
  VariantUnknown: VariantUnknown;
  VoidReasonMissing: VoidReasonMissing;
  VoidSaleInput: VoidSaleInput;
  VoidSaleResult: ResolversUnionTypes<ResolversParentTypes>['VoidSaleResult'];
  VoidTooLate: VoidTooLate;
};

export type AmountTooLargeResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['AmountTooLarge'] = ResolversParentTypes['AmountTooLarge']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CardDeclinedResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['CardDeclined'] = ResolversParentTypes['CardDeclined']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  declineReason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CartEmptyResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['CartEmpty'] = ResolversParentTypes['CartEmpty']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CartInvalidResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['CartInvalid'] = ResolversParentTypes['CartInvalid']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChangePricingPolicyResultResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['ChangePricingPolicyResult'] = ResolversParentTypes['ChangePricingPolicyResult']> = {
  __resolveType: TypeResolveFn<'PricingInvalid' | 'PricingPolicy', ParentType, ContextType>;
};

export type CompleteSaleResultResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['CompleteSaleResult'] = ResolversParentTypes['CompleteSaleResult']> = {
  __resolveType: TypeResolveFn<'AmountTooLarge' | 'CardDeclined' | 'CartEmpty' | 'CartInvalid' | 'CurrencyMismatch' | 'CustomerUnknown' | 'DiscountTooLarge' | 'InsufficientStock' | 'LocationNotSetUp' | 'Order' | 'PaymentPending' | 'PointsNotAccepted' | 'ProductRetired' | 'QuantityNotAllowed' | 'ReferenceUsed' | 'RegisterRequired' | 'RightMissing' | 'SoldAtNotAllowed' | 'TendersExceedDue' | 'TendersFallShort' | 'TendersInvalid' | 'VariantUnknown', ParentType, ContextType>;
};

export type CurrencyMismatchResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['CurrencyMismatch'] = ResolversParentTypes['CurrencyMismatch']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CustomerResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['Customer'] = ResolversParentTypes['Customer']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type CustomerUnknownResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['CustomerUnknown'] = ResolversParentTypes['CustomerUnknown']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DiscountByReasonResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['DiscountByReason'] = ResolversParentTypes['DiscountByReason']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DiscountTooLargeResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['DiscountTooLarge'] = ResolversParentTypes['DiscountTooLarge']> = {
  available?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  discountLine?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InsufficientStockResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['InsufficientStock'] = ResolversParentTypes['InsufficientStock']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shortages?: Resolver<ReadonlyArray<ResolversTypes['LineShortage']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LineShortageResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['LineShortage'] = ResolversParentTypes['LineShortage']> = {
  available?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  line?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requested?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  variantId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type LocationNotSetUpResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['LocationNotSetUp'] = ResolversParentTypes['LocationNotSetUp']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amountMinor?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  decimal?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  changePricingPolicy?: Resolver<ResolversTypes['ChangePricingPolicyResult'], ParentType, ContextType, RequireFields<MutationChangePricingPolicyArgs, 'input'>>;
  completeSale?: Resolver<ResolversTypes['CompleteSaleResult'], ParentType, ContextType, RequireFields<MutationCompleteSaleArgs, 'input'>>;
  removeTaxRate?: Resolver<ResolversTypes['RemoveTaxRateResult'], ParentType, ContextType, RequireFields<MutationRemoveTaxRateArgs, 'input'>>;
  setTaxRate?: Resolver<ResolversTypes['SetTaxRateResult'], ParentType, ContextType, RequireFields<MutationSetTaxRateArgs, 'input'>>;
  voidSale?: Resolver<ResolversTypes['VoidSaleResult'], ParentType, ContextType, RequireFields<MutationVoidSaleArgs, 'input'>>;
};

export type OrderResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['Order'] = ResolversParentTypes['Order'], FederationReferenceType extends FederationReferenceTypes['Order'] = FederationReferenceTypes['Order']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Order']> | FederationReferenceType, FederationReferenceType, ContextType>;
  businessDate?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cashRounding?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  cashier?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  change?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  completedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  discount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  discounts?: Resolver<ReadonlyArray<ResolversTypes['OrderDiscount']>, ParentType, ContextType>;
  gross?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lineDiscount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ResolversTypes['OrderLine']>, ParentType, ContextType>;
  net?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  orderDiscount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  partnerId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  policy?: Resolver<ResolversTypes['PricingPolicy'], ParentType, ContextType>;
  receipt?: Resolver<Maybe<ResolversTypes['Receipt']>, ParentType, ContextType, RequireFields<OrderReceiptArgs, 'width'>>;
  receiptNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  register?: Resolver<ResolversTypes['Register'], ParentType, ContextType>;
  soldAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OrderStatus'], ParentType, ContextType>;
  store?: Resolver<ResolversTypes['Store'], ParentType, ContextType>;
  tax?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  taxes?: Resolver<ReadonlyArray<ResolversTypes['OrderTax']>, ParentType, ContextType>;
  tenders?: Resolver<ReadonlyArray<ResolversTypes['OrderTender']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  voidReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  voidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrderConnectionResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['OrderConnection'] = ResolversParentTypes['OrderConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OrderEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type OrderDiscountResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['OrderDiscount'] = ResolversParentTypes['OrderDiscount']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  basisPoints?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OrderEdgeResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['OrderEdge'] = ResolversParentTypes['OrderEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Order'], ParentType, ContextType>;
};

export type OrderLineResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['OrderLine'] = ResolversParentTypes['OrderLine']> = {
  catalogueUnitPrice?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  discounts?: Resolver<ReadonlyArray<ResolversTypes['OrderDiscount']>, ParentType, ContextType>;
  gross?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lineDiscount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  net?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  orderDiscount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  override?: Resolver<Maybe<ResolversTypes['PriceOverride']>, ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  sku?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tax?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  taxCategory?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  taxSource?: Resolver<ResolversTypes['TaxSource'], ParentType, ContextType>;
  taxes?: Resolver<ReadonlyArray<ResolversTypes['OrderTax']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unitPrice?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  variant?: Resolver<ResolversTypes['Variant'], ParentType, ContextType>;
};

export type OrderNotFoundResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['OrderNotFound'] = ResolversParentTypes['OrderNotFound']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrderNotVoidableResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['OrderNotVoidable'] = ResolversParentTypes['OrderNotVoidable']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OrderStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrderTaxResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['OrderTax'] = ResolversParentTypes['OrderTax']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  base?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isInclusive?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  percent?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OrderTenderResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['OrderTender'] = ResolversParentTypes['OrderTender']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  cardLast4?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  paymentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  tendered?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['TenderType'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PaymentPendingResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['PaymentPending'] = ResolversParentTypes['PaymentPending']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  orderId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PointsNotAcceptedResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['PointsNotAccepted'] = ResolversParentTypes['PointsNotAccepted']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  worthMinor?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PriceOverrideResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['PriceOverride'] = ResolversParentTypes['PriceOverride']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PriceOverrideKind'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PricingInvalidResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['PricingInvalid'] = ResolversParentTypes['PricingInvalid']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PricingPolicyResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['PricingPolicy'] = ResolversParentTypes['PricingPolicy']> = {
  cashIncrementMinor?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  cashRounding?: Resolver<ResolversTypes['RoundingMode'], ParentType, ContextType>;
  inclusiveTarget?: Resolver<ResolversTypes['InclusiveTarget'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['RoundingLevel'], ParentType, ContextType>;
  rounding?: Resolver<ResolversTypes['RoundingMode'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProductRetiredResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['ProductRetired'] = ResolversParentTypes['ProductRetired']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface QuantityScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Quantity'], any> {
  name: 'Quantity';
}

export type QuantityByUnitResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['QuantityByUnit'] = ResolversParentTypes['QuantityByUnit']> = {
  quantity?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type QuantityNotAllowedResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['QuantityNotAllowed'] = ResolversParentTypes['QuantityNotAllowed']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  line?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['QuantityProblem'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QueryResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType, RequireFields<QueryOrderArgs, 'id'>>;
  orderByReference?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType, RequireFields<QueryOrderByReferenceArgs, 'reference'>>;
  orders?: Resolver<ResolversTypes['OrderConnection'], ParentType, ContextType, Partial<QueryOrdersArgs>>;
  pricingPolicy?: Resolver<ResolversTypes['PricingPolicy'], ParentType, ContextType>;
  quote?: Resolver<ResolversTypes['QuoteResult'], ParentType, ContextType, RequireFields<QueryQuoteArgs, 'cart'>>;
  salesTotals?: Resolver<ResolversTypes['SalesTotals'], ParentType, ContextType, Partial<QuerySalesTotalsArgs>>;
  taxRates?: Resolver<ResolversTypes['TaxRateConnection'], ParentType, ContextType, Partial<QueryTaxRatesArgs>>;
};

export type QuoteResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['Quote'] = ResolversParentTypes['Quote']> = {
  cashTotal?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  discount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  discounts?: Resolver<ReadonlyArray<ResolversTypes['OrderDiscount']>, ParentType, ContextType>;
  gross?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  lineDiscount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ResolversTypes['QuoteLine']>, ParentType, ContextType>;
  net?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  orderDiscount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  tax?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  taxes?: Resolver<ReadonlyArray<ResolversTypes['OrderTax']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QuoteLineResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['QuoteLine'] = ResolversParentTypes['QuoteLine']> = {
  catalogueUnitPrice?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  discounts?: Resolver<ReadonlyArray<ResolversTypes['OrderDiscount']>, ParentType, ContextType>;
  gross?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  lineDiscount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  net?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  orderDiscount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  sku?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tax?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  taxSource?: Resolver<ResolversTypes['TaxSource'], ParentType, ContextType>;
  taxes?: Resolver<ReadonlyArray<ResolversTypes['OrderTax']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  unitPrice?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  variant?: Resolver<ResolversTypes['Variant'], ParentType, ContextType>;
};

export type QuoteResultResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['QuoteResult'] = ResolversParentTypes['QuoteResult']> = {
  __resolveType: TypeResolveFn<'AmountTooLarge' | 'CartEmpty' | 'CartInvalid' | 'CurrencyMismatch' | 'DiscountTooLarge' | 'ProductRetired' | 'QuantityNotAllowed' | 'Quote' | 'RegisterRequired' | 'RightMissing' | 'VariantUnknown', ParentType, ContextType>;
};

export type ReceiptResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['Receipt'] = ResolversParentTypes['Receipt']> = {
  cashRounding?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  change?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  discount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  isVoided?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ResolversTypes['ReceiptLine']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  registerName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  soldAtLocal?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  storeAddressLines?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  storeName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subtotal?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  tax?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  taxes?: Resolver<ReadonlyArray<ResolversTypes['OrderTax']>, ParentType, ContextType>;
  tenders?: Resolver<ReadonlyArray<ResolversTypes['OrderTender']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type ReceiptLineResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['ReceiptLine'] = ResolversParentTypes['ReceiptLine']> = {
  discounts?: Resolver<ReadonlyArray<ResolversTypes['OrderDiscount']>, ParentType, ContextType>;
  gross?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  sku?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unitPrice?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type ReferenceUsedResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['ReferenceUsed'] = ResolversParentTypes['ReferenceUsed']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  usedByOrderId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RefusalResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['Refusal'] = ResolversParentTypes['Refusal']> = {
  __resolveType: TypeResolveFn<'AmountTooLarge' | 'CardDeclined' | 'CartEmpty' | 'CartInvalid' | 'CurrencyMismatch' | 'CustomerUnknown' | 'DiscountTooLarge' | 'InsufficientStock' | 'LocationNotSetUp' | 'OrderNotFound' | 'OrderNotVoidable' | 'PaymentPending' | 'PointsNotAccepted' | 'PricingInvalid' | 'ProductRetired' | 'QuantityNotAllowed' | 'ReferenceUsed' | 'RegisterRequired' | 'RightMissing' | 'SoldAtNotAllowed' | 'TaxRateNotFound' | 'TendersExceedDue' | 'TendersFallShort' | 'TendersInvalid' | 'VariantUnknown' | 'VoidReasonMissing' | 'VoidTooLate', ParentType, ContextType>;
};

export type RegisterResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['Register'] = ResolversParentTypes['Register']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type RegisterRequiredResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['RegisterRequired'] = ResolversParentTypes['RegisterRequired']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RemoveTaxRateResultResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['RemoveTaxRateResult'] = ResolversParentTypes['RemoveTaxRateResult']> = {
  __resolveType: TypeResolveFn<'TaxRate' | 'TaxRateNotFound', ParentType, ContextType>;
};

export type RightMissingResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['RightMissing'] = ResolversParentTypes['RightMissing']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  grant?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface SafeIntScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['SafeInt'], any> {
  name: 'SafeInt';
}

export type SalesTotalsResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['SalesTotals'] = ResolversParentTypes['SalesTotals']> = {
  cashRounding?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  discountsByReason?: Resolver<ReadonlyArray<ResolversTypes['DiscountByReason']>, ParentType, ContextType>;
  gross?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  lineDiscount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  lines?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  net?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  orderDiscount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  orders?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  overriddenLines?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  quantities?: Resolver<ReadonlyArray<ResolversTypes['QuantityByUnit']>, ParentType, ContextType>;
  tax?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  tenders?: Resolver<ReadonlyArray<ResolversTypes['TenderTotal']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type SetTaxRateResultResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['SetTaxRateResult'] = ResolversParentTypes['SetTaxRateResult']> = {
  __resolveType: TypeResolveFn<'PricingInvalid' | 'TaxRate', ParentType, ContextType>;
};

export type SoldAtNotAllowedResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['SoldAtNotAllowed'] = ResolversParentTypes['SoldAtNotAllowed']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StoreResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['Store'] = ResolversParentTypes['Store']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type TaxComponentResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['TaxComponent'] = ResolversParentTypes['TaxComponent']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isCompound?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isInclusive?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  percent?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TaxRateResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['TaxRate'] = ResolversParentTypes['TaxRate']> = {
  components?: Resolver<ReadonlyArray<ResolversTypes['TaxComponent']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['TaxScope'], ParentType, ContextType>;
  scopeId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  taxCategory?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TaxRateConnectionResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['TaxRateConnection'] = ResolversParentTypes['TaxRateConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TaxRateEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type TaxRateEdgeResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['TaxRateEdge'] = ResolversParentTypes['TaxRateEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TaxRate'], ParentType, ContextType>;
};

export type TaxRateNotFoundResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['TaxRateNotFound'] = ResolversParentTypes['TaxRateNotFound']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TenderTotalResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['TenderTotal'] = ResolversParentTypes['TenderTotal']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['TenderType'], ParentType, ContextType>;
};

export type TendersExceedDueResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['TendersExceedDue'] = ResolversParentTypes['TendersExceedDue']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  due?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TendersFallShortResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['TendersFallShort'] = ResolversParentTypes['TendersFallShort']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  due?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shortBy?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TendersInvalidResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['TendersInvalid'] = ResolversParentTypes['TendersInvalid']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tender?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UserResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['User'] = ResolversParentTypes['User']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type VariantResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['Variant'] = ResolversParentTypes['Variant']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type VariantUnknownResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['VariantUnknown'] = ResolversParentTypes['VariantUnknown']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VoidReasonMissingResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['VoidReasonMissing'] = ResolversParentTypes['VoidReasonMissing']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VoidSaleResultResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['VoidSaleResult'] = ResolversParentTypes['VoidSaleResult']> = {
  __resolveType: TypeResolveFn<'Order' | 'OrderNotFound' | 'OrderNotVoidable' | 'VoidReasonMissing' | 'VoidTooLate', ParentType, ContextType>;
};

export type VoidTooLateResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['VoidTooLate'] = ResolversParentTypes['VoidTooLate']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  voidableUntil?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = OrderContext> = {
  AmountTooLarge?: AmountTooLargeResolvers<ContextType>;
  CardDeclined?: CardDeclinedResolvers<ContextType>;
  CartEmpty?: CartEmptyResolvers<ContextType>;
  CartInvalid?: CartInvalidResolvers<ContextType>;
  ChangePricingPolicyResult?: ChangePricingPolicyResultResolvers<ContextType>;
  CompleteSaleResult?: CompleteSaleResultResolvers<ContextType>;
  CurrencyMismatch?: CurrencyMismatchResolvers<ContextType>;
  Customer?: CustomerResolvers<ContextType>;
  CustomerUnknown?: CustomerUnknownResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  DiscountByReason?: DiscountByReasonResolvers<ContextType>;
  DiscountTooLarge?: DiscountTooLargeResolvers<ContextType>;
  InsufficientStock?: InsufficientStockResolvers<ContextType>;
  LineShortage?: LineShortageResolvers<ContextType>;
  LocationNotSetUp?: LocationNotSetUpResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Order?: OrderResolvers<ContextType>;
  OrderConnection?: OrderConnectionResolvers<ContextType>;
  OrderDiscount?: OrderDiscountResolvers<ContextType>;
  OrderEdge?: OrderEdgeResolvers<ContextType>;
  OrderLine?: OrderLineResolvers<ContextType>;
  OrderNotFound?: OrderNotFoundResolvers<ContextType>;
  OrderNotVoidable?: OrderNotVoidableResolvers<ContextType>;
  OrderTax?: OrderTaxResolvers<ContextType>;
  OrderTender?: OrderTenderResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PaymentPending?: PaymentPendingResolvers<ContextType>;
  PointsNotAccepted?: PointsNotAcceptedResolvers<ContextType>;
  PriceOverride?: PriceOverrideResolvers<ContextType>;
  PricingInvalid?: PricingInvalidResolvers<ContextType>;
  PricingPolicy?: PricingPolicyResolvers<ContextType>;
  ProductRetired?: ProductRetiredResolvers<ContextType>;
  Quantity?: GraphQLScalarType;
  QuantityByUnit?: QuantityByUnitResolvers<ContextType>;
  QuantityNotAllowed?: QuantityNotAllowedResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Quote?: QuoteResolvers<ContextType>;
  QuoteLine?: QuoteLineResolvers<ContextType>;
  QuoteResult?: QuoteResultResolvers<ContextType>;
  Receipt?: ReceiptResolvers<ContextType>;
  ReceiptLine?: ReceiptLineResolvers<ContextType>;
  ReferenceUsed?: ReferenceUsedResolvers<ContextType>;
  Refusal?: RefusalResolvers<ContextType>;
  Register?: RegisterResolvers<ContextType>;
  RegisterRequired?: RegisterRequiredResolvers<ContextType>;
  RemoveTaxRateResult?: RemoveTaxRateResultResolvers<ContextType>;
  RightMissing?: RightMissingResolvers<ContextType>;
  SafeInt?: GraphQLScalarType;
  SalesTotals?: SalesTotalsResolvers<ContextType>;
  SetTaxRateResult?: SetTaxRateResultResolvers<ContextType>;
  SoldAtNotAllowed?: SoldAtNotAllowedResolvers<ContextType>;
  Store?: StoreResolvers<ContextType>;
  TaxComponent?: TaxComponentResolvers<ContextType>;
  TaxRate?: TaxRateResolvers<ContextType>;
  TaxRateConnection?: TaxRateConnectionResolvers<ContextType>;
  TaxRateEdge?: TaxRateEdgeResolvers<ContextType>;
  TaxRateNotFound?: TaxRateNotFoundResolvers<ContextType>;
  TenderTotal?: TenderTotalResolvers<ContextType>;
  TendersExceedDue?: TendersExceedDueResolvers<ContextType>;
  TendersFallShort?: TendersFallShortResolvers<ContextType>;
  TendersInvalid?: TendersInvalidResolvers<ContextType>;
  User?: UserResolvers<ContextType>;
  Variant?: VariantResolvers<ContextType>;
  VariantUnknown?: VariantUnknownResolvers<ContextType>;
  VoidReasonMissing?: VoidReasonMissingResolvers<ContextType>;
  VoidSaleResult?: VoidSaleResultResolvers<ContextType>;
  VoidTooLate?: VoidTooLateResolvers<ContextType>;
};

