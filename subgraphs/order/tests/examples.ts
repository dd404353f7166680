import type { Article, Place } from './fake-peers.ts';

/** Ids that read as what they are for. */
export const ids = {
  tenant: '01890000-0000-7000-8000-000000000001',
  otherTenant: '01890000-0000-7000-8000-000000000002',
  store: '01890000-0000-7000-8000-00000000000a',
  register: '01890000-0000-7000-8000-0000000000b1',
  secondRegister: '01890000-0000-7000-8000-0000000000b2',
  closedRegister: '01890000-0000-7000-8000-0000000000b3',
  coffee: '01890000-0000-7000-8000-0000000000c1',
  apples: '01890000-0000-7000-8000-0000000000c2',
  retired: '01890000-0000-7000-8000-0000000000c3',
  foreign: '01890000-0000-7000-8000-0000000000c4',
  labelled: '01890000-0000-7000-8000-0000000000c5',
  weighed: '01890000-0000-7000-8000-0000000000c6',
  precious: '01890000-0000-7000-8000-0000000000c7',
  drink: '01890000-0000-7000-8000-0000000000d8',
  customer: '01890000-0000-7000-8000-0000000000f1',
  otherCustomer: '01890000-0000-7000-8000-0000000000f2',
  cashier: '01890000-0000-7000-8000-0000000000e5',
  manager: '01890000-0000-7000-8000-0000000000e6',
  formerCashier: '01890000-0000-7000-8000-0000000000e7',
  keeper: '01890000-0000-7000-8000-0000000000e8',
  erasedCustomer: '01890000-0000-7000-8000-0000000000f3',
} as const;

export function place(overrides: Partial<Place> = {}): Place {
  return {
    __typename: 'SellingPoint',
    registerCode: 'R1',
    registerName: 'Front till',
    storeId: ids.store,
    storeName: 'Corner Shop',
    storeAddressLines: ['12 Main Street', 'Springfield'],
    currency: 'USD',
    timeZone: 'America/New_York',
    isActive: true,
    ...overrides,
  };
}

type Known = Article & { readonly barcode: string };

function article(overrides: Partial<Known> = {}): Known {
  return {
    __typename: 'VariantForSale',
    variantId: ids.coffee,
    productId: '01890000-0000-7000-8000-0000000000d1',
    categoryId: ids.drink,
    name: 'Ground Coffee 250g',
    sku: 'COFFEE-250',
    barcode: '4006381333931',
    unit: 'each',
    quantityDecimals: 0,
    taxCategory: 'STANDARD',
    unitPriceMinor: 499,
    currency: 'USD',
    isActive: true,
    embeddedQuantity: null,
    embeddedTotalMinor: null,
    ...overrides,
  };
}

/** Everything the corner shop sells. */
export const assortment: readonly Known[] = [
  article(),
  article({
    variantId: ids.apples,
    categoryId: null,
    name: 'Apples Royal Gala',
    sku: 'APPLES',
    barcode: '40111',
    unit: 'kg',
    quantityDecimals: 3,
    taxCategory: 'FOOD',
    unitPriceMinor: 399,
  }),
  article({ variantId: ids.retired, sku: 'OLD', barcode: '1', isActive: false }),
  article({ variantId: ids.foreign, sku: 'EURO', barcode: '2', currency: 'EUR' }),
  article({
    variantId: ids.labelled,
    name: 'Cheese by the piece',
    sku: 'CHEESE',
    barcode: '2112345007499',
    embeddedTotalMinor: 749,
  }),
  article({
    variantId: ids.weighed,
    name: 'Ham',
    sku: 'HAM',
    barcode: '2212345003355',
    unit: 'kg',
    quantityDecimals: 3,
    unitPriceMinor: 1999,
    embeddedQuantity: '0.335',
  }),
  article({
    variantId: ids.precious,
    sku: 'PRECIOUS',
    barcode: '3',
    unitPriceMinor: 9_007_199_254_740_991,
  }),
];
