import { Counter, type Registry } from 'prom-client';
import type { EventDatabase } from '../domain.ts';
import type { Consumer } from './consumer.ts';
import type { Delivery } from './deliver.ts';
import type { DomainEvent } from './domain-event.ts';
import type { DeadLetter } from './event-bus.ts';
import type { AskRows } from './outbox.ts';

/** What the events need of a started domain. */
export type EventfulDomain = {
  readonly name: string;
  readonly running: {
    readonly database?: EventDatabase;
    readonly consumers?: readonly Consumer[];
  };
};

/** The dead letters of a domain's consumers, across its tenants. */
export type DeadLetters = {
  /** Keep one; one that was kept before is open again, with its newest reason. */
  readonly bury: (letter: DeadLetter) => Promise<void>;
  /** Those that were not replayed, in the order in which they failed. */
  readonly open: () => Promise<readonly DeadLetter[]>;
  /**
   * Apply a dead letter once more; null when it is applied, else why it is not: it stays open with that reason.
   * The inbox sees to it that replaying twice applies once.
   */
  readonly replay: (consumer: Consumer, letter: DeadLetter, now: Date) => Promise<string | null>;
};

type LetterRow = {
  readonly consumer: string;
  readonly event: Omit<DomainEvent, 'time'> & { readonly time: string };
  readonly reason: string;
  readonly attempts: number;
  readonly failed_at: Date;
};

const bury = {
  name: 'events.bury',
  text: `insert into dead_letters (tenant_id, consumer, event_id, event, reason, attempts, failed_at)
    values ($1, $2, $3, $4, $5, $6, $7)
    on conflict (tenant_id, consumer, event_id) do update set reason = excluded.reason,
      attempts = excluded.attempts, failed_at = excluded.failed_at, replayed_at = null`,
};
const replayed = {
  name: 'events.replayed',
  text: `update dead_letters set replayed_at = $4
    where tenant_id = $1 and consumer = $2 and event_id = $3`,
};
const open = { name: 'events.dead-letters', text: 'select * from dead_letters_open()' };

/** Those of a domain that were not replayed, in the order in which they failed. */
export async function openDeadLetters(ask: AskRows): Promise<readonly DeadLetter[]> {
  return (await ask<LetterRow>(open, [])).map(letterOf);
}

/** The dead letters that are kept in this database. */
export function deadLettersIn(database: EventDatabase): DeadLetters {
  const keep: DeadLetters['bury'] = async ({ consumer, event, reason, attempts, failedAt }) => {
    const values = [consumer, event.id, JSON.stringify(event), reason.slice(0, 2_000), attempts];
    await database.withTenantSql(event.tenantId, (sql) =>
      sql.final(bury, [event.tenantId, ...values, failedAt]),
    );
  };
  return {
    bury: keep,
    open: () => openDeadLetters(database.acrossTenants),
    async replay(consumer, letter, now) {
      const { event, attempts } = letter;
      try {
        await consumer.apply([event]);
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        await keep({ ...letter, reason, attempts: attempts + 1, failedAt: now });
        return reason;
      }
      await database.withTenantSql(event.tenantId, (sql) =>
        sql.final(replayed, [event.tenantId, letter.consumer, event.id, now]),
      );
      return null;
    },
  };
}

/** Keep the dead letters of every consumer in the database of its domain, and count them. */
export function buryingIn(
  domains: readonly EventfulDomain[],
  registry: Registry,
): Delivery['bury'] {
  const buried = new Counter({
    name: 'novapos_events_dead_letters_total',
    help: 'Events that a consumer could not apply and that became dead letters.',
    labelNames: ['consumer'],
    registers: [registry],
  });
  const homes = new Map(
    domains.flatMap(({ running: { database, consumers = [] } }) =>
      database ? consumers.map(({ name }) => [name, deadLettersIn(database)] as const) : [],
    ),
  );
  return async (letter) => {
    const home = homes.get(letter.consumer);
    if (!home) throw new Error(`no domain here has a consumer "${letter.consumer}"`);
    await home.bury(letter);
    buried.inc({ consumer: letter.consumer });
  };
}

function letterOf({
  consumer,
  event,
  reason,
  attempts,
  failed_at: failedAt,
}: LetterRow): DeadLetter {
  return {
    consumer,
    event: { ...event, time: new Date(event.time) },
    reason,
    attempts,
    failedAt,
  };
}
