import { defineEvent } from '@novapos/kernel';
import pg from 'pg';
import { pino } from 'pino';
import { z } from 'zod';
import { openDatabase, type Database } from '../database/database.ts';
import { consumer, on, type Consumer } from '../events/consumer.ts';
import type { DomainEvent } from '../events/domain-event.ts';
import { emit, emitAll } from '../events/emit.ts';
import type { DeadLetter, EventBus } from '../events/event-bus.ts';
import { PoisonEvent } from '../events/poison-event.ts';
import { newId } from '../new-id.ts';
import { createTestDatabase } from './test-database.ts';

/** What tests of a bus say: a shelf was filled. */
export const shelfFilled = defineEvent({
  name: 'inventory.shelf-filled.v1',
  description: 'A shelf was filled. Subject: the shelf.',
  data: z.strictObject({ goods: z.string() }),
  example: { goods: 'beans' },
});

/** What their consumers do: they tell that they counted it, in the order in which they did. */
const shelfCounted = defineEvent({
  name: 'inventory.shelf-counted.v1',
  description: 'A shelf was counted. Subject: the shelf.',
  data: z.strictObject({ by: z.string(), shelf: z.string(), version: z.int() }),
  example: { by: 'x', shelf: 'x', version: 1 },
});

/** What a consumer did. */
export type Effect = { readonly by: string; readonly shelf: string; readonly version: number };

/** A place where consumers have effects: a domain's tables in a real PostgreSQL. */
export type Shelves = Awaited<ReturnType<typeof openShelves>>;

type Filling = { readonly shelves: readonly string[]; readonly times: number };

const quiet = pino({ level: 'silent' });
const noClient = () => ({
  $transaction: () => Promise.reject(new Error('not used')),
  $disconnect: () => Promise.resolve(),
});

/** The tables of the domain that has shelves, as its service sees them. */
export function openShelfDatabase(url: string) {
  return openDatabase({
    url,
    schema: 'inventory',
    maxConnections: 6,
    log: quiet,
    createClient: noClient,
  });
}

/** A consumer that counts shelves, and fails where `problem` says so. */
export function shelfCounter(
  database: Pick<Database<never>, 'withTenantSql'>,
  name: string,
  problem: (event: DomainEvent) => Error | null = () => null,
): Consumer {
  return consumer({
    name,
    database,
    now: () => new Date(),
    handlers: [
      on(shelfFilled, async (sql, event) => {
        const told = { by: name, shelf: event.subject, version: event.version };
        const { tenantId } = event;
        // Its own subject: two consumers may count the same shelf.
        const subject = `${name} ${event.subject}`;
        await emit(sql, shelfCounted, { tenantId, subject, at: event.time, data: told });
        const fault = problem(event);
        if (fault) throw fault;
      }),
    ],
  });
}

/** Open the tables that consumers of the tests write to. */
export async function openShelves() {
  const server = await createTestDatabase();
  const database = openShelfDatabase(server.urlFor('inventory'));
  const admin = new pg.Pool({ connectionString: server.adminUrl, max: 2 });
  admin.on('error', () => undefined);

  return {
    database,
    server,
    admin,
    /** What was done for a tenant, in the order of the commits. */
    async effects(tenantId: string): Promise<readonly Effect[]> {
      const { rows } = await admin.query<{ data: Effect }>(
        'select data from inventory.outbox_events where tenant_id = $1 and type = $2 order by position',
        [tenantId, shelfCounted.name],
      );
      return rows.map(({ data }) => data);
    },
    counter: (name: string, problem?: (event: DomainEvent) => Error | null): Consumer =>
      shelfCounter(database, name, problem),
    /** Tell that shelves were filled, each so many times, a transaction a time. */
    async fill(tenantId: string, { shelves, times }: Filling): Promise<void> {
      const goods = (at: number) =>
        shelves.map((subject) => ({ subject, data: { goods: `goods ${at}` } }));
      for (let at = 1; at <= times; at += 1) {
        await database.withTenantSql(tenantId, (sql) =>
          emitAll(sql, shelfFilled, { tenantId, at: new Date() }, goods(at)),
        );
      }
    },
    async close() {
      await database.close();
      await admin.end();
      await server.drop();
    },
  };
}

/** Fillings of some shelves in turn, each shelf's versions without a gap. */
export function fillings(
  source: string,
  tenantId: string,
  { count, shelves = 5 }: { readonly count: number; readonly shelves?: number },
): readonly DomainEvent[] {
  return Array.from({ length: count }, (_, at) => ({
    id: newId(),
    type: shelfFilled.name,
    source,
    subject: `shelf ${at % shelves}`,
    tenantId,
    version: Math.floor(at / shelves) + 1,
    time: new Date(),
    traceparent: null,
    data: { goods: `goods ${at}` },
  }));
}

/** Publish as a relay does: again and again until the bus takes it. */
export async function publishAll(bus: EventBus, events: readonly DomainEvent[]): Promise<void> {
  for (let at = 0; at < events.length; at += 100) {
    await publishBatch(bus, events.slice(at, at + 100));
  }
}

async function publishBatch(bus: EventBus, batch: readonly DomainEvent[]): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await bus.publish(batch);
      return;
    } catch (error) {
      if (attempt > 100) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

/** Look again and again until it holds; throws when it does not within its time. */
export async function eventually(
  holds: () => Promise<boolean> | boolean,
  patienceMs = 30_000,
): Promise<void> {
  const until = performance.now() + patienceMs;
  while (performance.now() < until) {
    if (await holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`it did not come true within ${patienceMs} ms`);
}

/** Whether each shelf's effects of a consumer come in the order of its events, each once. */
export function inOrder(effects: readonly Effect[]): boolean {
  const last = new Map<string, number>();
  return effects.every(({ by, shelf, version }) => {
    const before = last.get(`${by} ${shelf}`) ?? 0;
    last.set(`${by} ${shelf}`, version);
    return version > before;
  });
}

/** A place for dead letters that keeps them in memory. */
export function letterBox() {
  const letters: DeadLetter[] = [];
  return {
    letters,
    bury: async (letter: DeadLetter) => {
      letters.push(letter);
    },
  };
}

/** An error that no later try mends. */
export const poison = (): Error => new PoisonEvent('spoilt goods');
