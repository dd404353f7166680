import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Money as MoneyModel, TaxComponent as TaxComponentModel, PricingPolicy as PricingPolicyModel } from '@novapos/kernel';
import type { Order as OrderModel } from '../domain/order.ts';
import type { OrderLine as OrderLineModel } from '../domain/order-line.ts';
import type { OfflineFinding as OfflineFindingModel } from '../domain/offline-finding.ts';
import type { OfflinePolicy as OfflinePolicyModel } from '../domain/offline-policy.ts';
import type { TaxRate as TaxRateModel } from '../domain/tax-rate.ts';
import type { Refund as RefundModel } from '../domain/refund.ts';
import type { ReturnPolicy as ReturnPolicyModel } from '../domain/return-policy.ts';
import type { Shift as ShiftModel } from '../domain/shift.ts';
import type { ShiftReport as ShiftReportModel } from '../domain/shift-report.ts';
import type { ParkedCart as ParkedCartModel } from '../domain/parked-cart.ts';
import type { TillSettings as TillSettingsModel } from '../operations/till-settings.ts';
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

/** A sale to stop. */
export type CancelSaleInput = {
  /** The sale's own key. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** The order, failed or by now completed, or why nothing could be stopped. */
export type CancelSaleResult = Order | OrderNotFound | PaymentPending;

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

/** Money by its pieces. */
export type CashCount = {
  readonly __typename?: 'CashCount';
  /** Empty where only the total was told. */
  readonly denominations: ReadonlyArray<DenominationCount>;
  readonly total: Money;
};

/** Money that was counted: by its pieces, or as a total. */
export type CashCountInput = {
  /** Each value once. Exactly one of this and `totalMinor`. */
  readonly denominations?: InputMaybe<ReadonlyArray<DenominationCountInput>>;
  /** 0 or more, in minor units. */
  readonly totalMinor?: InputMaybe<Scalars['SafeInt']['input']>;
};

/** A count that can't be: a value twice, a negative count, or both kinds of count. */
export type CashCountInvalid = Refusal & {
  readonly __typename?: 'CashCountInvalid';
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};

/** Money that went into a drawer or out of it beside sales. */
export type CashMovement = {
  readonly __typename?: 'CashMovement';
  /** 0 for a drawer that was only opened. */
  readonly amount: Money;
  /** Who allowed it by PIN, where the cashier's own rights did not. */
  readonly approvedBy?: Maybe<User>;
  readonly id: Scalars['ID']['output'];
  readonly kind: CashMovementKind;
  readonly movedAt: Scalars['DateTime']['output'];
  readonly movedBy: User;
  readonly reason: Scalars['String']['output'];
};

/** An amount or a reason that can't be. */
export type CashMovementInvalid = Refusal & {
  readonly __typename?: 'CashMovementInvalid';
  readonly code: Scalars['String']['output'];
  readonly field: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};

/** Why a drawer was opened. */
export type CashMovementKind =
  /** Nothing was moved. */
  | 'NO_SALE'
  /** Money was put in, such as change from the bank. */
  | 'PAID_IN'
  /** Money was taken out, such as for a supplier, or to the safe. */
  | 'PAID_OUT';

/** What to change of the offline policy; null takes a limit away. */
export type ChangeOfflinePolicyInput = {
  readonly acceptsCards?: InputMaybe<Scalars['Boolean']['input']>;
  readonly maxCardMinor?: InputMaybe<Scalars['SafeInt']['input']>;
  /** 1 to 720. */
  readonly maxHours?: InputMaybe<Scalars['Int']['input']>;
  readonly maxSaleMinor?: InputMaybe<Scalars['SafeInt']['input']>;
  readonly maxTotalMinor?: InputMaybe<Scalars['SafeInt']['input']>;
};

/** The policy, or why not. */
export type ChangeOfflinePolicyResult = OfflinePolicy | PricingInvalid;

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

/** What to change of the return policy; null takes a limit away. */
export type ChangeReturnPolicyInput = {
  readonly acceptsChangedMind?: InputMaybe<Scalars['Boolean']['input']>;
  /** Above zero. */
  readonly limitMinor?: InputMaybe<Scalars['SafeInt']['input']>;
  /** 1 to 3650. */
  readonly windowDays?: InputMaybe<Scalars['Int']['input']>;
};

/** The policy, or why not. */
export type ChangeReturnPolicyResult = PricingInvalid | ReturnPolicy;

/** A shift to close. */
export type CloseShiftInput = {
  /** When it was closed by the till, where that was without the network; now when left out. */
  readonly closedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly counted: CashCountInput;
  /** Made by the client, once an intent. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Up to 500 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  readonly shiftId: Scalars['ID']['input'];
};

/** The closed shift with its report, or why not. */
export type CloseShiftResult = CashCountInvalid | SalesUnderWay | Shift | ShiftClosed | ShiftNotFound;

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

/** So many notes or coins of one value. */
export type DenominationCount = {
  readonly __typename?: 'DenominationCount';
  readonly count: Scalars['Int']['output'];
  /** Of one piece, in minor units. */
  readonly valueMinor: Scalars['SafeInt']['output'];
};

/** So many notes or coins of one value. */
export type DenominationCountInput = {
  /** 0 or more. */
  readonly count: Scalars['Int']['input'];
  /** Above zero, in minor units. */
  readonly valueMinor: Scalars['SafeInt']['input'];
};

/** A parked cart to throw away. */
export type DiscardCartInput = {
  readonly id: Scalars['ID']['input'];
};

/** The cart that is gone, or why not. */
export type DiscardCartResult = ParkedCart | ParkedCartNotFound;

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

/** The taxes that hold for a tax category at a register. */
export type EffectiveTaxes = {
  readonly __typename?: 'EffectiveTaxes';
  /** In sequence; empty means exempt. */
  readonly components: ReadonlyArray<TaxComponent>;
  readonly source: TaxSource;
  readonly taxCategory: Scalars['String']['output'];
};

/** Goods that were taken back, and those that were sold for them. */
export type Exchange = {
  readonly __typename?: 'Exchange';
  readonly order: Order;
  readonly refund: Refund;
};

/** Goods to take back, and others to sell for them. */
export type ExchangeOrderInput = {
  readonly approval?: InputMaybe<Scalars['String']['input']>;
  readonly cart: CartInput;
  /** The new sale's customer; the old sale's where left out. */
  readonly customerId?: InputMaybe<Scalars['ID']['input']>;
  /** Made by the client, once an intent. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Each line once; 1 to 500. */
  readonly lines: ReadonlyArray<RefundLineInput>;
  /** The new order's id, a UUID, where the till makes it. */
  readonly newOrderId?: InputMaybe<Scalars['ID']['input']>;
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Of the sale whose goods come back. */
  readonly orderId: Scalars['ID']['input'];
  readonly reason: RefundReason;
  /** The refund's id, a UUID, where the till makes it. */
  readonly refundId?: InputMaybe<Scalars['ID']['input']>;
  /** What pays the difference, where the new goods cost more; empty where they do not. */
  readonly tenders: ReadonlyArray<TenderInput>;
};

/** The exchange, or why not. */
export type ExchangeOrderResult = AmountTooLarge | CardDeclined | CartEmpty | CartInvalid | CurrencyMismatch | CustomerUnknown | DiscountTooLarge | Exchange | InsufficientStock | LocationNotSetUp | OrderNotFound | OrderNotRefundable | PaymentPending | PointsNotAccepted | ProductRetired | QuantityNotAllowed | ReferenceUsed | RefundLinesInvalid | RefundNotAllowed | RefundPending | RegisterRequired | RightMissing | TendersExceedDue | TendersFallShort | TendersInvalid | VariantUnknown;

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

/** Money to move. */
export type MoveCashInput = {
  /** Above zero, in minor units; 0 for `NO_SALE`. */
  readonly amountMinor?: Scalars['SafeInt']['input'];
  /** The token of an approval for `shifts:move-cash`, where the own rights do not hold it. */
  readonly approval?: InputMaybe<Scalars['String']['input']>;
  /** Made by the client, once an intent. */
  readonly idempotencyKey: Scalars['String']['input'];
  readonly kind: CashMovementKind;
  /** When it was moved by the till, where that was without the network; now when left out. */
  readonly movedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** 1 to 200 characters. */
  readonly reason: Scalars['String']['input'];
  readonly shiftId: Scalars['ID']['input'];
};

/** The shift with the movement, or why not. */
export type MoveCashResult = CashMovementInvalid | RightMissing | Shift | ShiftClosed | ShiftNotFound;

export type Mutation = {
  readonly __typename?: 'Mutation';
  /**
   * Stop a sale that waits for its card: what was taken goes back, and the order fails. A sale that is complete by now
   * stays so and is answered.
   */
  readonly cancelSale: CancelSaleResult;
  /** Change what may be sold while a till has no network; what is left out stays. Needs `pricing:manage`. */
  readonly changeOfflinePolicy: ChangeOfflinePolicyResult;
  /** Change how prices are rounded and taxed; what is left out stays. Orders that exist keep what they were sold under. */
  readonly changePricingPolicy: ChangePricingPolicyResult;
  /** Change how long and how goods are taken back; what is left out stays. Needs `pricing:manage`. */
  readonly changeReturnPolicy: ChangeReturnPolicyResult;
  /**
   * End a shift with what was counted. What is over or short is booked, and never stands in the way. The report (Z) is stored
   * and does not change any more.
   */
  readonly closeShift: CloseShiftResult;
  /**
   * Sell a cart: price it, hold the stock, take the payment, give a receipt number. Either all of it
   * happens or nothing. Prices and taxes are the server's. The same key again answers the same order.
   *
   * Example: `mutation { completeSale(input: { idempotencyKey: "till-1-0001", cart: { lines: [{ sku: "COFFEE-250", quantity: "1" }] }, tenders: [{ type: CASH, amountMinor: 1000 }] }) { __typename ... on Order { receiptNumber total { decimal } change { decimal } } ... on Refusal { message } } }`
   */
  readonly completeSale: CompleteSaleResult;
  /** Throw a parked cart away. */
  readonly discardCart: DiscardCartResult;
  /**
   * Take goods back and sell others in one act; only the difference is paid, or returned. Either all of it happens or
   * nothing.
   */
  readonly exchangeOrder: ExchangeOrderResult;
  /** Put money into the drawer of an open shift, take some out, or open it without a sale. */
  readonly moveCash: MoveCashResult;
  /** Begin a shift at the session's register, with the money in its drawer. */
  readonly openShift: OpenShiftResult;
  /** Put a cart aside, for any register of the store to go on with. */
  readonly parkCart: ParkCartResult;
  /**
   * Take goods of a completed sale back and return their money, to the tenders that it was paid by. Part by part nothing is
   * lost to rounding: all parts together are the exact negative of the sale.
   */
  readonly refundOrder: RefundOrderResult;
  /** Remove the taxes of one tax category at a scope, so that the next wider scope decides again. */
  readonly removeTaxRate: RemoveTaxRateResult;
  /** Go on with a parked cart: it is taken from the list, once. */
  readonly resumeCart: ResumeCartResult;
  /** Set the taxes of one tax category for the tenant, a store or a register; the list replaces the present one, an empty list means exempt. */
  readonly setTaxRate: SetTaxRateResult;
  /** Settle a finding, with what was done about it. Needs `orders:settle-offline`. */
  readonly settleOfflineFinding: SettleOfflineFindingResult;
  /**
   * Hand in a sale that was made while the till had no network: what was really sold, at the prices and taxes it was sold
   * at. It is recorded as it was; what does not agree with what the server knows comes back as named findings, for a manager to settle.
   * The same key again answers the same. Needs `orders:offline`.
   */
  readonly submitOfflineSale: SubmitOfflineSaleResult;
  /** Undo a just-completed sale: money and goods go back, the order stays as voided. */
  readonly voidSale: VoidSaleResult;
};


export type MutationCancelSaleArgs = {
  input: CancelSaleInput;
};


export type MutationChangeOfflinePolicyArgs = {
  input: ChangeOfflinePolicyInput;
};


export type MutationChangePricingPolicyArgs = {
  input: ChangePricingPolicyInput;
};


export type MutationChangeReturnPolicyArgs = {
  input: ChangeReturnPolicyInput;
};


export type MutationCloseShiftArgs = {
  input: CloseShiftInput;
};


export type MutationCompleteSaleArgs = {
  input: CompleteSaleInput;
};


export type MutationDiscardCartArgs = {
  input: DiscardCartInput;
};


export type MutationExchangeOrderArgs = {
  input: ExchangeOrderInput;
};


export type MutationMoveCashArgs = {
  input: MoveCashInput;
};


export type MutationOpenShiftArgs = {
  input: OpenShiftInput;
};


export type MutationParkCartArgs = {
  input: ParkCartInput;
};


export type MutationRefundOrderArgs = {
  input: RefundOrderInput;
};


export type MutationRemoveTaxRateArgs = {
  input: RemoveTaxRateInput;
};


export type MutationResumeCartArgs = {
  input: ResumeCartInput;
};


export type MutationSetTaxRateArgs = {
  input: SetTaxRateInput;
};


export type MutationSettleOfflineFindingArgs = {
  input: SettleOfflineFindingInput;
};


export type MutationSubmitOfflineSaleArgs = {
  input: SubmitOfflineSaleInput;
};


export type MutationVoidSaleArgs = {
  input: VoidSaleInput;
};

/** What someone allowed at the till. */
export type OfflineApprovalInput = {
  readonly approverId: Scalars['ID']['input'];
  readonly grant: Scalars['String']['input'];
};

/** Something about an offline sale that does not agree with what the server knows. */
export type OfflineFinding = {
  readonly __typename?: 'OfflineFinding';
  /** As the server knows it. */
  readonly expected?: Maybe<Scalars['String']['output']>;
  readonly foundAt: Scalars['DateTime']['output'];
  readonly id: Scalars['ID']['output'];
  readonly kind: OfflineFindingKind;
  /** Number of the line, from 1; null for the whole sale. */
  readonly line?: Maybe<Scalars['Int']['output']>;
  /** What it is about, for people, such as `Sold at 2.99, the catalogue says 3.49.` */
  readonly message: Scalars['String']['output'];
  /** What was done about it. */
  readonly note?: Maybe<Scalars['String']['output']>;
  readonly order: Order;
  readonly settledAt?: Maybe<Scalars['DateTime']['output']>;
  readonly settledBy?: Maybe<User>;
  /** As it was sold, where that can be told in a word. */
  readonly sold?: Maybe<Scalars['String']['output']>;
  readonly status: OfflineFindingStatus;
};

/** A page of findings. */
export type OfflineFindingConnection = {
  readonly __typename?: 'OfflineFindingConnection';
  readonly edges: ReadonlyArray<OfflineFindingEdge>;
  readonly pageInfo: PageInfo;
};

/** A finding in a page. */
export type OfflineFindingEdge = {
  readonly __typename?: 'OfflineFindingEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: OfflineFinding;
};

/** Which findings; all conditions hold together. */
export type OfflineFindingFilter = {
  readonly kind?: InputMaybe<OfflineFindingKind>;
  readonly orderId?: InputMaybe<Scalars['ID']['input']>;
  /** `OPEN` when left out; null for all. */
  readonly status?: InputMaybe<OfflineFindingStatus>;
  readonly storeId?: InputMaybe<Scalars['ID']['input']>;
};

/** What can be wrong with an offline sale. */
export type OfflineFindingKind =
  /** The card was declined afterwards: the money is missing. */
  | 'CARD_DECLINED'
  /** The cashier is unknown, or no longer works here. */
  | 'CASHIER_UNKNOWN'
  /** The till's clock was wrong by more than 5 minutes; the time was put right. */
  | 'CLOCK_WRONG'
  /** The customer is unknown or erased; the sale is kept without. */
  | 'CUSTOMER_UNKNOWN'
  /** A limit of the offline policy was passed. */
  | 'LIMIT_PASSED'
  /** Stock went below zero. */
  | 'OUT_OF_STOCK'
  /** Points could not be taken afterwards: the money is missing. */
  | 'POINTS_NOT_TAKEN'
  /** The rounding policy was another by then. */
  | 'POLICY_CHANGED'
  /** The catalogue had another price at the time. */
  | 'PRICE_CHANGED'
  /** The product was retired by then. */
  | 'PRODUCT_RETIRED'
  /** The cashier had no right to a discount, an override or to sell, and nobody allowed it who could. */
  | 'RIGHT_MISSING'
  /** The shift was closed, or is not known. */
  | 'SHIFT_CLOSED'
  /** Other taxes were set by then. */
  | 'TAX_CHANGED'
  /** The tenant has no such variant; the sale is kept with the name it was sold by. */
  | 'VARIANT_UNKNOWN';

/** The tenant has no such finding. */
export type OfflineFindingNotFound = Refusal & {
  readonly __typename?: 'OfflineFindingNotFound';
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};

/** Whether a finding was looked at. */
export type OfflineFindingStatus =
  | 'OPEN'
  | 'SETTLED';

/** An article as it was sold. */
export type OfflineLineInput = {
  /** The catalogue's price by what the till knew. */
  readonly catalogueUnitPriceMinor: Scalars['SafeInt']['input'];
  readonly discounts?: ReadonlyArray<DiscountInput>;
  /** The total of a code with a price in it. */
  readonly embeddedTotalMinor?: InputMaybe<Scalars['SafeInt']['input']>;
  readonly name: Scalars['String']['input'];
  readonly note?: InputMaybe<Scalars['String']['input']>;
  readonly quantity: Scalars['Quantity']['input'];
  readonly sku: Scalars['String']['input'];
  readonly taxCategory: Scalars['String']['input'];
  readonly taxSource: TaxSource;
  /** The taxes by what the till knew. */
  readonly taxes: ReadonlyArray<TaxComponentInput>;
  readonly totalMinor: Scalars['SafeInt']['input'];
  readonly totalOverride?: InputMaybe<PriceOverrideInput>;
  readonly unit: Scalars['String']['input'];
  readonly unitPriceOverride?: InputMaybe<PriceOverrideInput>;
  readonly variantId: Scalars['ID']['input'];
};

/** What may be sold while a till has no network. */
export type OfflinePolicy = {
  readonly __typename?: 'OfflinePolicy';
  /** Whether cards are taken without asking their provider; the shop bears the risk. */
  readonly acceptsCards: Scalars['Boolean']['output'];
  /** The most that a card may pay then, in minor units; null for any amount. */
  readonly maxCardMinor?: Maybe<Scalars['SafeInt']['output']>;
  /** Hours without the network after which the till stops selling. */
  readonly maxHours: Scalars['Int']['output'];
  /** The most that one sale may be, in minor units; null for any amount. */
  readonly maxSaleMinor?: Maybe<Scalars['SafeInt']['output']>;
  /** The most that all sales waiting to be handed in may be together, in minor units; null for any amount. */
  readonly maxTotalMinor?: Maybe<Scalars['SafeInt']['output']>;
};

/** The rounding that a sale was priced under. */
export type OfflinePricingPolicyInput = {
  readonly cashIncrementMinor: Scalars['SafeInt']['input'];
  readonly cashRounding: RoundingMode;
  readonly inclusiveTarget: InclusiveTarget;
  readonly level: RoundingLevel;
  readonly rounding: RoundingMode;
};

/** What was handed in can't have been sold so: its figures do not follow from its prices and taxes, or something is malformed. Nothing is recorded; keep it and ask for help. */
export type OfflineSaleInvalid = Refusal & {
  readonly __typename?: 'OfflineSaleInvalid';
  readonly code: Scalars['String']['output'];
  /** Path in the input, such as `lines.0.totalMinor`. */
  readonly field: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};

/** A sale is recorded as it was made. */
export type OfflineSaleRecorded = {
  readonly __typename?: 'OfflineSaleRecorded';
  /** What does not agree; empty where all does. */
  readonly findings: ReadonlyArray<OfflineFinding>;
  readonly order: Order;
};

/** How a part of an offline sale was paid. */
export type OfflineTenderInput = {
  /** What it paid of the order. */
  readonly amountMinor: Scalars['SafeInt']['input'];
  /** The card, as the terminal gave it, to be charged now. */
  readonly cardToken?: InputMaybe<Scalars['String']['input']>;
  /** What was handed over; more than the amount only in cash. */
  readonly tenderedMinor: Scalars['SafeInt']['input'];
  readonly type: TenderType;
};

/** A shift to open. */
export type OpenShiftInput = {
  /** Made by the client, once an intent. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** When it was opened by the till, where that was without the network; now when left out. */
  readonly openedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly openingFloat: CashCountInput;
  /** The shift's id, a UUID, where the till makes it. */
  readonly shiftId?: InputMaybe<Scalars['ID']['input']>;
};

/** The shift, or why not. */
export type OpenShiftResult = CashCountInvalid | ReferenceUsed | RegisterRequired | Shift | ShiftAlreadyOpen;

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
  /** Sold while the till had no network, and handed in later. */
  readonly isOffline: Scalars['Boolean']['output'];
  /** What line discounts took off. */
  readonly lineDiscount: Money;
  readonly lines: ReadonlyArray<OrderLine>;
  /** After discounts, without tax. */
  readonly net: Money;
  /** What did not agree when it was handed in; empty for sales with the network. */
  readonly offlineFindings: ReadonlyArray<OfflineFinding>;
  /** What order discounts took off. */
  readonly orderDiscount: Money;
  /** Whose program sold it; null where a person did. */
  readonly partnerId?: Maybe<Scalars['ID']['output']>;
  /** The policy it was priced under. */
  readonly policy: PricingPolicy;
  /** The receipt, from stored figures alone; null until completed. A gift receipt shows no prices. */
  readonly receipt?: Maybe<Receipt>;
  /** Counts up without a gap at its register, such as `R1-000042`; null until completed. */
  readonly receiptNumber?: Maybe<Scalars['String']['output']>;
  /** The caller's own reference of the sale, unique in the tenant. */
  readonly reference?: Maybe<Scalars['String']['output']>;
  /** What was taken back of it, the oldest first. */
  readonly refunds: ReadonlyArray<Refund>;
  readonly register: Register;
  /** What can still be taken back, by line. */
  readonly returnable: ReadonlyArray<ReturnableLine>;
  /** The shift it was sold in; null where its register had none open, and for who does not see that shift. */
  readonly shift?: Maybe<Shift>;
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
  isGift?: Scalars['Boolean']['input'];
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

/** Only a completed sale can be refunded. */
export type OrderNotRefundable = Refusal & {
  readonly __typename?: 'OrderNotRefundable';
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  readonly status: OrderStatus;
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

/** A cart to put aside. */
export type ParkCartInput = {
  /** Lines name their variant by its id. */
  readonly cart: CartInput;
  readonly customerId?: InputMaybe<Scalars['ID']['input']>;
  /** The parked cart's id, a UUID, where the till makes it. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** Made by the client, once an intent. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 1 to 100 characters. */
  readonly label: Scalars['String']['input'];
  /** What the till shows for it, in minor units. */
  readonly shownTotalMinor: Scalars['SafeInt']['input'];
};

/** The parked cart, or why not. */
export type ParkCartResult = CartEmpty | CartInvalid | ParkedCart | RegisterRequired | TooManyParked | VariantUnknown;

/** A cart that was put aside. */
export type ParkedCart = {
  readonly __typename?: 'ParkedCart';
  readonly customer?: Maybe<Customer>;
  readonly discounts: ReadonlyArray<ParkedDiscount>;
  readonly id: Scalars['ID']['output'];
  /** Such as a name or a table. */
  readonly label: Scalars['String']['output'];
  readonly lines: ReadonlyArray<ParkedLine>;
  readonly parkedAt: Scalars['DateTime']['output'];
  readonly parkedBy: User;
  readonly register: Register;
  /** What the till showed for it; it is priced anew when it is sold. */
  readonly shownTotal: Money;
};

/** There is no such parked cart: somebody went on with it, or threw it away. */
export type ParkedCartNotFound = Refusal & {
  readonly __typename?: 'ParkedCartNotFound';
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};

/** A discount in a parked cart: exactly one of percent and amount. */
export type ParkedDiscount = {
  readonly __typename?: 'ParkedDiscount';
  readonly amountMinor?: Maybe<Scalars['SafeInt']['output']>;
  readonly basisPoints?: Maybe<Scalars['Int']['output']>;
  readonly reason: Scalars['String']['output'];
};

/** A line of a parked cart, as it was put in. */
export type ParkedLine = {
  readonly __typename?: 'ParkedLine';
  readonly discounts: ReadonlyArray<ParkedDiscount>;
  readonly name: Scalars['String']['output'];
  readonly note?: Maybe<Scalars['String']['output']>;
  readonly quantity: Scalars['Quantity']['output'];
  readonly totalOverride?: Maybe<ParkedOverride>;
  readonly unitPriceOverride?: Maybe<ParkedOverride>;
  readonly variant: Variant;
};

/** A price by hand in a parked cart. */
export type ParkedOverride = {
  readonly __typename?: 'ParkedOverride';
  readonly amountMinor: Scalars['SafeInt']['output'];
  readonly reason: Scalars['String']['output'];
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
  /** The shift that is open at a register: the session's own where none is named; null where none is. */
  readonly currentShift?: Maybe<Shift>;
  /** What is to be looked at of sales that were made without the network, the oldest first. Needs `orders:settle-offline`. */
  readonly offlineFindings: OfflineFindingConnection;
  /** What may be sold while a till has no network. */
  readonly offlinePolicy: OfflinePolicy;
  /** One order, or null where there is none with this id. */
  readonly order?: Maybe<Order>;
  /** The order with exactly this receipt number, as it stands below the receipt's bars; null where there is none. */
  readonly orderByReceipt?: Maybe<Order>;
  /** The order with the caller's own reference, or null. */
  readonly orderByReference?: Maybe<Order>;
  /** The orders of the tenant, the latest sale first. */
  readonly orders: OrderConnection;
  /** The carts that are parked in the session's store, or the one named, the oldest first; at most 100. */
  readonly parkedCarts: ReadonlyArray<ParkedCart>;
  /** How prices are rounded and taxed in this tenant. */
  readonly pricingPolicy: PricingPolicy;
  /**
   * What a cart costs now, exactly as `completeSale` would charge it; nothing is stored or held. The
   * session's register decides taxes and currency; a partner names one with `registerId`.
   *
   * Example: `{ quote(cart: { lines: [{ barcode: "4006381333931", quantity: "2" }] }) { __typename ... on Quote { total { decimal } } ... on Refusal { message } } }`
   */
  readonly quote: QuoteResult;
  /** One refund, or null where there is none with this id. */
  readonly refund?: Maybe<Refund>;
  /** What giving back these lines would return, to which tenders, and what the return policy says of it. Nothing is stored. */
  readonly refundQuote: RefundQuoteResult;
  /** How long and how goods are taken back in this tenant. */
  readonly returnPolicy: ReturnPolicy;
  /** The sums of completed orders; voided ones do not count. */
  readonly salesTotals: SalesTotals;
  /** One shift, or null where there is none with this id. */
  readonly shift?: Maybe<Shift>;
  /** The shifts of the tenant, the latest first. Without `shifts:read`: those of the session's register. */
  readonly shifts: ShiftConnection;
  /** The tax rates of the tenant: by scope, then tax category. */
  readonly taxRates: TaxRateConnection;
  /**
   * What a till needs to price carts by itself: policies, the tax rates that hold at the session's register, limits. It says
   * when it was read, so that a till without network can say how old it is.
   */
  readonly tillSettings: TillSettings;
};


export type QueryCurrentShiftArgs = {
  registerId?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryOfflineFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OfflineFindingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryOrderArgs = {
  id: Scalars['ID']['input'];
};


export type QueryOrderByReceiptArgs = {
  receiptNumber: Scalars['String']['input'];
};


export type QueryOrderByReferenceArgs = {
  reference: Scalars['String']['input'];
};


export type QueryOrdersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OrderFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryParkedCartsArgs = {
  storeId?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryQuoteArgs = {
  cart: CartInput;
  registerId?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryRefundArgs = {
  id: Scalars['ID']['input'];
};


export type QueryRefundQuoteArgs = {
  input: RefundQuoteInput;
};


export type QuerySalesTotalsArgs = {
  filter?: InputMaybe<SalesTotalsFilter>;
};


export type QueryShiftArgs = {
  id: Scalars['ID']['input'];
};


export type QueryShiftsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ShiftFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
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

/** Goods of a completed sale that were taken back, and their money. Its figures are shares of the sale's stored ones. */
export type Refund = {
  readonly __typename?: 'Refund';
  /** Who allowed it by PIN, where the cashier's own rights did not. */
  readonly approvedBy?: Maybe<User>;
  /** The store's business day, `YYYY-MM-DD`. */
  readonly businessDate: Scalars['String']['output'];
  /** What rounding to the cash increment added to what is returned, or took off. */
  readonly cashRounding: Money;
  readonly cashier?: Maybe<User>;
  readonly completedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly currency: Scalars['String']['output'];
  /** The sale that was made with it, in an exchange. */
  readonly exchangeOrder?: Maybe<Order>;
  readonly id: Scalars['ID']['output'];
  readonly lines: ReadonlyArray<RefundLine>;
  readonly net: Money;
  readonly note?: Maybe<Scalars['String']['output']>;
  readonly order: Order;
  readonly reason: RefundReason;
  /** The receipt of the refund; null until completed. */
  readonly receipt?: Maybe<Receipt>;
  /** Counts up without a gap at its register, such as `R1-R000007`; null until completed. */
  readonly receiptNumber?: Maybe<Scalars['String']['output']>;
  readonly register: Register;
  readonly shift?: Maybe<Shift>;
  readonly status: RefundStatus;
  readonly store: Store;
  readonly tax: Money;
  readonly taxes: ReadonlyArray<OrderTax>;
  /** What went back to which tender; what an exchange kept is `EXCHANGE`. */
  readonly tenders: ReadonlyArray<RefundTender>;
  /** What is returned before cash rounding: net and tax. */
  readonly total: Money;
};


/** Goods of a completed sale that were taken back, and their money. Its figures are shares of the sale's stored ones. */
export type RefundReceiptArgs = {
  width?: ReceiptWidth;
};

/** A line that was taken back. */
export type RefundLine = {
  readonly __typename?: 'RefundLine';
  /** The goods went back on the shelf. */
  readonly isRestocked: Scalars['Boolean']['output'];
  readonly name: Scalars['String']['output'];
  readonly net: Money;
  /** Number of the sale's line. */
  readonly number: Scalars['Int']['output'];
  readonly quantity: Scalars['Quantity']['output'];
  readonly sku: Scalars['String']['output'];
  readonly tax: Money;
  readonly total: Money;
  readonly unit: Scalars['String']['output'];
  readonly variant: Variant;
};

/** Lines to take back. */
export type RefundLineInput = {
  /** The goods go back on the shelf. */
  readonly isRestocked?: Scalars['Boolean']['input'];
  /** Number of the sale's line. */
  readonly number: Scalars['Int']['input'];
  /** Above zero, and no more than can still be taken back. */
  readonly quantity: Scalars['Quantity']['input'];
};

/** Lines that can't be taken back: unknown, twice, or more than is left of them. */
export type RefundLinesInvalid = Refusal & {
  readonly __typename?: 'RefundLinesInvalid';
  readonly code: Scalars['String']['output'];
  /** Numbers of the sale's lines. */
  readonly lines: ReadonlyArray<Scalars['Int']['output']>;
  readonly message: Scalars['String']['output'];
};

/** The return policy objects, and nobody with the right `orders:refund-override` allowed it. */
export type RefundNotAllowed = Refusal & {
  readonly __typename?: 'RefundNotAllowed';
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  readonly objections: ReadonlyArray<ReturnObjection>;
};

/** A refund to make. */
export type RefundOrderInput = {
  /** The token of an approval for `orders:refund` or, where the policy objects, `orders:refund-override`. */
  readonly approval?: InputMaybe<Scalars['String']['input']>;
  /** Made by the client, once an intent. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Each line once; 1 to 500. */
  readonly lines: ReadonlyArray<RefundLineInput>;
  /** Up to 500 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  readonly orderId: Scalars['ID']['input'];
  readonly reason: RefundReason;
  /** The refund's id, a UUID, where the till makes it. */
  readonly refundId?: InputMaybe<Scalars['ID']['input']>;
  /** Where a partner takes back: a register of a store that its key sees. People do so at the register of their session. */
  readonly registerId?: InputMaybe<Scalars['ID']['input']>;
};

/** The refund, or why not. */
export type RefundOrderResult = OrderNotFound | OrderNotRefundable | ReferenceUsed | Refund | RefundLinesInvalid | RefundNotAllowed | RefundPending | RegisterRequired | RightMissing;

/** The payment provider has not answered. Nothing is returned twice: ask again with the same key until it says what became of it. */
export type RefundPending = Refusal & {
  readonly __typename?: 'RefundPending';
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  readonly refundId: Scalars['ID']['output'];
};

/** What a refund would return. */
export type RefundQuote = {
  readonly __typename?: 'RefundQuote';
  readonly currency: Scalars['String']['output'];
  readonly lines: ReadonlyArray<RefundLine>;
  readonly net: Money;
  /** What the return policy has against it; each needs the right `orders:refund-override`, or an approval by someone who has it. */
  readonly objections: ReadonlyArray<ReturnObjection>;
  readonly tax: Money;
  /** What would go back to which tender, cash rounded. */
  readonly tenders: ReadonlyArray<RefundTender>;
  readonly total: Money;
};

/** What to take back of which sale. */
export type RefundQuoteInput = {
  /** Each line once; 1 to 500. */
  readonly lines: ReadonlyArray<RefundLineInput>;
  readonly orderId: Scalars['ID']['input'];
  /** Where it is known already: the policy may object to it. */
  readonly reason?: InputMaybe<RefundReason>;
};

/** The quote, or why not. */
export type RefundQuoteResult = OrderNotFound | OrderNotRefundable | RefundLinesInvalid | RefundQuote;

/** Why goods came back. */
export type RefundReason =
  /** The customer no longer wants it. */
  | 'CHANGED_MIND'
  /** Broken, spoiled or not as described. */
  | 'DEFECTIVE'
  | 'OTHER'
  /** Charged too much, or twice. */
  | 'OVERCHARGED'
  | 'WRONG_ITEM';

/** Where a refund stands. */
export type RefundStatus =
  | 'COMPLETED'
  /** Nothing was returned: an exchange whose sale could not be paid. */
  | 'FAILED'
  /** Under way; it becomes completed by itself. */
  | 'PENDING';

/** What went back by a means of payment. */
export type RefundTender = {
  readonly __typename?: 'RefundTender';
  readonly amount: Money;
  readonly cardLast4?: Maybe<Scalars['String']['output']>;
  /** The payment of the sale that it went back to; null where none of the sale's was used. */
  readonly paymentId?: Maybe<Scalars['ID']['output']>;
  readonly type: TenderType;
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

/** A parked cart to go on with. */
export type ResumeCartInput = {
  readonly id: Scalars['ID']['input'];
  /** Made by the client, once an intent; the same key again answers the same cart. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** The cart, taken from the list, or why not. */
export type ResumeCartResult = ParkedCart | ParkedCartNotFound;

/** What a return policy has against a refund. */
export type ReturnObjection = {
  readonly __typename?: 'ReturnObjection';
  readonly kind: ReturnObjectionKind;
  /** For people. */
  readonly message: Scalars['String']['output'];
};

/** Kinds of objections of a return policy. */
export type ReturnObjectionKind =
  /** More would be returned than the policy allows at once. */
  | 'ABOVE_LIMIT'
  /** The policy does not take back goods for no reason of theirs. */
  | 'CHANGED_MIND_NOT_ACCEPTED'
  /** The sale is longer ago than goods are taken back. */
  | 'WINDOW_PASSED';

/** How long and how goods are taken back. */
export type ReturnPolicy = {
  readonly __typename?: 'ReturnPolicy';
  /** Whether goods are taken back that the customer no longer wants. */
  readonly acceptsChangedMind: Scalars['Boolean']['output'];
  /** The most that is returned at once, in minor units; null for any amount. */
  readonly limitMinor?: Maybe<Scalars['SafeInt']['output']>;
  /** Days after the sale's business day; null for ever. */
  readonly windowDays?: Maybe<Scalars['Int']['output']>;
};

/** What can still be taken back of a line. */
export type ReturnableLine = {
  readonly __typename?: 'ReturnableLine';
  /** Number of the sale's line. */
  readonly number: Scalars['Int']['output'];
  /** What is not taken back yet. */
  readonly quantity: Scalars['Quantity']['output'];
  /** What taking back all of it would return. */
  readonly total: Money;
};

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

/** A sale, refund or void of the shift is still under way: wait until it is settled. */
export type SalesUnderWay = Refusal & {
  readonly __typename?: 'SalesUnderWay';
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
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

/** A finding to settle. */
export type SettleOfflineFindingInput = {
  readonly id: Scalars['ID']['input'];
  /** What was done about it: 1 to 500 characters. */
  readonly note: Scalars['String']['input'];
};

/** The finding, settled, or why not. One that is settled already is answered as it is. */
export type SettleOfflineFindingResult = OfflineFinding | OfflineFindingNotFound | SettlementNoteMissing;

/** A settlement needs a note of 1 to 500 characters. */
export type SettlementNoteMissing = Refusal & {
  readonly __typename?: 'SettlementNoteMissing';
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};

/**
 * The time from opening a drawer to counting it, at one register. Cash that is expected is the float, and what was sold, put in,
 * returned and taken out since.
 */
export type Shift = {
  readonly __typename?: 'Shift';
  /** The store's business day when it was opened, `YYYY-MM-DD`. */
  readonly businessDate: Scalars['String']['output'];
  readonly closedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly closedBy?: Maybe<User>;
  /** What was counted at its end; null while it is open. */
  readonly counted?: Maybe<CashCount>;
  readonly currency: Scalars['String']['output'];
  /** Counted less expected: above zero is over, below is short; null while it is open. */
  readonly difference?: Maybe<Money>;
  /** What should be there; null while it is open for who may not read all shifts: the count is blind. */
  readonly expected?: Maybe<Money>;
  readonly id: Scalars['ID']['output'];
  /** What was put in and taken out beside sales, the oldest first. */
  readonly movements: ReadonlyArray<CashMovement>;
  /** Counts up without a gap at its register. */
  readonly number: Scalars['Int']['output'];
  readonly openedAt: Scalars['DateTime']['output'];
  readonly openedBy: User;
  readonly openingFloat: CashCount;
  readonly register: Register;
  /** What was sold and moved in it: the X report while it is open, the stored Z report afterwards. */
  readonly report: ShiftReport;
  readonly status: ShiftStatus;
  readonly store: Store;
};

/** The register has an open shift: close it first. */
export type ShiftAlreadyOpen = Refusal & {
  readonly __typename?: 'ShiftAlreadyOpen';
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  readonly shift: Shift;
};

/** What makes up the cash of a shift. */
export type ShiftCash = {
  readonly __typename?: 'ShiftCash';
  readonly counted?: Maybe<Money>;
  readonly difference?: Maybe<Money>;
  /** Null as `Shift.expected` is. */
  readonly expected?: Maybe<Money>;
  readonly openingFloat: Money;
  readonly paidIn: Money;
  readonly paidOut: Money;
  /** What was returned in cash. */
  readonly refunds: Money;
  /** Of sales, change and voids taken off. */
  readonly sales: Money;
};

/** The shift is closed: open another. */
export type ShiftClosed = Refusal & {
  readonly __typename?: 'ShiftClosed';
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};

/** A page of shifts. */
export type ShiftConnection = {
  readonly __typename?: 'ShiftConnection';
  readonly edges: ReadonlyArray<ShiftEdge>;
  readonly pageInfo: PageInfo;
};

/** A shift in a page. */
export type ShiftEdge = {
  readonly __typename?: 'ShiftEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Shift;
};

/** Which shifts; all conditions hold together. */
export type ShiftFilter = {
  readonly openedBefore?: InputMaybe<Scalars['DateTime']['input']>;
  readonly openedFrom?: InputMaybe<Scalars['DateTime']['input']>;
  readonly registerId?: InputMaybe<Scalars['ID']['input']>;
  readonly status?: InputMaybe<ShiftStatus>;
  readonly storeId?: InputMaybe<Scalars['ID']['input']>;
};

/** The tenant has no such shift. */
export type ShiftNotFound = Refusal & {
  readonly __typename?: 'ShiftNotFound';
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};

/**
 * What was sold and moved in a shift. A sale that was voided in its own shift is left out; the void of a sale of another
 * shift is taken off, so that the reports of all shifts together agree with all sales.
 */
export type ShiftReport = {
  readonly __typename?: 'ShiftReport';
  /** In cash, by what it was for; their sum is what is expected. */
  readonly cash: ShiftCash;
  readonly discount: Money;
  /** From the shift's beginning. */
  readonly from: Scalars['DateTime']['output'];
  readonly gross: Money;
  readonly kind: ShiftReportKind;
  readonly net: Money;
  readonly noSales: Scalars['Int']['output'];
  /** The shift's number. */
  readonly number: Scalars['Int']['output'];
  readonly refunded: Money;
  readonly refunds: Scalars['Int']['output'];
  readonly sales: Scalars['Int']['output'];
  readonly tax: Money;
  readonly taxes: ReadonlyArray<OrderTax>;
  /** What was paid by means of payment, refunds taken off. */
  readonly tenders: ReadonlyArray<TenderTotal>;
  /** The report as text to print, its lines no longer than the width. */
  readonly text: Scalars['String']['output'];
  /** To its end, or to now. */
  readonly to: Scalars['DateTime']['output'];
  /** Of sales, voided ones taken off, before refunds. */
  readonly total: Money;
  readonly voids: Scalars['Int']['output'];
};


/**
 * What was sold and moved in a shift. A sale that was voided in its own shift is left out; the void of a sale of another
 * shift is taken off, so that the reports of all shifts together agree with all sales.
 */
export type ShiftReportTextArgs = {
  width?: ReceiptWidth;
};

/** Whether a report can still change. */
export type ShiftReportKind =
  /** Of an open shift. */
  | 'X'
  /** Of a closed shift; stored. */
  | 'Z';

/** Where a shift stands. */
export type ShiftStatus =
  | 'CLOSED'
  | 'OPEN';

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

/** A sale as it was made without the network. Amounts are in minor units. */
export type SubmitOfflineSaleInput = {
  /** What others allowed by PIN, checked at the till. */
  readonly approvals?: ReadonlyArray<OfflineApprovalInput>;
  readonly cashRoundingMinor?: Scalars['SafeInt']['input'];
  /** Who was signed in. */
  readonly cashierId: Scalars['ID']['input'];
  readonly changeMinor?: Scalars['SafeInt']['input'];
  readonly currency: Scalars['String']['input'];
  readonly customerId?: InputMaybe<Scalars['ID']['input']>;
  readonly discounts?: ReadonlyArray<DiscountInput>;
  /** Made by the till once, when the cashier pressed Charge. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 1 to 500 lines. */
  readonly lines: ReadonlyArray<OfflineLineInput>;
  /** The order's id, a UUID that the till made. */
  readonly orderId: Scalars['ID']['input'];
  /** The rounding that it was priced under. */
  readonly policy: OfflinePricingPolicyInput;
  /** As it stands on the receipt: of the device's own series, see `Device.receiptSeries`. */
  readonly receiptNumber: Scalars['String']['input'];
  /** The till's clock when it sends this: what it is wrong by is taken off `soldAt`. */
  readonly sentAt: Scalars['DateTime']['input'];
  /** The shift it was sold in. */
  readonly shiftId?: InputMaybe<Scalars['ID']['input']>;
  /** When it was sold, by the till's clock. */
  readonly soldAt: Scalars['DateTime']['input'];
  readonly tenders: ReadonlyArray<OfflineTenderInput>;
  /** What was charged, before cash rounding. */
  readonly totalMinor: Scalars['SafeInt']['input'];
};

/** The sale as it was recorded, or why it can't be. */
export type SubmitOfflineSaleResult = CartEmpty | OfflineSaleInvalid | OfflineSaleRecorded | ReferenceUsed | RegisterRequired;

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
  /** The worth of goods that were taken back in the same exchange; given by the exchange alone. */
  | 'EXCHANGE'
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

/** What a till needs to price by itself. */
export type TillSettings = {
  readonly __typename?: 'TillSettings';
  /** When it was read. */
  readonly asOf: Scalars['DateTime']['output'];
  readonly currency: Scalars['String']['output'];
  /** Values of notes and coins in minor units, the largest first. */
  readonly denominations: ReadonlyArray<Scalars['SafeInt']['output']>;
  readonly offlinePolicy: OfflinePolicy;
  readonly pricingPolicy: PricingPolicy;
  readonly registerCode: Scalars['String']['output'];
  readonly returnPolicy: ReturnPolicy;
  readonly storeAddressLines: ReadonlyArray<Scalars['String']['output']>;
  readonly storeName: Scalars['String']['output'];
  /** The taxes of each tax category as they hold at this register; `*` stands for every category that is not here, which has none where `*` is not here either. */
  readonly taxes: ReadonlyArray<EffectiveTaxes>;
  /** IANA time zone of the store. */
  readonly timeZone: Scalars['String']['output'];
};

/** The store has 100 parked carts: resume or discard some. */
export type TooManyParked = Refusal & {
  readonly __typename?: 'TooManyParked';
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
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
  OfflineFinding: OfflineFinding;
  Order: Order;
  Refund: Refund;
  Shift: Shift;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  OfflineFinding:
    ( { __typename: 'OfflineFinding' }
    & GraphQLRecursivePick<FederationTypes['OfflineFinding'], {"id":true}> );
  Order:
    ( { __typename: 'Order' }
    & GraphQLRecursivePick<FederationTypes['Order'], {"id":true}> );
  Refund:
    ( { __typename: 'Refund' }
    & GraphQLRecursivePick<FederationTypes['Refund'], {"id":true}> );
  Shift:
    ( { __typename: 'Shift' }
    & GraphQLRecursivePick<FederationTypes['Shift'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  CancelSaleResult:
    | ( OrderModel & { __typename: 'Order' } )
    | ( OrderNotFound & { __typename: 'OrderNotFound' } )
    | ( PaymentPending & { __typename: 'PaymentPending' } )
  ;
  ChangeOfflinePolicyResult:
    | ( OfflinePolicyModel & { __typename: 'OfflinePolicy' } )
    | ( PricingInvalid & { __typename: 'PricingInvalid' } )
  ;
  ChangePricingPolicyResult:
    | ( PricingInvalid & { __typename: 'PricingInvalid' } )
    | ( PricingPolicyModel & { __typename: 'PricingPolicy' } )
  ;
  ChangeReturnPolicyResult:
    | ( PricingInvalid & { __typename: 'PricingInvalid' } )
    | ( ReturnPolicyModel & { __typename: 'ReturnPolicy' } )
  ;
  CloseShiftResult:
    | ( CashCountInvalid & { __typename: 'CashCountInvalid' } )
    | ( SalesUnderWay & { __typename: 'SalesUnderWay' } )
    | ( ShiftModel & { __typename: 'Shift' } )
    | ( ShiftClosed & { __typename: 'ShiftClosed' } )
    | ( ShiftNotFound & { __typename: 'ShiftNotFound' } )
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
  DiscardCartResult:
    | ( ParkedCartModel & { __typename: 'ParkedCart' } )
    | ( ParkedCartNotFound & { __typename: 'ParkedCartNotFound' } )
  ;
  ExchangeOrderResult:
    | ( AmountTooLarge & { __typename: 'AmountTooLarge' } )
    | ( CardDeclined & { __typename: 'CardDeclined' } )
    | ( CartEmpty & { __typename: 'CartEmpty' } )
    | ( CartInvalid & { __typename: 'CartInvalid' } )
    | ( CurrencyMismatch & { __typename: 'CurrencyMismatch' } )
    | ( CustomerUnknown & { __typename: 'CustomerUnknown' } )
    | ( Omit<DiscountTooLarge, 'available'> & { available: _RefType['Money'] } & { __typename: 'DiscountTooLarge' } )
    | ( Omit<Exchange, 'order' | 'refund'> & { order: _RefType['Order'], refund: _RefType['Refund'] } & { __typename: 'Exchange' } )
    | ( InsufficientStock & { __typename: 'InsufficientStock' } )
    | ( LocationNotSetUp & { __typename: 'LocationNotSetUp' } )
    | ( OrderNotFound & { __typename: 'OrderNotFound' } )
    | ( OrderNotRefundable & { __typename: 'OrderNotRefundable' } )
    | ( PaymentPending & { __typename: 'PaymentPending' } )
    | ( PointsNotAccepted & { __typename: 'PointsNotAccepted' } )
    | ( ProductRetired & { __typename: 'ProductRetired' } )
    | ( QuantityNotAllowed & { __typename: 'QuantityNotAllowed' } )
    | ( ReferenceUsed & { __typename: 'ReferenceUsed' } )
    | ( RefundLinesInvalid & { __typename: 'RefundLinesInvalid' } )
    | ( RefundNotAllowed & { __typename: 'RefundNotAllowed' } )
    | ( RefundPending & { __typename: 'RefundPending' } )
    | ( RegisterRequired & { __typename: 'RegisterRequired' } )
    | ( RightMissing & { __typename: 'RightMissing' } )
    | ( Omit<TendersExceedDue, 'due'> & { due: _RefType['Money'] } & { __typename: 'TendersExceedDue' } )
    | ( Omit<TendersFallShort, 'due' | 'shortBy'> & { due: _RefType['Money'], shortBy: _RefType['Money'] } & { __typename: 'TendersFallShort' } )
    | ( TendersInvalid & { __typename: 'TendersInvalid' } )
    | ( VariantUnknown & { __typename: 'VariantUnknown' } )
  ;
  MoveCashResult:
    | ( CashMovementInvalid & { __typename: 'CashMovementInvalid' } )
    | ( RightMissing & { __typename: 'RightMissing' } )
    | ( ShiftModel & { __typename: 'Shift' } )
    | ( ShiftClosed & { __typename: 'ShiftClosed' } )
    | ( ShiftNotFound & { __typename: 'ShiftNotFound' } )
  ;
  OpenShiftResult:
    | ( CashCountInvalid & { __typename: 'CashCountInvalid' } )
    | ( ReferenceUsed & { __typename: 'ReferenceUsed' } )
    | ( RegisterRequired & { __typename: 'RegisterRequired' } )
    | ( ShiftModel & { __typename: 'Shift' } )
    | ( Omit<ShiftAlreadyOpen, 'shift'> & { shift: _RefType['Shift'] } & { __typename: 'ShiftAlreadyOpen' } )
  ;
  ParkCartResult:
    | ( CartEmpty & { __typename: 'CartEmpty' } )
    | ( CartInvalid & { __typename: 'CartInvalid' } )
    | ( ParkedCartModel & { __typename: 'ParkedCart' } )
    | ( RegisterRequired & { __typename: 'RegisterRequired' } )
    | ( TooManyParked & { __typename: 'TooManyParked' } )
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
  RefundOrderResult:
    | ( OrderNotFound & { __typename: 'OrderNotFound' } )
    | ( OrderNotRefundable & { __typename: 'OrderNotRefundable' } )
    | ( ReferenceUsed & { __typename: 'ReferenceUsed' } )
    | ( RefundModel & { __typename: 'Refund' } )
    | ( RefundLinesInvalid & { __typename: 'RefundLinesInvalid' } )
    | ( RefundNotAllowed & { __typename: 'RefundNotAllowed' } )
    | ( RefundPending & { __typename: 'RefundPending' } )
    | ( RegisterRequired & { __typename: 'RegisterRequired' } )
    | ( RightMissing & { __typename: 'RightMissing' } )
  ;
  RefundQuoteResult:
    | ( OrderNotFound & { __typename: 'OrderNotFound' } )
    | ( OrderNotRefundable & { __typename: 'OrderNotRefundable' } )
    | ( RefundLinesInvalid & { __typename: 'RefundLinesInvalid' } )
    | ( Omit<RefundQuote, 'lines' | 'net' | 'tax' | 'tenders' | 'total'> & { lines: ReadonlyArray<_RefType['RefundLine']>, net: _RefType['Money'], tax: _RefType['Money'], tenders: ReadonlyArray<_RefType['RefundTender']>, total: _RefType['Money'] } & { __typename: 'RefundQuote' } )
  ;
  RemoveTaxRateResult:
    | ( TaxRateModel & { __typename: 'TaxRate' } )
    | ( TaxRateNotFound & { __typename: 'TaxRateNotFound' } )
  ;
  ResumeCartResult:
    | ( ParkedCartModel & { __typename: 'ParkedCart' } )
    | ( ParkedCartNotFound & { __typename: 'ParkedCartNotFound' } )
  ;
  SetTaxRateResult:
    | ( PricingInvalid & { __typename: 'PricingInvalid' } )
    | ( TaxRateModel & { __typename: 'TaxRate' } )
  ;
  SettleOfflineFindingResult:
    | ( OfflineFindingModel & { __typename: 'OfflineFinding' } )
    | ( OfflineFindingNotFound & { __typename: 'OfflineFindingNotFound' } )
    | ( SettlementNoteMissing & { __typename: 'SettlementNoteMissing' } )
  ;
  SubmitOfflineSaleResult:
    | ( CartEmpty & { __typename: 'CartEmpty' } )
    | ( OfflineSaleInvalid & { __typename: 'OfflineSaleInvalid' } )
    | ( Omit<OfflineSaleRecorded, 'findings' | 'order'> & { findings: ReadonlyArray<_RefType['OfflineFinding']>, order: _RefType['Order'] } & { __typename: 'OfflineSaleRecorded' } )
    | ( ReferenceUsed & { __typename: 'ReferenceUsed' } )
    | ( RegisterRequired & { __typename: 'RegisterRequired' } )
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
    | ( CashCountInvalid )
    | ( CashMovementInvalid )
    | ( CurrencyMismatch )
    | ( CustomerUnknown )
    | ( Omit<DiscountTooLarge, 'available'> & { available: _RefType['Money'] } )
    | ( InsufficientStock )
    | ( LocationNotSetUp )
    | ( OfflineFindingNotFound )
    | ( OfflineSaleInvalid )
    | ( OrderNotFound )
    | ( OrderNotRefundable )
    | ( OrderNotVoidable )
    | ( ParkedCartNotFound )
    | ( PaymentPending )
    | ( PointsNotAccepted )
    | ( PricingInvalid )
    | ( ProductRetired )
    | ( QuantityNotAllowed )
    | ( ReferenceUsed )
    | ( RefundLinesInvalid )
    | ( RefundNotAllowed )
    | ( RefundPending )
    | ( RegisterRequired )
    | ( RightMissing )
    | ( SalesUnderWay )
    | ( SettlementNoteMissing )
    | ( Omit<ShiftAlreadyOpen, 'shift'> & { shift: _RefType['Shift'] } )
    | ( ShiftClosed )
    | ( ShiftNotFound )
    | ( SoldAtNotAllowed )
    | ( TaxRateNotFound )
    | ( Omit<TendersExceedDue, 'due'> & { due: _RefType['Money'] } )
    | ( Omit<TendersFallShort, 'due' | 'shortBy'> & { due: _RefType['Money'], shortBy: _RefType['Money'] } )
    | ( TendersInvalid )
    | ( TooManyParked )
    | ( VariantUnknown )
    | ( VoidReasonMissing )
    | ( VoidTooLate )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AmountTooLarge: ResolverTypeWrapper<AmountTooLarge>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  CancelSaleInput: CancelSaleInput;
  CancelSaleResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CancelSaleResult']>;
  CardDeclined: ResolverTypeWrapper<CardDeclined>;
  CartEmpty: ResolverTypeWrapper<CartEmpty>;
  CartInput: CartInput;
  CartInvalid: ResolverTypeWrapper<CartInvalid>;
  CartLineInput: CartLineInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  CashCount: ResolverTypeWrapper<Omit<CashCount, 'total'> & { total: ResolversTypes['Money'] }>;
  CashCountInput: CashCountInput;
  CashCountInvalid: ResolverTypeWrapper<CashCountInvalid>;
  CashMovement: ResolverTypeWrapper<Omit<CashMovement, 'amount'> & { amount: ResolversTypes['Money'] }>;
  CashMovementInvalid: ResolverTypeWrapper<CashMovementInvalid>;
  CashMovementKind: CashMovementKind;
  ChangeOfflinePolicyInput: ChangeOfflinePolicyInput;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ChangeOfflinePolicyResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangeOfflinePolicyResult']>;
  ChangePricingPolicyInput: ChangePricingPolicyInput;
  ChangePricingPolicyResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangePricingPolicyResult']>;
  ChangeReturnPolicyInput: ChangeReturnPolicyInput;
  ChangeReturnPolicyResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangeReturnPolicyResult']>;
  CloseShiftInput: CloseShiftInput;
  CloseShiftResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CloseShiftResult']>;
  CompleteSaleInput: CompleteSaleInput;
  CompleteSaleResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CompleteSaleResult']>;
  CurrencyMismatch: ResolverTypeWrapper<CurrencyMismatch>;
  Customer: ResolverTypeWrapper<Customer>;
  CustomerUnknown: ResolverTypeWrapper<CustomerUnknown>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DenominationCount: ResolverTypeWrapper<DenominationCount>;
  DenominationCountInput: DenominationCountInput;
  DiscardCartInput: DiscardCartInput;
  DiscardCartResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DiscardCartResult']>;
  DiscountByReason: ResolverTypeWrapper<Omit<DiscountByReason, 'amount'> & { amount: ResolversTypes['Money'] }>;
  DiscountInput: DiscountInput;
  DiscountTooLarge: ResolverTypeWrapper<Omit<DiscountTooLarge, 'available'> & { available: ResolversTypes['Money'] }>;
  EffectiveTaxes: ResolverTypeWrapper<Omit<EffectiveTaxes, 'components'> & { components: ReadonlyArray<ResolversTypes['TaxComponent']> }>;
  Exchange: ResolverTypeWrapper<Omit<Exchange, 'order' | 'refund'> & { order: ResolversTypes['Order'], refund: ResolversTypes['Refund'] }>;
  ExchangeOrderInput: ExchangeOrderInput;
  ExchangeOrderResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ExchangeOrderResult']>;
  InclusiveTarget: InclusiveTarget;
  InsufficientStock: ResolverTypeWrapper<InsufficientStock>;
  LineShortage: ResolverTypeWrapper<LineShortage>;
  LocationNotSetUp: ResolverTypeWrapper<LocationNotSetUp>;
  Money: ResolverTypeWrapper<MoneyModel>;
  MoveCashInput: MoveCashInput;
  MoveCashResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MoveCashResult']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  OfflineApprovalInput: OfflineApprovalInput;
  OfflineFinding: ResolverTypeWrapper<OfflineFindingModel>;
  OfflineFindingConnection: ResolverTypeWrapper<Omit<OfflineFindingConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['OfflineFindingEdge']> }>;
  OfflineFindingEdge: ResolverTypeWrapper<Omit<OfflineFindingEdge, 'node'> & { node: ResolversTypes['OfflineFinding'] }>;
  OfflineFindingFilter: OfflineFindingFilter;
  OfflineFindingKind: OfflineFindingKind;
  OfflineFindingNotFound: ResolverTypeWrapper<OfflineFindingNotFound>;
  OfflineFindingStatus: OfflineFindingStatus;
  OfflineLineInput: OfflineLineInput;
  OfflinePolicy: ResolverTypeWrapper<OfflinePolicyModel>;
  OfflinePricingPolicyInput: OfflinePricingPolicyInput;
  OfflineSaleInvalid: ResolverTypeWrapper<OfflineSaleInvalid>;
  OfflineSaleRecorded: ResolverTypeWrapper<Omit<OfflineSaleRecorded, 'findings' | 'order'> & { findings: ReadonlyArray<ResolversTypes['OfflineFinding']>, order: ResolversTypes['Order'] }>;
  OfflineTenderInput: OfflineTenderInput;
  OpenShiftInput: OpenShiftInput;
  OpenShiftResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OpenShiftResult']>;
  Order: ResolverTypeWrapper<OrderModel>;
  OrderConnection: ResolverTypeWrapper<Omit<OrderConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['OrderEdge']> }>;
  OrderDiscount: ResolverTypeWrapper<Omit<OrderDiscount, 'amount'> & { amount: ResolversTypes['Money'] }>;
  OrderEdge: ResolverTypeWrapper<Omit<OrderEdge, 'node'> & { node: ResolversTypes['Order'] }>;
  OrderFilter: OrderFilter;
  OrderLine: ResolverTypeWrapper<OrderLineModel>;
  OrderNotFound: ResolverTypeWrapper<OrderNotFound>;
  OrderNotRefundable: ResolverTypeWrapper<OrderNotRefundable>;
  OrderNotVoidable: ResolverTypeWrapper<OrderNotVoidable>;
  OrderStatus: OrderStatus;
  OrderTax: ResolverTypeWrapper<Omit<OrderTax, 'amount' | 'base'> & { amount: ResolversTypes['Money'], base: ResolversTypes['Money'] }>;
  OrderTender: ResolverTypeWrapper<Omit<OrderTender, 'amount' | 'tendered'> & { amount: ResolversTypes['Money'], tendered: ResolversTypes['Money'] }>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  ParkCartInput: ParkCartInput;
  ParkCartResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ParkCartResult']>;
  ParkedCart: ResolverTypeWrapper<ParkedCartModel>;
  ParkedCartNotFound: ResolverTypeWrapper<ParkedCartNotFound>;
  ParkedDiscount: ResolverTypeWrapper<ParkedDiscount>;
  ParkedLine: ResolverTypeWrapper<ParkedLine>;
  ParkedOverride: ResolverTypeWrapper<ParkedOverride>;
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
  Refund: ResolverTypeWrapper<RefundModel>;
  RefundLine: ResolverTypeWrapper<Omit<RefundLine, 'net' | 'tax' | 'total'> & { net: ResolversTypes['Money'], tax: ResolversTypes['Money'], total: ResolversTypes['Money'] }>;
  RefundLineInput: RefundLineInput;
  RefundLinesInvalid: ResolverTypeWrapper<RefundLinesInvalid>;
  RefundNotAllowed: ResolverTypeWrapper<RefundNotAllowed>;
  RefundOrderInput: RefundOrderInput;
  RefundOrderResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RefundOrderResult']>;
  RefundPending: ResolverTypeWrapper<RefundPending>;
  RefundQuote: ResolverTypeWrapper<Omit<RefundQuote, 'lines' | 'net' | 'tax' | 'tenders' | 'total'> & { lines: ReadonlyArray<ResolversTypes['RefundLine']>, net: ResolversTypes['Money'], tax: ResolversTypes['Money'], tenders: ReadonlyArray<ResolversTypes['RefundTender']>, total: ResolversTypes['Money'] }>;
  RefundQuoteInput: RefundQuoteInput;
  RefundQuoteResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RefundQuoteResult']>;
  RefundReason: RefundReason;
  RefundStatus: RefundStatus;
  RefundTender: ResolverTypeWrapper<Omit<RefundTender, 'amount'> & { amount: ResolversTypes['Money'] }>;
  Refusal: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Refusal']>;
  Register: ResolverTypeWrapper<Register>;
  RegisterRequired: ResolverTypeWrapper<RegisterRequired>;
  RemoveTaxRateInput: RemoveTaxRateInput;
  RemoveTaxRateResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RemoveTaxRateResult']>;
  ResumeCartInput: ResumeCartInput;
  ResumeCartResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ResumeCartResult']>;
  ReturnObjection: ResolverTypeWrapper<ReturnObjection>;
  ReturnObjectionKind: ReturnObjectionKind;
  ReturnPolicy: ResolverTypeWrapper<ReturnPolicyModel>;
  ReturnableLine: ResolverTypeWrapper<Omit<ReturnableLine, 'total'> & { total: ResolversTypes['Money'] }>;
  RightMissing: ResolverTypeWrapper<RightMissing>;
  RoundingLevel: RoundingLevel;
  RoundingMode: RoundingMode;
  SafeInt: ResolverTypeWrapper<Scalars['SafeInt']['output']>;
  SalesTotals: ResolverTypeWrapper<Omit<SalesTotals, 'cashRounding' | 'discountsByReason' | 'gross' | 'lineDiscount' | 'net' | 'orderDiscount' | 'tax' | 'tenders' | 'total'> & { cashRounding: ResolversTypes['Money'], discountsByReason: ReadonlyArray<ResolversTypes['DiscountByReason']>, gross: ResolversTypes['Money'], lineDiscount: ResolversTypes['Money'], net: ResolversTypes['Money'], orderDiscount: ResolversTypes['Money'], tax: ResolversTypes['Money'], tenders: ReadonlyArray<ResolversTypes['TenderTotal']>, total: ResolversTypes['Money'] }>;
  SalesTotalsFilter: SalesTotalsFilter;
  SalesUnderWay: ResolverTypeWrapper<SalesUnderWay>;
  SetTaxRateInput: SetTaxRateInput;
  SetTaxRateResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetTaxRateResult']>;
  SettleOfflineFindingInput: SettleOfflineFindingInput;
  SettleOfflineFindingResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SettleOfflineFindingResult']>;
  SettlementNoteMissing: ResolverTypeWrapper<SettlementNoteMissing>;
  Shift: ResolverTypeWrapper<ShiftModel>;
  ShiftAlreadyOpen: ResolverTypeWrapper<Omit<ShiftAlreadyOpen, 'shift'> & { shift: ResolversTypes['Shift'] }>;
  ShiftCash: ResolverTypeWrapper<Omit<ShiftCash, 'counted' | 'difference' | 'expected' | 'openingFloat' | 'paidIn' | 'paidOut' | 'refunds' | 'sales'> & { counted?: Maybe<ResolversTypes['Money']>, difference?: Maybe<ResolversTypes['Money']>, expected?: Maybe<ResolversTypes['Money']>, openingFloat: ResolversTypes['Money'], paidIn: ResolversTypes['Money'], paidOut: ResolversTypes['Money'], refunds: ResolversTypes['Money'], sales: ResolversTypes['Money'] }>;
  ShiftClosed: ResolverTypeWrapper<ShiftClosed>;
  ShiftConnection: ResolverTypeWrapper<Omit<ShiftConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['ShiftEdge']> }>;
  ShiftEdge: ResolverTypeWrapper<Omit<ShiftEdge, 'node'> & { node: ResolversTypes['Shift'] }>;
  ShiftFilter: ShiftFilter;
  ShiftNotFound: ResolverTypeWrapper<ShiftNotFound>;
  ShiftReport: ResolverTypeWrapper<ShiftReportModel>;
  ShiftReportKind: ShiftReportKind;
  ShiftStatus: ShiftStatus;
  SoldAtNotAllowed: ResolverTypeWrapper<SoldAtNotAllowed>;
  Store: ResolverTypeWrapper<Store>;
  SubmitOfflineSaleInput: SubmitOfflineSaleInput;
  SubmitOfflineSaleResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SubmitOfflineSaleResult']>;
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
  TillSettings: ResolverTypeWrapper<TillSettingsModel>;
  TooManyParked: ResolverTypeWrapper<TooManyParked>;
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
  CancelSaleInput: CancelSaleInput;
  CancelSaleResult: ResolversUnionTypes<ResolversParentTypes>['CancelSaleResult'];
  CardDeclined: CardDeclined;
  CartEmpty: CartEmpty;
  CartInput: CartInput;
  CartInvalid: CartInvalid;
  CartLineInput: CartLineInput;
  ID: Scalars['ID']['output'];
  CashCount: Omit<CashCount, 'total'> & { total: ResolversParentTypes['Money'] };
  CashCountInput: CashCountInput;
  CashCountInvalid: CashCountInvalid;
  CashMovement: Omit<CashMovement, 'amount'> & { amount: ResolversParentTypes['Money'] };
  CashMovementInvalid: CashMovementInvalid;
  ChangeOfflinePolicyInput: ChangeOfflinePolicyInput;
  Boolean: Scalars['Boolean']['output'];
  Int: Scalars['Int']['output'];
  ChangeOfflinePolicyResult: ResolversUnionTypes<ResolversParentTypes>['ChangeOfflinePolicyResult'];
  ChangePricingPolicyInput: ChangePricingPolicyInput;
  ChangePricingPolicyResult: ResolversUnionTypes<ResolversParentTypes>['ChangePricingPolicyResult'];
  ChangeReturnPolicyInput: ChangeReturnPolicyInput;
  ChangeReturnPolicyResult: ResolversUnionTypes<ResolversParentTypes>['ChangeReturnPolicyResult'];
  CloseShiftInput: CloseShiftInput;
  CloseShiftResult: ResolversUnionTypes<ResolversParentTypes>['CloseShiftResult'];
  CompleteSaleInput: CompleteSaleInput;
  CompleteSaleResult: ResolversUnionTypes<ResolversParentTypes>['CompleteSaleResult'];
  CurrencyMismatch: CurrencyMismatch;
  Customer: Customer;
  CustomerUnknown: CustomerUnknown;
  DateTime: Scalars['DateTime']['output'];
  DenominationCount: DenominationCount;
  DenominationCountInput: DenominationCountInput;
  DiscardCartInput: DiscardCartInput;
  DiscardCartResult: ResolversUnionTypes<ResolversParentTypes>['DiscardCartResult'];
  DiscountByReason: Omit<DiscountByReason, 'amount'> & { amount: ResolversParentTypes['Money'] };
  DiscountInput: DiscountInput;
  DiscountTooLarge: Omit<DiscountTooLarge, 'available'> & { available: ResolversParentTypes['Money'] };
  EffectiveTaxes: Omit<EffectiveTaxes, 'components'> & { components: ReadonlyArray<ResolversParentTypes['TaxComponent']> };
  Exchange: Omit<Exchange, 'order' | 'refund'> & { order: ResolversParentTypes['Order'], refund: ResolversParentTypes['Refund'] };
  ExchangeOrderInput: ExchangeOrderInput;
  ExchangeOrderResult: ResolversUnionTypes<ResolversParentTypes>['ExchangeOrderResult'];
  InsufficientStock: InsufficientStock;
  LineShortage: LineShortage;
  LocationNotSetUp: LocationNotSetUp;
  Money: MoneyModel;
  MoveCashInput: MoveCashInput;
  MoveCashResult: ResolversUnionTypes<ResolversParentTypes>['MoveCashResult'];
  Mutation: Record<PropertyKey, never>;
  OfflineApprovalInput: OfflineApprovalInput;
  OfflineFinding: OfflineFindingModel;
  OfflineFindingConnection: Omit<OfflineFindingConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['OfflineFindingEdge']> };
  OfflineFindingEdge: Omit<OfflineFindingEdge, 'node'> & { node: ResolversParentTypes['OfflineFinding'] };
  OfflineFindingFilter: OfflineFindingFilter;
  OfflineFindingNotFound: OfflineFindingNotFound;
  OfflineLineInput: OfflineLineInput;
  OfflinePolicy: OfflinePolicyModel;
  OfflinePricingPolicyInput: OfflinePricingPolicyInput;
  OfflineSaleInvalid: OfflineSaleInvalid;
  OfflineSaleRecorded: Omit<OfflineSaleRecorded, 'findings' | 'order'> & { findings: ReadonlyArray<ResolversParentTypes['OfflineFinding']>, order: ResolversParentTypes['Order'] };
  OfflineTenderInput: OfflineTenderInput;
  OpenShiftInput: OpenShiftInput;
  OpenShiftResult: ResolversUnionTypes<ResolversParentTypes>['OpenShiftResult'];
  Order: OrderModel;
  OrderConnection: Omit<OrderConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['OrderEdge']> };
  OrderDiscount: Omit<OrderDiscount, 'amount'> & { amount: ResolversParentTypes['Money'] };
  OrderEdge: Omit<OrderEdge, 'node'> & { node: ResolversParentTypes['Order'] };
  OrderFilter: OrderFilter;
  OrderLine: OrderLineModel;
  OrderNotFound: OrderNotFound;
  OrderNotRefundable: OrderNotRefundable;
  OrderNotVoidable: OrderNotVoidable;
  OrderTax: Omit<OrderTax, 'amount' | 'base'> & { amount: ResolversParentTypes['Money'], base: ResolversParentTypes['Money'] };
  OrderTender: Omit<OrderTender, 'amount' | 'tendered'> & { amount: ResolversParentTypes['Money'], tendered: ResolversParentTypes['Money'] };
  PageInfo: PageInfo;
  ParkCartInput: ParkCartInput;
  ParkCartResult: ResolversUnionTypes<ResolversParentTypes>['ParkCartResult'];
  ParkedCart: ParkedCartModel;
  ParkedCartNotFound: ParkedCartNotFound;
  ParkedDiscount: ParkedDiscount;
  ParkedLine: ParkedLine;
  ParkedOverride: ParkedOverride;
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
  Refund: RefundModel;
  RefundLine: Omit<RefundLine, 'net' | 'tax' | 'total'> & { net: ResolversParentTypes['Money'], tax: ResolversParentTypes['Money'], total: ResolversParentTypes['Money'] };
  RefundLineInput: RefundLineInput;
  RefundLinesInvalid: RefundLinesInvalid;
  RefundNotAllowed: RefundNotAllowed;
  RefundOrderInput: RefundOrderInput;
  RefundOrderResult: ResolversUnionTypes<ResolversParentTypes>['RefundOrderResult'];
  RefundPending: RefundPending;
  RefundQuote: Omit<RefundQuote, 'lines' | 'net' | 'tax' | 'tenders' | 'total'> & { lines: ReadonlyArray<ResolversParentTypes['RefundLine']>, net: ResolversParentTypes['Money'], tax: ResolversParentTypes['Money'], tenders: ReadonlyArray<ResolversParentTypes['RefundTender']>, total: ResolversParentTypes['Money'] };
  RefundQuoteInput: RefundQuoteInput;
  RefundQuoteResult: ResolversUnionTypes<ResolversParentTypes>['RefundQuoteResult'];
  RefundTender: Omit<RefundTender, 'amount'> & { amount: ResolversParentTypes['Money'] };
  Refusal: ResolversInterfaceTypes<ResolversParentTypes>['Refusal'];
  Register: Register;
  RegisterRequired: RegisterRequired;
  RemoveTaxRateInput: RemoveTaxRateInput;
  RemoveTaxRateResult: ResolversUnionTypes<ResolversParentTypes>['RemoveTaxRateResult'];
  ResumeCartInput: ResumeCartInput;
  ResumeCartResult: ResolversUnionTypes<ResolversParentTypes>['ResumeCartResult'];
  ReturnObjection: ReturnObjection;
  ReturnPolicy: ReturnPolicyModel;
  ReturnableLine: Omit<ReturnableLine, 'total'> & { total: ResolversParentTypes['Money'] };
  RightMissing: RightMissing;
  SafeInt: Scalars['SafeInt']['output'];
  SalesTotals: Omit<SalesTotals, 'cashRounding' | 'discountsByReason' | 'gross' | 'lineDiscount' | 'net' | 'orderDiscount' | 'tax' | 'tenders' | 'total'> & { cashRounding: ResolversParentTypes['Money'], discountsByReason: ReadonlyArray<ResolversParentTypes['DiscountByReason']>, gross: ResolversParentTypes['Money'], lineDiscount: ResolversParentTypes['Money'], net: ResolversParentTypes['Money'], orderDiscount: ResolversParentTypes['Money'], tax: ResolversParentTypes['Money'], tenders: ReadonlyArray<ResolversParentTypes['TenderTotal']>, total: ResolversParentTypes['Money'] };
  SalesTotalsFilter: SalesTotalsFilter;
  SalesUnderWay: SalesUnderWay;
  SetTaxRateInput: SetTaxRateInput;
  SetTaxRateResult: ResolversUnionTypes<ResolversParentTypes>['SetTaxRateResult'];
  SettleOfflineFindingInput: SettleOfflineFindingInput;
  SettleOfflineFindingResult: ResolversUnionTypes<ResolversParentTypes>['SettleOfflineFindingResult'];
  SettlementNoteMissing: SettlementNoteMissing;
  Shift: ShiftModel;
  ShiftAlreadyOpen: Omit<ShiftAlreadyOpen, 'shift'> & { shift: ResolversParentTypes['Shift'] };
  ShiftCash: Omit<ShiftCash, 'counted' | 'difference' | 'expected' | 'openingFloat' | 'paidIn' | 'paidOut' | 'refunds' | 'sales'> & { counted?: Maybe<ResolversParentTypes['Money']>, difference?: Maybe<ResolversParentTypes['Money']>, expected?: Maybe<ResolversParentTypes['Money']>, openingFloat: ResolversParentTypes['Money'], paidIn: ResolversParentTypes['Money'], paidOut: ResolversParentTypes['Money'], refunds: ResolversParentTypes['Money'], sales: ResolversParentTypes['Money'] };
  ShiftClosed: ShiftClosed;
  ShiftConnection: Omit<ShiftConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['ShiftEdge']> };
  ShiftEdge: Omit<ShiftEdge, 'node'> & { node: ResolversParentTypes['Shift'] };
  ShiftFilter: ShiftFilter;
  ShiftNotFound: ShiftNotFound;
  ShiftReport: ShiftReportModel;
  SoldAtNotAllowed: SoldAtNotAllowed;
  Store: Store;
  SubmitOfflineSaleInput: SubmitOfflineSaleInput;
  SubmitOfflineSaleResult: ResolversUnionTypes<ResolversParentTypes>['SubmitOfflineSaleResult'];
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
  TillSettings: TillSettingsModel;
  TooManyParked: TooManyParked;
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

export type CancelSaleResultResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['CancelSaleResult'] = ResolversParentTypes['CancelSaleResult']> = {
  __resolveType: TypeResolveFn<'Order' | 'OrderNotFound' | 'PaymentPending', ParentType, ContextType>;
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

export type CashCountResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['CashCount'] = ResolversParentTypes['CashCount']> = {
  denominations?: Resolver<ReadonlyArray<ResolversTypes['DenominationCount']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type CashCountInvalidResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['CashCountInvalid'] = ResolversParentTypes['CashCountInvalid']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CashMovementResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['CashMovement'] = ResolversParentTypes['CashMovement']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  approvedBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CashMovementKind'], ParentType, ContextType>;
  movedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  movedBy?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CashMovementInvalidResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['CashMovementInvalid'] = ResolversParentTypes['CashMovementInvalid']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChangeOfflinePolicyResultResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['ChangeOfflinePolicyResult'] = ResolversParentTypes['ChangeOfflinePolicyResult']> = {
  __resolveType: TypeResolveFn<'OfflinePolicy' | 'PricingInvalid', ParentType, ContextType>;
};

export type ChangePricingPolicyResultResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['ChangePricingPolicyResult'] = ResolversParentTypes['ChangePricingPolicyResult']> = {
  __resolveType: TypeResolveFn<'PricingInvalid' | 'PricingPolicy', ParentType, ContextType>;
};

export type ChangeReturnPolicyResultResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['ChangeReturnPolicyResult'] = ResolversParentTypes['ChangeReturnPolicyResult']> = {
  __resolveType: TypeResolveFn<'PricingInvalid' | 'ReturnPolicy', ParentType, ContextType>;
};

export type CloseShiftResultResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['CloseShiftResult'] = ResolversParentTypes['CloseShiftResult']> = {
  __resolveType: TypeResolveFn<'CashCountInvalid' | 'SalesUnderWay' | 'Shift' | 'ShiftClosed' | 'ShiftNotFound', ParentType, ContextType>;
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

export type DenominationCountResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['DenominationCount'] = ResolversParentTypes['DenominationCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  valueMinor?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
};

export type DiscardCartResultResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['DiscardCartResult'] = ResolversParentTypes['DiscardCartResult']> = {
  __resolveType: TypeResolveFn<'ParkedCart' | 'ParkedCartNotFound', ParentType, ContextType>;
};

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

export type EffectiveTaxesResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['EffectiveTaxes'] = ResolversParentTypes['EffectiveTaxes']> = {
  components?: Resolver<ReadonlyArray<ResolversTypes['TaxComponent']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['TaxSource'], ParentType, ContextType>;
  taxCategory?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ExchangeResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['Exchange'] = ResolversParentTypes['Exchange']> = {
  order?: Resolver<ResolversTypes['Order'], ParentType, ContextType>;
  refund?: Resolver<ResolversTypes['Refund'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ExchangeOrderResultResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['ExchangeOrderResult'] = ResolversParentTypes['ExchangeOrderResult']> = {
  __resolveType: TypeResolveFn<'AmountTooLarge' | 'CardDeclined' | 'CartEmpty' | 'CartInvalid' | 'CurrencyMismatch' | 'CustomerUnknown' | 'DiscountTooLarge' | 'Exchange' | 'InsufficientStock' | 'LocationNotSetUp' | 'OrderNotFound' | 'OrderNotRefundable' | 'PaymentPending' | 'PointsNotAccepted' | 'ProductRetired' | 'QuantityNotAllowed' | 'ReferenceUsed' | 'RefundLinesInvalid' | 'RefundNotAllowed' | 'RefundPending' | 'RegisterRequired' | 'RightMissing' | 'TendersExceedDue' | 'TendersFallShort' | 'TendersInvalid' | 'VariantUnknown', ParentType, ContextType>;
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

export type MoveCashResultResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['MoveCashResult'] = ResolversParentTypes['MoveCashResult']> = {
  __resolveType: TypeResolveFn<'CashMovementInvalid' | 'RightMissing' | 'Shift' | 'ShiftClosed' | 'ShiftNotFound', ParentType, ContextType>;
};

export type MutationResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  cancelSale?: Resolver<ResolversTypes['CancelSaleResult'], ParentType, ContextType, RequireFields<MutationCancelSaleArgs, 'input'>>;
  changeOfflinePolicy?: Resolver<ResolversTypes['ChangeOfflinePolicyResult'], ParentType, ContextType, RequireFields<MutationChangeOfflinePolicyArgs, 'input'>>;
  changePricingPolicy?: Resolver<ResolversTypes['ChangePricingPolicyResult'], ParentType, ContextType, RequireFields<MutationChangePricingPolicyArgs, 'input'>>;
  changeReturnPolicy?: Resolver<ResolversTypes['ChangeReturnPolicyResult'], ParentType, ContextType, RequireFields<MutationChangeReturnPolicyArgs, 'input'>>;
  closeShift?: Resolver<ResolversTypes['CloseShiftResult'], ParentType, ContextType, RequireFields<MutationCloseShiftArgs, 'input'>>;
  completeSale?: Resolver<ResolversTypes['CompleteSaleResult'], ParentType, ContextType, RequireFields<MutationCompleteSaleArgs, 'input'>>;
  discardCart?: Resolver<ResolversTypes['DiscardCartResult'], ParentType, ContextType, RequireFields<MutationDiscardCartArgs, 'input'>>;
  exchangeOrder?: Resolver<ResolversTypes['ExchangeOrderResult'], ParentType, ContextType, RequireFields<MutationExchangeOrderArgs, 'input'>>;
  moveCash?: Resolver<ResolversTypes['MoveCashResult'], ParentType, ContextType, RequireFields<MutationMoveCashArgs, 'input'>>;
  openShift?: Resolver<ResolversTypes['OpenShiftResult'], ParentType, ContextType, RequireFields<MutationOpenShiftArgs, 'input'>>;
  parkCart?: Resolver<ResolversTypes['ParkCartResult'], ParentType, ContextType, RequireFields<MutationParkCartArgs, 'input'>>;
  refundOrder?: Resolver<ResolversTypes['RefundOrderResult'], ParentType, ContextType, RequireFields<MutationRefundOrderArgs, 'input'>>;
  removeTaxRate?: Resolver<ResolversTypes['RemoveTaxRateResult'], ParentType, ContextType, RequireFields<MutationRemoveTaxRateArgs, 'input'>>;
  resumeCart?: Resolver<ResolversTypes['ResumeCartResult'], ParentType, ContextType, RequireFields<MutationResumeCartArgs, 'input'>>;
  setTaxRate?: Resolver<ResolversTypes['SetTaxRateResult'], ParentType, ContextType, RequireFields<MutationSetTaxRateArgs, 'input'>>;
  settleOfflineFinding?: Resolver<ResolversTypes['SettleOfflineFindingResult'], ParentType, ContextType, RequireFields<MutationSettleOfflineFindingArgs, 'input'>>;
  submitOfflineSale?: Resolver<ResolversTypes['SubmitOfflineSaleResult'], ParentType, ContextType, RequireFields<MutationSubmitOfflineSaleArgs, 'input'>>;
  voidSale?: Resolver<ResolversTypes['VoidSaleResult'], ParentType, ContextType, RequireFields<MutationVoidSaleArgs, 'input'>>;
};

export type OfflineFindingResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['OfflineFinding'] = ResolversParentTypes['OfflineFinding'], FederationReferenceType extends FederationReferenceTypes['OfflineFinding'] = FederationReferenceTypes['OfflineFinding']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['OfflineFinding']> | FederationReferenceType, FederationReferenceType, ContextType>;
  expected?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  foundAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OfflineFindingKind'], ParentType, ContextType>;
  line?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  order?: Resolver<ResolversTypes['Order'], ParentType, ContextType>;
  settledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  settledBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  sold?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OfflineFindingStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OfflineFindingConnectionResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['OfflineFindingConnection'] = ResolversParentTypes['OfflineFindingConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OfflineFindingEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type OfflineFindingEdgeResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['OfflineFindingEdge'] = ResolversParentTypes['OfflineFindingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['OfflineFinding'], ParentType, ContextType>;
};

export type OfflineFindingNotFoundResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['OfflineFindingNotFound'] = ResolversParentTypes['OfflineFindingNotFound']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OfflinePolicyResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['OfflinePolicy'] = ResolversParentTypes['OfflinePolicy']> = {
  acceptsCards?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  maxCardMinor?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  maxHours?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  maxSaleMinor?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  maxTotalMinor?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OfflineSaleInvalidResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['OfflineSaleInvalid'] = ResolversParentTypes['OfflineSaleInvalid']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OfflineSaleRecordedResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['OfflineSaleRecorded'] = ResolversParentTypes['OfflineSaleRecorded']> = {
  findings?: Resolver<ReadonlyArray<ResolversTypes['OfflineFinding']>, ParentType, ContextType>;
  order?: Resolver<ResolversTypes['Order'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OpenShiftResultResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['OpenShiftResult'] = ResolversParentTypes['OpenShiftResult']> = {
  __resolveType: TypeResolveFn<'CashCountInvalid' | 'ReferenceUsed' | 'RegisterRequired' | 'Shift' | 'ShiftAlreadyOpen', ParentType, ContextType>;
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
  isOffline?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lineDiscount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ResolversTypes['OrderLine']>, ParentType, ContextType>;
  net?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  offlineFindings?: Resolver<ReadonlyArray<ResolversTypes['OfflineFinding']>, ParentType, ContextType>;
  orderDiscount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  partnerId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  policy?: Resolver<ResolversTypes['PricingPolicy'], ParentType, ContextType>;
  receipt?: Resolver<Maybe<ResolversTypes['Receipt']>, ParentType, ContextType, RequireFields<OrderReceiptArgs, 'isGift' | 'width'>>;
  receiptNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  refunds?: Resolver<ReadonlyArray<ResolversTypes['Refund']>, ParentType, ContextType>;
  register?: Resolver<ResolversTypes['Register'], ParentType, ContextType>;
  returnable?: Resolver<ReadonlyArray<ResolversTypes['ReturnableLine']>, ParentType, ContextType>;
  shift?: Resolver<Maybe<ResolversTypes['Shift']>, ParentType, ContextType>;
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

export type OrderNotRefundableResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['OrderNotRefundable'] = ResolversParentTypes['OrderNotRefundable']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OrderStatus'], ParentType, ContextType>;
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

export type ParkCartResultResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['ParkCartResult'] = ResolversParentTypes['ParkCartResult']> = {
  __resolveType: TypeResolveFn<'CartEmpty' | 'CartInvalid' | 'ParkedCart' | 'RegisterRequired' | 'TooManyParked' | 'VariantUnknown', ParentType, ContextType>;
};

export type ParkedCartResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['ParkedCart'] = ResolversParentTypes['ParkedCart']> = {
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  discounts?: Resolver<ReadonlyArray<ResolversTypes['ParkedDiscount']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ResolversTypes['ParkedLine']>, ParentType, ContextType>;
  parkedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  parkedBy?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  register?: Resolver<ResolversTypes['Register'], ParentType, ContextType>;
  shownTotal?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ParkedCartNotFoundResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['ParkedCartNotFound'] = ResolversParentTypes['ParkedCartNotFound']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ParkedDiscountResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['ParkedDiscount'] = ResolversParentTypes['ParkedDiscount']> = {
  amountMinor?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  basisPoints?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ParkedLineResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['ParkedLine'] = ResolversParentTypes['ParkedLine']> = {
  discounts?: Resolver<ReadonlyArray<ResolversTypes['ParkedDiscount']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  totalOverride?: Resolver<Maybe<ResolversTypes['ParkedOverride']>, ParentType, ContextType>;
  unitPriceOverride?: Resolver<Maybe<ResolversTypes['ParkedOverride']>, ParentType, ContextType>;
  variant?: Resolver<ResolversTypes['Variant'], ParentType, ContextType>;
};

export type ParkedOverrideResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['ParkedOverride'] = ResolversParentTypes['ParkedOverride']> = {
  amountMinor?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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
  currentShift?: Resolver<Maybe<ResolversTypes['Shift']>, ParentType, ContextType, Partial<QueryCurrentShiftArgs>>;
  offlineFindings?: Resolver<ResolversTypes['OfflineFindingConnection'], ParentType, ContextType, Partial<QueryOfflineFindingsArgs>>;
  offlinePolicy?: Resolver<ResolversTypes['OfflinePolicy'], ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType, RequireFields<QueryOrderArgs, 'id'>>;
  orderByReceipt?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType, RequireFields<QueryOrderByReceiptArgs, 'receiptNumber'>>;
  orderByReference?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType, RequireFields<QueryOrderByReferenceArgs, 'reference'>>;
  orders?: Resolver<ResolversTypes['OrderConnection'], ParentType, ContextType, Partial<QueryOrdersArgs>>;
  parkedCarts?: Resolver<ReadonlyArray<ResolversTypes['ParkedCart']>, ParentType, ContextType, Partial<QueryParkedCartsArgs>>;
  pricingPolicy?: Resolver<ResolversTypes['PricingPolicy'], ParentType, ContextType>;
  quote?: Resolver<ResolversTypes['QuoteResult'], ParentType, ContextType, RequireFields<QueryQuoteArgs, 'cart'>>;
  refund?: Resolver<Maybe<ResolversTypes['Refund']>, ParentType, ContextType, RequireFields<QueryRefundArgs, 'id'>>;
  refundQuote?: Resolver<ResolversTypes['RefundQuoteResult'], ParentType, ContextType, RequireFields<QueryRefundQuoteArgs, 'input'>>;
  returnPolicy?: Resolver<ResolversTypes['ReturnPolicy'], ParentType, ContextType>;
  salesTotals?: Resolver<ResolversTypes['SalesTotals'], ParentType, ContextType, Partial<QuerySalesTotalsArgs>>;
  shift?: Resolver<Maybe<ResolversTypes['Shift']>, ParentType, ContextType, RequireFields<QueryShiftArgs, 'id'>>;
  shifts?: Resolver<ResolversTypes['ShiftConnection'], ParentType, ContextType, Partial<QueryShiftsArgs>>;
  taxRates?: Resolver<ResolversTypes['TaxRateConnection'], ParentType, ContextType, Partial<QueryTaxRatesArgs>>;
  tillSettings?: Resolver<ResolversTypes['TillSettings'], ParentType, ContextType>;
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

export type RefundResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['Refund'] = ResolversParentTypes['Refund'], FederationReferenceType extends FederationReferenceTypes['Refund'] = FederationReferenceTypes['Refund']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Refund']> | FederationReferenceType, FederationReferenceType, ContextType>;
  approvedBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  businessDate?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cashRounding?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  cashier?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  completedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  exchangeOrder?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ResolversTypes['RefundLine']>, ParentType, ContextType>;
  net?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  order?: Resolver<ResolversTypes['Order'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['RefundReason'], ParentType, ContextType>;
  receipt?: Resolver<Maybe<ResolversTypes['Receipt']>, ParentType, ContextType, RequireFields<RefundReceiptArgs, 'width'>>;
  receiptNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  register?: Resolver<ResolversTypes['Register'], ParentType, ContextType>;
  shift?: Resolver<Maybe<ResolversTypes['Shift']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['RefundStatus'], ParentType, ContextType>;
  store?: Resolver<ResolversTypes['Store'], ParentType, ContextType>;
  tax?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  taxes?: Resolver<ReadonlyArray<ResolversTypes['OrderTax']>, ParentType, ContextType>;
  tenders?: Resolver<ReadonlyArray<ResolversTypes['RefundTender']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RefundLineResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['RefundLine'] = ResolversParentTypes['RefundLine']> = {
  isRestocked?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  net?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  sku?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tax?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  variant?: Resolver<ResolversTypes['Variant'], ParentType, ContextType>;
};

export type RefundLinesInvalidResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['RefundLinesInvalid'] = ResolversParentTypes['RefundLinesInvalid']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RefundNotAllowedResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['RefundNotAllowed'] = ResolversParentTypes['RefundNotAllowed']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  objections?: Resolver<ReadonlyArray<ResolversTypes['ReturnObjection']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RefundOrderResultResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['RefundOrderResult'] = ResolversParentTypes['RefundOrderResult']> = {
  __resolveType: TypeResolveFn<'OrderNotFound' | 'OrderNotRefundable' | 'ReferenceUsed' | 'Refund' | 'RefundLinesInvalid' | 'RefundNotAllowed' | 'RefundPending' | 'RegisterRequired' | 'RightMissing', ParentType, ContextType>;
};

export type RefundPendingResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['RefundPending'] = ResolversParentTypes['RefundPending']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  refundId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RefundQuoteResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['RefundQuote'] = ResolversParentTypes['RefundQuote']> = {
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ResolversTypes['RefundLine']>, ParentType, ContextType>;
  net?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  objections?: Resolver<ReadonlyArray<ResolversTypes['ReturnObjection']>, ParentType, ContextType>;
  tax?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  tenders?: Resolver<ReadonlyArray<ResolversTypes['RefundTender']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RefundQuoteResultResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['RefundQuoteResult'] = ResolversParentTypes['RefundQuoteResult']> = {
  __resolveType: TypeResolveFn<'OrderNotFound' | 'OrderNotRefundable' | 'RefundLinesInvalid' | 'RefundQuote', ParentType, ContextType>;
};

export type RefundTenderResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['RefundTender'] = ResolversParentTypes['RefundTender']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  cardLast4?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  paymentId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['TenderType'], ParentType, ContextType>;
};

export type RefusalResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['Refusal'] = ResolversParentTypes['Refusal']> = {
  __resolveType: TypeResolveFn<'AmountTooLarge' | 'CardDeclined' | 'CartEmpty' | 'CartInvalid' | 'CashCountInvalid' | 'CashMovementInvalid' | 'CurrencyMismatch' | 'CustomerUnknown' | 'DiscountTooLarge' | 'InsufficientStock' | 'LocationNotSetUp' | 'OfflineFindingNotFound' | 'OfflineSaleInvalid' | 'OrderNotFound' | 'OrderNotRefundable' | 'OrderNotVoidable' | 'ParkedCartNotFound' | 'PaymentPending' | 'PointsNotAccepted' | 'PricingInvalid' | 'ProductRetired' | 'QuantityNotAllowed' | 'ReferenceUsed' | 'RefundLinesInvalid' | 'RefundNotAllowed' | 'RefundPending' | 'RegisterRequired' | 'RightMissing' | 'SalesUnderWay' | 'SettlementNoteMissing' | 'ShiftAlreadyOpen' | 'ShiftClosed' | 'ShiftNotFound' | 'SoldAtNotAllowed' | 'TaxRateNotFound' | 'TendersExceedDue' | 'TendersFallShort' | 'TendersInvalid' | 'TooManyParked' | 'VariantUnknown' | 'VoidReasonMissing' | 'VoidTooLate', ParentType, ContextType>;
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

export type ResumeCartResultResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['ResumeCartResult'] = ResolversParentTypes['ResumeCartResult']> = {
  __resolveType: TypeResolveFn<'ParkedCart' | 'ParkedCartNotFound', ParentType, ContextType>;
};

export type ReturnObjectionResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['ReturnObjection'] = ResolversParentTypes['ReturnObjection']> = {
  kind?: Resolver<ResolversTypes['ReturnObjectionKind'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReturnPolicyResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['ReturnPolicy'] = ResolversParentTypes['ReturnPolicy']> = {
  acceptsChangedMind?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  limitMinor?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  windowDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReturnableLineResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['ReturnableLine'] = ResolversParentTypes['ReturnableLine']> = {
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
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

export type SalesUnderWayResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['SalesUnderWay'] = ResolversParentTypes['SalesUnderWay']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SetTaxRateResultResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['SetTaxRateResult'] = ResolversParentTypes['SetTaxRateResult']> = {
  __resolveType: TypeResolveFn<'PricingInvalid' | 'TaxRate', ParentType, ContextType>;
};

export type SettleOfflineFindingResultResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['SettleOfflineFindingResult'] = ResolversParentTypes['SettleOfflineFindingResult']> = {
  __resolveType: TypeResolveFn<'OfflineFinding' | 'OfflineFindingNotFound' | 'SettlementNoteMissing', ParentType, ContextType>;
};

export type SettlementNoteMissingResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['SettlementNoteMissing'] = ResolversParentTypes['SettlementNoteMissing']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ShiftResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['Shift'] = ResolversParentTypes['Shift'], FederationReferenceType extends FederationReferenceTypes['Shift'] = FederationReferenceTypes['Shift']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Shift']> | FederationReferenceType, FederationReferenceType, ContextType>;
  businessDate?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  closedBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  counted?: Resolver<Maybe<ResolversTypes['CashCount']>, ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  difference?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  expected?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  movements?: Resolver<ReadonlyArray<ResolversTypes['CashMovement']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  openedBy?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  openingFloat?: Resolver<ResolversTypes['CashCount'], ParentType, ContextType>;
  register?: Resolver<ResolversTypes['Register'], ParentType, ContextType>;
  report?: Resolver<ResolversTypes['ShiftReport'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ShiftStatus'], ParentType, ContextType>;
  store?: Resolver<ResolversTypes['Store'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ShiftAlreadyOpenResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['ShiftAlreadyOpen'] = ResolversParentTypes['ShiftAlreadyOpen']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shift?: Resolver<ResolversTypes['Shift'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ShiftCashResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['ShiftCash'] = ResolversParentTypes['ShiftCash']> = {
  counted?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  difference?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  expected?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  openingFloat?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  paidIn?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  paidOut?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  refunds?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  sales?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type ShiftClosedResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['ShiftClosed'] = ResolversParentTypes['ShiftClosed']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ShiftConnectionResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['ShiftConnection'] = ResolversParentTypes['ShiftConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ShiftEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ShiftEdgeResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['ShiftEdge'] = ResolversParentTypes['ShiftEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Shift'], ParentType, ContextType>;
};

export type ShiftNotFoundResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['ShiftNotFound'] = ResolversParentTypes['ShiftNotFound']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ShiftReportResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['ShiftReport'] = ResolversParentTypes['ShiftReport']> = {
  cash?: Resolver<ResolversTypes['ShiftCash'], ParentType, ContextType>;
  discount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  gross?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ShiftReportKind'], ParentType, ContextType>;
  net?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  noSales?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  refunded?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  refunds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sales?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tax?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  taxes?: Resolver<ReadonlyArray<ResolversTypes['OrderTax']>, ParentType, ContextType>;
  tenders?: Resolver<ReadonlyArray<ResolversTypes['TenderTotal']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ShiftReportTextArgs, 'width'>>;
  to?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  voids?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SoldAtNotAllowedResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['SoldAtNotAllowed'] = ResolversParentTypes['SoldAtNotAllowed']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StoreResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['Store'] = ResolversParentTypes['Store']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type SubmitOfflineSaleResultResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['SubmitOfflineSaleResult'] = ResolversParentTypes['SubmitOfflineSaleResult']> = {
  __resolveType: TypeResolveFn<'CartEmpty' | 'OfflineSaleInvalid' | 'OfflineSaleRecorded' | 'ReferenceUsed' | 'RegisterRequired', ParentType, ContextType>;
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

export type TillSettingsResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['TillSettings'] = ResolversParentTypes['TillSettings']> = {
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  denominations?: Resolver<ReadonlyArray<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  offlinePolicy?: Resolver<ResolversTypes['OfflinePolicy'], ParentType, ContextType>;
  pricingPolicy?: Resolver<ResolversTypes['PricingPolicy'], ParentType, ContextType>;
  registerCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  returnPolicy?: Resolver<ResolversTypes['ReturnPolicy'], ParentType, ContextType>;
  storeAddressLines?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  storeName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  taxes?: Resolver<ReadonlyArray<ResolversTypes['EffectiveTaxes']>, ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TooManyParkedResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['TooManyParked'] = ResolversParentTypes['TooManyParked']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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
  CancelSaleResult?: CancelSaleResultResolvers<ContextType>;
  CardDeclined?: CardDeclinedResolvers<ContextType>;
  CartEmpty?: CartEmptyResolvers<ContextType>;
  CartInvalid?: CartInvalidResolvers<ContextType>;
  CashCount?: CashCountResolvers<ContextType>;
  CashCountInvalid?: CashCountInvalidResolvers<ContextType>;
  CashMovement?: CashMovementResolvers<ContextType>;
  CashMovementInvalid?: CashMovementInvalidResolvers<ContextType>;
  ChangeOfflinePolicyResult?: ChangeOfflinePolicyResultResolvers<ContextType>;
  ChangePricingPolicyResult?: ChangePricingPolicyResultResolvers<ContextType>;
  ChangeReturnPolicyResult?: ChangeReturnPolicyResultResolvers<ContextType>;
  CloseShiftResult?: CloseShiftResultResolvers<ContextType>;
  CompleteSaleResult?: CompleteSaleResultResolvers<ContextType>;
  CurrencyMismatch?: CurrencyMismatchResolvers<ContextType>;
  Customer?: CustomerResolvers<ContextType>;
  CustomerUnknown?: CustomerUnknownResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  DenominationCount?: DenominationCountResolvers<ContextType>;
  DiscardCartResult?: DiscardCartResultResolvers<ContextType>;
  DiscountByReason?: DiscountByReasonResolvers<ContextType>;
  DiscountTooLarge?: DiscountTooLargeResolvers<ContextType>;
  EffectiveTaxes?: EffectiveTaxesResolvers<ContextType>;
  Exchange?: ExchangeResolvers<ContextType>;
  ExchangeOrderResult?: ExchangeOrderResultResolvers<ContextType>;
  InsufficientStock?: InsufficientStockResolvers<ContextType>;
  LineShortage?: LineShortageResolvers<ContextType>;
  LocationNotSetUp?: LocationNotSetUpResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  MoveCashResult?: MoveCashResultResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  OfflineFinding?: OfflineFindingResolvers<ContextType>;
  OfflineFindingConnection?: OfflineFindingConnectionResolvers<ContextType>;
  OfflineFindingEdge?: OfflineFindingEdgeResolvers<ContextType>;
  OfflineFindingNotFound?: OfflineFindingNotFoundResolvers<ContextType>;
  OfflinePolicy?: OfflinePolicyResolvers<ContextType>;
  OfflineSaleInvalid?: OfflineSaleInvalidResolvers<ContextType>;
  OfflineSaleRecorded?: OfflineSaleRecordedResolvers<ContextType>;
  OpenShiftResult?: OpenShiftResultResolvers<ContextType>;
  Order?: OrderResolvers<ContextType>;
  OrderConnection?: OrderConnectionResolvers<ContextType>;
  OrderDiscount?: OrderDiscountResolvers<ContextType>;
  OrderEdge?: OrderEdgeResolvers<ContextType>;
  OrderLine?: OrderLineResolvers<ContextType>;
  OrderNotFound?: OrderNotFoundResolvers<ContextType>;
  OrderNotRefundable?: OrderNotRefundableResolvers<ContextType>;
  OrderNotVoidable?: OrderNotVoidableResolvers<ContextType>;
  OrderTax?: OrderTaxResolvers<ContextType>;
  OrderTender?: OrderTenderResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  ParkCartResult?: ParkCartResultResolvers<ContextType>;
  ParkedCart?: ParkedCartResolvers<ContextType>;
  ParkedCartNotFound?: ParkedCartNotFoundResolvers<ContextType>;
  ParkedDiscount?: ParkedDiscountResolvers<ContextType>;
  ParkedLine?: ParkedLineResolvers<ContextType>;
  ParkedOverride?: ParkedOverrideResolvers<ContextType>;
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
  Refund?: RefundResolvers<ContextType>;
  RefundLine?: RefundLineResolvers<ContextType>;
  RefundLinesInvalid?: RefundLinesInvalidResolvers<ContextType>;
  RefundNotAllowed?: RefundNotAllowedResolvers<ContextType>;
  RefundOrderResult?: RefundOrderResultResolvers<ContextType>;
  RefundPending?: RefundPendingResolvers<ContextType>;
  RefundQuote?: RefundQuoteResolvers<ContextType>;
  RefundQuoteResult?: RefundQuoteResultResolvers<ContextType>;
  RefundTender?: RefundTenderResolvers<ContextType>;
  Refusal?: RefusalResolvers<ContextType>;
  Register?: RegisterResolvers<ContextType>;
  RegisterRequired?: RegisterRequiredResolvers<ContextType>;
  RemoveTaxRateResult?: RemoveTaxRateResultResolvers<ContextType>;
  ResumeCartResult?: ResumeCartResultResolvers<ContextType>;
  ReturnObjection?: ReturnObjectionResolvers<ContextType>;
  ReturnPolicy?: ReturnPolicyResolvers<ContextType>;
  ReturnableLine?: ReturnableLineResolvers<ContextType>;
  RightMissing?: RightMissingResolvers<ContextType>;
  SafeInt?: GraphQLScalarType;
  SalesTotals?: SalesTotalsResolvers<ContextType>;
  SalesUnderWay?: SalesUnderWayResolvers<ContextType>;
  SetTaxRateResult?: SetTaxRateResultResolvers<ContextType>;
  SettleOfflineFindingResult?: SettleOfflineFindingResultResolvers<ContextType>;
  SettlementNoteMissing?: SettlementNoteMissingResolvers<ContextType>;
  Shift?: ShiftResolvers<ContextType>;
  ShiftAlreadyOpen?: ShiftAlreadyOpenResolvers<ContextType>;
  ShiftCash?: ShiftCashResolvers<ContextType>;
  ShiftClosed?: ShiftClosedResolvers<ContextType>;
  ShiftConnection?: ShiftConnectionResolvers<ContextType>;
  ShiftEdge?: ShiftEdgeResolvers<ContextType>;
  ShiftNotFound?: ShiftNotFoundResolvers<ContextType>;
  ShiftReport?: ShiftReportResolvers<ContextType>;
  SoldAtNotAllowed?: SoldAtNotAllowedResolvers<ContextType>;
  Store?: StoreResolvers<ContextType>;
  SubmitOfflineSaleResult?: SubmitOfflineSaleResultResolvers<ContextType>;
  TaxComponent?: TaxComponentResolvers<ContextType>;
  TaxRate?: TaxRateResolvers<ContextType>;
  TaxRateConnection?: TaxRateConnectionResolvers<ContextType>;
  TaxRateEdge?: TaxRateEdgeResolvers<ContextType>;
  TaxRateNotFound?: TaxRateNotFoundResolvers<ContextType>;
  TenderTotal?: TenderTotalResolvers<ContextType>;
  TendersExceedDue?: TendersExceedDueResolvers<ContextType>;
  TendersFallShort?: TendersFallShortResolvers<ContextType>;
  TendersInvalid?: TendersInvalidResolvers<ContextType>;
  TillSettings?: TillSettingsResolvers<ContextType>;
  TooManyParked?: TooManyParkedResolvers<ContextType>;
  User?: UserResolvers<ContextType>;
  Variant?: VariantResolvers<ContextType>;
  VariantUnknown?: VariantUnknownResolvers<ContextType>;
  VoidReasonMissing?: VoidReasonMissingResolvers<ContextType>;
  VoidSaleResult?: VoidSaleResultResolvers<ContextType>;
  VoidTooLate?: VoidTooLateResolvers<ContextType>;
};

