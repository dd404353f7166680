import type { EventDatabase } from '../domain.ts';
import type { DomainEvent } from './domain-event.ts';

/** An event as it stands in an outbox. */
export type OutboxEvent = {
  readonly event: DomainEvent;
  /** Where it stands among all events of its domain. */
  readonly position: number;
  /** How often publishing it by itself failed. */
  readonly attempts: number;
};

/** What is not published yet. */
export type Backlog = {
  readonly waiting: number;
  readonly parked: number;
  /** When the oldest of them happened; null where there is none. */
  readonly oldest: Date | null;
};

/** A domain's outbox, across all tenants. */
export type Outbox = {
  /** Unpublished events of these shards, oldest first; none of an aggregate that is parked. */
  readonly due: (shards: readonly number[], most: number) => Promise<readonly OutboxEvent[]>;
  readonly markPublished: (positions: readonly number[], at: Date) => Promise<void>;
  /** Count a failed try; park it where `parkedAt` is given, until an operator lets it go on. */
  readonly markFailed: (position: number, why: string, parkedAt: Date | null) => Promise<void>;
  /** Let all that is parked go on; answers how many events that was. */
  readonly unpark: () => Promise<number>;
  readonly backlog: () => Promise<Backlog>;
  /** All events from the beginning, in order, page by page. */
  readonly log: (after: number, most: number) => Promise<readonly OutboxEvent[]>;
  /** Forget what was published, and what was applied, before this. */
  readonly forget: (before: Date) => Promise<void>;
};

type Row = {
  readonly tenant_id: string;
  readonly id: string;
  readonly position: number;
  readonly type: string;
  readonly subject: string;
  readonly version: number;
  readonly data: unknown;
  readonly traceparent: string | null;
  readonly occurred_at: Date;
  readonly attempts: number;
};

const columns =
  'tenant_id, id, position, type, subject, version, data, traceparent, occurred_at, attempts';
const statements = {
  due: { name: 'outbox.due', text: `select ${columns} from outbox_due($1, $2)` },
  published: { name: 'outbox.published', text: 'select outbox_published($1, $2)' },
  failed: { name: 'outbox.failed', text: 'select outbox_failed($1, $2, $3)' },
  unpark: { name: 'outbox.unpark', text: 'select outbox_unpark() as count' },
  backlog: {
    name: 'outbox.backlog',
    text: 'select waiting, parked, oldest from outbox_backlog()',
  },
  log: { name: 'outbox.log', text: `select ${columns} from outbox_log($1, $2)` },
  forgetEvents: { name: 'outbox.forget', text: 'select forget_events($1)' },
  forgetInbox: { name: 'inbox.forget', text: 'select forget_inbox($1)' },
};

/** The outbox of a domain. */
export function outboxOf(domain: string, database: Pick<EventDatabase, 'acrossTenants'>): Outbox {
  const read = (row: Row): OutboxEvent => outboxEvent(domain, row);
  return {
    async due(shards, most) {
      const rows = await database.acrossTenants<Row>(statements.due, [shards, most]);
      return rows.map(read);
    },
    async markPublished(positions, at) {
      await database.acrossTenants(statements.published, [positions, at]);
    },
    async markFailed(position, why, parkedAt) {
      await database.acrossTenants(statements.failed, [position, why.slice(0, 2_000), parkedAt]);
    },
    async unpark() {
      const [freed] = await database.acrossTenants<{ count: number }>(statements.unpark, []);
      return freed?.count ?? 0;
    },
    async backlog() {
      const [backlog] = await database.acrossTenants<Backlog>(statements.backlog, []);
      return backlog ?? { waiting: 0, parked: 0, oldest: null };
    },
    async log(after, most) {
      const rows = await database.acrossTenants<Row>(statements.log, [after, most]);
      return rows.map(read);
    },
    async forget(before) {
      await database.acrossTenants(statements.forgetEvents, [before]);
      await database.acrossTenants(statements.forgetInbox, [before]);
    },
  };
}

function outboxEvent(domain: string, row: Row): OutboxEvent {
  const { id, type, subject, version, data, traceparent, position, attempts } = row;
  return {
    event: {
      id,
      type,
      source: domain,
      subject,
      tenantId: row.tenant_id,
      version,
      time: row.occurred_at,
      traceparent,
      data,
    },
    position,
    attempts,
  };
}
