import {
  can,
  createExecutor,
  defineSubgraph,
  scalars,
  seesStore,
  storeScopeOf,
  type AskSubgraph,
  type RequestContext,
} from '@novapos/chassis';
import type { Logger } from 'pino';
import { liveFields, type LiveField } from './live-event.ts';
import type { RememberedEvents } from './remembered-events.ts';

type LiveContext = RequestContext & { readonly remembered: RememberedEvents };

const fields = Object.entries(liveFields) as [LiveField, (typeof liveFields)[LiveField]][];

const remembering =
  (field: LiveField) =>
  (_: unknown, { eventId }: { readonly eventId: string }, context: LiveContext): object | null => {
    const { principal, remembered } = context;
    const event = remembered.find(principal.tenantId, eventId);
    const isSeen = event?.field === field && seesStore(storeScopeOf(principal), event.storeId);
    return isSeen ? event.payload : null;
  };

/** The contract of what the gateway itself answers: the events it remembers. */
const liveSubgraph = defineSubgraph({
  name: 'live',
  directory: import.meta.dirname,
  resolvers: {
    DateTime: scalars.DateTime,
    Quantity: scalars.Quantity,
    Query: Object.fromEntries(fields.map(([field, { query }]) => [query, remembering(field)])),
  },
  permissions: {
    Query: Object.fromEntries(fields.map(([, { query, grant }]) => [query, can(grant)])),
    Mutation: {},
    entities: {},
  },
});

/** Ask the gateway for what it remembers, as any subgraph is asked. */
export function askLive(
  remembered: RememberedEvents,
  surroundings: { readonly log: Logger; readonly now: () => Date },
): AskSubgraph {
  return createExecutor(
    liveSubgraph,
    (request): LiveContext => ({ ...request, remembered }),
    surroundings,
  );
}
