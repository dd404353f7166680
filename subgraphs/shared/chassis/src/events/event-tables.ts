import { openDeadLetters } from './dead-letters.ts';
import type { DeadLetter } from './event-bus.ts';
import { openEventConnection } from './event-connection.ts';
import { outboxOf, type Outbox } from './outbox.ts';

/** What an operator looks at of a domain's events, without the domain being started. */
export type EventTables = {
  readonly outbox: Outbox;
  /** The dead letters that were not replayed. */
  readonly deadLetters: () => Promise<readonly DeadLetter[]>;
  /** How many other connections the domain has: whether it runs somewhere. */
  readonly otherConnections: () => Promise<number>;
  readonly close: () => Promise<void>;
};

const others = {
  name: 'operator.others',
  text: `select count(*)::int as count from pg_stat_activity
    where usename = current_user and datname = current_database() and pid <> pg_backend_pid()`,
};

/** Connect to them as the domain's own role. */
export async function openEventTables(domain: string, databaseUrl: string): Promise<EventTables> {
  const { ask, close } = await openEventConnection({ domain, databaseUrl, purpose: 'operator' });
  return {
    outbox: outboxOf(domain, ask),
    deadLetters: () => openDeadLetters(ask),
    async otherConnections() {
      const [row] = await ask<{ count: number }>(others, []);
      return row?.count ?? 0;
    },
    close,
  };
}
