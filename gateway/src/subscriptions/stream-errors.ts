import { CodedError, type ErrorCode, type Principal } from '@novapos/chassis';
import { liveFields } from '../../live/src/live-event.ts';
import type { LiveOperation } from './live-operation.ts';
import type { Subscriber } from './subscriber.ts';

type Ending = { readonly code: ErrorCode; readonly message: string; readonly retryable?: true };

const goOn = 'Subscribe again with `extensions.lastEventId` to go on where it ended.';

/** Why a stream ends or can't begin, by the `reason` that clients see. */
const endings = {
  TOO_SLOW: {
    code: 'LIMIT_EXCEEDED',
    message: `The stream was read too slowly. ${goOn}`,
    retryable: true,
  },
  TOKEN_EXPIRED: {
    code: 'UNAUTHENTICATED',
    message: `The access token has expired. Refresh the session. ${goOn}`,
  },
  SIGNED_OUT: { code: 'UNAUTHENTICATED', message: 'The session has ended. Sign in again.' },
  KEY_ENDED: { code: 'UNAUTHENTICATED', message: 'The API key does not work any more.' },
  UNPAIRED: { code: 'UNAUTHENTICATED', message: 'The device is not paired any more.' },
  RESTARTING: {
    code: 'UNAVAILABLE',
    message: `The gateway is being restarted. ${goOn}`,
    retryable: true,
  },
  FORGOTTEN: {
    code: 'NOT_FOUND',
    message:
      'The last event is no longer remembered. Read the present state anew, and subscribe without it.',
  },
  FULL: {
    code: 'LIMIT_EXCEEDED',
    message: 'There are too many streams at the moment. Try again later.',
    retryable: true,
  },
} as const satisfies Readonly<Record<string, Ending>>;

/** The error that ends a stream, with the event to go on after. */
export function ended(reason: keyof typeof endings, subscriber: Subscriber | null): CodedError {
  const { code, message, ...details } = endings[reason];
  const lastEventId = subscriber?.lastEventId() ?? null;
  return new CodedError(code, message, {
    reason,
    ...details,
    ...(lastEventId === null ? {} : { lastEventId }),
  });
}

type Asking = {
  readonly operation: LiveOperation;
  readonly principal: Principal;
  readonly expiresAt: Date;
};

/** Throws unless this principal may hear this, and there is room for one more. */
export function assertMay(
  { operation, principal, expiresAt }: Asking,
  { isFull, now }: { readonly isFull: boolean; readonly now: Date },
): void {
  if (principal.kind === 'anonymous') {
    throw new CodedError('UNAUTHENTICATED', 'Sign in first: this needs a valid access token.');
  }
  if (expiresAt <= now) throw ended('TOKEN_EXPIRED', null);
  if (!principal.grants.includes(liveFields[operation.field].grant)) {
    throw new CodedError('FORBIDDEN', 'You may not do this. Ask for the right you need.');
  }
  if (isFull) throw ended('FULL', null);
}
