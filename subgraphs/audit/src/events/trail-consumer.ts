import { consumer, type Consumer } from '@novapos/chassis';
import { recordOfEvent } from '../domain/record-of-event.ts';
import type { AuditDatabase } from '../store/open-audit-database.ts';
import { appendRecords, type TrailWriter } from '../store/trail-store.ts';

type Surroundings = TrailWriter & {
  readonly database: AuditDatabase;
  readonly now: () => Date;
};

/** Hears every event there is and makes a record of each, a tenant's batch in one go. */
export function trailConsumer({ database, now, ...writer }: Surroundings): Consumer {
  return consumer({
    name: 'audit.trail',
    database,
    now,
    handlers: {
      types: null,
      async handleBatch(sql, events) {
        const [first] = events;
        if (!first) return;
        const facts = events.map(recordOfEvent);
        await appendRecords(sql, first.tenantId, facts, { ...writer, at: now() });
      },
    },
  });
}
