import { access } from 'node:fs/promises';
import { join } from 'node:path';
import type { Logger } from 'pino';
import { readEmbeddedSettings } from './config.ts';
import { installDatabase, type InstalledDatabase } from './database.ts';

/** Lend the database of the settings; the embedded one runs only for as long as the work does. */
export async function withInstallation<Result>(
  dataDirectory: string,
  log: Logger,
  work: (database: InstalledDatabase) => Promise<Result>,
): Promise<Result> {
  const { database: given } = readEmbeddedSettings();
  if (!given) {
    await access(join(dataDirectory, 'keys.json')).catch(() => {
      throw new Error(`There is no installation in ${dataDirectory}.`);
    });
  }
  const database = await installDatabase({ dataDirectory, given, isFresh: false, log });
  try {
    return await work(database);
  } finally {
    await database.stop();
  }
}
