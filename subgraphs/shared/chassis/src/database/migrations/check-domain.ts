import { randomBytes } from 'node:crypto';
import { withConnection, withDatabase } from './connection.ts';
import { differenceFromMigrations } from './diff-domain.ts';
import { prismaDirectoryHere, quoted } from './domain.ts';
import { migrateDomain } from './migrate-domain.ts';
import { tenantWallFaults } from './tenant-wall-faults.ts';

/** What is wrong with a domain's migrations; both are empty when all is well. */
export type DomainFindings = {
  readonly domain: string;
  /** How schema.prisma and the migrations differ, in words. */
  readonly difference: string | null;
  /** Where the wall between tenants has a hole, one sentence each. */
  readonly faults: readonly string[];
};

/**
 * Checks that a domain's migrations lead exactly to its schema.prisma and leave no hole in the wall
 * between tenants, in a scratch database on the given server.
 */
export async function checkDomain(request: {
  readonly adminUrl: string;
  readonly domain: string;
  readonly prismaDirectory?: string;
}): Promise<DomainFindings> {
  const { adminUrl, domain, prismaDirectory = prismaDirectoryHere } = request;
  const difference = await differenceFromMigrations({ adminUrl, domain, prismaDirectory }, false);
  const scratch = `novapos_check_${randomBytes(6).toString('hex')}`;
  await withConnection(adminUrl, (client) => client.query(`CREATE DATABASE ${quoted(scratch)}`));
  try {
    const url = withDatabase(adminUrl, scratch);
    await migrateDomain({ adminUrl: url, domain, servicePassword: scratch, prismaDirectory });
    const faults = await withConnection(url, (client) => tenantWallFaults(client, domain));
    return { domain, difference, faults };
  } finally {
    await withConnection(adminUrl, (client) =>
      client.query(`DROP DATABASE ${quoted(scratch)} WITH (FORCE)`),
    );
  }
}
