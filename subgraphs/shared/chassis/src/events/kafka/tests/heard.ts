import { pino } from 'pino';
import { openDatabase, type Sql } from '../../../database/database.ts';
import { withConnection } from '../../../database/migrations/connection.ts';
import { createTestDatabase } from '../../../testing/test-database.ts';
import { consumer, type Consumer } from '../../consumer.ts';
import type { DomainEvent } from '../../domain-event.ts';
import { thingHappened } from './examples.ts';

const note = {
  name: 'tests.heard',
  text: `insert into heard (consumer, event_id, subject, version)
    select $1, t.id, t.subject, t.version
      from unnest($2::uuid[], $3::text[], $4::int[]) with ordinality as t (id, subject, version, n)
      order by n`,
};
const table = `
  create table product.heard (
    place bigserial primary key, consumer text, event_id uuid, subject text, version int);
  grant select, insert on product.heard to novapos_product;
  grant usage on sequence product.heard_place_seq to novapos_product`;

/** What is done for each part of a batch before and after it is noted, in the same transaction. */
export type Meanwhile = (sql: Sql, events: readonly DomainEvent[]) => Promise<void>;

/** A consumer that notes each event it hears, as often as it hears it, in the order it hears them. */
export function noting(name: string, url: string, meanwhile: Meanwhile = async () => undefined) {
  const database = openDatabase({
    url,
    schema: 'product',
    maxConnections: 4,
    log: pino({ level: 'silent' }),
    createClient: () => ({ $transaction: () => undefined, $disconnect: () => Promise.resolve() }),
  });
  const hears: Consumer = consumer({
    name,
    database,
    now: () => new Date(),
    handlers: {
      types: [thingHappened.name],
      async handleBatch(sql, events) {
        const values = [
          events.map(({ id }) => id),
          events.map(({ subject }) => subject),
          events.map(({ version }) => version),
        ];
        await sql.rows(note, [name, ...values]);
        await meanwhile(sql, events);
      },
    },
  });
  return { consumer: hears, close: () => database.close() };
}

type Versions = ReadonlyMap<string, readonly number[]>;

/** Where what was heard is kept. */
export async function createHeard() {
  const database = await createTestDatabase();
  const admin = <Row>(sql: string, values: readonly unknown[] = []) =>
    withConnection(database.adminUrl, async (client) => {
      const { rows } = await client.query(sql, [...values]);
      return rows as readonly Row[];
    });
  await admin(table);
  return {
    url: database.urlFor('product'),
    drop: database.drop,
    /** How often a consumer noted any of these events' subjects. */
    async count(name: string, events: readonly DomainEvent[]): Promise<number> {
      const [row] = await admin<{ n: number }>(
        `select count(*)::int as n from product.heard
          where consumer = $1 and subject = any ($2::text[])`,
        [name, subjectsOf(events)],
      );
      return row?.n ?? 0;
    },
    /** The versions of these events' subjects, in the order a consumer noted them. */
    async versions(name: string, events: readonly DomainEvent[]): Promise<Versions> {
      const rows = await admin<{ subject: string; versions: number[] }>(
        `select subject, array_agg(version order by place) as versions from product.heard
          where consumer = $1 and subject = any ($2::text[]) group by subject`,
        [name, subjectsOf(events)],
      );
      return new Map(rows.map(({ subject, versions }) => [subject, versions]));
    },
    /** End every connection to the database, as its crash would. */
    hangUp: () =>
      admin(`select pg_terminate_backend(pid) from pg_stat_activity
        where datname = current_database() and pid <> pg_backend_pid()`),
  };
}

/** What `versions` tells when each event was heard once and in order. */
export function inOrder(events: readonly DomainEvent[]): Versions {
  const subjects = new Map<string, number[]>();
  for (const { subject, version } of events) {
    subjects.set(subject, [...(subjects.get(subject) ?? []), version]);
  }
  return subjects;
}

function subjectsOf(events: readonly DomainEvent[]): readonly string[] {
  return [...new Set(events.map(({ subject }) => subject))];
}
