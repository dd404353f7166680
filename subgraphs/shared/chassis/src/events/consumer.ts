import type { EventContract } from '@novapos/kernel';
import type { Database, Sql } from '../database/database.ts';
import type { DomainEvent } from './domain-event.ts';

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
};

/** How one type of event is taken in. Touches only `sql`: it may be run again. */
export type Handler = {
  readonly type: string;
  readonly handle: (sql: Sql, event: DomainEvent) => Promise<void>;
};

/** An event that no later try will make good: it goes to the dead letters. */
export class PoisonEvent extends Error {
  override readonly name = 'PoisonEvent';
}

type InboxOptions = {
  readonly name: string;
  readonly database: Pick<Database<never>, 'withTenantSql'>;
  readonly now: () => Date;
  /** A handler a type, or one for every event there is. */
  readonly handlers: readonly Handler[] | Handler['handle'];
};

const record = {
  name: 'events.inbox',
  text: `insert into inbox_events (tenant_id, consumer, event_id, applied_at)
    select $1, $2, id, $4 from unnest($3::uuid[]) as id
    on conflict do nothing returning event_id as id`,
};

/** Take in events of this contract. What does not fit it is poison. */
export function on<Data>(
  contract: EventContract<Data>,
  handle: (sql: Sql, event: DomainEvent<Data>) => Promise<void>,
): Handler {
  return {
    type: contract.name,
    handle: (sql, event) => {
      const read = contract.data.safeParse(event.data);
      if (!read.success) throw new PoisonEvent(`${event.type}: ${read.error.message}`);
      return handle(sql, { ...event, data: read.data });
    },
  };
}

/** A consumer whose inbox rows are written in the transaction of their effect. */
export function consumer({ name, database, now, handlers }: InboxOptions): Consumer {
  const byType =
    typeof handlers === 'function'
      ? null
      : new Map(handlers.map(({ type, handle }) => [type, handle]));
  const handlerOf = (type: string) =>
    typeof handlers === 'function' ? handlers : byType?.get(type);

  const applyTo = (tenantId: string, events: readonly DomainEvent[]) =>
    database.withTenantSql(tenantId, async (sql) => {
      const ids = events.map(({ id }) => id);
      const fresh = await sql.rows<{ id: string }>(record, [tenantId, name, ids, now()]);
      const isNew = new Set(fresh.map(({ id }) => id));
      // An id that comes twice in one batch is applied once.
      for (const event of events) {
        if (isNew.delete(event.id)) await handlerOf(event.type)?.(sql, event);
      }
    });

  return {
    name,
    types: byType && [...byType.keys()],
    async apply(events) {
      const heard = events.filter(({ type }) => handlerOf(type) !== undefined);
      for (const [tenantId, ofTenant] of byTenant(heard)) await applyTo(tenantId, ofTenant);
    },
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
