import { migrateAll, serviceUrl, startEmbeddedPostgres } from '@novapos/chassis/database';
import type { Logger } from 'pino';

/** A migrated database for all domains. */
export type InstalledDatabase = {
  readonly adminUrl: string;
  readonly servicePassword: string;
  /** Where a domain's services connect. */
  readonly urlFor: (domain: string) => string;
  readonly stop: () => Promise<void>;
};

type DatabaseOptions = {
  readonly dataDirectory: string;
  /** A PostgreSQL that is there already, as its owner; else one of our own is started. */
  readonly given: { readonly adminUrl: string; readonly servicePassword: string } | null;
  /** Begin anew: what the folder held is deleted. */
  readonly isFresh: boolean;
  readonly log: Logger;
};

/** Start or reach the database and bring it to the newest migrations. */
export async function installDatabase({
  dataDirectory,
  given,
  isFresh,
  log,
}: DatabaseOptions): Promise<InstalledDatabase> {
  if (given && isFresh) {
    throw new Error('--fresh deletes a folder of its own, never the database at DATABASE_URL.');
  }
  const { adminUrl, servicePassword, stop } = given
    ? { ...given, stop: () => Promise.resolve() }
    : await startEmbeddedPostgres({
        dataDirectory,
        isFresh,
        log: (line) => {
          log.debug({ line }, 'postgres');
        },
      });
  try {
    await migrateAll({ adminUrl, servicePassword });
  } catch (error) {
    await stop();
    throw error;
  }
  const urlFor = (domain: string) => serviceUrl(adminUrl, domain, servicePassword);
  return { adminUrl, servicePassword, urlFor, stop };
}
