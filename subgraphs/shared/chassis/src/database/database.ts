import { setTimeout } from 'node:timers/promises';
import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';
import type { Logger } from 'pino';
import { inSpan } from '../tracing/in-span.ts';
import type { SpanAttributes } from '../tracing/span.ts';
import { isUnreachable, unreachable, worthARetry } from './faults.ts';

/** A prepared statement: its name is unique in its domain, since PostgreSQL keeps the plan by it. */
export type Statement = { readonly name: string; readonly text: string };

/** A transaction on the hot path: few statements, each prepared once a connection. */
export interface Sql {
  /** Statements that are asked for without waiting in between travel together. */
  readonly rows: <Row>(statement: Statement, values: readonly unknown[]) => Promise<readonly Row[]>;
  /** The transaction's last statement: the commit travels with it, which saves a round trip. */
  readonly final: <Row>(
    statement: Statement,
    values: readonly unknown[],
  ) => Promise<readonly Row[]>;
}

/** What is asked of a generated Prisma client; its own types are richer. */
type Transactional = {
  readonly $transaction: (...call: never[]) => unknown;
  readonly $disconnect: () => Promise<void>;
};
type TransactionOf<Client> = Omit<
  Client,
  '$connect' | '$disconnect' | '$on' | '$use' | '$extends' | '$transaction'
>;

/** A domain's own corner of PostgreSQL, entered as one tenant at a time. */
export type Database<Client> = {
  /** A Prisma transaction in which row-level security shows this tenant's rows alone. */
  withTenant<Result>(
    tenantId: string,
    work: (tx: TransactionOf<Client>) => Promise<Result>,
  ): Promise<Result>;
  /**
   * The same wall for hot paths: plain prepared statements, a quarter of the CPU of the above.
   * Run again, up to three times, when PostgreSQL breaks a deadlock, so `work` touches only `sql`.
   */
  withTenantSql<Result>(tenantId: string, work: (sql: Sql) => Promise<Result>): Promise<Result>;
  /** A statement without a tenant: sees no rows but through a function made for that. */
  acrossTenants<Row>(statement: Statement, values: readonly unknown[]): Promise<readonly Row[]>;
  ping(): Promise<void>;
  close(): Promise<void>;
};

type DatabaseOptions<Client> = {
  /** Connects as the domain's own role. */
  readonly url: string;
  readonly schema: string;
  readonly maxConnections: number;
  readonly log: Logger;
  readonly createClient: (adapter: PrismaPg) => Client;
};

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const attempts = 3;
const asClient = { kind: 'client' } as const;

/** Open a pool that Prisma and the hot paths share. */
export function openDatabase<Client extends Transactional>({
  url,
  schema,
  maxConnections,
  log,
  createClient,
}: DatabaseOptions<Client>): Database<Client> {
  const pool = openPool({ url, schema, maxConnections, log });
  const closed = closingOf(pool);
  const client = createClient(new PrismaPg(pool, { schema }));
  const transaction = client.$transaction.bind(client) as <Result>(
    work: (tx: PrismaTransaction) => Promise<Result>,
  ) => Promise<Result>;

  const about = { 'db.system.name': 'postgresql', 'db.namespace': schema };
  const place = { pool, about };
  const spanned = <Result>(work: () => Promise<Result>): Promise<Result> =>
    inSpan(`${schema} transaction`, about, () => guarded(work));

  return {
    withTenant: (tenantId, work) =>
      spanned(() =>
        transaction(async (tx) => {
          await tx.$executeRawUnsafe(enter(tenantId));
          return work(tx as never);
        }),
      ),
    withTenantSql: (tenantId, work) =>
      spanned(() => retried(() => inTenant(place, tenantId, work))),
    acrossTenants: (statement, values) => guarded(() => rowsOf(place, pool, statement, values)),
    async ping() {
      await guarded(() => pool.query('select 1'));
    },
    async close() {
      await client.$disconnect();
      if (!pool.ended) await pool.end();
      await closed();
    },
  };
}

type PrismaTransaction = { $executeRawUnsafe(sql: string): Promise<unknown> };
type PoolOptions = Pick<DatabaseOptions<never>, 'url' | 'schema' | 'maxConnections' | 'log'>;

function openPool({ url, schema, maxConnections, log }: PoolOptions): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max: maxConnections,
    options: `-c search_path="${schema}",public`,
    application_name: `novapos-${schema}`,
    connectionTimeoutMillis: 5_000,
    pipeline: true,
    types: numbersForBigints,
  });
  // An idle connection that breaks is replaced; without this listener it would end the process.
  pool.on('error', (error) => {
    log.warn({ reason: error.message }, 'an idle database connection broke');
  });
  // Nor may one that breaks in use: the statement that waits on it fails, and that is enough.
  pool.on('connect', (client) => {
    client.on('error', (error) => {
      log.warn({ reason: error.message }, 'a database connection broke');
    });
  });
  return pool;
}

const farewellMs = 2_000;

/**
 * Waits until PostgreSQL has let go of every connection: the pool's own end only asks for it, and a server
 * that is stopped right after would find them open. One that does not answer is not waited for long.
 */
function closingOf(pool: pg.Pool): () => Promise<void> {
  const open = new Map<pg.PoolClient, Promise<void>>();
  pool.on('connect', (client) => {
    const ended = new Promise<void>((resolve) => {
      client.once('end', () => {
        open.delete(client);
        resolve();
      });
    });
    open.set(client, ended);
  });
  return async () => {
    const waiting = new AbortController();
    const tooLong = setTimeout(farewellMs, undefined, { signal: waiting.signal, ref: false });
    await Promise.race([Promise.all(open.values()), tooLong.catch(() => undefined)]);
    waiting.abort();
  };
}

// Amounts and quantities are bigint columns that never pass 2^53-1.
const numbersForBigints = {
  getTypeParser: ((oid: Parameters<typeof pg.types.getTypeParser>[0], format: 'text'): unknown =>
    oid === pg.types.builtins.INT8
      ? Number
      : pg.types.getTypeParser(oid, format)) as typeof pg.types.getTypeParser,
};

/** The tenant's id goes into the text, so it is let in only as a UUID. */
function enter(tenantId: string): string {
  if (!uuid.test(tenantId)) throw new TypeError('a tenant is known by a UUID in lower case');
  return `select set_config('app.tenant_id', '${tenantId}', true)`;
}

/** A pool, and what a trace tells of what is asked over it. */
type Place = { readonly pool: pg.Pool; readonly about: SpanAttributes };

async function inTenant<Result>(
  place: Place,
  tenantId: string,
  work: (sql: Sql) => Promise<Result>,
): Promise<Result> {
  const enterTenant = enter(tenantId);
  const client = await place.pool.connect();
  let broken: Error | undefined;
  try {
    return await transact({ ...place, client }, enterTenant, work);
  } catch (error) {
    // A connection that can't even roll back is thrown away.
    broken = await client.query('rollback').then(
      () => undefined,
      (fault: unknown) => fault as Error,
    );
    throw error;
  } finally {
    client.release(broken);
  }
}

// The beginning is not waited for: it travels with the first statement, and an error of it is that
// statement's error as well.
async function transact<Result>(
  { client, ...place }: Place & { readonly client: pg.PoolClient },
  enterTenant: string,
  work: (sql: Sql) => Promise<Result>,
): Promise<Result> {
  const sendTogether = corked(client);
  const begun = heard(client.query(`begin; ${enterTenant}`));
  let committed: Promise<unknown> | undefined;
  const result = await work({
    rows: (statement, values) => heard(rowsOf(place, client, statement, values)),
    final: (statement, values) => {
      const rows = heard(rowsOf<never>(place, client, statement, values));
      committed = heard(client.query('commit'));
      return rows;
    },
  });
  sendTogether();
  await begun;
  await (committed ?? client.query('commit'));
  return result;
}

// Of statements that travel together, one fails before the others are waited for: their errors, which
// are the same, may not end the process.
function heard<Result>(asked: Promise<Result>): Promise<Result> {
  asked.catch(() => undefined);
  return asked;
}

type Corkable = { readonly connection: { readonly stream: { cork(): void; uncork(): void } } };

/** Hold back what is sent in this turn of the event loop, to write it to the socket at once. */
function corked(client: pg.PoolClient): () => void {
  const { stream } = (client as unknown as Corkable).connection;
  stream.cork();
  let isHeld = true;
  const uncork = () => {
    if (isHeld) stream.uncork();
    isHeld = false;
  };
  process.nextTick(uncork);
  return uncork;
}

/** A statement is told of by its name; its text and its values stay here. */
async function rowsOf<Row>(
  { about }: Place,
  on: Pick<pg.PoolClient, 'query'> | pg.Pool,
  { name, text }: Statement,
  values: readonly unknown[],
): Promise<readonly Row[]> {
  const ask = () => (on as pg.PoolClient).query({ name, text, values: [...values] });
  const { rows } = await inSpan(name, about, ask, asClient);
  return rows as Row[];
}

async function retried<Result>(run: () => Promise<Result>): Promise<Result> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await run();
    } catch (error) {
      if (attempt >= attempts || !worthARetry(error)) throw error;
    }
  }
}

async function guarded<Result>(run: () => Promise<Result>): Promise<Result> {
  try {
    return await run();
  } catch (error) {
    throw isUnreachable(error) ? unreachable(error) : error;
  }
}
