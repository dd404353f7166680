import { inSpan, seesStore, storeScopeOf, type Principal, type StoreScope } from '@novapos/chassis';
import type { FormattedExecutionResult } from 'graphql';
import type { LiveEvent, Place } from '../../live/src/live-event.ts';
import type { LiveOperation } from './live-operation.ts';
import type { LiveMessage, Subscriber } from './subscriber.ts';

/** Answers one event through the supergraph, with the rights of a principal. */
export type AnswerEvent = (
  operation: LiveOperation,
  eventId: string,
  principal: Principal,
) => Promise<FormattedExecutionResult>;

/** All who ask the same with the same rights: each event is resolved once for them, in order. */
export type LiveGroup = {
  readonly size: () => number;
  readonly tell: (event: LiveEvent) => void;
  /** Take a subscriber in, after it was told what it missed. */
  readonly join: (subscriber: Subscriber, missed: readonly LiveEvent[]) => void;
  readonly leave: (subscriber: Subscriber) => void;
};

type Options = {
  readonly operation: LiveOperation;
  readonly principal: Principal;
  readonly answer: AnswerEvent;
  /** The most events that may wait to be resolved; then `onSlow` is called for each member. */
  readonly mostWaiting: number;
  readonly onSlow: (subscriber: Subscriber) => void;
};

/** A group without members yet. */
export function createLiveGroup({
  operation,
  principal,
  answer,
  mostWaiting,
  onSlow,
}: Options): LiveGroup {
  const scope = storeScopeOf(principal);
  // False until the subscriber was told what it missed.
  const members = new Map<Subscriber, boolean>();
  let waiting = 0;
  let turn = Promise.resolve();

  const messageOf = async (event: LiveEvent): Promise<LiveMessage> => {
    const { id, field, traceparent: parent } = event;
    const about = { 'messaging.message.id': id, 'novapos.live.field': field };
    const resolve = () => inSpan('answer', {}, () => answer(operation, id, principal));
    const answered = await inSpan('tell subscribers', about, resolve, { kind: 'consumer', parent });
    const extensions = { ...answered.extensions, eventId: id };
    const result = { ...answered, extensions };
    return { eventId: id, result, json: JSON.stringify(result) };
  };
  const inTurn = (work: () => Promise<void>) => {
    turn = turn.then(work);
  };

  return {
    size: () => members.size,
    tell(event) {
      if (!concerns(event, operation, scope)) return;
      waiting += 1;
      if (waiting > mostWaiting) [...members.keys()].forEach(onSlow);
      inTurn(async () => {
        waiting -= 1;
        if (members.size === 0) return;
        const message = await messageOf(event);
        for (const [subscriber, isReady] of members) if (isReady) subscriber.offer(message);
      });
    },
    join(subscriber, missed) {
      members.set(subscriber, missed.length === 0);
      if (missed.length === 0) return;
      inTurn(async () => {
        for (const event of missed) {
          if (!members.has(subscriber)) return;
          if (concerns(event, operation, scope)) subscriber.offer(await messageOf(event));
        }
        if (members.has(subscriber)) members.set(subscriber, true);
      });
    },
    leave(subscriber) {
      members.delete(subscriber);
    },
  };
}

// What happened in a store that is not seen did not happen.
function concerns(event: LiveEvent, { field, filter }: LiveOperation, scope: StoreScope): boolean {
  return event.field === field && seesStore(scope, event.storeId) && fits(event, filter);
}

function fits({ storeId, registerId }: Place, filter: Place): boolean {
  if (filter.storeId !== null && filter.storeId !== storeId) return false;
  return filter.registerId === null || filter.registerId === registerId;
}
