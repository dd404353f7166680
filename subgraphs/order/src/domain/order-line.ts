/** A discount and what it took off, in minor units. */
export type OrderDiscount = {
  readonly reason: string;
  readonly basisPoints: number | null;
  readonly amountMinor: number;
};

/** A tax, what it was taken on, and how much it is, in minor units. */
export type OrderTax = {
  readonly code: string;
  readonly name: string;
  readonly ratePpm: number;
  readonly isInclusive: boolean;
  readonly isCompound: boolean;
  readonly baseMinor: number;
  readonly amountMinor: number;
};

/** Where a tax rate was set; the narrowest wins. */
export type TaxSource = 'REGISTER' | 'STORE' | 'TENANT' | 'DEFAULT';

/** A price other than the catalogue's: which one, how much in minor units, and why. */
export type PriceOverride = {
  readonly kind: 'UNIT_PRICE' | 'LINE_TOTAL';
  readonly amountMinor: number;
  readonly reason: string;
};

/** One article of an order with every figure as it was sold; lines are counted from 1. */
export type OrderLine = {
  readonly orderId: string;
  readonly number: number;
  readonly currency: string;
  readonly variantId: string;
  readonly productId: string;
  readonly categoryId: string | null;
  readonly name: string;
  readonly sku: string;
  readonly quantityMilli: number;
  readonly unit: string;
  readonly catalogueUnitPriceMinor: number;
  readonly unitPriceMinor: number;
  readonly override: PriceOverride | null;
  readonly grossMinor: number;
  readonly discounts: readonly OrderDiscount[];
  readonly lineDiscountMinor: number;
  readonly orderDiscountMinor: number;
  readonly netMinor: number;
  readonly taxCategory: string;
  readonly taxSource: TaxSource;
  readonly taxes: readonly OrderTax[];
  readonly taxMinor: number;
  readonly totalMinor: number;
  readonly note: string | null;
};

/** A priced line before it belongs to an order. */
export type PricedOrderLine = Omit<OrderLine, 'orderId'>;
