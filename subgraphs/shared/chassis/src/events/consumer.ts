import { readingOf, type EventContract } from '@novapos/kernel';
import type { Database, Sql } from '../database/database.ts';
import { withEvent } from '../tracing/in-span.ts';
import type { BatchHandler } from './batch-handler.ts';
import type { DomainEvent } from './domain-event.ts';
import { PoisonEvent } from './poison-event.ts';

/** What a domain does when it hears of something; never twice for the same event. */
export type Consumer = {
  /** `<domain>.<purpose>`; the consumer group on Kafka. */
  readonly name: string;
  /** The types it hears; null for every event there is. */
  readonly types: readonly string[] | null;
  /**
   * Apply events in their order, each once: one that was applied before changes nothing. Those of one
   * tenant are applied in one transaction; a failure throws, and what was not committed is tried again.
   */
  readonly apply: (events: readonly DomainEvent[]) => Promise<void>;
  /**
   * Empty what it made of events, one tenant's at a time, so that it can be folded again from the log.
   * Only a consumer with this can be rebuilt.
   */
  readonly reset?: (tenantId: string) => Promise<void>;
};

/** How one type of event is taken in. Touches only `sql`: it may be run again. */
export type Handler = {
  readonly type: string;
  readonly handle: (sql: Sql, event: DomainEvent) => Promise<void>;
};

type InboxOptions = {
  readonly name: string;
  readonly database: Pick<Database<never>, 'withTenantSql'>;
  readonly now: () => Date;
  /** A handler a type, one for every event there is, or one that takes in a batch at once. */
  readonly handlers: readonly Handler[] | Handler['handle'] | BatchHandler;
  /** Empties the projection of the tenant that `sql` is in; leave it out where events do more than project. */
  readonly reset?: (sql: Sql) => Promise<void>;
};

const record = {
  name: 'events.inbox',
  text: `insert into inbox_events (tenant_id, consumer, event_id, applied_at)
    select $1, $2, id, $4 from unnest($3::uuid[]) as id
    on conflict do nothing returning event_id as id`,
};

/** Take in events of this contract; fields that it does not know are passed by. What does not fit it is poison. */
export function on<Data>(
  contract: EventContract<Data>,
  handle: (sql: Sql, event: DomainEvent<Data>) => Promise<void>,
): Handler {
  const reading = readingOf(contract);
  return {
    type: contract.name,
    handle: (sql, event) => {
      const read = reading.safeParse(event.data);
      if (!read.success) throw new PoisonEvent(`${event.type}: ${read.error.message}`);
      return handle(sql, { ...event, data: read.data });
    },
  };
}

/** A consumer whose inbox rows are written in the transaction of their effect. */
export function consumer({ name, database, now, handlers, reset }: InboxOptions): Consumer {
  const { types, handleBatch } = handlingOf(handlers);

  const applyTo = (tenantId: string, events: readonly DomainEvent[]) =>
    database.withTenantSql(tenantId, async (sql) => {
      const ids = events.map(({ id }) => id);
      const fresh = await sql.rows<{ id: string }>(record, [tenantId, name, ids, now()]);
      const isNew = new Set(fresh.map(({ id }) => id));
      // An id that comes twice in one batch is applied once.
      const toApply = events.filter(({ id }) => isNew.delete(id));
      if (toApply.length > 0) await handleBatch(sql, toApply);
    });

  return {
    name,
    types,
    async apply(events) {
      const heard = events.filter(({ type }) => types?.includes(type) ?? true);
      for (const [tenantId, ofTenant] of byTenant(heard)) await applyTo(tenantId, ofTenant);
    },
    ...(reset && { reset: (tenantId) => database.withTenantSql(tenantId, reset) }),
  };
}

type Handling = Pick<BatchHandler, 'handleBatch'> & { readonly types: readonly string[] | null };

function handlingOf(handlers: InboxOptions['handlers']): Handling {
  if (typeof handlers === 'function') return { types: null, handleBatch: eachBy(() => handlers) };
  if (isBatchHandler(handlers)) return handlers;
  const byType = new Map(handlers.map(({ type, handle }) => [type, handle]));
  return { types: [...byType.keys()], handleBatch: eachBy((type) => byType.get(type)) };
}

function isBatchHandler(handlers: object): handlers is BatchHandler {
  return 'handleBatch' in handlers;
}

function eachBy(handlerOf: (type: string) => Handler['handle'] | undefined) {
  return async (sql: Sql, events: readonly DomainEvent[]): Promise<void> => {
    for (const event of events) {
      await withEvent(event, async () => handlerOf(event.type)?.(sql, event));
    }
  };
}

function byTenant(events: readonly DomainEvent[]): ReadonlyMap<string, readonly DomainEvent[]> {
  const groups = new Map<string, DomainEvent[]>();
  for (const event of events) {
    const group = groups.get(event.tenantId);
    if (group) group.push(event);
    else groups.set(event.tenantId, [event]);
  }
  return groups;
}
