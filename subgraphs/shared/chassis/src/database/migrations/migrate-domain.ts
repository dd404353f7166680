import type { SchemaEngine } from '@prisma/schema-engine-wasm/schema_engine_bg';
import { withConnection } from './connection.ts';
import { filesOf, listDomains, prismaDirectoryHere } from './domain.ts';
import { migrationList } from './migration-folder.ts';
import { domainStatus, type DomainStatus } from './migration-status.ts';
import { prepareDomain } from './prepare-domain.ts';
import { noFilters, withSchemaEngine } from './schema-engine.ts';

/** Any fixed number: whoever migrates this database holds the lock of this name. */
const migrationLockKey = 7_020_311_401;

type MigrateRequest = {
  /** Connects as the owner of the database. */
  readonly adminUrl: string;
  readonly servicePassword: string;
  readonly prismaDirectory?: string;
};

/** A domain's migration could not be applied; nothing of it stays in the database. */
export class MigrationFailed extends Error {
  override readonly name = 'MigrationFailed';

  constructor(
    readonly domain: string,
    cause: unknown,
  ) {
    super(`A migration of ${domain} failed: ${messageOf(cause)}`, { cause });
  }
}

/**
 * Brings a domain's schema, role and tables in a database up to this version of the code; answers with
 * the migrations it applied. Two may run at once: the second waits and finds nothing left to do.
 */
export async function migrateDomain(
  request: MigrateRequest & { readonly domain: string },
): Promise<readonly string[]> {
  const { adminUrl, domain, servicePassword, prismaDirectory = prismaDirectoryHere } = request;
  return withConnection(adminUrl, async (client) => {
    await client.query('SELECT pg_advisory_lock($1)', [migrationLockKey]);
    await prepareDomain(client, domain, servicePassword);
    const status = await domainStatus(client, domain, prismaDirectory);
    if (status.pending.length === 0 && status.failed.length === 0) return [];
    return withSchemaEngine({ adminUrl, domain, prismaDirectory }, async (engine) => {
      try {
        return await apply(engine, status, filesOf(domain, prismaDirectory).migrations);
      } catch (error) {
        throw new MigrationFailed(domain, error);
      }
    });
  });
}

// A script runs as one transaction, so a failed one left nothing and may be tried again.
async function apply(
  engine: SchemaEngine,
  status: DomainStatus,
  folder: string,
): Promise<readonly string[]> {
  for (const migrationName of status.failed)
    await engine.markMigrationRolledBack({ migrationName });
  const migrationsList = migrationList(folder);
  const result = await engine.applyMigrations({ migrationsList, filters: noFilters });
  return result.appliedMigrationNames;
}

/** Brings every domain up to date; answers with what was applied, by domain. */
export async function migrateAll(
  request: MigrateRequest,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const applied = new Map<string, readonly string[]>();
  for (const domain of listDomains(request.prismaDirectory)) {
    applied.set(domain, await migrateDomain({ ...request, domain }));
  }
  return applied;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
