import { join } from 'node:path';
import { migrateAll, startEmbeddedPostgres } from '@novapos/chassis/database';
import pg from 'pg';

/** A database of the benchmark's own, that knows when each row was committed. */
export type MeasuredDatabase = {
  /** How the product is told of it. */
  readonly env: Readonly<Record<string, string>>;
  readonly rows: <Row>(text: string, values?: readonly unknown[]) => Promise<readonly Row[]>;
  readonly stop: () => Promise<void>;
};

/** Start one in this folder; the benchmark looks into it as its owner. */
export async function startMeasuredDatabase(data: string): Promise<MeasuredDatabase> {
  const place = { dataDirectory: join(data, 'postgres'), log: () => undefined };
  const first = await startEmbeddedPostgres(place);
  await once(first.adminUrl, 'alter system set track_commit_timestamp = on');
  await first.stop();
  const { adminUrl, servicePassword, stop } = await startEmbeddedPostgres(place);
  await migrateAll({ adminUrl, servicePassword });
  await once(adminUrl, 'create table backlog (tenant_id uuid, id uuid, type text, subject text)');
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  return {
    env: { DATABASE_URL: adminUrl, DATABASE_SERVICE_PASSWORD: servicePassword },
    async rows<Row>(text: string, values: readonly unknown[] = []) {
      return (await client.query(text, [...values])).rows as Row[];
    },
    async stop() {
      await client.end();
      await stop();
    },
  };
}

async function once(connectionString: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  await client.query(statement);
  await client.end();
}
