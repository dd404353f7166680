import { PrismaPg } from '@prisma/adapter-pg';
import {
  ColumnTypeEnum,
  DriverAdapterError,
  type SqlDriverAdapter,
  type SqlMigrationAwareDriverAdapterFactory,
} from '@prisma/driver-adapter-utils';
import pg from 'pg';
import { searchPathOf } from './domain.ts';

/** PostgreSQL's internal one-byte type, in which its catalogue keeps kinds; Prisma's adapter lacks it. */
const charType = 18;
const textType = 25;

type AdapterRequest = {
  readonly url: string;
  readonly domain: string;
  /** Makes an empty database ready for the domain; answers with its URL. */
  readonly makeShadow: () => Promise<string>;
  /** Every pool that was opened: the engine does not always close what it asked for. */
  readonly pools: pg.Pool[];
};

/**
 * Prisma's PostgreSQL adapter as the schema engine needs it: bound to the domain's schema, reading the
 * catalogue's one-byte columns, and running a migration's script whole, as one transaction.
 */
export function migrationAdapter(request: AdapterRequest): SqlMigrationAwareDriverAdapterFactory {
  return {
    provider: 'postgres',
    adapterName: '@prisma/adapter-pg',
    connect: () => connect(request, request.url),
    connectToShadowDb: async () => connect(request, await request.makeShadow()),
  };
}

async function connect({ domain, pools }: AdapterRequest, url: string): Promise<SqlDriverAdapter> {
  const charColumns = new WeakMap<object, readonly number[]>();
  const pool = new pg.Pool({
    connectionString: url,
    options: `-c search_path=${searchPathOf(domain).replaceAll(' ', '')}`,
  });
  pools.push(pool);
  readCharAsText(pool, charColumns);
  const adapter: SqlDriverAdapter = await new PrismaPg(pool, { schema: domain }).connect();
  const queryRaw = adapter.queryRaw.bind(adapter);
  return Object.assign(adapter, {
    queryRaw: async (query: Parameters<typeof queryRaw>[0]) => {
      const result = await queryRaw(query);
      for (const column of charColumns.get(result.rows) ?? []) {
        result.columnTypes[column] = ColumnTypeEnum.Character;
      }
      return result;
    },
    // The adapter's own splits at every semicolon, also inside a function's body.
    executeScript: async (script: string) => {
      await pool.query(script).catch(asAdapterError);
    },
    dispose: () => endOnce(pool),
  });
}

/** Closes a pool that may be closed already. */
export async function endOnce(pool: pg.Pool): Promise<void> {
  if (!pool.ending) await pool.end();
}

function readCharAsText(pool: pg.Pool, charColumns: WeakMap<object, readonly number[]>): void {
  const query = pool.query.bind(pool) as (...args: unknown[]) => Promise<pg.QueryArrayResult>;
  const reading = async (...args: unknown[]): Promise<pg.QueryArrayResult> => {
    const result = await query(...args);
    // A script of several statements answers with several results, none of which is asked for.
    if (Array.isArray(result)) return result;
    const columns = result.fields.flatMap(({ dataTypeID }, at) =>
      dataTypeID === charType ? at : [],
    );
    for (const field of result.fields) {
      if (field.dataTypeID === charType) field.dataTypeID = textType;
    }
    charColumns.set(result.rows, columns);
    return result;
  };
  Object.assign(pool, { query: reading });
}

function asAdapterError(error: unknown): never {
  if (!(error instanceof pg.DatabaseError)) throw error;
  throw new DriverAdapterError({
    kind: 'postgres',
    code: error.code ?? '',
    severity: error.severity ?? 'ERROR',
    message: error.message,
    detail: error.detail,
    column: error.column,
    hint: error.hint,
  });
}
