import { z } from 'zod';
import { defineEvent } from './event-contract.ts';
import { exampleId, id, instant, milli } from './event-parts.ts';

const level = z.strictObject({
  locationId: id,
  /** The store that the location serves; null for one that serves none. */
  storeId: id.nullable(),
  variantId: id,
  onHandMilli: milli,
  reservedMilli: milli,
  at: instant,
});
const shelf = {
  locationId: exampleId('11'),
  storeId: exampleId('2'),
  variantId: exampleId('7'),
  onHandMilli: 8000,
  reservedMilli: 0,
  at: '2030-01-31T14:30:01.000Z',
};
const subject = 'Subject: `<location>:<variant>`.';

/** What is on hand or reserved of an article at a location is another now. */
export const stockChanged = defineEvent({
  name: 'inventory.stock-changed.v1',
  description: `What is on hand of an article at a location, or held for orders, changed; the figures are those after it. ${subject}`,
  data: level,
  example: shelf,
});
/** What is on hand fell to its threshold or below; said once, when it crosses. */
export const stockLow = defineEvent({
  name: 'inventory.stock-low.v1',
  description: `What is on hand fell to its threshold or below; said once at each crossing, and not when a threshold is set. ${subject}`,
  data: z.strictObject({ ...level.shape, thresholdMilli: milli }),
  example: { ...shelf, thresholdMilli: 10_000 },
});
/** Goods that were held for an order are free again, since nobody took them in time. */
export const reservationExpired = defineEvent({
  name: 'inventory.reservation-expired.v1',
  description:
    'Goods held for an order were not taken in time and are free again. Subject: the order.',
  data: z.strictObject({ orderId: id, locationId: id, expiredAt: instant }),
  example: {
    orderId: exampleId('1'),
    locationId: exampleId('11'),
    expiredAt: '2030-01-31T14:45:00.000Z',
  },
});
