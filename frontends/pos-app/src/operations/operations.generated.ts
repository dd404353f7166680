/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** An act to be allowed by someone else. */
export type ApproveActInput = {
  /** Who allows it. */
  readonly approverId: string | number;
  /** The right that the act needs, such as `orders:refund`. */
  readonly grant: string;
  /** The approver's PIN. */
  readonly pin: string;
};

/** A sale to stop. */
export type CancelSaleInput = {
  /** The sale's own key. */
  readonly idempotencyKey: string;
};

/** What the customer buys. There is no field for a price or a tax: they are the server's. */
export type CartInput = {
  /** Discounts on the whole order, in their order. */
  readonly discounts?: ReadonlyArray<DiscountInput> | null | undefined;
  /** 1 to 500 lines. */
  readonly lines: ReadonlyArray<CartLineInput>;
};

/** One article: named by exactly one of variant, SKU or barcode. */
export type CartLineInput = {
  readonly barcode?: string | null | undefined;
  /** Discounts on this line, in their order. Need the right `orders:discount`. */
  readonly discounts?: ReadonlyArray<DiscountInput> | null | undefined;
  readonly note?: string | null | undefined;
  /** Above zero, with as many decimals as the variant has. 1 when left out, or what a weighed barcode says. */
  readonly quantity?: string | null | undefined;
  readonly sku?: string | null | undefined;
  /** Another total for the whole line. Needs the right `orders:override-price`. */
  readonly totalOverride?: PriceOverrideInput | null | undefined;
  /** Another price for one unit. Needs the right `orders:override-price`. */
  readonly unitPriceOverride?: PriceOverrideInput | null | undefined;
  readonly variantId?: string | number | null | undefined;
};

/** Money that was counted: by its pieces, or as a total. */
export type CashCountInput = {
  /** Each value once. Exactly one of this and `totalMinor`. */
  readonly denominations?: ReadonlyArray<DenominationCountInput> | null | undefined;
  /** 0 or more, in minor units. */
  readonly totalMinor?: number | null | undefined;
};

/** Why a drawer was opened. */
export type CashMovementKind =
  /** Nothing was moved. */
  | 'NO_SALE'
  /** Money was put in, such as change from the bank. */
  | 'PAID_IN'
  /** Money was taken out, such as for a supplier, or to the safe. */
  | 'PAID_OUT';

/** A shift to close. */
export type CloseShiftInput = {
  /** When it was closed by the till, where that was without the network; now when left out. */
  readonly closedAt?: string | null | undefined;
  readonly counted: CashCountInput;
  /** Made by the client, once an intent. */
  readonly idempotencyKey: string;
  /** Up to 500 characters. */
  readonly note?: string | null | undefined;
  readonly shiftId: string | number;
};

/** A sale to complete. */
export type CompleteSaleInput = {
  readonly cart: CartInput;
  /** Whom it is sold to; needed to pay with points. */
  readonly customerId?: string | number | null | undefined;
  /** Made by the till once, when the cashier presses Charge. */
  readonly idempotencyKey: string;
  /** The order's id, a UUID, where the till makes it. */
  readonly orderId?: string | number | null | undefined;
  /** The caller's own reference, unique in the tenant; up to 100 characters. */
  readonly reference?: string | null | undefined;
  /** Where a partner sells: a register of a store that its key sees. People sell at the register of their session. */
  readonly registerId?: string | number | null | undefined;
  /** The time of sale by the till; now when left out. More than 15 minutes ago needs the right `orders:backdate`. */
  readonly soldAt?: string | null | undefined;
  /** In the order they were given; together exactly what is due, but for cash, which gives change. Empty when nothing is due. */
  readonly tenders: ReadonlyArray<TenderInput>;
};

/** A customer to create. */
export type CreateCustomerInput = {
  /** Unique in the tenant, whatever the case. */
  readonly email?: string | null | undefined;
  /** Unique in the tenant; up to 100 characters. */
  readonly externalReference?: string | null | undefined;
  /** Made by the client, once an intent; the same key again answers the same customer. */
  readonly idempotencyKey?: string | null | undefined;
  /** 1 to 200 characters. */
  readonly name: string;
  /** With country code, such as `+1 555 012 3456`, or as it is dialled in the shop's country; unique in the tenant. */
  readonly phone?: string | null | undefined;
};

/** So many notes or coins of one value. */
export type DenominationCountInput = {
  /** 0 or more. */
  readonly count: number;
  /** Above zero, in minor units. */
  readonly valueMinor: number;
};

/** A parked cart to throw away. */
export type DiscardCartInput = {
  readonly id: string | number;
};

/** A discount: exactly one of percent and amount. */
export type DiscountInput = {
  /** Above zero, in minor units. */
  readonly amountMinor?: number | null | undefined;
  /** 1 to 10,000: 1,250 is 12.5 %. */
  readonly basisPoints?: number | null | undefined;
  /** 1 to 200 characters. */
  readonly reason: string;
};

/** Goods to take back, and others to sell for them. */
export type ExchangeOrderInput = {
  readonly approval?: string | null | undefined;
  readonly cart: CartInput;
  /** The new sale's customer; the old sale's where left out. */
  readonly customerId?: string | number | null | undefined;
  /** Made by the client, once an intent. */
  readonly idempotencyKey: string;
  /** Each line once; 1 to 500. */
  readonly lines: ReadonlyArray<RefundLineInput>;
  /** The new order's id, a UUID, where the till makes it. */
  readonly newOrderId?: string | number | null | undefined;
  readonly note?: string | null | undefined;
  /** Of the sale whose goods come back. */
  readonly orderId: string | number;
  readonly reason: RefundReason;
  /** The refund's id, a UUID, where the till makes it. */
  readonly refundId?: string | number | null | undefined;
  /** What pays the difference, where the new goods cost more; empty where they do not. */
  readonly tenders: ReadonlyArray<TenderInput>;
};

/** Which figure of an inclusive price is rounded. */
export type InclusiveTarget =
  /** The amount without tax. */
  | 'NET'
  /** The tax within the price. */
  | 'TAX';

/** Money to move. */
export type MoveCashInput = {
  /** Above zero, in minor units; 0 for `NO_SALE`. */
  readonly amountMinor?: number;
  /** The token of an approval for `shifts:move-cash`, where the own rights do not hold it. */
  readonly approval?: string | null | undefined;
  /** Made by the client, once an intent. */
  readonly idempotencyKey: string;
  readonly kind: CashMovementKind;
  /** When it was moved by the till, where that was without the network; now when left out. */
  readonly movedAt?: string | null | undefined;
  /** 1 to 200 characters. */
  readonly reason: string;
  readonly shiftId: string | number;
};

/** What someone allowed at the till. */
export type OfflineApprovalInput = {
  readonly approverId: string | number;
  readonly grant: string;
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

/** An article as it was sold. */
export type OfflineLineInput = {
  /** The catalogue's price by what the till knew. */
  readonly catalogueUnitPriceMinor: number;
  readonly discounts?: ReadonlyArray<DiscountInput>;
  /** The total of a code with a price in it. */
  readonly embeddedTotalMinor?: number | null | undefined;
  readonly name: string;
  readonly note?: string | null | undefined;
  readonly quantity: string;
  readonly sku: string;
  readonly taxCategory: string;
  readonly taxSource: TaxSource;
  /** The taxes by what the till knew. */
  readonly taxes: ReadonlyArray<TaxComponentInput>;
  readonly totalMinor: number;
  readonly totalOverride?: PriceOverrideInput | null | undefined;
  readonly unit: string;
  readonly unitPriceOverride?: PriceOverrideInput | null | undefined;
  readonly variantId: string | number;
};

/** The rounding that a sale was priced under. */
export type OfflinePricingPolicyInput = {
  readonly cashIncrementMinor: number;
  readonly cashRounding: RoundingMode;
  readonly inclusiveTarget: InclusiveTarget;
  readonly level: RoundingLevel;
  readonly rounding: RoundingMode;
};

/** How a part of an offline sale was paid. */
export type OfflineTenderInput = {
  /** What it paid of the order. */
  readonly amountMinor: number;
  /** The card, as the terminal gave it, to be charged now. */
  readonly cardToken?: string | null | undefined;
  /** What was handed over; more than the amount only in cash. */
  readonly tenderedMinor: number;
  readonly type: TenderType;
};

/** A shift to open. */
export type OpenShiftInput = {
  /** Made by the client, once an intent. */
  readonly idempotencyKey: string;
  /** When it was opened by the till, where that was without the network; now when left out. */
  readonly openedAt?: string | null | undefined;
  readonly openingFloat: CashCountInput;
  /** The shift's id, a UUID, where the till makes it. */
  readonly shiftId?: string | number | null | undefined;
};

/** Which orders to list; all conditions hold together. */
export type OrderFilter = {
  readonly cashierId?: string | number | null | undefined;
  readonly customerId?: string | number | null | undefined;
  readonly registerId?: string | number | null | undefined;
  /** Sold before. */
  readonly soldBefore?: string | null | undefined;
  /** Sold at or after. */
  readonly soldFrom?: string | null | undefined;
  readonly status?: OrderStatus | null | undefined;
  readonly storeId?: string | number | null | undefined;
  /** The beginning of a receipt number or reference, or words of a line's name. */
  readonly text?: string | null | undefined;
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

/** A device to pair. */
export type PairRegisterInput = {
  /** 1 to 100 characters, such as `Counter 1`. */
  readonly deviceName: string;
  /** Made by the client, once an intent; the same key again is refused, since a credential is told once. */
  readonly idempotencyKey: string;
  readonly registerId: string | number;
};

/** A cart to put aside. */
export type ParkCartInput = {
  /** Lines name their variant by its id. */
  readonly cart: CartInput;
  readonly customerId?: string | number | null | undefined;
  /** The parked cart's id, a UUID, where the till makes it. */
  readonly id?: string | number | null | undefined;
  /** Made by the client, once an intent. */
  readonly idempotencyKey: string;
  /** 1 to 100 characters. */
  readonly label: string;
  /** What the till shows for it, in minor units. */
  readonly shownTotalMinor: number;
};

/** A price by hand. */
export type PriceOverrideInput = {
  /** 0 or more, in minor units. */
  readonly amountMinor: number;
  /** 1 to 200 characters. */
  readonly reason: string;
};

/** How wide the paper is. */
export type ReceiptWidth =
  /** 58 mm paper. */
  | 'COLUMNS_32'
  /** 80 mm paper. */
  | 'COLUMNS_42';

/** Lines to take back. */
export type RefundLineInput = {
  /** The goods go back on the shelf. */
  readonly isRestocked?: boolean;
  /** Number of the sale's line. */
  readonly number: number;
  /** Above zero, and no more than can still be taken back. */
  readonly quantity: string;
};

/** A refund to make. */
export type RefundOrderInput = {
  /** The token of an approval for `orders:refund` or, where the policy objects, `orders:refund-override`. */
  readonly approval?: string | null | undefined;
  /** Made by the client, once an intent. */
  readonly idempotencyKey: string;
  /** Each line once; 1 to 500. */
  readonly lines: ReadonlyArray<RefundLineInput>;
  /** Up to 500 characters. */
  readonly note?: string | null | undefined;
  readonly orderId: string | number;
  readonly reason: RefundReason;
  /** The refund's id, a UUID, where the till makes it. */
  readonly refundId?: string | number | null | undefined;
  /** Where a partner takes back: a register of a store that its key sees. People do so at the register of their session. */
  readonly registerId?: string | number | null | undefined;
};

/** What to take back of which sale. */
export type RefundQuoteInput = {
  /** Each line once; 1 to 500. */
  readonly lines: ReadonlyArray<RefundLineInput>;
  readonly orderId: string | number;
  /** Where it is known already: the policy may object to it. */
  readonly reason?: RefundReason | null | undefined;
};

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

/** A parked cart to go on with. */
export type ResumeCartInput = {
  readonly id: string | number;
  /** Made by the client, once an intent; the same key again answers the same cart. */
  readonly idempotencyKey: string;
};

/** Kinds of objections of a return policy. */
export type ReturnObjectionKind =
  /** More would be returned than the policy allows at once. */
  | 'ABOVE_LIMIT'
  /** The policy does not take back goods for no reason of theirs. */
  | 'CHANGED_MIND_NOT_ACCEPTED'
  /** The sale is longer ago than goods are taken back. */
  | 'WINDOW_PASSED';

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

/** Sign in to a session. */
export type SignInInput = {
  readonly email: string;
  readonly password: string;
  /** The register that this session sells at. */
  readonly registerId?: string | number | null | undefined;
  /** Only needed when the same e-mail and password belong to several tenants. */
  readonly tenantId?: string | number | null | undefined;
};

/** Who signs in. */
export type SignInWithPinInput = {
  /** 4 to 8 digits. */
  readonly pin: string;
  readonly userId: string | number;
};

/** A sale as it was made without the network. Amounts are in minor units. */
export type SubmitOfflineSaleInput = {
  /** What others allowed by PIN, checked at the till. */
  readonly approvals?: ReadonlyArray<OfflineApprovalInput>;
  readonly cashRoundingMinor?: number;
  /** Who was signed in. */
  readonly cashierId: string | number;
  readonly changeMinor?: number;
  readonly currency: string;
  readonly customerId?: string | number | null | undefined;
  readonly discounts?: ReadonlyArray<DiscountInput>;
  /** Made by the till once, when the cashier pressed Charge. */
  readonly idempotencyKey: string;
  /** 1 to 500 lines. */
  readonly lines: ReadonlyArray<OfflineLineInput>;
  /** The order's id, a UUID that the till made. */
  readonly orderId: string | number;
  /** The rounding that it was priced under. */
  readonly policy: OfflinePricingPolicyInput;
  /** As it stands on the receipt: of the device's own series, see `Device.receiptSeries`. */
  readonly receiptNumber: string;
  /** The till's clock when it sends this: what it is wrong by is taken off `soldAt`. */
  readonly sentAt: string;
  /** The shift it was sold in. */
  readonly shiftId?: string | number | null | undefined;
  /** When it was sold, by the till's clock. */
  readonly soldAt: string;
  readonly tenders: ReadonlyArray<OfflineTenderInput>;
  /** What was charged, before cash rounding. */
  readonly totalMinor: number;
};

/** One tax to set. */
export type TaxComponentInput = {
  readonly code: string;
  readonly isCompound?: boolean;
  readonly isInclusive?: boolean;
  readonly name: string;
  /** Percent as a decimal string with up to 4 places, such as `8.875`; 0 to 1000. */
  readonly percent: string;
};

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
  readonly amountMinor?: number | null | undefined;
  /** The card, as the terminal gave it. The simulator knows `sim_approve` (the default), `sim_decline`, `sim_timeout` (charged, the answer is lost), `sim_late` (charged, answers late) and `sim_silent` (never charged, no answer). */
  readonly cardToken?: string | null | undefined;
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

export type FindCustomersQueryVariables = Exact<{
  text: string;
  first: number;
}>;


export type FindCustomersQuery = { readonly searchCustomers: { readonly __typename: 'CustomerConnection', readonly edges: ReadonlyArray<{ readonly __typename: 'CustomerEdge', readonly node: { readonly __typename: 'Customer', readonly id: string, readonly name: string | null, readonly phone: string | null } }> } };

export type ReadCustomerQueryVariables = Exact<{
  id: string | number;
}>;


export type ReadCustomerQuery = { readonly customer: { readonly __typename: 'Customer', readonly id: string, readonly name: string | null, readonly phone: string | null, readonly isErased: boolean, readonly loyalty: { readonly __typename: 'LoyaltyAccount', readonly availablePoints: number, readonly tier: { readonly __typename: 'LoyaltyTier', readonly name: string } | null, readonly worth: { readonly __typename: 'Money', readonly amountMinor: number } | null } } | null };

export type CreateTillCustomerMutationVariables = Exact<{
  input: CreateCustomerInput;
}>;


export type CreateTillCustomerMutation = { readonly createCustomer:
    | { readonly __typename: 'Customer', readonly id: string, readonly name: string | null, readonly phone: string | null }
    | { readonly __typename: 'CustomerDetailsInvalid', readonly code: string, readonly message: string }
    | { readonly __typename: 'CustomerEmailTaken', readonly code: string, readonly message: string }
    | { readonly __typename: 'CustomerPhoneTaken', readonly code: string, readonly message: string }
    | { readonly __typename: 'ExternalReferenceTaken', readonly code: string, readonly message: string }
   };

export type PairingSignInMutationVariables = Exact<{
  input: SignInInput;
}>;


export type PairingSignInMutation = { readonly signIn:
    | { readonly __typename: 'RegisterNotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'Session', readonly accessToken: string, readonly viewer: { readonly __typename: 'Viewer', readonly grants: ReadonlyArray<string>, readonly tenant: { readonly __typename: 'Tenant', readonly id: string, readonly name: string } } }
    | { readonly __typename: 'SignInFailed', readonly code: string, readonly message: string }
    | { readonly __typename: 'SignInLocked', readonly code: string, readonly message: string }
    | { readonly __typename: 'TenantAmbiguous', readonly code: string, readonly message: string }
   };

export type PairableRegistersQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type PairableRegistersQuery = { readonly stores: { readonly __typename: 'StoreConnection', readonly edges: ReadonlyArray<{ readonly __typename: 'StoreEdge', readonly node: { readonly __typename: 'Store', readonly id: string, readonly name: string, readonly isActive: boolean, readonly registers: { readonly __typename: 'RegisterConnection', readonly edges: ReadonlyArray<{ readonly __typename: 'RegisterEdge', readonly node: { readonly __typename: 'Register', readonly id: string, readonly name: string, readonly code: string, readonly isActive: boolean, readonly device: { readonly __typename: 'Device', readonly id: string, readonly name: string } | null } }> } } }>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type PairThisDeviceMutationVariables = Exact<{
  input: PairRegisterInput;
}>;


export type PairThisDeviceMutation = { readonly pairRegister:
    | { readonly __typename: 'DetailsInvalid', readonly code: string, readonly message: string }
    | { readonly __typename: 'RegisterNotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'RegisterPaired', readonly credential: string, readonly device: { readonly __typename: 'Device', readonly id: string, readonly name: string, readonly receiptSeries: string, readonly register: { readonly __typename: 'Register', readonly id: string, readonly name: string, readonly code: string, readonly store: { readonly __typename: 'Store', readonly id: string, readonly name: string } } } }
   };

export type OpenDeviceSessionMutationVariables = Exact<{
  credential: string;
}>;


export type OpenDeviceSessionMutation = { readonly openDeviceSession:
    | { readonly __typename: 'DeviceNotPaired', readonly code: string, readonly message: string }
    | { readonly __typename: 'DeviceSession', readonly accessToken: string, readonly accessTokenExpiresAt: string, readonly serverTime: string, readonly device: { readonly __typename: 'Device', readonly id: string, readonly name: string, readonly receiptSeries: string, readonly register: { readonly __typename: 'Register', readonly id: string, readonly name: string, readonly code: string, readonly store: { readonly __typename: 'Store', readonly id: string, readonly name: string } } }, readonly tenant: { readonly __typename: 'Tenant', readonly id: string, readonly name: string } }
   };

export type PairedDeviceFragment = { readonly __typename: 'Device', readonly id: string, readonly name: string, readonly receiptSeries: string, readonly register: { readonly __typename: 'Register', readonly id: string, readonly name: string, readonly code: string, readonly store: { readonly __typename: 'Store', readonly id: string, readonly name: string } } };

export type SignInWithPinMutationVariables = Exact<{
  input: SignInWithPinInput;
}>;


export type SignInWithPinMutation = { readonly signInWithPin:
    | { readonly __typename: 'DeviceNotPaired', readonly code: string, readonly message: string }
    | { readonly __typename: 'PinWrong', readonly attemptsLeft: number, readonly code: string, readonly message: string }
    | { readonly __typename: 'Session', readonly accessToken: string, readonly accessTokenExpiresAt: string, readonly refreshToken: string, readonly viewer: { readonly __typename: 'Viewer', readonly grants: ReadonlyArray<string>, readonly user: { readonly __typename: 'User', readonly id: string, readonly name: string } } }
    | { readonly __typename: 'SignInLocked', readonly lockedUntil: string, readonly code: string, readonly message: string }
   };

export type RefreshStaffSessionMutationVariables = Exact<{
  refreshToken: string;
}>;


export type RefreshStaffSessionMutation = { readonly refreshSession:
    | { readonly __typename: 'Session', readonly accessToken: string, readonly accessTokenExpiresAt: string, readonly refreshToken: string, readonly viewer: { readonly __typename: 'Viewer', readonly grants: ReadonlyArray<string>, readonly user: { readonly __typename: 'User', readonly id: string, readonly name: string } } }
    | { readonly __typename: 'SessionEnded', readonly code: string, readonly message: string }
   };

export type EndStaffSessionMutationVariables = Exact<{ [key: string]: never; }>;


export type EndStaffSessionMutation = { readonly signOut: { readonly __typename: 'SignOutSucceeded', readonly signedOutAt: string } };

export type ApproveActMutationVariables = Exact<{
  input: ApproveActInput;
}>;


export type ApproveActMutation = { readonly approveAct:
    | { readonly __typename: 'Approval', readonly token: string, readonly expiresAt: string }
    | { readonly __typename: 'ApprovalNotAllowed', readonly code: string, readonly message: string }
    | { readonly __typename: 'PinWrong', readonly attemptsLeft: number, readonly code: string, readonly message: string }
    | { readonly __typename: 'SignInLocked', readonly lockedUntil: string, readonly code: string, readonly message: string }
   };

export type StaffSessionFragment = { readonly __typename: 'Session', readonly accessToken: string, readonly accessTokenExpiresAt: string, readonly refreshToken: string, readonly viewer: { readonly __typename: 'Viewer', readonly grants: ReadonlyArray<string>, readonly user: { readonly __typename: 'User', readonly id: string, readonly name: string } } };

export type CatalogueChangesQueryVariables = Exact<{
  after?: string | null | undefined;
  first: number;
}>;


export type CatalogueChangesQuery = { readonly catalogueChanges: { readonly __typename: 'CatalogueChanges', readonly cursor: string, readonly hasMore: boolean, readonly isRestart: boolean, readonly asOf: string, readonly items: ReadonlyArray<{ readonly __typename: 'CatalogueItem', readonly variantId: string, readonly productId: string, readonly name: string, readonly sku: string, readonly barcodes: ReadonlyArray<string>, readonly brand: string | null, readonly categoryId: string | null, readonly categoryName: string | null, readonly priceMinor: number, readonly currency: string, readonly unit: string, readonly quantityDecimals: number, readonly taxCategory: string, readonly imagePath: string | null, readonly isActive: boolean }> } };

export type StockChangesQueryVariables = Exact<{
  after?: string | null | undefined;
  first: number;
}>;


export type StockChangesQuery = { readonly stockChanges: { readonly __typename: 'StockChanges', readonly cursor: string, readonly hasMore: boolean, readonly isRestart: boolean, readonly asOf: string, readonly items: ReadonlyArray<{ readonly __typename: 'StockItem', readonly variantId: string, readonly available: string, readonly isLow: boolean }> } };

export type CustomerChangesQueryVariables = Exact<{
  after?: string | null | undefined;
  first: number;
}>;


export type CustomerChangesQuery = { readonly customerChanges: { readonly __typename: 'CustomerChanges', readonly cursor: string, readonly hasMore: boolean, readonly isRestart: boolean, readonly asOf: string, readonly items: ReadonlyArray<{ readonly __typename: 'CustomerItem', readonly id: string, readonly name: string, readonly externalReference: string | null, readonly phoneLast4: string | null, readonly isErased: boolean }> } };

export type TillStaffQueryVariables = Exact<{ [key: string]: never; }>;


export type TillStaffQuery = { readonly tillStaff: ReadonlyArray<{ readonly __typename: 'TillStaffMember', readonly grants: ReadonlyArray<string>, readonly pinVerifier: string, readonly pinChangedAt: string, readonly user: { readonly __typename: 'User', readonly id: string, readonly name: string } }> };

export type TillSettingsQueryVariables = Exact<{ [key: string]: never; }>;


export type TillSettingsQuery = { readonly tillSettings: { readonly __typename: 'TillSettings', readonly asOf: string, readonly currency: string, readonly storeName: string, readonly storeAddressLines: ReadonlyArray<string>, readonly timeZone: string, readonly registerCode: string, readonly denominations: ReadonlyArray<number>, readonly pricingPolicy: { readonly __typename: 'PricingPolicy', readonly rounding: RoundingMode, readonly level: RoundingLevel, readonly inclusiveTarget: InclusiveTarget, readonly cashIncrementMinor: number, readonly cashRounding: RoundingMode }, readonly taxes: ReadonlyArray<{ readonly __typename: 'EffectiveTaxes', readonly taxCategory: string, readonly source: TaxSource, readonly components: ReadonlyArray<{ readonly __typename: 'TaxComponent', readonly code: string, readonly name: string, readonly percent: string, readonly isInclusive: boolean, readonly isCompound: boolean }> }>, readonly returnPolicy: { readonly __typename: 'ReturnPolicy', readonly windowDays: number | null, readonly limitMinor: number | null, readonly acceptsChangedMind: boolean }, readonly offlinePolicy: { readonly __typename: 'OfflinePolicy', readonly maxHours: number, readonly maxSaleMinor: number | null, readonly maxTotalMinor: number | null, readonly acceptsCards: boolean, readonly maxCardMinor: number | null } }, readonly barcodeMasks: ReadonlyArray<{ readonly __typename: 'BarcodeMask', readonly mask: string }> };

export type ReachQueryVariables = Exact<{ [key: string]: never; }>;


export type ReachQuery = { readonly __typename: 'Query' };

export type ParkedCartsQueryVariables = Exact<{ [key: string]: never; }>;


export type ParkedCartsQuery = { readonly parkedCarts: ReadonlyArray<{ readonly __typename: 'ParkedCart', readonly id: string, readonly label: string, readonly parkedAt: string, readonly lines: ReadonlyArray<{ readonly __typename: 'ParkedLine', readonly quantity: string }>, readonly shownTotal: { readonly __typename: 'Money', readonly amountMinor: number } }> };

export type ParkCartMutationVariables = Exact<{
  input: ParkCartInput;
}>;


export type ParkCartMutation = { readonly parkCart:
    | { readonly __typename: 'CartEmpty', readonly code: string, readonly message: string }
    | { readonly __typename: 'CartInvalid', readonly code: string, readonly message: string }
    | { readonly __typename: 'ParkedCart', readonly id: string }
    | { readonly __typename: 'RegisterRequired', readonly code: string, readonly message: string }
    | { readonly __typename: 'TooManyParked', readonly code: string, readonly message: string }
    | { readonly __typename: 'VariantUnknown', readonly code: string, readonly message: string }
   };

export type ResumeCartMutationVariables = Exact<{
  input: ResumeCartInput;
}>;


export type ResumeCartMutation = { readonly resumeCart:
    | { readonly __typename: 'ParkedCart', readonly id: string, readonly customer: { readonly __typename: 'Customer', readonly id: string } | null, readonly discounts: ReadonlyArray<{ readonly __typename: 'ParkedDiscount', readonly basisPoints: number | null, readonly amountMinor: number | null, readonly reason: string }>, readonly lines: ReadonlyArray<{ readonly __typename: 'ParkedLine', readonly name: string, readonly quantity: string, readonly note: string | null, readonly variant: { readonly __typename: 'Variant', readonly id: string }, readonly unitPriceOverride: { readonly __typename: 'ParkedOverride', readonly amountMinor: number, readonly reason: string } | null, readonly totalOverride: { readonly __typename: 'ParkedOverride', readonly amountMinor: number, readonly reason: string } | null, readonly discounts: ReadonlyArray<{ readonly __typename: 'ParkedDiscount', readonly basisPoints: number | null, readonly amountMinor: number | null, readonly reason: string }> }> }
    | { readonly __typename: 'ParkedCartNotFound', readonly code: string, readonly message: string }
   };

export type DiscardCartMutationVariables = Exact<{
  input: DiscardCartInput;
}>;


export type DiscardCartMutation = { readonly discardCart:
    | { readonly __typename: 'ParkedCart', readonly id: string }
    | { readonly __typename: 'ParkedCartNotFound', readonly code: string, readonly message: string }
   };

export type WholeParkedCartFragment = { readonly __typename: 'ParkedCart', readonly id: string, readonly customer: { readonly __typename: 'Customer', readonly id: string } | null, readonly discounts: ReadonlyArray<{ readonly __typename: 'ParkedDiscount', readonly basisPoints: number | null, readonly amountMinor: number | null, readonly reason: string }>, readonly lines: ReadonlyArray<{ readonly __typename: 'ParkedLine', readonly name: string, readonly quantity: string, readonly note: string | null, readonly variant: { readonly __typename: 'Variant', readonly id: string }, readonly unitPriceOverride: { readonly __typename: 'ParkedOverride', readonly amountMinor: number, readonly reason: string } | null, readonly totalOverride: { readonly __typename: 'ParkedOverride', readonly amountMinor: number, readonly reason: string } | null, readonly discounts: ReadonlyArray<{ readonly __typename: 'ParkedDiscount', readonly basisPoints: number | null, readonly amountMinor: number | null, readonly reason: string }> }> };

export type ReceiptOfOrderQueryVariables = Exact<{
  id: string | number;
  width: ReceiptWidth;
  isGift: boolean;
}>;


export type ReceiptOfOrderQuery = { readonly order: { readonly __typename: 'Order', readonly receipt: { readonly __typename: 'Receipt', readonly text: string } | null } | null };

export type ReceiptOfRefundQueryVariables = Exact<{
  id: string | number;
  width: ReceiptWidth;
}>;


export type ReceiptOfRefundQuery = { readonly refund: { readonly __typename: 'Refund', readonly receipt: { readonly __typename: 'Receipt', readonly text: string } | null } | null };

export type OrderByReceiptQueryVariables = Exact<{
  receiptNumber: string;
}>;


export type OrderByReceiptQuery = { readonly orderByReceipt: { readonly __typename: 'Order', readonly id: string, readonly status: OrderStatus, readonly receiptNumber: string | null, readonly soldAt: string, readonly currency: string, readonly voidReason: string | null, readonly returnable: ReadonlyArray<{ readonly __typename: 'ReturnableLine', readonly number: number, readonly quantity: string }>, readonly customer: { readonly __typename: 'Customer', readonly id: string } | null, readonly gross: { readonly __typename: 'Money', readonly amountMinor: number }, readonly lineDiscount: { readonly __typename: 'Money', readonly amountMinor: number }, readonly total: { readonly __typename: 'Money', readonly amountMinor: number }, readonly cashRounding: { readonly __typename: 'Money', readonly amountMinor: number }, readonly change: { readonly __typename: 'Money', readonly amountMinor: number }, readonly discounts: ReadonlyArray<{ readonly __typename: 'OrderDiscount', readonly reason: string, readonly basisPoints: number | null, readonly amount: { readonly __typename: 'Money', readonly amountMinor: number } }>, readonly taxes: ReadonlyArray<{ readonly __typename: 'OrderTax', readonly code: string, readonly name: string, readonly percent: string, readonly isInclusive: boolean, readonly amount: { readonly __typename: 'Money', readonly amountMinor: number } }>, readonly tenders: ReadonlyArray<{ readonly __typename: 'OrderTender', readonly type: TenderType, readonly cardLast4: string | null, readonly amount: { readonly __typename: 'Money', readonly amountMinor: number }, readonly tendered: { readonly __typename: 'Money', readonly amountMinor: number } }>, readonly lines: ReadonlyArray<{ readonly __typename: 'OrderLine', readonly number: number, readonly name: string, readonly sku: string, readonly quantity: string, readonly unit: string, readonly variant: { readonly __typename: 'Variant', readonly id: string }, readonly catalogueUnitPrice: { readonly __typename: 'Money', readonly amountMinor: number }, readonly unitPrice: { readonly __typename: 'Money', readonly amountMinor: number }, readonly override: { readonly __typename: 'PriceOverride', readonly reason: string } | null, readonly gross: { readonly __typename: 'Money', readonly amountMinor: number }, readonly discounts: ReadonlyArray<{ readonly __typename: 'OrderDiscount', readonly reason: string, readonly basisPoints: number | null, readonly amount: { readonly __typename: 'Money', readonly amountMinor: number } }>, readonly total: { readonly __typename: 'Money', readonly amountMinor: number } }>, readonly receipt: { readonly __typename: 'Receipt', readonly storeName: string, readonly storeAddressLines: ReadonlyArray<string>, readonly registerName: string, readonly soldAtLocal: string } | null } | null };

export type SearchOrdersQueryVariables = Exact<{
  filter: OrderFilter;
  first: number;
}>;


export type SearchOrdersQuery = { readonly orders: { readonly __typename: 'OrderConnection', readonly edges: ReadonlyArray<{ readonly __typename: 'OrderEdge', readonly node: { readonly __typename: 'Order', readonly id: string, readonly status: OrderStatus, readonly receiptNumber: string | null, readonly soldAt: string, readonly currency: string, readonly voidReason: string | null, readonly returnable: ReadonlyArray<{ readonly __typename: 'ReturnableLine', readonly number: number, readonly quantity: string }>, readonly customer: { readonly __typename: 'Customer', readonly id: string } | null, readonly gross: { readonly __typename: 'Money', readonly amountMinor: number }, readonly lineDiscount: { readonly __typename: 'Money', readonly amountMinor: number }, readonly total: { readonly __typename: 'Money', readonly amountMinor: number }, readonly cashRounding: { readonly __typename: 'Money', readonly amountMinor: number }, readonly change: { readonly __typename: 'Money', readonly amountMinor: number }, readonly discounts: ReadonlyArray<{ readonly __typename: 'OrderDiscount', readonly reason: string, readonly basisPoints: number | null, readonly amount: { readonly __typename: 'Money', readonly amountMinor: number } }>, readonly taxes: ReadonlyArray<{ readonly __typename: 'OrderTax', readonly code: string, readonly name: string, readonly percent: string, readonly isInclusive: boolean, readonly amount: { readonly __typename: 'Money', readonly amountMinor: number } }>, readonly tenders: ReadonlyArray<{ readonly __typename: 'OrderTender', readonly type: TenderType, readonly cardLast4: string | null, readonly amount: { readonly __typename: 'Money', readonly amountMinor: number }, readonly tendered: { readonly __typename: 'Money', readonly amountMinor: number } }>, readonly lines: ReadonlyArray<{ readonly __typename: 'OrderLine', readonly number: number, readonly name: string, readonly sku: string, readonly quantity: string, readonly unit: string, readonly variant: { readonly __typename: 'Variant', readonly id: string }, readonly catalogueUnitPrice: { readonly __typename: 'Money', readonly amountMinor: number }, readonly unitPrice: { readonly __typename: 'Money', readonly amountMinor: number }, readonly override: { readonly __typename: 'PriceOverride', readonly reason: string } | null, readonly gross: { readonly __typename: 'Money', readonly amountMinor: number }, readonly discounts: ReadonlyArray<{ readonly __typename: 'OrderDiscount', readonly reason: string, readonly basisPoints: number | null, readonly amount: { readonly __typename: 'Money', readonly amountMinor: number } }>, readonly total: { readonly __typename: 'Money', readonly amountMinor: number } }>, readonly receipt: { readonly __typename: 'Receipt', readonly storeName: string, readonly storeAddressLines: ReadonlyArray<string>, readonly registerName: string, readonly soldAtLocal: string } | null } }> } };

export type QuoteRefundQueryVariables = Exact<{
  input: RefundQuoteInput;
}>;


export type QuoteRefundQuery = { readonly refundQuote:
    | { readonly __typename: 'OrderNotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'OrderNotRefundable', readonly code: string, readonly message: string }
    | { readonly __typename: 'RefundLinesInvalid', readonly code: string, readonly message: string }
    | { readonly __typename: 'RefundQuote', readonly total: { readonly __typename: 'Money', readonly amountMinor: number }, readonly tenders: ReadonlyArray<{ readonly __typename: 'RefundTender', readonly type: TenderType, readonly cardLast4: string | null, readonly amount: { readonly __typename: 'Money', readonly amountMinor: number } }>, readonly objections: ReadonlyArray<{ readonly __typename: 'ReturnObjection', readonly kind: ReturnObjectionKind, readonly message: string }> }
   };

export type RefundOrderMutationVariables = Exact<{
  input: RefundOrderInput;
}>;


export type RefundOrderMutation = { readonly refundOrder:
    | { readonly __typename: 'OrderNotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'OrderNotRefundable', readonly code: string, readonly message: string }
    | { readonly __typename: 'ReferenceUsed', readonly code: string, readonly message: string }
    | { readonly __typename: 'Refund', readonly id: string, readonly receiptNumber: string | null, readonly total: { readonly __typename: 'Money', readonly amountMinor: number } }
    | { readonly __typename: 'RefundLinesInvalid', readonly code: string, readonly message: string }
    | { readonly __typename: 'RefundNotAllowed', readonly code: string, readonly message: string }
    | { readonly __typename: 'RefundPending', readonly code: string, readonly message: string }
    | { readonly __typename: 'RegisterRequired', readonly code: string, readonly message: string }
    | { readonly __typename: 'RightMissing', readonly grant: string, readonly code: string, readonly message: string }
   };

export type ExchangeOrderMutationVariables = Exact<{
  input: ExchangeOrderInput;
}>;


export type ExchangeOrderMutation = { readonly exchangeOrder:
    | { readonly __typename: 'AmountTooLarge', readonly code: string, readonly message: string }
    | { readonly __typename: 'CardDeclined', readonly code: string, readonly message: string }
    | { readonly __typename: 'CartEmpty', readonly code: string, readonly message: string }
    | { readonly __typename: 'CartInvalid', readonly code: string, readonly message: string }
    | { readonly __typename: 'CurrencyMismatch', readonly code: string, readonly message: string }
    | { readonly __typename: 'CustomerUnknown', readonly code: string, readonly message: string }
    | { readonly __typename: 'DiscountTooLarge', readonly code: string, readonly message: string }
    | { readonly __typename: 'Exchange', readonly refund: { readonly __typename: 'Refund', readonly id: string, readonly receiptNumber: string | null, readonly total: { readonly __typename: 'Money', readonly amountMinor: number } }, readonly order: { readonly __typename: 'Order', readonly id: string, readonly status: OrderStatus, readonly receiptNumber: string | null, readonly soldAt: string, readonly currency: string, readonly voidReason: string | null, readonly customer: { readonly __typename: 'Customer', readonly id: string } | null, readonly gross: { readonly __typename: 'Money', readonly amountMinor: number }, readonly lineDiscount: { readonly __typename: 'Money', readonly amountMinor: number }, readonly total: { readonly __typename: 'Money', readonly amountMinor: number }, readonly cashRounding: { readonly __typename: 'Money', readonly amountMinor: number }, readonly change: { readonly __typename: 'Money', readonly amountMinor: number }, readonly discounts: ReadonlyArray<{ readonly __typename: 'OrderDiscount', readonly reason: string, readonly basisPoints: number | null, readonly amount: { readonly __typename: 'Money', readonly amountMinor: number } }>, readonly taxes: ReadonlyArray<{ readonly __typename: 'OrderTax', readonly code: string, readonly name: string, readonly percent: string, readonly isInclusive: boolean, readonly amount: { readonly __typename: 'Money', readonly amountMinor: number } }>, readonly tenders: ReadonlyArray<{ readonly __typename: 'OrderTender', readonly type: TenderType, readonly cardLast4: string | null, readonly amount: { readonly __typename: 'Money', readonly amountMinor: number }, readonly tendered: { readonly __typename: 'Money', readonly amountMinor: number } }>, readonly lines: ReadonlyArray<{ readonly __typename: 'OrderLine', readonly number: number, readonly name: string, readonly sku: string, readonly quantity: string, readonly unit: string, readonly variant: { readonly __typename: 'Variant', readonly id: string }, readonly catalogueUnitPrice: { readonly __typename: 'Money', readonly amountMinor: number }, readonly unitPrice: { readonly __typename: 'Money', readonly amountMinor: number }, readonly override: { readonly __typename: 'PriceOverride', readonly reason: string } | null, readonly gross: { readonly __typename: 'Money', readonly amountMinor: number }, readonly discounts: ReadonlyArray<{ readonly __typename: 'OrderDiscount', readonly reason: string, readonly basisPoints: number | null, readonly amount: { readonly __typename: 'Money', readonly amountMinor: number } }>, readonly total: { readonly __typename: 'Money', readonly amountMinor: number } }>, readonly receipt: { readonly __typename: 'Receipt', readonly storeName: string, readonly storeAddressLines: ReadonlyArray<string>, readonly registerName: string, readonly soldAtLocal: string } | null } }
    | { readonly __typename: 'InsufficientStock', readonly code: string, readonly message: string }
    | { readonly __typename: 'LocationNotSetUp', readonly code: string, readonly message: string }
    | { readonly __typename: 'OrderNotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'OrderNotRefundable', readonly code: string, readonly message: string }
    | { readonly __typename: 'PaymentPending', readonly code: string, readonly message: string }
    | { readonly __typename: 'PointsNotAccepted', readonly code: string, readonly message: string }
    | { readonly __typename: 'ProductRetired', readonly code: string, readonly message: string }
    | { readonly __typename: 'QuantityNotAllowed', readonly code: string, readonly message: string }
    | { readonly __typename: 'ReferenceUsed', readonly code: string, readonly message: string }
    | { readonly __typename: 'RefundLinesInvalid', readonly code: string, readonly message: string }
    | { readonly __typename: 'RefundNotAllowed', readonly code: string, readonly message: string }
    | { readonly __typename: 'RefundPending', readonly code: string, readonly message: string }
    | { readonly __typename: 'RegisterRequired', readonly code: string, readonly message: string }
    | { readonly __typename: 'RightMissing', readonly grant: string, readonly code: string, readonly message: string }
    | { readonly __typename: 'TendersExceedDue', readonly code: string, readonly message: string }
    | { readonly __typename: 'TendersFallShort', readonly code: string, readonly message: string }
    | { readonly __typename: 'TendersInvalid', readonly code: string, readonly message: string }
    | { readonly __typename: 'VariantUnknown', readonly code: string, readonly message: string }
   };

export type ReturnableOrderFragment = { readonly __typename: 'Order', readonly id: string, readonly status: OrderStatus, readonly receiptNumber: string | null, readonly soldAt: string, readonly currency: string, readonly voidReason: string | null, readonly returnable: ReadonlyArray<{ readonly __typename: 'ReturnableLine', readonly number: number, readonly quantity: string }>, readonly customer: { readonly __typename: 'Customer', readonly id: string } | null, readonly gross: { readonly __typename: 'Money', readonly amountMinor: number }, readonly lineDiscount: { readonly __typename: 'Money', readonly amountMinor: number }, readonly total: { readonly __typename: 'Money', readonly amountMinor: number }, readonly cashRounding: { readonly __typename: 'Money', readonly amountMinor: number }, readonly change: { readonly __typename: 'Money', readonly amountMinor: number }, readonly discounts: ReadonlyArray<{ readonly __typename: 'OrderDiscount', readonly reason: string, readonly basisPoints: number | null, readonly amount: { readonly __typename: 'Money', readonly amountMinor: number } }>, readonly taxes: ReadonlyArray<{ readonly __typename: 'OrderTax', readonly code: string, readonly name: string, readonly percent: string, readonly isInclusive: boolean, readonly amount: { readonly __typename: 'Money', readonly amountMinor: number } }>, readonly tenders: ReadonlyArray<{ readonly __typename: 'OrderTender', readonly type: TenderType, readonly cardLast4: string | null, readonly amount: { readonly __typename: 'Money', readonly amountMinor: number }, readonly tendered: { readonly __typename: 'Money', readonly amountMinor: number } }>, readonly lines: ReadonlyArray<{ readonly __typename: 'OrderLine', readonly number: number, readonly name: string, readonly sku: string, readonly quantity: string, readonly unit: string, readonly variant: { readonly __typename: 'Variant', readonly id: string }, readonly catalogueUnitPrice: { readonly __typename: 'Money', readonly amountMinor: number }, readonly unitPrice: { readonly __typename: 'Money', readonly amountMinor: number }, readonly override: { readonly __typename: 'PriceOverride', readonly reason: string } | null, readonly gross: { readonly __typename: 'Money', readonly amountMinor: number }, readonly discounts: ReadonlyArray<{ readonly __typename: 'OrderDiscount', readonly reason: string, readonly basisPoints: number | null, readonly amount: { readonly __typename: 'Money', readonly amountMinor: number } }>, readonly total: { readonly __typename: 'Money', readonly amountMinor: number } }>, readonly receipt: { readonly __typename: 'Receipt', readonly storeName: string, readonly storeAddressLines: ReadonlyArray<string>, readonly registerName: string, readonly soldAtLocal: string } | null };

export type TillRefundFragment = { readonly __typename: 'Refund', readonly id: string, readonly receiptNumber: string | null, readonly total: { readonly __typename: 'Money', readonly amountMinor: number } };

export type CompleteSaleMutationVariables = Exact<{
  input: CompleteSaleInput;
}>;


export type CompleteSaleMutation = { readonly completeSale:
    | { readonly __typename: 'AmountTooLarge', readonly code: string, readonly message: string }
    | { readonly __typename: 'CardDeclined', readonly declineReason: string, readonly code: string, readonly message: string }
    | { readonly __typename: 'CartEmpty', readonly code: string, readonly message: string }
    | { readonly __typename: 'CartInvalid', readonly code: string, readonly message: string }
    | { readonly __typename: 'CurrencyMismatch', readonly code: string, readonly message: string }
    | { readonly __typename: 'CustomerUnknown', readonly code: string, readonly message: string }
    | { readonly __typename: 'DiscountTooLarge', readonly code: string, readonly message: string }
    | { readonly __typename: 'InsufficientStock', readonly code: string, readonly message: string, readonly shortages: ReadonlyArray<{ readonly __typename: 'LineShortage', readonly name: string, readonly requested: string, readonly available: string }> }
    | { readonly __typename: 'LocationNotSetUp', readonly code: string, readonly message: string }
    | { readonly __typename: 'Order', readonly id: string, readonly status: OrderStatus, readonly receiptNumber: string | null, readonly soldAt: string, readonly currency: string, readonly voidReason: string | null, readonly customer: { readonly __typename: 'Customer', readonly id: string } | null, readonly gross: { readonly __typename: 'Money', readonly amountMinor: number }, readonly lineDiscount: { readonly __typename: 'Money', readonly amountMinor: number }, readonly total: { readonly __typename: 'Money', readonly amountMinor: number }, readonly cashRounding: { readonly __typename: 'Money', readonly amountMinor: number }, readonly change: { readonly __typename: 'Money', readonly amountMinor: number }, readonly discounts: ReadonlyArray<{ readonly __typename: 'OrderDiscount', readonly reason: string, readonly basisPoints: number | null, readonly amount: { readonly __typename: 'Money', readonly amountMinor: number } }>, readonly taxes: ReadonlyArray<{ readonly __typename: 'OrderTax', readonly code: string, readonly name: string, readonly percent: string, readonly isInclusive: boolean, readonly amount: { readonly __typename: 'Money', readonly amountMinor: number } }>, readonly tenders: ReadonlyArray<{ readonly __typename: 'OrderTender', readonly type: TenderType, readonly cardLast4: string | null, readonly amount: { readonly __typename: 'Money', readonly amountMinor: number }, readonly tendered: { readonly __typename: 'Money', readonly amountMinor: number } }>, readonly lines: ReadonlyArray<{ readonly __typename: 'OrderLine', readonly number: number, readonly name: string, readonly sku: string, readonly quantity: string, readonly unit: string, readonly variant: { readonly __typename: 'Variant', readonly id: string }, readonly catalogueUnitPrice: { readonly __typename: 'Money', readonly amountMinor: number }, readonly unitPrice: { readonly __typename: 'Money', readonly amountMinor: number }, readonly override: { readonly __typename: 'PriceOverride', readonly reason: string } | null, readonly gross: { readonly __typename: 'Money', readonly amountMinor: number }, readonly discounts: ReadonlyArray<{ readonly __typename: 'OrderDiscount', readonly reason: string, readonly basisPoints: number | null, readonly amount: { readonly __typename: 'Money', readonly amountMinor: number } }>, readonly total: { readonly __typename: 'Money', readonly amountMinor: number } }>, readonly receipt: { readonly __typename: 'Receipt', readonly storeName: string, readonly storeAddressLines: ReadonlyArray<string>, readonly registerName: string, readonly soldAtLocal: string } | null }
    | { readonly __typename: 'PaymentPending', readonly code: string, readonly message: string }
    | { readonly __typename: 'PointsNotAccepted', readonly code: string, readonly message: string }
    | { readonly __typename: 'ProductRetired', readonly code: string, readonly message: string }
    | { readonly __typename: 'QuantityNotAllowed', readonly code: string, readonly message: string }
    | { readonly __typename: 'ReferenceUsed', readonly usedByOrderId: string | null, readonly code: string, readonly message: string }
    | { readonly __typename: 'RegisterRequired', readonly code: string, readonly message: string }
    | { readonly __typename: 'RightMissing', readonly grant: string, readonly code: string, readonly message: string }
    | { readonly __typename: 'SoldAtNotAllowed', readonly code: string, readonly message: string }
    | { readonly __typename: 'TendersExceedDue', readonly code: string, readonly message: string, readonly due: { readonly __typename: 'Money', readonly decimal: string } }
    | { readonly __typename: 'TendersFallShort', readonly code: string, readonly message: string, readonly due: { readonly __typename: 'Money', readonly decimal: string } }
    | { readonly __typename: 'TendersInvalid', readonly code: string, readonly message: string }
    | { readonly __typename: 'VariantUnknown', readonly code: string, readonly message: string }
   };

export type CancelSaleMutationVariables = Exact<{
  input: CancelSaleInput;
}>;


export type CancelSaleMutation = { readonly cancelSale:
    | { readonly __typename: 'Order', readonly id: string, readonly status: OrderStatus, readonly receiptNumber: string | null, readonly soldAt: string, readonly currency: string, readonly voidReason: string | null, readonly customer: { readonly __typename: 'Customer', readonly id: string } | null, readonly gross: { readonly __typename: 'Money', readonly amountMinor: number }, readonly lineDiscount: { readonly __typename: 'Money', readonly amountMinor: number }, readonly total: { readonly __typename: 'Money', readonly amountMinor: number }, readonly cashRounding: { readonly __typename: 'Money', readonly amountMinor: number }, readonly change: { readonly __typename: 'Money', readonly amountMinor: number }, readonly discounts: ReadonlyArray<{ readonly __typename: 'OrderDiscount', readonly reason: string, readonly basisPoints: number | null, readonly amount: { readonly __typename: 'Money', readonly amountMinor: number } }>, readonly taxes: ReadonlyArray<{ readonly __typename: 'OrderTax', readonly code: string, readonly name: string, readonly percent: string, readonly isInclusive: boolean, readonly amount: { readonly __typename: 'Money', readonly amountMinor: number } }>, readonly tenders: ReadonlyArray<{ readonly __typename: 'OrderTender', readonly type: TenderType, readonly cardLast4: string | null, readonly amount: { readonly __typename: 'Money', readonly amountMinor: number }, readonly tendered: { readonly __typename: 'Money', readonly amountMinor: number } }>, readonly lines: ReadonlyArray<{ readonly __typename: 'OrderLine', readonly number: number, readonly name: string, readonly sku: string, readonly quantity: string, readonly unit: string, readonly variant: { readonly __typename: 'Variant', readonly id: string }, readonly catalogueUnitPrice: { readonly __typename: 'Money', readonly amountMinor: number }, readonly unitPrice: { readonly __typename: 'Money', readonly amountMinor: number }, readonly override: { readonly __typename: 'PriceOverride', readonly reason: string } | null, readonly gross: { readonly __typename: 'Money', readonly amountMinor: number }, readonly discounts: ReadonlyArray<{ readonly __typename: 'OrderDiscount', readonly reason: string, readonly basisPoints: number | null, readonly amount: { readonly __typename: 'Money', readonly amountMinor: number } }>, readonly total: { readonly __typename: 'Money', readonly amountMinor: number } }>, readonly receipt: { readonly __typename: 'Receipt', readonly storeName: string, readonly storeAddressLines: ReadonlyArray<string>, readonly registerName: string, readonly soldAtLocal: string } | null }
    | { readonly __typename: 'OrderNotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'PaymentPending', readonly code: string, readonly message: string }
   };

export type SubmitOfflineSaleMutationVariables = Exact<{
  input: SubmitOfflineSaleInput;
}>;


export type SubmitOfflineSaleMutation = { readonly submitOfflineSale:
    | { readonly __typename: 'CartEmpty', readonly code: string, readonly message: string }
    | { readonly __typename: 'OfflineSaleInvalid', readonly field: string, readonly code: string, readonly message: string }
    | { readonly __typename: 'OfflineSaleRecorded', readonly order: { readonly __typename: 'Order', readonly id: string, readonly receiptNumber: string | null }, readonly findings: ReadonlyArray<{ readonly __typename: 'OfflineFinding', readonly kind: OfflineFindingKind, readonly line: number | null, readonly message: string }> }
    | { readonly __typename: 'ReferenceUsed', readonly usedByOrderId: string | null, readonly code: string, readonly message: string }
    | { readonly __typename: 'RegisterRequired', readonly code: string, readonly message: string }
   };

export type SaleOutcomeQueryVariables = Exact<{
  id: string | number;
}>;


export type SaleOutcomeQuery = { readonly order: { readonly __typename: 'Order', readonly id: string, readonly status: OrderStatus, readonly receiptNumber: string | null, readonly soldAt: string, readonly currency: string, readonly voidReason: string | null, readonly customer: { readonly __typename: 'Customer', readonly id: string } | null, readonly gross: { readonly __typename: 'Money', readonly amountMinor: number }, readonly lineDiscount: { readonly __typename: 'Money', readonly amountMinor: number }, readonly total: { readonly __typename: 'Money', readonly amountMinor: number }, readonly cashRounding: { readonly __typename: 'Money', readonly amountMinor: number }, readonly change: { readonly __typename: 'Money', readonly amountMinor: number }, readonly discounts: ReadonlyArray<{ readonly __typename: 'OrderDiscount', readonly reason: string, readonly basisPoints: number | null, readonly amount: { readonly __typename: 'Money', readonly amountMinor: number } }>, readonly taxes: ReadonlyArray<{ readonly __typename: 'OrderTax', readonly code: string, readonly name: string, readonly percent: string, readonly isInclusive: boolean, readonly amount: { readonly __typename: 'Money', readonly amountMinor: number } }>, readonly tenders: ReadonlyArray<{ readonly __typename: 'OrderTender', readonly type: TenderType, readonly cardLast4: string | null, readonly amount: { readonly __typename: 'Money', readonly amountMinor: number }, readonly tendered: { readonly __typename: 'Money', readonly amountMinor: number } }>, readonly lines: ReadonlyArray<{ readonly __typename: 'OrderLine', readonly number: number, readonly name: string, readonly sku: string, readonly quantity: string, readonly unit: string, readonly variant: { readonly __typename: 'Variant', readonly id: string }, readonly catalogueUnitPrice: { readonly __typename: 'Money', readonly amountMinor: number }, readonly unitPrice: { readonly __typename: 'Money', readonly amountMinor: number }, readonly override: { readonly __typename: 'PriceOverride', readonly reason: string } | null, readonly gross: { readonly __typename: 'Money', readonly amountMinor: number }, readonly discounts: ReadonlyArray<{ readonly __typename: 'OrderDiscount', readonly reason: string, readonly basisPoints: number | null, readonly amount: { readonly __typename: 'Money', readonly amountMinor: number } }>, readonly total: { readonly __typename: 'Money', readonly amountMinor: number } }>, readonly receipt: { readonly __typename: 'Receipt', readonly storeName: string, readonly storeAddressLines: ReadonlyArray<string>, readonly registerName: string, readonly soldAtLocal: string } | null } | null };

export type KeptOrderFragment = { readonly __typename: 'Order', readonly id: string, readonly status: OrderStatus, readonly receiptNumber: string | null, readonly soldAt: string, readonly currency: string, readonly voidReason: string | null, readonly customer: { readonly __typename: 'Customer', readonly id: string } | null, readonly gross: { readonly __typename: 'Money', readonly amountMinor: number }, readonly lineDiscount: { readonly __typename: 'Money', readonly amountMinor: number }, readonly total: { readonly __typename: 'Money', readonly amountMinor: number }, readonly cashRounding: { readonly __typename: 'Money', readonly amountMinor: number }, readonly change: { readonly __typename: 'Money', readonly amountMinor: number }, readonly discounts: ReadonlyArray<{ readonly __typename: 'OrderDiscount', readonly reason: string, readonly basisPoints: number | null, readonly amount: { readonly __typename: 'Money', readonly amountMinor: number } }>, readonly taxes: ReadonlyArray<{ readonly __typename: 'OrderTax', readonly code: string, readonly name: string, readonly percent: string, readonly isInclusive: boolean, readonly amount: { readonly __typename: 'Money', readonly amountMinor: number } }>, readonly tenders: ReadonlyArray<{ readonly __typename: 'OrderTender', readonly type: TenderType, readonly cardLast4: string | null, readonly amount: { readonly __typename: 'Money', readonly amountMinor: number }, readonly tendered: { readonly __typename: 'Money', readonly amountMinor: number } }>, readonly lines: ReadonlyArray<{ readonly __typename: 'OrderLine', readonly number: number, readonly name: string, readonly sku: string, readonly quantity: string, readonly unit: string, readonly variant: { readonly __typename: 'Variant', readonly id: string }, readonly catalogueUnitPrice: { readonly __typename: 'Money', readonly amountMinor: number }, readonly unitPrice: { readonly __typename: 'Money', readonly amountMinor: number }, readonly override: { readonly __typename: 'PriceOverride', readonly reason: string } | null, readonly gross: { readonly __typename: 'Money', readonly amountMinor: number }, readonly discounts: ReadonlyArray<{ readonly __typename: 'OrderDiscount', readonly reason: string, readonly basisPoints: number | null, readonly amount: { readonly __typename: 'Money', readonly amountMinor: number } }>, readonly total: { readonly __typename: 'Money', readonly amountMinor: number } }>, readonly receipt: { readonly __typename: 'Receipt', readonly storeName: string, readonly storeAddressLines: ReadonlyArray<string>, readonly registerName: string, readonly soldAtLocal: string } | null };

export type CurrentShiftQueryVariables = Exact<{
  registerId?: string | number | null | undefined;
}>;


export type CurrentShiftQuery = { readonly currentShift: { readonly __typename: 'Shift', readonly id: string, readonly number: number, readonly openedAt: string, readonly openedBy: { readonly __typename: 'User', readonly id: string, readonly name: string }, readonly openingFloat: { readonly __typename: 'CashCount', readonly total: { readonly __typename: 'Money', readonly amountMinor: number } } } | null };

export type ShiftReportTextQueryVariables = Exact<{
  registerId?: string | number | null | undefined;
  width: ReceiptWidth;
}>;


export type ShiftReportTextQuery = { readonly currentShift: { readonly __typename: 'Shift', readonly id: string, readonly report: { readonly __typename: 'ShiftReport', readonly text: string, readonly cash: { readonly __typename: 'ShiftCash', readonly difference: { readonly __typename: 'Money', readonly amountMinor: number } | null } } } | null };

export type OpenShiftMutationVariables = Exact<{
  input: OpenShiftInput;
}>;


export type OpenShiftMutation = { readonly openShift:
    | { readonly __typename: 'CashCountInvalid', readonly code: string, readonly message: string }
    | { readonly __typename: 'ReferenceUsed', readonly code: string, readonly message: string }
    | { readonly __typename: 'RegisterRequired', readonly code: string, readonly message: string }
    | { readonly __typename: 'Shift', readonly id: string, readonly number: number, readonly openedAt: string, readonly openedBy: { readonly __typename: 'User', readonly id: string, readonly name: string }, readonly openingFloat: { readonly __typename: 'CashCount', readonly total: { readonly __typename: 'Money', readonly amountMinor: number } } }
    | { readonly __typename: 'ShiftAlreadyOpen', readonly code: string, readonly message: string, readonly shift: { readonly __typename: 'Shift', readonly id: string, readonly number: number, readonly openedAt: string, readonly openedBy: { readonly __typename: 'User', readonly id: string, readonly name: string }, readonly openingFloat: { readonly __typename: 'CashCount', readonly total: { readonly __typename: 'Money', readonly amountMinor: number } } } }
   };

export type MoveCashMutationVariables = Exact<{
  input: MoveCashInput;
}>;


export type MoveCashMutation = { readonly moveCash:
    | { readonly __typename: 'CashMovementInvalid', readonly code: string, readonly message: string }
    | { readonly __typename: 'RightMissing', readonly grant: string, readonly code: string, readonly message: string }
    | { readonly __typename: 'Shift', readonly id: string }
    | { readonly __typename: 'ShiftClosed', readonly code: string, readonly message: string }
    | { readonly __typename: 'ShiftNotFound', readonly code: string, readonly message: string }
   };

export type CloseShiftMutationVariables = Exact<{
  input: CloseShiftInput;
  width: ReceiptWidth;
}>;


export type CloseShiftMutation = { readonly closeShift:
    | { readonly __typename: 'CashCountInvalid', readonly code: string, readonly message: string }
    | { readonly __typename: 'SalesUnderWay', readonly code: string, readonly message: string }
    | { readonly __typename: 'Shift', readonly id: string, readonly difference: { readonly __typename: 'Money', readonly amountMinor: number } | null, readonly report: { readonly __typename: 'ShiftReport', readonly text: string } }
    | { readonly __typename: 'ShiftClosed', readonly code: string, readonly message: string }
    | { readonly __typename: 'ShiftNotFound', readonly code: string, readonly message: string }
   };

export type TillShiftFragment = { readonly __typename: 'Shift', readonly id: string, readonly number: number, readonly openedAt: string, readonly openedBy: { readonly __typename: 'User', readonly id: string, readonly name: string }, readonly openingFloat: { readonly __typename: 'CashCount', readonly total: { readonly __typename: 'Money', readonly amountMinor: number } } };

export const PairedDeviceFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PairedDevice"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Device"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"receiptSeries"}},{"kind":"Field","name":{"kind":"Name","value":"register"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"store"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<PairedDeviceFragment, unknown>;
export const StaffSessionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StaffSession"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Session"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accessToken"}},{"kind":"Field","name":{"kind":"Name","value":"accessTokenExpiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"refreshToken"}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grants"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<StaffSessionFragment, unknown>;
export const WholeParkedCartFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WholeParkedCart"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ParkedCart"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"discounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basisPoints"}},{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"variant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"unitPriceOverride"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalOverride"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"discounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basisPoints"}},{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]}}]} as unknown as DocumentNode<WholeParkedCartFragment, unknown>;
export const KeptOrderFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"KeptOrder"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Order"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"receiptNumber"}},{"kind":"Field","name":{"kind":"Name","value":"soldAt"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"gross"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lineDiscount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cashRounding"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"change"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"voidReason"}},{"kind":"Field","name":{"kind":"Name","value":"discounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"basisPoints"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"taxes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"percent"}},{"kind":"Field","name":{"kind":"Name","value":"isInclusive"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"tenders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tendered"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cardLast4"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"variant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sku"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"catalogueUnitPrice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unitPrice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"override"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"gross"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"discounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"basisPoints"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"receipt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"storeName"}},{"kind":"Field","name":{"kind":"Name","value":"storeAddressLines"}},{"kind":"Field","name":{"kind":"Name","value":"registerName"}},{"kind":"Field","name":{"kind":"Name","value":"soldAtLocal"}}]}}]}}]} as unknown as DocumentNode<KeptOrderFragment, unknown>;
export const ReturnableOrderFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReturnableOrder"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Order"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"KeptOrder"}},{"kind":"Field","name":{"kind":"Name","value":"returnable"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"KeptOrder"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Order"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"receiptNumber"}},{"kind":"Field","name":{"kind":"Name","value":"soldAt"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"gross"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lineDiscount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cashRounding"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"change"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"voidReason"}},{"kind":"Field","name":{"kind":"Name","value":"discounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"basisPoints"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"taxes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"percent"}},{"kind":"Field","name":{"kind":"Name","value":"isInclusive"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"tenders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tendered"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cardLast4"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"variant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sku"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"catalogueUnitPrice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unitPrice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"override"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"gross"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"discounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"basisPoints"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"receipt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"storeName"}},{"kind":"Field","name":{"kind":"Name","value":"storeAddressLines"}},{"kind":"Field","name":{"kind":"Name","value":"registerName"}},{"kind":"Field","name":{"kind":"Name","value":"soldAtLocal"}}]}}]}}]} as unknown as DocumentNode<ReturnableOrderFragment, unknown>;
export const TillRefundFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TillRefund"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refund"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"receiptNumber"}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}}]}}]}}]} as unknown as DocumentNode<TillRefundFragment, unknown>;
export const TillShiftFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TillShift"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Shift"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"openedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"openingFloat"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}}]}}]}}]}}]} as unknown as DocumentNode<TillShiftFragment, unknown>;
export const FindCustomersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FindCustomers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"searchCustomers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}}]}}]}}]}}]}}]} as unknown as DocumentNode<FindCustomersQuery, FindCustomersQueryVariables>;
export const ReadCustomerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReadCustomer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"isErased"}},{"kind":"Field","name":{"kind":"Name","value":"loyalty"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"availablePoints"}},{"kind":"Field","name":{"kind":"Name","value":"tier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"worth"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ReadCustomerQuery, ReadCustomerQueryVariables>;
export const CreateTillCustomerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateTillCustomer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateCustomerInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createCustomer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Customer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<CreateTillCustomerMutation, CreateTillCustomerMutationVariables>;
export const PairingSignInDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PairingSignIn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SignInInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signIn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Session"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accessToken"}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grants"}},{"kind":"Field","name":{"kind":"Name","value":"tenant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<PairingSignInMutation, PairingSignInMutationVariables>;
export const PairableRegistersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PairableRegisters"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stores"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}},{"kind":"Field","name":{"kind":"Name","value":"registers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}},{"kind":"Field","name":{"kind":"Name","value":"device"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<PairableRegistersQuery, PairableRegistersQueryVariables>;
export const PairThisDeviceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PairThisDevice"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PairRegisterInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pairRegister"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RegisterPaired"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"credential"}},{"kind":"Field","name":{"kind":"Name","value":"device"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PairedDevice"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PairedDevice"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Device"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"receiptSeries"}},{"kind":"Field","name":{"kind":"Name","value":"register"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"store"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<PairThisDeviceMutation, PairThisDeviceMutationVariables>;
export const OpenDeviceSessionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OpenDeviceSession"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"credential"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"openDeviceSession"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"credential"},"value":{"kind":"Variable","name":{"kind":"Name","value":"credential"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeviceSession"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accessToken"}},{"kind":"Field","name":{"kind":"Name","value":"accessTokenExpiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"serverTime"}},{"kind":"Field","name":{"kind":"Name","value":"device"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PairedDevice"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tenant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PairedDevice"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Device"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"receiptSeries"}},{"kind":"Field","name":{"kind":"Name","value":"register"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"store"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<OpenDeviceSessionMutation, OpenDeviceSessionMutationVariables>;
export const SignInWithPinDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignInWithPin"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SignInWithPinInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signInWithPin"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StaffSession"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PinWrong"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"attemptsLeft"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SignInLocked"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lockedUntil"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StaffSession"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Session"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accessToken"}},{"kind":"Field","name":{"kind":"Name","value":"accessTokenExpiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"refreshToken"}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grants"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<SignInWithPinMutation, SignInWithPinMutationVariables>;
export const RefreshStaffSessionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RefreshStaffSession"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"refreshToken"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refreshSession"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"refreshToken"},"value":{"kind":"Variable","name":{"kind":"Name","value":"refreshToken"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StaffSession"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StaffSession"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Session"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accessToken"}},{"kind":"Field","name":{"kind":"Name","value":"accessTokenExpiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"refreshToken"}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grants"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<RefreshStaffSessionMutation, RefreshStaffSessionMutationVariables>;
export const EndStaffSessionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndStaffSession"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signOut"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signedOutAt"}}]}}]}}]} as unknown as DocumentNode<EndStaffSessionMutation, EndStaffSessionMutationVariables>;
export const ApproveActDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ApproveAct"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ApproveActInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"approveAct"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Approval"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"token"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PinWrong"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"attemptsLeft"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SignInLocked"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lockedUntil"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<ApproveActMutation, ApproveActMutationVariables>;
export const CatalogueChangesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CatalogueChanges"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"catalogueChanges"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasMore"}},{"kind":"Field","name":{"kind":"Name","value":"isRestart"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"variantId"}},{"kind":"Field","name":{"kind":"Name","value":"productId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sku"}},{"kind":"Field","name":{"kind":"Name","value":"barcodes"}},{"kind":"Field","name":{"kind":"Name","value":"brand"}},{"kind":"Field","name":{"kind":"Name","value":"categoryId"}},{"kind":"Field","name":{"kind":"Name","value":"categoryName"}},{"kind":"Field","name":{"kind":"Name","value":"priceMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"quantityDecimals"}},{"kind":"Field","name":{"kind":"Name","value":"taxCategory"}},{"kind":"Field","name":{"kind":"Name","value":"imagePath"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}}]}}]}}]}}]} as unknown as DocumentNode<CatalogueChangesQuery, CatalogueChangesQueryVariables>;
export const StockChangesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StockChanges"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stockChanges"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasMore"}},{"kind":"Field","name":{"kind":"Name","value":"isRestart"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"variantId"}},{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"isLow"}}]}}]}}]}}]} as unknown as DocumentNode<StockChangesQuery, StockChangesQueryVariables>;
export const CustomerChangesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CustomerChanges"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customerChanges"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasMore"}},{"kind":"Field","name":{"kind":"Name","value":"isRestart"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"externalReference"}},{"kind":"Field","name":{"kind":"Name","value":"phoneLast4"}},{"kind":"Field","name":{"kind":"Name","value":"isErased"}}]}}]}}]}}]} as unknown as DocumentNode<CustomerChangesQuery, CustomerChangesQueryVariables>;
export const TillStaffDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TillStaff"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tillStaff"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grants"}},{"kind":"Field","name":{"kind":"Name","value":"pinVerifier"}},{"kind":"Field","name":{"kind":"Name","value":"pinChangedAt"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<TillStaffQuery, TillStaffQueryVariables>;
export const TillSettingsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TillSettings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tillSettings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"storeName"}},{"kind":"Field","name":{"kind":"Name","value":"storeAddressLines"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"registerCode"}},{"kind":"Field","name":{"kind":"Name","value":"pricingPolicy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rounding"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"inclusiveTarget"}},{"kind":"Field","name":{"kind":"Name","value":"cashIncrementMinor"}},{"kind":"Field","name":{"kind":"Name","value":"cashRounding"}}]}},{"kind":"Field","name":{"kind":"Name","value":"taxes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"taxCategory"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"components"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"percent"}},{"kind":"Field","name":{"kind":"Name","value":"isInclusive"}},{"kind":"Field","name":{"kind":"Name","value":"isCompound"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"returnPolicy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"windowDays"}},{"kind":"Field","name":{"kind":"Name","value":"limitMinor"}},{"kind":"Field","name":{"kind":"Name","value":"acceptsChangedMind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"offlinePolicy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"maxHours"}},{"kind":"Field","name":{"kind":"Name","value":"maxSaleMinor"}},{"kind":"Field","name":{"kind":"Name","value":"maxTotalMinor"}},{"kind":"Field","name":{"kind":"Name","value":"acceptsCards"}},{"kind":"Field","name":{"kind":"Name","value":"maxCardMinor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"denominations"}}]}},{"kind":"Field","name":{"kind":"Name","value":"barcodeMasks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mask"}}]}}]}}]} as unknown as DocumentNode<TillSettingsQuery, TillSettingsQueryVariables>;
export const ReachDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Reach"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]} as unknown as DocumentNode<ReachQuery, ReachQueryVariables>;
export const ParkedCartsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ParkedCarts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"parkedCarts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"parkedAt"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quantity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"shownTotal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}}]}}]}}]}}]} as unknown as DocumentNode<ParkedCartsQuery, ParkedCartsQueryVariables>;
export const ParkCartDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ParkCart"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ParkCartInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"parkCart"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ParkedCart"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<ParkCartMutation, ParkCartMutationVariables>;
export const ResumeCartDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ResumeCart"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ResumeCartInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resumeCart"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ParkedCart"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WholeParkedCart"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WholeParkedCart"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ParkedCart"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"discounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basisPoints"}},{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"variant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"unitPriceOverride"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalOverride"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"discounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basisPoints"}},{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]}}]} as unknown as DocumentNode<ResumeCartMutation, ResumeCartMutationVariables>;
export const DiscardCartDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DiscardCart"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DiscardCartInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"discardCart"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ParkedCart"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<DiscardCartMutation, DiscardCartMutationVariables>;
export const ReceiptOfOrderDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReceiptOfOrder"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"width"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReceiptWidth"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"isGift"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"order"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"receipt"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"width"},"value":{"kind":"Variable","name":{"kind":"Name","value":"width"}}},{"kind":"Argument","name":{"kind":"Name","value":"isGift"},"value":{"kind":"Variable","name":{"kind":"Name","value":"isGift"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}}]} as unknown as DocumentNode<ReceiptOfOrderQuery, ReceiptOfOrderQueryVariables>;
export const ReceiptOfRefundDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReceiptOfRefund"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"width"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReceiptWidth"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refund"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"receipt"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"width"},"value":{"kind":"Variable","name":{"kind":"Name","value":"width"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}}]} as unknown as DocumentNode<ReceiptOfRefundQuery, ReceiptOfRefundQueryVariables>;
export const OrderByReceiptDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OrderByReceipt"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"receiptNumber"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"orderByReceipt"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"receiptNumber"},"value":{"kind":"Variable","name":{"kind":"Name","value":"receiptNumber"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReturnableOrder"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"KeptOrder"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Order"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"receiptNumber"}},{"kind":"Field","name":{"kind":"Name","value":"soldAt"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"gross"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lineDiscount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cashRounding"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"change"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"voidReason"}},{"kind":"Field","name":{"kind":"Name","value":"discounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"basisPoints"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"taxes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"percent"}},{"kind":"Field","name":{"kind":"Name","value":"isInclusive"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"tenders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tendered"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cardLast4"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"variant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sku"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"catalogueUnitPrice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unitPrice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"override"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"gross"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"discounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"basisPoints"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"receipt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"storeName"}},{"kind":"Field","name":{"kind":"Name","value":"storeAddressLines"}},{"kind":"Field","name":{"kind":"Name","value":"registerName"}},{"kind":"Field","name":{"kind":"Name","value":"soldAtLocal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReturnableOrder"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Order"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"KeptOrder"}},{"kind":"Field","name":{"kind":"Name","value":"returnable"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}}]}}]}}]} as unknown as DocumentNode<OrderByReceiptQuery, OrderByReceiptQueryVariables>;
export const SearchOrdersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SearchOrders"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OrderFilter"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"orders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReturnableOrder"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"KeptOrder"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Order"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"receiptNumber"}},{"kind":"Field","name":{"kind":"Name","value":"soldAt"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"gross"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lineDiscount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cashRounding"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"change"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"voidReason"}},{"kind":"Field","name":{"kind":"Name","value":"discounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"basisPoints"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"taxes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"percent"}},{"kind":"Field","name":{"kind":"Name","value":"isInclusive"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"tenders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tendered"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cardLast4"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"variant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sku"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"catalogueUnitPrice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unitPrice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"override"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"gross"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"discounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"basisPoints"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"receipt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"storeName"}},{"kind":"Field","name":{"kind":"Name","value":"storeAddressLines"}},{"kind":"Field","name":{"kind":"Name","value":"registerName"}},{"kind":"Field","name":{"kind":"Name","value":"soldAtLocal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReturnableOrder"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Order"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"KeptOrder"}},{"kind":"Field","name":{"kind":"Name","value":"returnable"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}}]}}]}}]} as unknown as DocumentNode<SearchOrdersQuery, SearchOrdersQueryVariables>;
export const QuoteRefundDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"QuoteRefund"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RefundQuoteInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refundQuote"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RefundQuote"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tenders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cardLast4"}}]}},{"kind":"Field","name":{"kind":"Name","value":"objections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<QuoteRefundQuery, QuoteRefundQueryVariables>;
export const RefundOrderDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RefundOrder"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RefundOrderInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refundOrder"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refund"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TillRefund"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RightMissing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grant"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TillRefund"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refund"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"receiptNumber"}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}}]}}]}}]} as unknown as DocumentNode<RefundOrderMutation, RefundOrderMutationVariables>;
export const ExchangeOrderDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ExchangeOrder"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ExchangeOrderInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"exchangeOrder"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Exchange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refund"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TillRefund"}}]}},{"kind":"Field","name":{"kind":"Name","value":"order"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"KeptOrder"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RightMissing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grant"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TillRefund"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refund"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"receiptNumber"}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"KeptOrder"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Order"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"receiptNumber"}},{"kind":"Field","name":{"kind":"Name","value":"soldAt"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"gross"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lineDiscount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cashRounding"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"change"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"voidReason"}},{"kind":"Field","name":{"kind":"Name","value":"discounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"basisPoints"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"taxes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"percent"}},{"kind":"Field","name":{"kind":"Name","value":"isInclusive"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"tenders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tendered"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cardLast4"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"variant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sku"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"catalogueUnitPrice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unitPrice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"override"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"gross"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"discounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"basisPoints"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"receipt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"storeName"}},{"kind":"Field","name":{"kind":"Name","value":"storeAddressLines"}},{"kind":"Field","name":{"kind":"Name","value":"registerName"}},{"kind":"Field","name":{"kind":"Name","value":"soldAtLocal"}}]}}]}}]} as unknown as DocumentNode<ExchangeOrderMutation, ExchangeOrderMutationVariables>;
export const CompleteSaleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CompleteSale"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CompleteSaleInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"completeSale"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Order"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"KeptOrder"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InsufficientStock"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"shortages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"requested"}},{"kind":"Field","name":{"kind":"Name","value":"available"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TendersFallShort"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"due"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decimal"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TendersExceedDue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"due"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decimal"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CardDeclined"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"declineReason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReferenceUsed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"usedByOrderId"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RightMissing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grant"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"KeptOrder"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Order"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"receiptNumber"}},{"kind":"Field","name":{"kind":"Name","value":"soldAt"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"gross"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lineDiscount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cashRounding"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"change"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"voidReason"}},{"kind":"Field","name":{"kind":"Name","value":"discounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"basisPoints"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"taxes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"percent"}},{"kind":"Field","name":{"kind":"Name","value":"isInclusive"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"tenders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tendered"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cardLast4"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"variant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sku"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"catalogueUnitPrice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unitPrice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"override"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"gross"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"discounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"basisPoints"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"receipt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"storeName"}},{"kind":"Field","name":{"kind":"Name","value":"storeAddressLines"}},{"kind":"Field","name":{"kind":"Name","value":"registerName"}},{"kind":"Field","name":{"kind":"Name","value":"soldAtLocal"}}]}}]}}]} as unknown as DocumentNode<CompleteSaleMutation, CompleteSaleMutationVariables>;
export const CancelSaleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CancelSale"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CancelSaleInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cancelSale"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Order"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"KeptOrder"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"KeptOrder"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Order"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"receiptNumber"}},{"kind":"Field","name":{"kind":"Name","value":"soldAt"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"gross"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lineDiscount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cashRounding"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"change"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"voidReason"}},{"kind":"Field","name":{"kind":"Name","value":"discounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"basisPoints"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"taxes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"percent"}},{"kind":"Field","name":{"kind":"Name","value":"isInclusive"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"tenders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tendered"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cardLast4"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"variant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sku"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"catalogueUnitPrice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unitPrice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"override"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"gross"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"discounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"basisPoints"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"receipt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"storeName"}},{"kind":"Field","name":{"kind":"Name","value":"storeAddressLines"}},{"kind":"Field","name":{"kind":"Name","value":"registerName"}},{"kind":"Field","name":{"kind":"Name","value":"soldAtLocal"}}]}}]}}]} as unknown as DocumentNode<CancelSaleMutation, CancelSaleMutationVariables>;
export const SubmitOfflineSaleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SubmitOfflineSale"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SubmitOfflineSaleInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"submitOfflineSale"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OfflineSaleRecorded"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"order"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"receiptNumber"}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OfflineSaleInvalid"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReferenceUsed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"usedByOrderId"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<SubmitOfflineSaleMutation, SubmitOfflineSaleMutationVariables>;
export const SaleOutcomeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SaleOutcome"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"order"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"KeptOrder"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"KeptOrder"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Order"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"receiptNumber"}},{"kind":"Field","name":{"kind":"Name","value":"soldAt"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"gross"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lineDiscount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cashRounding"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"change"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"voidReason"}},{"kind":"Field","name":{"kind":"Name","value":"discounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"basisPoints"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"taxes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"percent"}},{"kind":"Field","name":{"kind":"Name","value":"isInclusive"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"tenders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tendered"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cardLast4"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"variant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sku"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"catalogueUnitPrice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unitPrice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"override"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"gross"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"discounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"basisPoints"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"receipt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"storeName"}},{"kind":"Field","name":{"kind":"Name","value":"storeAddressLines"}},{"kind":"Field","name":{"kind":"Name","value":"registerName"}},{"kind":"Field","name":{"kind":"Name","value":"soldAtLocal"}}]}}]}}]} as unknown as DocumentNode<SaleOutcomeQuery, SaleOutcomeQueryVariables>;
export const CurrentShiftDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CurrentShift"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"registerId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentShift"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"registerId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"registerId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TillShift"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TillShift"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Shift"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"openedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"openingFloat"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}}]}}]}}]}}]} as unknown as DocumentNode<CurrentShiftQuery, CurrentShiftQueryVariables>;
export const ShiftReportTextDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ShiftReportText"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"registerId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"width"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReceiptWidth"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentShift"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"registerId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"registerId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"report"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"width"},"value":{"kind":"Variable","name":{"kind":"Name","value":"width"}}}]},{"kind":"Field","name":{"kind":"Name","value":"cash"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"difference"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ShiftReportTextQuery, ShiftReportTextQueryVariables>;
export const OpenShiftDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OpenShift"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OpenShiftInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"openShift"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Shift"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TillShift"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ShiftAlreadyOpen"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"shift"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TillShift"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TillShift"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Shift"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"openedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"openingFloat"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}}]}}]}}]}}]} as unknown as DocumentNode<OpenShiftMutation, OpenShiftMutationVariables>;
export const MoveCashDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MoveCash"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MoveCashInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"moveCash"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Shift"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RightMissing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grant"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<MoveCashMutation, MoveCashMutationVariables>;
export const CloseShiftDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CloseShift"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CloseShiftInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"width"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReceiptWidth"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"closeShift"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Shift"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"difference"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"report"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"width"},"value":{"kind":"Variable","name":{"kind":"Name","value":"width"}}}]}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<CloseShiftMutation, CloseShiftMutationVariables>;