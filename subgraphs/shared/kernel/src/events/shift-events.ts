import { z } from 'zod';
import { defineEvent } from './event-contract.ts';
import { businessDate, currency, exampleId, id, instant, minor } from './event-parts.ts';

const place = { shiftId: id, storeId: id, registerId: id, currency };
const example = {
  shiftId: exampleId('40'),
  storeId: exampleId('2'),
  registerId: exampleId('3'),
  currency: 'USD',
};

/** A register's drawer is open, with this money in it. */
export const shiftOpened = defineEvent({
  name: 'order.shift-opened.v1',
  description: 'A shift has begun at a register, with its float. Subject: the shift.',
  data: z.strictObject({
    ...place,
    number: z.int().positive(),
    openedBy: id,
    openedAt: instant,
    businessDate,
    floatMinor: minor,
  }),
  example: {
    ...example,
    number: 7,
    openedBy: exampleId('4'),
    openedAt: '2030-01-31T13:00:00.000Z',
    businessDate: '2030-01-31',
    floatMinor: 20_000,
  },
});

/** Money went into a drawer or out of it beside sales, or the drawer was only opened. */
export const cashMoved = defineEvent({
  name: 'order.cash-moved.v1',
  description:
    'Money was put into the drawer of an open shift or taken out beside sales, or it was opened without a sale (0). Subject: the shift.',
  data: z.strictObject({
    ...place,
    movementId: id,
    kind: z.enum(['PAID_IN', 'PAID_OUT', 'NO_SALE']),
    /** What was moved, whichever way; 0 where the drawer was only opened. */
    amountMinor: minor,
    reason: z.string(),
    movedBy: id,
    /** Who allowed it by PIN; null where the own rights did. */
    approvedBy: id.nullable(),
    movedAt: instant,
  }),
  example: {
    ...example,
    movementId: exampleId('41'),
    kind: 'PAID_OUT',
    amountMinor: 1500,
    reason: 'Window cleaner',
    movedBy: exampleId('4'),
    approvedBy: exampleId('42'),
    movedAt: '2030-01-31T15:00:00.000Z',
  },
});

/** A shift was counted and ended; what was over or short is booked. */
export const shiftClosed = defineEvent({
  name: 'order.shift-closed.v1',
  description:
    'A shift was counted and has ended; its report does not change any more. Subject: the shift.',
  data: z.strictObject({
    ...place,
    number: z.int().positive(),
    openedAt: instant,
    closedBy: id,
    closedAt: instant,
    businessDate,
    /** Sales that were not voided in the same shift. */
    sales: z.int(),
    voids: z.int(),
    refunds: z.int(),
    /** Of sales, what was voided taken off, before refunds. */
    totalMinor: minor,
    refundedMinor: minor,
    floatMinor: minor,
    expectedMinor: minor,
    countedMinor: minor,
    /** Counted less expected: above zero is over, below is short. */
    differenceMinor: minor,
  }),
  example: {
    ...example,
    number: 7,
    openedAt: '2030-01-31T13:00:00.000Z',
    closedBy: exampleId('4'),
    closedAt: '2030-01-31T22:00:00.000Z',
    businessDate: '2030-01-31',
    sales: 41,
    voids: 1,
    refunds: 2,
    totalMinor: 98_450,
    refundedMinor: 2400,
    floatMinor: 20_000,
    expectedMinor: 61_225,
    countedMinor: 61_125,
    differenceMinor: -100,
  },
});
