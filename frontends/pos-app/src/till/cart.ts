import type { CatalogueItem, Scanned } from './catalogue.ts';
import type { Customer } from './customers.ts';
import type { Readable } from './readable.ts';

/** A discount by hand: exactly one of percent (basis points) and amount (minor units). */
export type HandDiscount = {
  readonly basisPoints: number | null;
  readonly amountMinor: number | null;
  readonly reason: string;
};

/** A price by hand. */
export type HandPrice = {
  readonly kind: 'UNIT_PRICE' | 'LINE_TOTAL';
  readonly amountMinor: number;
  readonly reason: string;
};

/** What someone with more rights allowed for this cart. */
export type Approval = {
  readonly grant: string;
  readonly approverId: string;
  /** Null where it was checked without the network. */
  readonly token: string | null;
};

/** A line of the cart with its price by the kernel; amounts in minor units. */
export type CartLine = {
  readonly key: string;
  readonly item: CatalogueItem;
  readonly quantityMilli: number;
  /** The total of a code with a price in it. */
  readonly embeddedTotalMinor: number | null;
  readonly override: HandPrice | null;
  readonly discounts: readonly HandDiscount[];
  readonly note: string | null;
  readonly grossMinor: number;
  readonly discountMinor: number;
  readonly totalMinor: number;
};

/** The cart as it stands; all figures are the kernel's. */
export type CartState = {
  readonly lines: readonly CartLine[];
  readonly discounts: readonly HandDiscount[];
  readonly customer: Customer | null;
  readonly currency: string;
  readonly grossMinor: number;
  /** All discounts. */
  readonly discountMinor: number;
  readonly netMinor: number;
  readonly taxMinor: number;
  readonly totalMinor: number;
  /** What is due when all of it is paid in cash. */
  readonly cashTotalMinor: number;
  readonly canUndo: boolean;
};

/** Why a change was not made, in words for the cashier. */
export type Refused = {
  readonly problem: string;
  /** The right that is missing, where it is one: ask for an approval. */
  readonly grant?: string;
};

/** The cart of this till; it survives a reload. */
export type Cart = {
  readonly state: Readable<CartState>;
  /** Add one, or what was scanned; the same article again counts up its line. Answers the line's key. */
  readonly add: (
    item: CatalogueItem,
    scanned?: Pick<Extract<Scanned, { kind: 'item' }>, 'quantityMilli' | 'totalMinor' | 'code'>,
  ) => string | Refused;
  /** Zero removes the line. */
  readonly setQuantity: (key: string, quantityMilli: number) => Refused | null;
  readonly remove: (key: string) => void;
  readonly setNote: (key: string, note: string | null) => void;
  /** Null takes it away. Without the right an approval is needed. */
  readonly discountLine: (
    key: string,
    discount: HandDiscount | null,
    approval?: Approval,
  ) => Refused | null;
  readonly overridePrice: (
    key: string,
    price: HandPrice | null,
    approval?: Approval,
  ) => Refused | null;
  readonly discountOrder: (discount: HandDiscount | null, approval?: Approval) => Refused | null;
  readonly setCustomer: (customer: Customer | null) => void;
  /** What is due in cash when this much of the total is left to pay, by the policy's smallest coin. */
  readonly cashDue: (restMinor: number) => number;
  /** Take the last change back. */
  readonly undo: () => void;
  readonly clear: () => void;
};
