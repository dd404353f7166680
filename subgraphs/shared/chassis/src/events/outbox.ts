import type { DomainEvent } from './domain-event.ts';

/** A statement's rows, asked on whatever connection. */
export type AskRows = <Row>(
  statement: { readonly name: string; readonly text: string },
  values: readonly unknown[],
) => Promise<readonly Row[]>;

/** An event in the outbox: its place in the log, and how often publishing it failed. */
export type OutboxEvent = {
  readonly position: number;
  readonly attempts: number;
  readonly event: DomainEvent;
};

/** How much of an outbox is not published. */
export type Backlog = {
  readonly waiting: number;
  readonly parked: number;
  /** When the oldest of both was told; null where there is none. */
  readonly oldestAt: Date | null;
};

/** The outbox of a domain across its tenants, by the functions that its migration made for that. */
export type Outbox = {
  /** What is to be published of these shards, oldest first: at most so many events, and about a megabyte. */
  readonly due: (shards: readonly number[], most: number) => Promise<readonly OutboxEvent[]>;
  readonly markPublished: (positions: readonly number[], at: Date) => Promise<void>;
  /** Count a failed try; with an instant, the aggregate is parked. */
  readonly markFailed: (position: number, reason: string, parkedAt: Date | null) => Promise<void>;
  /** Let parked aggregates go on; how many events were parked. */
  readonly unpark: () => Promise<number>;
  readonly backlog: () => Promise<Backlog>;
  /** A page of the whole log, from the event after this position. */
  readonly log: (after: number, most: number) => Promise<readonly OutboxEvent[]>;
  /** How many aggregates there are whose first event is forgotten. */
  readonly beginningsLost: () => Promise<number>;
  readonly forgetEvents: (publishedBefore: Date) => Promise<void>;
  readonly forgetInbox: (appliedBefore: Date) => Promise<void>;
  /** Have a consumer of this domain know of nothing that it applied; how many events those were. */
  readonly forgetApplied: (consumer: string) => Promise<number>;
};

type EventRow = {
  readonly pos: number | string;
  readonly tenant_id: string;
  readonly id: string;
  readonly type: string;
  readonly subject: string;
  readonly version: number | string;
  readonly data: unknown;
  readonly traceparent: string | null;
  readonly occurred_at: Date;
  readonly attempts: number;
};
type BacklogRow = {
  readonly waiting: number | string;
  readonly parked: number | string;
  readonly oldest: Date | null;
};

const due = { name: 'outbox.due', text: 'select * from outbox_due($1::smallint[], $2)' };
const published = { name: 'outbox.published', text: 'select outbox_published($1::bigint[], $2)' };
const failed = { name: 'outbox.failed', text: 'select outbox_failed($1, $2, $3)' };
const unpark = { name: 'outbox.unpark', text: 'select outbox_unpark() as count' };
const backlog = { name: 'outbox.backlog', text: 'select * from outbox_backlog()' };
const log = { name: 'outbox.log', text: 'select * from outbox_log($1, $2)' };
const beginningsLost = {
  name: 'outbox.beginnings-lost',
  text: 'select outbox_beginnings_lost() as count',
};
const forgetEvents = { name: 'outbox.forget', text: 'select forget_events($1)' };
const forgetInbox = { name: 'inbox.forget', text: 'select forget_inbox($1)' };
const forgetApplied = { name: 'inbox.forget-applied', text: 'select forget_applied($1) as count' };

/** The outbox of this domain, asked over a connection whose search path is the domain's schema. */
export function outboxOf(domain: string, ask: AskRows): Outbox {
  const count = async (...asked: Parameters<AskRows>): Promise<number> => {
    const [row] = await ask<{ count: number | string }>(...asked);
    return Number(row?.count ?? 0);
  };
  const events = async (...asked: Parameters<AskRows>): Promise<readonly OutboxEvent[]> =>
    (await ask<EventRow>(...asked)).map((row) => outboxEventOf(domain, row));

  return {
    due: (shards, most) => events(due, [shards, most]),
    async markPublished(positions, at) {
      await ask(published, [positions, at]);
    },
    async markFailed(position, reason, parkedAt) {
      await ask(failed, [position, reason.slice(0, 2_000), parkedAt]);
    },
    unpark: () => count(unpark, []),
    async backlog() {
      const [row] = await ask<BacklogRow>(backlog, []);
      return {
        waiting: Number(row?.waiting ?? 0),
        parked: Number(row?.parked ?? 0),
        oldestAt: row?.oldest ?? null,
      };
    },
    log: (after, most) => events(log, [after, most]),
    beginningsLost: () => count(beginningsLost, []),
    async forgetEvents(publishedBefore) {
      await ask(forgetEvents, [publishedBefore]);
    },
    async forgetInbox(appliedBefore) {
      await ask(forgetInbox, [appliedBefore]);
    },
    forgetApplied: (consumer) => count(forgetApplied, [consumer]),
  };
}

function outboxEventOf(domain: string, row: EventRow): OutboxEvent {
  return {
    position: Number(row.pos),
    attempts: row.attempts,
    event: {
      id: row.id,
      type: row.type,
      source: domain,
      subject: row.subject,
      tenantId: row.tenant_id,
      version: Number(row.version),
      time: row.occurred_at,
      traceparent: row.traceparent,
      data: row.data,
    },
  };
}
