import { CodedError, type DomainEvent, type EventBus, type Principal } from '@novapos/chassis';
import type { GraphQLError, GraphQLFormattedError, GraphQLSchema } from 'graphql';
import { shownError } from '../errors.ts';
import { withoutNames } from '../plugins/without-names.ts';
import type { Broadcast } from './broadcast.ts';
import { readSubscription, type SubscribeRequest } from './live-operation.ts';
import type { LiveStream } from './subscriber.ts';

/** Who subscribes, and from where on. */
export type Caller = {
  readonly principal: Principal;
  readonly expiresAt: Date;
  readonly lastEventId: string | null;
};

/** Errors that keep a subscription from beginning, as the caller may see them. */
export type Refused = { readonly errors: readonly GraphQLFormattedError[] };

/** Live subscriptions, whatever carries them. */
export type Subscriptions = {
  readonly open: (request: SubscribeRequest, caller: Caller) => LiveStream | Refused;
  readonly close: () => Promise<void>;
};

/** Hears every event from now on. */
export type ListenToEvents = EventBus['listen'];

type Parts = {
  readonly broadcast: Broadcast;
  /** Null where this installation has no bus that the gateway could listen to. */
  readonly listen: ListenToEvents | null;
  /** What clients see of the graph now. */
  readonly schema: () => GraphQLSchema;
  readonly maxTokens: number;
  readonly isProduction: boolean;
};

/** Begin to listen; from then on subscriptions can be opened. */
export async function startSubscriptions(parts: Parts): Promise<Subscriptions> {
  const { broadcast, listen, schema, maxTokens, isProduction } = parts;
  const hear = (event: DomainEvent) => {
    broadcast.hear(event);
  };
  const listening = listen === null ? null : await listen(hear);

  const refused = (errors: readonly GraphQLError[], query: string): Refused => {
    const shown = errors.map((error) => shownError(error.toJSON()));
    return { errors: isProduction ? withoutNames(shown, query) : shown };
  };
  return {
    open(request, caller) {
      try {
        if (!listening) throw unavailable();
        const operation = readSubscription(request, { schema: schema(), maxTokens });
        if (!('field' in operation)) return refused(operation, request.query);
        return broadcast.subscribe({ operation, ...caller });
      } catch (error) {
        if (error instanceof CodedError) return refused([error], request.query);
        throw error;
      }
    },
    async close() {
      broadcast.close();
      await listening?.stop();
    },
  };
}

function unavailable(): CodedError {
  return new CodedError('UNAVAILABLE', 'Live subscriptions are not set up on this installation.');
}
