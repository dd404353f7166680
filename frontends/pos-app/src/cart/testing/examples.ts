import type { CatalogueItem } from '../../till/catalogue.ts';
import type { SellingSettings } from '../settings.ts';

/** An article of 4.99, taxed at the standard rate. */
export function article(overrides: Partial<CatalogueItem> = {}): CatalogueItem {
  return {
    variantId: '01890000-0000-7000-8000-0000000000c1',
    productId: '01890000-0000-7000-8000-0000000000d1',
    name: 'Ground Coffee 250g',
    sku: 'COFFEE-250',
    barcodes: ['4006381333931'],
    brand: null,
    categoryId: null,
    categoryName: null,
    priceMinor: 499,
    currency: 'USD',
    unit: 'each',
    quantityDecimals: 0,
    taxCategory: 'STANDARD',
    imagePath: null,
    ...overrides,
  };
}

/** Apples by weight, untaxed. */
export const apples = article({
  variantId: '01890000-0000-7000-8000-0000000000c2',
  name: 'Apples Royal Gala',
  sku: 'APPLES',
  priceMinor: 399,
  unit: 'kg',
  quantityDecimals: 3,
  taxCategory: 'FOOD',
});

/** A shop in dollars with 8.875 % on top of what is not food. */
export function settings(overrides: Partial<SellingSettings> = {}): SellingSettings {
  const salesTax = {
    code: 'TAX',
    name: 'Sales tax',
    ratePpm: 88_750,
    isInclusive: false,
    isCompound: false,
  };
  return {
    currency: 'USD',
    storeName: 'Corner Shop',
    storeAddressLines: ['12 Main Street', 'Springfield'],
    timeZone: 'America/New_York',
    policy: {
      rounding: 'HalfUp',
      level: 'LINE',
      inclusiveTarget: 'NET',
      cashIncrementMinor: 1,
      cashRounding: 'HalfUp',
    },
    taxes: { STANDARD: { source: 'STORE', components: [salesTax] } },
    offline: {
      maxHours: 24,
      maxSaleMinor: null,
      maxTotalMinor: null,
      acceptsCards: true,
      maxCardMinor: null,
    },
    denominations: [10_000, 5_000, 2_000, 1_000, 500, 100, 25, 10, 5, 1],
    ...overrides,
  };
}
