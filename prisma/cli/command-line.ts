import { parseArgs } from 'node:util';

/** What one call of `npm run db` asks for. */
export type DatabaseCommand =
  | { readonly kind: 'status' | 'migrate' | 'check' | 'reset' | 'seed' }
  | { readonly kind: 'diff'; readonly name: string; readonly domain: string | null };

export const usage = `Usage: npm run db -- COMMAND

  status                    which migrations the database has, and which it lacks
  migrate                   bring the database up to date
  diff NAME [--domain D]    write the migration from the existing ones to schema.prisma
  check                     fail when schema.prisma and the migrations differ, or a tenant wall has a hole
  reset --yes               drop every domain's tables and rows
  seed                      fill the database with the demo shops

The database is that of DATABASE_URL (its owner's URL; the services' password is DATABASE_SERVICE_PASSWORD),
else the embedded one in .novapos/. check and diff need neither.
`;

/** Reads the words after `npm run db --`; a sentence instead of a command when they make no sense. */
export function readCommand(
  words: readonly string[],
  domains: readonly string[],
): DatabaseCommand | string {
  const parsed = parse(words);
  if (typeof parsed === 'string') return parsed;
  const [command, ...names] = parsed.positionals;
  const { domain = null, yes: isSure = false } = parsed.values;
  if (command === 'diff') {
    if (domain !== null && !domains.includes(domain)) return `Unknown domain: ${domain}`;
    return isSure ? '--yes belongs to reset.' : readDiff(names, domain);
  }
  if (names.length > 0) return `Unknown word: ${names.join(' ')}`;
  return domain === null ? readPlainCommand(command, isSure) : '--domain belongs to diff.';
}

function readDiff(names: readonly string[], domain: string | null): DatabaseCommand | string {
  const [name, ...more] = names;
  if (name === undefined || more.length > 0) return 'diff takes one NAME.';
  return { kind: 'diff', name, domain };
}

function readPlainCommand(command: string | undefined, isSure: boolean): DatabaseCommand | string {
  switch (command) {
    case 'reset':
      return isSure ? { kind: 'reset' } : 'reset drops every table and row; say --yes to mean it.';
    case 'status':
    case 'migrate':
    case 'check':
    case 'seed':
      return isSure ? '--yes belongs to reset.' : { kind: command };
    case undefined:
      return 'Say what to do.';
    default:
      return `Unknown command: ${command}`;
  }
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: { domain: { type: 'string' }, yes: { type: 'boolean' } },
    });
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
