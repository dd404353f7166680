import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedPostgres, type EmbeddedPostgres } from '../../embedded/index.ts';
import { withDatabase } from '../connection.ts';
import { runSql } from './examples.ts';

/** A PostgreSQL server of one test file, with an empty database for each test that asks. */
export type ShopServer = EmbeddedPostgres & {
  readonly emptyDatabase: () => Promise<string>;
  readonly remove: () => Promise<void>;
};

export async function aShopServer(): Promise<ShopServer> {
  const dataDirectory = await mkdtemp(join(tmpdir(), 'novapos-shop-'));
  const server = await startEmbeddedPostgres({
    dataDirectory,
    log: () => undefined,
    isDurable: false,
  });
  return {
    ...server,
    emptyDatabase: async () => {
      const name = `shop_${randomBytes(6).toString('hex')}`;
      await runSql(server.adminUrl, `CREATE DATABASE ${name}`);
      return withDatabase(server.adminUrl, name);
    },
    remove: async () => {
      await server.stop();
      await rm(dataDirectory, { recursive: true, force: true });
    },
  };
}
