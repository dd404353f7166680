import { z } from 'zod';
import { defineEvent } from './event-contract.ts';
import {
  businessDate,
  currency,
  exampleId,
  id,
  instant,
  localTime,
  milli,
  minor,
} from './event-parts.ts';

const tax = z.strictObject({
  code: z.string(),
  name: z.string(),
  ratePpm: z.int(),
  isInclusive: z.boolean(),
  baseMinor: minor,
  amountMinor: minor,
});
const line = z.strictObject({
  number: z.int().positive(),
  variantId: id,
  productId: id,
  categoryId: id.nullable(),
  name: z.string(),
  sku: z.string(),
  quantityMilli: milli,
  unit: z.string(),
  catalogueUnitPriceMinor: minor,
  unitPriceMinor: minor,
  isPriceOverridden: z.boolean(),
  grossMinor: minor,
  lineDiscountMinor: minor,
  orderDiscountMinor: minor,
  netMinor: minor,
  taxMinor: minor,
  totalMinor: minor,
  taxes: z.array(tax),
});
const tender = z.strictObject({
  paymentId: id,
  type: z.string(),
  /** What it paid of the order, without change. */
  amountMinor: minor,
});
/** A sale or a part of it, with every figure as it was sold: total = net + tax. */
const sale = z.strictObject({
  orderId: id,
  receiptNumber: z.string(),
  storeId: id,
  registerId: id,
  cashierId: id,
  customerId: id.nullable(),
  currency,
  soldAt: instant,
  soldAtLocal: localTime,
  businessDate,
  grossMinor: minor,
  lineDiscountMinor: minor,
  orderDiscountMinor: minor,
  netMinor: minor,
  taxMinor: minor,
  totalMinor: minor,
  cashRoundingMinor: minor,
  taxes: z.array(tax),
  tenders: z.array(tender),
  lines: z.array(line),
});

/** A sale as events tell it; amounts in minor units, quantities in thousandths. */
export type SaleTold = z.infer<typeof sale>;

const vat = {
  code: 'VAT',
  name: 'VAT',
  ratePpm: 200_000,
  isInclusive: false,
  baseMinor: 1000,
  amountMinor: 200,
};
const sold: SaleTold = {
  orderId: exampleId('1'),
  receiptNumber: 'T1-000042',
  storeId: exampleId('2'),
  registerId: exampleId('3'),
  cashierId: exampleId('4'),
  customerId: exampleId('5'),
  currency: 'USD',
  soldAt: '2030-01-31T14:30:00.000Z',
  soldAtLocal: '2030-01-31 09:30',
  businessDate: '2030-01-31',
  grossMinor: 1000,
  lineDiscountMinor: 0,
  orderDiscountMinor: 0,
  netMinor: 1000,
  taxMinor: 200,
  totalMinor: 1200,
  cashRoundingMinor: 0,
  taxes: [vat],
  tenders: [{ paymentId: exampleId('6'), type: 'CASH', amountMinor: 1200 }],
  lines: [
    {
      number: 1,
      variantId: exampleId('7'),
      productId: exampleId('8'),
      categoryId: exampleId('9'),
      name: 'Coffee beans 1 kg',
      sku: 'COF-1',
      quantityMilli: 2000,
      unit: 'EACH',
      catalogueUnitPriceMinor: 500,
      unitPriceMinor: 500,
      isPriceOverridden: false,
      grossMinor: 1000,
      lineDiscountMinor: 0,
      orderDiscountMinor: 0,
      netMinor: 1000,
      taxMinor: 200,
      totalMinor: 1200,
      taxes: [vat],
    },
  ],
};

/** A sale is complete: paid, numbered, its goods the customer's. */
export const orderCompleted = defineEvent({
  name: 'order.order-completed.v1',
  description: 'A sale is complete: paid and numbered. Subject: the order.',
  data: z.strictObject({ completedAt: instant, sale }),
  example: { completedAt: '2030-01-31T14:30:01.000Z', sale: sold },
});

/** A completed sale was taken back whole; `sale` is what it was. */
export const orderVoided = defineEvent({
  name: 'order.order-voided.v1',
  description:
    'A completed sale was taken back whole, its money and goods returned. Subject: the order.',
  data: z.strictObject({ voidedAt: instant, reason: z.string(), sale }),
  example: { voidedAt: '2030-01-31T14:35:00.000Z', reason: 'WRONG_ITEM', sale: sold },
});

/** A part of a sale, or all of it, was given back; `sale` holds the returned part as positive figures. */
export const orderRefunded = defineEvent({
  name: 'order.order-refunded.v1',
  description:
    'Goods of a completed sale came back and their money was returned. `sale` holds the returned part, in positive figures, at the store, register, cashier and business day of the refund. Subject: the order.',
  data: z.strictObject({ refundId: id, refundedAt: instant, reason: z.string(), sale }),
  example: {
    refundId: exampleId('10'),
    refundedAt: '2030-02-01T10:00:00.000Z',
    reason: 'DAMAGED',
    sale: sold,
  },
});
