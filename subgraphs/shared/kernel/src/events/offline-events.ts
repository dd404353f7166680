import { z } from 'zod';
import { defineEvent } from './event-contract.ts';
import { exampleId, id, instant } from './event-parts.ts';

const finding = z.strictObject({
  findingId: id,
  orderId: id,
  storeId: id,
  registerId: id,
  kind: z.string(),
  /** From 1; null for the whole sale. */
  line: z.int().positive().nullable(),
});
const found = {
  findingId: exampleId('12'),
  orderId: exampleId('1'),
  storeId: exampleId('2'),
  registerId: exampleId('3'),
  kind: 'PRICE_CHANGED',
  line: 1,
};

/** A sale that was made without the network does not agree with what was known when it was handed in. */
export const offlineFindingRaised = defineEvent({
  name: 'order.offline-finding-raised.v1',
  description:
    'Something about a sale that was made without the network does not agree with what was known when it was handed in. Subject: the order.',
  data: z.strictObject({
    ...finding.shape,
    message: z.string(),
    sold: z.string().nullable(),
    expected: z.string().nullable(),
    foundAt: instant,
  }),
  example: {
    ...found,
    message: 'Coffee beans 1 kg was sold at 5.00 USD, the catalogue says 5.50 USD.',
    sold: '5.00 USD',
    expected: '5.50 USD',
    foundAt: '2030-01-31T18:00:00.000Z',
  },
});

/** Someone looked at such a finding and did something about it. */
export const offlineFindingSettled = defineEvent({
  name: 'order.offline-finding-settled.v1',
  description:
    'Someone looked at a finding about a sale that was made without the network, and settled it. Subject: the order.',
  data: z.strictObject({ ...finding.shape, settledBy: id, settledAt: instant }),
  example: { ...found, settledBy: exampleId('4'), settledAt: '2030-02-01T09:00:00.000Z' },
});
