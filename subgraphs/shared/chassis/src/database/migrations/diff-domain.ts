import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesOf, prismaDirectoryHere } from './domain.ts';
import { migrationList, migrationLock } from './migration-folder.ts';
import { noFilters, withSchemaEngine } from './schema-engine.ts';
import { appendOnlyTables, tenantWallsSql } from './tenant-walls-sql.ts';

type DiffRequest = {
  /** Owner of a server where scratch databases may be made; its own data is not looked at. */
  readonly adminUrl: string;
  readonly domain: string;
  /** What the migration is for, in a few words. */
  readonly name: string;
  readonly now: () => Date;
  readonly prismaDirectory?: string;
};

/**
 * Writes the migration that leads from a domain's existing migrations to its schema.prisma, tenant walls
 * included; answers with the file's path, or null when there is nothing to do.
 */
export async function diffDomain(request: DiffRequest): Promise<string | null> {
  const { domain, prismaDirectory = prismaDirectoryHere } = request;
  const files = filesOf(domain, prismaDirectory);
  const schema = readFileSync(files.schema, 'utf8');
  const sql = await differenceFromMigrations({ ...request, prismaDirectory }, true);
  if (sql === null) return null;
  const folder = join(files.migrations, `${timestamp(request.now())}_${slug(request.name)}`);
  if (existsSync(folder)) throw new Error(`${folder} exists already.`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(files.migrations, 'migration_lock.toml'), migrationLock);
  const path = join(folder, 'migration.sql');
  writeFileSync(path, sql + tenantWallsSql(sql, domain, appendOnlyTables(schema)));
  return path;
}

/** What a domain's schema.prisma says that its migrations do not, as SQL or in words; null when nothing. */
export async function differenceFromMigrations(
  request: {
    readonly adminUrl: string;
    readonly domain: string;
    readonly prismaDirectory: string;
  },
  isScript: boolean,
): Promise<string | null> {
  const files = filesOf(request.domain, request.prismaDirectory);
  const content = readFileSync(files.schema, 'utf8');
  const result = await withSchemaEngine(request, (engine) =>
    engine.diff({
      from: { tag: 'migrations', ...migrationList(files.migrations) },
      to: { tag: 'schemaDatamodel', files: [{ path: files.schema, content }] },
      script: isScript,
      exitCode: true,
      filters: noFilters,
    }),
  );
  return result.exitCode === 0 ? null : (result.stdout ?? '').trim() + '\n';
}

function timestamp(at: Date): string {
  return at.toISOString().replace(/\D/g, '').slice(0, 14);
}

function slug(name: string): string {
  const words = name.toLowerCase().match(/[a-z0-9]+/g);
  if (words === null) throw new Error('A migration needs a name of letters or digits.');
  return words.join('_');
}
