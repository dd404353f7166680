import { z } from 'zod';
import { defineEvent } from './event-contract.ts';
import { exampleId, id, instant } from './event-parts.ts';

const object = z.record(z.string(), z.unknown());

const described =
  'A mutation was asked for, whatever became of it. Said by the domain that answered it, in the transaction of its effect where it had one. Secrets and personal data are masked. Subject: the record.';

const actor = {
  id: z.string(),
  roles: z.array(z.string()),
  storeId: z.string().nullable(),
  registerId: z.string().nullable(),
  /** The user's session, or the public part of the partner's key. */
  sessionId: z.string().nullable(),
};
const record = {
  recordId: id,
  /** The field of `Mutation`. */
  mutation: z.string(),
  outcome: z.enum(['DONE', 'REFUSED', 'DENIED', 'FAILED', 'REPEATED']),
  /** The refusal's type or the error's code. */
  code: z.string().nullable(),
  /** What was changed, where the domain says it. */
  target: z.strictObject({ type: z.string(), id: z.string() }).nullable(),
  input: object,
  before: object.nullable(),
  after: object.nullable(),
  requestId: z.string(),
  clientAddress: z.string().nullable(),
  at: instant,
};
const renamed = {
  recordId: exampleId('16'),
  mutation: 'changeRegister',
  outcome: 'DONE',
  code: null,
  actor: {
    kind: 'user',
    id: exampleId('4'),
    roles: ['admin'],
    storeId: null,
    registerId: null,
    sessionId: exampleId('12'),
  },
  target: { type: 'Register', id: exampleId('3') },
  input: { id: exampleId('3'), name: 'Till 2' },
  before: { name: 'Till 1' },
  after: { name: 'Till 2' },
  requestId: 'req-1',
  clientAddress: '192.0.2.1',
  at: '2030-01-31T08:00:00.000Z',
} as const;

/** What was said before partners and devices could ask: still heard from outboxes and logs, and not said any more. */
export const mutationRecordedBeforePartners = defineEvent({
  name: 'audit.mutation-recorded.v1',
  description: described,
  data: z.strictObject({
    ...record,
    actor: z.strictObject({ kind: z.enum(['user', 'service', 'anonymous']), ...actor }),
  }),
  example: { ...renamed, actor: { ...renamed.actor, roles: ['admin'] } },
});

/** Someone asked to change something: the record that audit keeps of each mutation. */
export const mutationRecorded = defineEvent({
  name: 'audit.mutation-recorded.v2',
  description: described,
  data: z.strictObject({
    ...record,
    actor: z.strictObject({
      kind: z.enum(['user', 'partner', 'device', 'service', 'anonymous']),
      ...actor,
    }),
  }),
  example: { ...renamed, actor: { ...renamed.actor, roles: ['admin'] } },
});
