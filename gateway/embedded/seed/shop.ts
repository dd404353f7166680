import type { Role } from '@novapos/chassis';

/** A demo tenant: all that a shop needs before its first sale. Ids are fixed, so that seeding twice changes nothing. */
export type Shop = {
  readonly tenant: { readonly id: string; readonly name: string; readonly currency: string };
  readonly stores: readonly ShopStore[];
  readonly users: readonly ShopUser[];
  readonly taxes: readonly ShopTax[];
  readonly catalogue: readonly ShopArticle[];
  /** None where the shop gives no points. */
  readonly loyalty?: ShopLoyalty;
  readonly customers?: readonly ShopCustomer[];
  /** Another business that may get a key; none is seeded, since a key is a secret. */
  readonly partner?: ShopPartner;
};

export type ShopPartner = { readonly name: string; readonly clientName: string };

/** How the shop gives points: one for each whole unit of its currency. */
export type ShopLoyalty = {
  /** What a hundred points are worth, in minor units. */
  readonly hundredPointsMinor: number;
  readonly expiryMonths: number;
  readonly tiers: readonly {
    readonly name: string;
    readonly thresholdPoints: number;
    readonly earnMultiplierBasisPoints: number;
  }[];
};

export type ShopCustomer = {
  readonly name: string;
  readonly email: string;
  readonly phone: string;
};

export type ShopStore = {
  readonly id: string;
  readonly name: string;
  readonly timeZone: string;
  readonly addressLines: readonly string[];
  readonly registers: readonly {
    readonly id: string;
    readonly code: string;
    readonly name: string;
  }[];
};

export type ShopUser = {
  readonly id: string;
  readonly role: Role;
  readonly name: string;
  readonly email: string;
  readonly password: string;
  /** By which someone signs in at a paired till. */
  readonly pin?: string;
};

export type ShopTax = {
  readonly taxCategory: string;
  readonly components: readonly {
    readonly code: string;
    readonly name: string;
    /** Percent as a decimal string. */
    readonly percent: string;
    readonly isInclusive: boolean;
  }[];
};

export type ShopArticle = {
  readonly category: string;
  readonly name: string;
  readonly brand: string;
  readonly sku: string;
  readonly barcode: string;
  readonly priceMinor: number;
  readonly unit: string;
  readonly quantityDecimals: number;
  readonly taxCategory: string;
  /** What lies in each store at the start, in whole units. */
  readonly stock: number;
};
