import type { WholeOrder } from '../src/domain/order.ts';
import type { OrderLine } from '../src/domain/order-line.ts';
import { ids } from './examples.ts';

const soldAt = new Date('2030-01-31T14:30:00Z');

/** A coffee for 4.99, without tax. */
export function orderLine(overrides: Partial<OrderLine> = {}): OrderLine {
  return {
    orderId: '01890000-0000-7000-8000-0000000000e1',
    number: 1,
    currency: 'USD',
    variantId: ids.coffee,
    productId: ids.coffee,
    categoryId: null,
    name: 'Ground Coffee 250g',
    sku: 'COFFEE-250',
    quantityMilli: 1000,
    unit: 'each',
    catalogueUnitPriceMinor: 499,
    unitPriceMinor: 499,
    override: null,
    grossMinor: 499,
    discounts: [],
    lineDiscountMinor: 0,
    orderDiscountMinor: 0,
    netMinor: 499,
    taxCategory: 'STANDARD',
    taxSource: 'DEFAULT',
    taxes: [],
    taxMinor: 0,
    totalMinor: 499,
    note: null,
    ...overrides,
  };
}

/** One coffee, paid exactly in cash. */
export function wholeOrder(overrides: Partial<WholeOrder> = {}): WholeOrder {
  return {
    id: '01890000-0000-7000-8000-0000000000e1',
    status: 'COMPLETED',
    receiptNumber: 'R1-000042',
    reference: null,
    storeId: ids.store,
    storeName: 'Corner Shop',
    storeAddressLines: ['12 Main Street', 'Springfield'],
    registerId: ids.register,
    registerCode: 'R1',
    registerName: 'Front till',
    cashierId: ids.store,
    partnerId: null,
    customerId: null,
    currency: 'USD',
    discounts: [],
    taxes: [],
    grossMinor: 499,
    lineDiscountMinor: 0,
    orderDiscountMinor: 0,
    netMinor: 499,
    taxMinor: 0,
    totalMinor: 499,
    tenders: [
      { paymentId: 'p', type: 'CASH', amountMinor: 499, tenderedMinor: 499, cardLast4: null },
    ],
    cashRoundingMinor: 0,
    changeMinor: 0,
    policy: {
      rounding: 'HalfUp',
      level: 'LINE',
      inclusiveTarget: 'NET',
      cashIncrementMinor: 1,
      cashRounding: 'HalfUp',
    },
    soldAt,
    soldAtLocal: '2030-01-31 09:30',
    businessDate: '2030-01-31',
    createdAt: soldAt,
    completedAt: soldAt,
    voidedAt: null,
    voidReason: null,
    failureKind: null,
    isOffline: false,
    shiftId: null,
    lines: [orderLine()],
    ...overrides,
  };
}
