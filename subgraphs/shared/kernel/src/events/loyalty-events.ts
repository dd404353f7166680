import { z } from 'zod';
import { defineEvent } from './event-contract.ts';
import { exampleId, instant } from './event-parts.ts';

// A till makes the id of its order, and a UUID of any version is one.
const id = z.guid();

/** A customer has more points or fewer. */
export const pointsChanged = defineEvent({
  name: 'loyalty.points-changed.v1',
  description: "A line was added to a customer's ledger of points. Subject: the customer.",
  data: z.strictObject({
    entryId: id,
    customerId: id,
    kind: z.enum(['EARNED', 'REVERSED', 'REDEEMED', 'RETURNED', 'ADJUSTED', 'EXPIRED']),
    /** Whole points; negative where they go. */
    points: z.int(),
    balance: z.int(),
    orderId: id.nullable(),
    /** The payment that redeemed them, or that they were given back from. */
    paymentId: id.nullable(),
    at: instant,
  }),
  example: {
    entryId: exampleId('14'),
    customerId: exampleId('5'),
    kind: 'EARNED',
    points: 12,
    balance: 112,
    orderId: exampleId('1'),
    paymentId: null,
    at: '2030-01-31T14:30:02.000Z',
  },
});
