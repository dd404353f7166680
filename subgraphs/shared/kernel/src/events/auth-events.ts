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

const device = z.strictObject({
  deviceId: id,
  registerId: id,
  storeId: id,
  /** Who did it. */
  userId: id,
  at: instant,
});
const counter = {
  deviceId: exampleId('18'),
  registerId: exampleId('3'),
  storeId: exampleId('2'),
  userId: exampleId('4'),
  at: '2030-01-31T08:00:00.000Z',
};
/** A device is paired with a register. */
export const devicePaired = defineEvent({
  name: 'auth.device-paired.v1',
  description: 'A device was paired with a register by a user. Subject: the device.',
  data: device,
  example: counter,
});
/** A device is not paired any more: its credential does not work from now on. */
export const deviceUnpaired = defineEvent({
  name: 'auth.device-unpaired.v1',
  description:
    'A pairing ended, by a user or since another device was paired with the register. Subject: the device.',
  data: z.strictObject({ ...device.shape, reason: z.enum(['UNPAIRED', 'REPLACED']) }),
  example: { ...counter, reason: 'REPLACED' },
});

const pin = z.strictObject({
  /** Whose PIN. */
  userId: id,
  /** Who did it. */
  byUserId: id,
  at: instant,
});
const ofAda = {
  userId: exampleId('4'),
  byUserId: exampleId('5'),
  at: '2030-01-31T08:00:00.000Z',
};
/** A user has a PIN, or another one. */
export const pinSet = defineEvent({
  name: 'auth.pin-set.v1',
  description: 'A user was given a PIN, or a new one. Subject: the user.',
  data: pin,
  example: ofAda,
});
/** A user has no PIN any more. */
export const pinRemoved = defineEvent({
  name: 'auth.pin-removed.v1',
  description: "A user's PIN was taken away. Subject: the user.",
  data: pin,
  example: ofAda,
});
