import { z } from 'zod';
import type { EventDatabase } from '../domain.ts';
import type { Consumer } from './consumer.ts';
import type { DomainEvent } from './domain-event.ts';
import type { DeadLetter } from './event-bus.ts';

/** The dead letters of one domain's consumers. */
export type DeadLetters = {
  /** Keep one; the same one again replaces its reason and is open anew. */
  readonly bury: (letter: DeadLetter) => Promise<void>;
  /** Those that were not replayed since, the oldest first. */
  readonly open: () => Promise<readonly DeadLetter[]>;
  /** Apply one again; throws when it fails again, which stays as its new reason. */
  readonly replay: (letter: DeadLetter, consumer: Consumer) => Promise<void>;
};

type Row = {
  readonly consumer: string;
  readonly event: unknown;
  readonly reason: string;
  readonly attempts: number;
  readonly failed_at: Date;
};

const statements = {
  bury: {
    name: 'dead-letters.bury',
    text: `insert into dead_letters (tenant_id, consumer, event_id, event, reason, attempts, failed_at)
      values ($1, $2, $3, $4, $5, $6, $7)
      on conflict (tenant_id, consumer, event_id) do update
        set reason = $5, attempts = dead_letters.attempts + $6, failed_at = $7, replayed_at = null`,
  },
  open: {
    name: 'dead-letters.open',
    text: 'select consumer, event, reason, attempts, failed_at from dead_letters_open()',
  },
  replayed: {
    name: 'dead-letters.replayed',
    text: `update dead_letters set replayed_at = $4
      where tenant_id = $1 and consumer = $2 and event_id = $3`,
  },
};

const kept = z.object({
  id: z.string(),
  type: z.string(),
  source: z.string(),
  subject: z.string(),
  tenantId: z.string(),
  version: z.number(),
  time: z.coerce.date(),
  traceparent: z.string().nullable(),
  data: z.unknown(),
});

/** The dead letters in a domain's database. */
export function deadLettersOf(database: EventDatabase, now: () => Date): DeadLetters {
  const bury = ({ consumer, event, reason, attempts, failedAt }: DeadLetter) =>
    database.withTenantSql(event.tenantId, async (sql) => {
      const { tenantId, id } = event;
      const why = reason.slice(0, 2_000);
      const values = [tenantId, consumer, id, JSON.stringify(event), why, attempts, failedAt];
      await sql.rows(statements.bury, values);
    });
  return {
    bury,
    async open() {
      const rows = await database.acrossTenants<Row>(statements.open, []);
      return rows.map(letterOf);
    },
    async replay(letter, consumer) {
      const { event } = letter;
      try {
        await consumer.apply([event]);
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        await bury({ ...letter, reason, attempts: 1, failedAt: now() });
        throw error;
      }
      await database.withTenantSql(event.tenantId, async (sql) => {
        await sql.rows(statements.replayed, [event.tenantId, letter.consumer, event.id, now()]);
      });
    },
  };
}

function letterOf({ consumer, event, reason, attempts, failed_at: failedAt }: Row): DeadLetter {
  return { consumer, event: kept.parse(event) as DomainEvent, reason, attempts, failedAt };
}
