import { readingOf, type EventContract } from '@novapos/kernel';
import type { Sql } from '../database/database.ts';
import type { DomainEvent } from './domain-event.ts';
import { PoisonEvent } from './poison-event.ts';

/** How one type of event is turned into what a batch is made of. */
export type EventReading<Read> = {
  readonly type: string;
  readonly read: (event: DomainEvent) => Read;
};

/** Takes in all that is new of one tenant at once, in its order. Touches only `sql`: it may be run again. */
export type BatchHandler = {
  /** Null for every event there is. */
  readonly types: readonly string[] | null;
  readonly handleBatch: (sql: Sql, events: readonly DomainEvent[]) => Promise<void>;
};

/** Read events of this contract for a batch; fields that it does not know are passed by. What does not fit it is poison. */
export function reading<Data, Read>(
  contract: EventContract<Data>,
  take: (event: DomainEvent<Data>) => Read,
): EventReading<Read> {
  const form = readingOf(contract);
  return {
    type: contract.name,
    read: (event) => {
      const read = form.safeParse(event.data);
      if (!read.success) throw new PoisonEvent(`${event.type}: ${read.error.message}`);
      return take({ ...event, data: read.data });
    },
  };
}

/**
 * Take in events a batch at a time, for what adds up: many events then cost few statements, and their rows
 * can be written in one order whatever order the events came in.
 */
export function inBatches<Read>(
  readings: readonly EventReading<Read>[],
  handle: (sql: Sql, tenantId: string, batch: readonly Read[]) => Promise<void>,
): BatchHandler {
  const byType = new Map(readings.map(({ type, read }) => [type, read]));
  return {
    types: [...byType.keys()],
    async handleBatch(sql, events) {
      const batch = events.flatMap((event) => {
        const read = byType.get(event.type);
        return read ? [read(event)] : [];
      });
      const [first] = events;
      if (first && batch.length > 0) await handle(sql, first.tenantId, batch);
    },
  };
}
