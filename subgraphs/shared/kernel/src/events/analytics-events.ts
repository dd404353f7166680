import { z } from 'zod';
import { defineEvent } from './event-contract.ts';
import { businessDate, exampleId, id, instant } from './event-parts.ts';

/** A figure of a store is not as it usually is. */
export const alertRaised = defineEvent({
  name: 'analytics.alert-raised.v1',
  description: 'A figure of a store or register is far from what is usual. Subject: the alert.',
  data: z.strictObject({
    alertId: id,
    kind: z.enum(['REFUND_RATE', 'VOIDS', 'PRICE_OVERRIDES']),
    storeId: id,
    registerId: id.nullable(),
    businessDate,
    /** The figure and the bound that it passed, as decimal texts. */
    observed: z.string(),
    expected: z.string(),
    at: instant,
  }),
  example: {
    alertId: exampleId('15'),
    kind: 'VOIDS',
    storeId: exampleId('2'),
    registerId: exampleId('3'),
    businessDate: '2030-01-31',
    observed: '9',
    expected: '3',
    at: '2030-01-31T18:00:00.000Z',
  },
});
