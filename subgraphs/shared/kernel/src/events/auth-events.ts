import { z } from 'zod';
import { defineEvent } from './event-contract.ts';
import { exampleId, id, instant } from './event-parts.ts';

const user = z.strictObject({
  userId: id,
  roles: z.array(z.string()),
  isActive: z.boolean(),
  at: instant,
});
const ada = {
  userId: exampleId('4'),
  roles: ['cashier'],
  isActive: true,
  at: '2030-01-31T08:00:00.000Z',
};

/** A user is new. */
export const userCreated = defineEvent({
  name: 'auth.user-created.v1',
  description: 'A user is new in the tenant. Subject: the user.',
  data: user,
  example: ada,
});
/** A user's name, roles or activity changed. */
export const userChanged = defineEvent({
  name: 'auth.user-changed.v1',
  description: 'A user was changed; roles and activity are those after it. Subject: the user.',
  data: user,
  example: { ...ada, roles: ['cashier', 'manager'] },
});

const session = z.strictObject({
  sessionId: id,
  userId: id,
  registerId: id.nullable(),
  at: instant,
});
const morning = {
  sessionId: exampleId('12'),
  userId: exampleId('4'),
  registerId: exampleId('3'),
  at: '2030-01-31T08:00:00.000Z',
};
/** Someone signed in. */
export const sessionStarted = defineEvent({
  name: 'auth.session-started.v1',
  description: 'A user signed in. Subject: the user.',
  data: session,
  example: morning,
});
/** A session ended before its time: signed out, revoked, or its refresh token was shown twice. */
export const sessionEnded = defineEvent({
  name: 'auth.session-ended.v1',
  description: 'A session ended before its time. Subject: the user.',
  data: z.strictObject({ ...session.shape, reason: z.enum(['SIGNED_OUT', 'REVOKED', 'REUSED']) }),
  example: { ...morning, reason: 'SIGNED_OUT' },
});
/** A sign-in failed, a user was locked out, a token was shown twice, or a password is new. */
export const securityNoticed = defineEvent({
  name: 'auth.security-noticed.v1',
  description:
    'Something that whoever guards the tenant should know: a failed sign-in, a lock-out, a refresh token shown twice, a new password. Subject: the user.',
  data: z.strictObject({
    kind: z.enum(['SIGN_IN_FAILED', 'LOCKED_OUT', 'REFRESH_REUSED', 'PASSWORD_CHANGED']),
    userId: id,
    at: instant,
  }),
  example: { kind: 'LOCKED_OUT', userId: exampleId('4'), at: '2030-01-31T08:00:00.000Z' },
});
