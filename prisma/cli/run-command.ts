import { existsSync } from 'node:fs';
import { relative } from 'node:path';
import pg from 'pg';
import {
  checkDomain,
  diffDomain,
  listDomains,
  migrateAll,
  migrationStatus,
  withScratchServer,
  type DomainFindings,
  type DomainStatus,
} from '../../subgraphs/shared/chassis/src/database/migrations/index.ts';
import type { DatabaseSettings } from '../config.ts';
import type { DatabaseCommand } from './command-line.ts';
import { seedDatabase } from './seed.ts';
import { withDatabase, type Database } from './with-database.ts';

type CommandSurroundings = {
  readonly settings: DatabaseSettings;
  readonly now: () => Date;
  readonly print: (line: string) => void;
};

/** Does what one call of `npm run db` asks for; false when a check found something. */
export async function runCommand(
  command: DatabaseCommand,
  { settings, now, print }: CommandSurroundings,
): Promise<boolean> {
  if (isNothingThere(command, settings)) {
    print('There is no database yet: npm run db -- migrate, or npm start, makes one.');
    return true;
  }
  switch (command.kind) {
    case 'diff':
      await writeDiffs(command, now, print);
      return true;
    case 'check':
      return check(print);
    case 'status':
      return withDatabase(settings, (database) => printStatus(database, print));
    case 'migrate':
      await withDatabase(settings, (database) => migrate(database, print));
      return true;
    case 'reset':
      await withDatabase(settings, (database) => dropSchemas(database, print));
      return true;
    case 'seed':
      await withDatabase(settings, async (database) => {
        await migrate(database, print);
        await seedDatabase(database, print);
      });
      return true;
  }
}

// Looking at a database, or emptying it, is no reason to make one.
function isNothingThere({ kind }: DatabaseCommand, settings: DatabaseSettings): boolean {
  const isOnlyLooking = kind === 'status' || kind === 'reset';
  return isOnlyLooking && settings.kind === 'embedded' && !existsSync(settings.dataDirectory);
}

async function writeDiffs(
  { name, domain }: { readonly name: string; readonly domain: string | null },
  now: () => Date,
  print: (line: string) => void,
): Promise<void> {
  const domains = domain === null ? listDomains() : [domain];
  await withScratchServer(async ({ adminUrl }) => {
    for (const each of domains) {
      const path = await diffDomain({ adminUrl, domain: each, name, now });
      const word = path === null ? 'nothing to do' : `wrote ${relative(process.cwd(), path)}`;
      print(`${each.padEnd(12)} ${word}`);
    }
  });
}

async function check(print: (line: string) => void): Promise<boolean> {
  return withScratchServer(async ({ adminUrl }) => {
    let isSound = true;
    for (const domain of listDomains()) {
      const findings = await checkDomain({ adminUrl, domain });
      const isFine = findings.difference === null && findings.faults.length === 0;
      isSound &&= isFine;
      print(isFine ? `${domain.padEnd(12)} ok` : describe(findings));
    }
    return isSound;
  });
}

function describe({ domain, difference, faults }: DomainFindings): string {
  const lines = [
    ...(difference === null
      ? []
      : [
          'schema.prisma has what the migrations lack (npm run db -- diff NAME):',
          difference.trim(),
        ]),
    ...faults,
  ];
  return `${domain.padEnd(12)} NOT OK\n${indent(lines.join('\n'))}`;
}

function indent(text: string): string {
  return text.replaceAll(/^(?=.)/gm, '    ');
}

async function printStatus(
  { adminUrl }: Database,
  print: (line: string) => void,
): Promise<boolean> {
  for (const status of await migrationStatus({ adminUrl })) print(describeStatus(status));
  return true;
}

function describeStatus({
  domain,
  applied,
  pending,
  failed,
  edited,
  unknown,
}: DomainStatus): string {
  const lists = { pending, failed, edited, 'not in this version': unknown };
  const remarks = Object.entries(lists)
    .filter(([, names]) => names.length > 0)
    .map(([word, names]) => `, ${word}: ${names.join(' ')}`);
  const word = remarks.length === 0 ? ', up to date' : remarks.join('');
  return `${domain.padEnd(12)} ${applied.length} applied${word}`;
}

async function migrate(database: Database, print: (line: string) => void): Promise<void> {
  const applied = await migrateAll({
    adminUrl: database.adminUrl,
    servicePassword: database.servicePassword(),
  });
  for (const [domain, names] of applied) {
    print(
      `${domain.padEnd(12)} ${names.length === 0 ? 'up to date' : `applied ${names.join(' ')}`}`,
    );
  }
}

async function dropSchemas({ adminUrl }: Database, print: (line: string) => void): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    for (const domain of listDomains()) {
      await client.query(`DROP SCHEMA IF EXISTS ${client.escapeIdentifier(domain)} CASCADE`);
      print(`${domain.padEnd(12)} dropped`);
    }
  } finally {
    await client.end();
  }
}
