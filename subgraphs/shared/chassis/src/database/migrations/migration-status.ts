import type { Client } from 'pg';
import { withConnection } from './connection.ts';
import { filesOf, listDomains, prismaDirectoryHere, quoted } from './domain.ts';
import { readMigrations, type Migration } from './migration-folder.ts';

/** How far a database is with a domain's migrations, each by its name. */
export type DomainStatus = {
  readonly domain: string;
  readonly applied: readonly string[];
  readonly pending: readonly string[];
  readonly failed: readonly string[];
  /** Applied, but the file was changed since: the database does not hold what the file says. */
  readonly edited: readonly string[];
  /** Applied, but not in the folder: the database is ahead of this version of the code. */
  readonly unknown: readonly string[];
};

type Row = { readonly name: string; readonly checksum: string; readonly isFinished: boolean };

/** Tells, for every domain, which migrations a database has and which it lacks. Changes nothing. */
export async function migrationStatus(request: {
  readonly adminUrl: string;
  readonly prismaDirectory?: string;
}): Promise<readonly DomainStatus[]> {
  const directory = request.prismaDirectory ?? prismaDirectoryHere;
  return withConnection(request.adminUrl, async (client) => {
    const all: DomainStatus[] = [];
    for (const domain of listDomains(directory)) {
      all.push(await domainStatus(client, domain, directory));
    }
    return all;
  });
}

export async function domainStatus(
  client: Client,
  domain: string,
  prismaDirectory: string,
): Promise<DomainStatus> {
  const folder = readMigrations(filesOf(domain, prismaDirectory).migrations);
  return { domain, ...compare(folder, await readRows(client, domain)) };
}

function compare(folder: readonly Migration[], rows: readonly Row[]): Omit<DomainStatus, 'domain'> {
  const finished = new Map(
    rows.filter((row) => row.isFinished).map((row) => [row.name, row.checksum]),
  );
  const names = new Set(folder.map(({ name }) => name));
  return {
    applied: folder.filter(({ name }) => finished.has(name)).map(({ name }) => name),
    pending: folder.filter(({ name }) => !finished.has(name)).map(({ name }) => name),
    failed: rows.filter((row) => !row.isFinished).map((row) => row.name),
    edited: folder
      .filter(({ name, checksum }) => (finished.get(name) ?? checksum) !== checksum)
      .map(({ name }) => name),
    unknown: [...finished.keys()].filter((name) => !names.has(name)),
  };
}

async function readRows(client: Client, domain: string): Promise<readonly Row[]> {
  const table = `${quoted(domain)}._prisma_migrations`;
  const { rows: found } = await client.query<{ exists: boolean }>(
    'SELECT to_regclass($1) IS NOT NULL AS exists',
    [table],
  );
  if (found[0]?.exists !== true) return [];
  const { rows } = await client.query<Row>(
    `SELECT migration_name AS name, checksum, finished_at IS NOT NULL AS "isFinished"
       FROM ${table} WHERE rolled_back_at IS NULL ORDER BY started_at`,
  );
  return rows;
}
