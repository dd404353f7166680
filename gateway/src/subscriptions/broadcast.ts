import type { DomainEvent, Principal } from '@novapos/chassis';
import { deviceUnpaired, partnerChanged, partnerKeyRevoked, sessionEnded } from '@novapos/kernel';
import { liveEventOf, type LiveEvent } from '../../live/src/live-event.ts';
import type { RememberedEvents } from '../../live/src/remembered-events.ts';
import type { AnswerEvent } from './live-group.ts';
import { createLiveGroups } from './live-groups.ts';
import type { LiveOperation } from './live-operation.ts';
import { assertMay, ended } from './stream-errors.ts';
import { createSubscriber, type LiveStream, type Subscriber } from './subscriber.ts';
import type { SubscriptionMetrics } from './subscription-metrics.ts';

/** Who subscribes to what, from where on and until when. */
export type SubscriptionStart = {
  readonly operation: LiveOperation;
  readonly principal: Principal;
  /** When the access token expires. */
  readonly expiresAt: Date;
  /** Go on after this event; null to hear what happens from now on. */
  readonly lastEventId: string | null;
};

/** Bounds of what is streamed. */
export type SubscriptionLimits = {
  /** Subscribers of the whole process. */
  readonly subscribers: number;
  /** Messages that may wait for one subscriber, and events that may wait to be resolved. */
  readonly waiting: number;
};

/** Tells subscribers what happens. */
export type Broadcast = {
  readonly hear: (event: DomainEvent) => void;
  /** Throws a coded error where the subscription can't begin. */
  readonly subscribe: (start: SubscriptionStart) => LiveStream;
  /** End all streams; their readers come back with the last event they got. */
  readonly close: () => void;
};

type Broadcasting = {
  readonly answer: AnswerEvent;
  readonly remembered: RememberedEvents;
  readonly limits: SubscriptionLimits;
  readonly metrics: SubscriptionMetrics;
  readonly now: () => Date;
};

const longestTimerMs = 2 ** 31 - 1;

/** Tell each event to whom it concerns, in order, with one execution for all who ask the same. */
export function createBroadcast(parts: Broadcasting): Broadcast {
  const { remembered, limits, metrics, now } = parts;
  const subscribers = new Map<Subscriber, Principal>();
  const drop = (subscriber: Subscriber) => {
    metrics.countDropped();
    subscriber.fail(ended('TOO_SLOW', subscriber));
  };
  const groups = createLiveGroups({
    answer: parts.answer,
    mostWaiting: limits.waiting,
    onSlow: drop,
  });

  return {
    hear(event) {
      if (event.type === sessionEnded.name) endSession(event, subscribers);
      if (event.type === deviceUnpaired.name) endDevice(event, subscribers);
      endKeys(event, subscribers);
      const live = liveEventOf(event);
      // What is delivered again was told before.
      if (!live || remembered.find(live.tenantId, live.id)) return;
      remembered.add(live);
      metrics.observeLag((now().getTime() - event.time.getTime()) / 1_000);
      groups.tell(live);
    },

    subscribe(start) {
      assertMay(start, { isFull: subscribers.size >= limits.subscribers, now: now() });
      const missed = missedEvents(remembered, start);
      const group = groups.find(start.operation, start.principal);
      const subscriber = createSubscriber({
        mostWaiting: limits.waiting,
        onSlow: drop,
        onEnd: () => {
          clearTimeout(expiry);
          group.leave(subscriber);
          subscribers.delete(subscriber);
          metrics.subscribers(subscribers.size);
          groups.forgetEmpty(start.principal.tenantId);
        },
      });
      const leftMs = Math.min(start.expiresAt.getTime() - now().getTime(), longestTimerMs);
      const expiry = setTimeout(() => {
        subscriber.fail(ended('TOKEN_EXPIRED', subscriber));
      }, leftMs).unref();
      subscribers.set(subscriber, start.principal);
      metrics.subscribers(subscribers.size);
      group.join(subscriber, missed);
      return subscriber.stream;
    },

    close() {
      for (const subscriber of subscribers.keys()) subscriber.fail(ended('RESTARTING', subscriber));
    },
  };
}

function missedEvents(
  remembered: RememberedEvents,
  { principal, lastEventId }: SubscriptionStart,
): readonly LiveEvent[] {
  if (lastEventId === null) return [];
  const missed = remembered.after(principal.tenantId, lastEventId);
  if (missed) return missed;
  throw ended('FORGOTTEN', null);
}

function endSession(event: DomainEvent, subscribers: ReadonlyMap<Subscriber, Principal>): void {
  const { data } = sessionEnded.data.safeParse(event.data);
  for (const [subscriber, { tenantId, sessionId }] of subscribers) {
    if (tenantId === event.tenantId && data && sessionId === data.sessionId) {
      subscriber.fail(ended('SIGNED_OUT', subscriber));
    }
  }
}

/** A device that is not paired any more hears no more. */
function endDevice(event: DomainEvent, subscribers: ReadonlyMap<Subscriber, Principal>): void {
  const { data } = deviceUnpaired.data.safeParse(event.data);
  for (const [subscriber, { kind, tenantId, subject }] of subscribers) {
    if (kind === 'device' && tenantId === event.tenantId && subject === data?.deviceId) {
      subscriber.fail(ended('UNPAIRED', subscriber));
    }
  }
}

/** A key that was revoked, or whose partner was switched off, hears no more. */
function endKeys(
  { type, data }: DomainEvent,
  subscribers: ReadonlyMap<Subscriber, Principal>,
): void {
  const isEnded = endOfKeys(type, data);
  if (!isEnded) return;
  for (const [subscriber, principal] of subscribers) {
    if (isEnded(principal)) subscriber.fail(ended('KEY_ENDED', subscriber));
  }
}

function endOfKeys(type: string, data: unknown): ((principal: Principal) => boolean) | null {
  if (type === partnerKeyRevoked.name) {
    const read = partnerKeyRevoked.data.safeParse(data);
    return ({ keyId }) => read.success && keyId === read.data.keyId;
  }
  if (type !== partnerChanged.name) return null;
  const read = partnerChanged.data.safeParse(data);
  if (!read.success || read.data.isActive) return null;
  // Its test keys work in another tenant, as the same partner.
  return ({ kind, subject }) => kind === 'partner' && subject === read.data.partnerId;
}
