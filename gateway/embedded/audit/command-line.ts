import { parseArgs } from 'node:util';
import { isUuid } from '@novapos/kernel';

/** What one call of `npm run audit` asks for. */
export type AuditCommand =
  | {
      readonly kind: 'verify';
      readonly tenantId: string | null;
      /** A file of checkpoints that were kept elsewhere, a line each. */
      readonly witness: string | null;
      readonly isJson: boolean;
      readonly data: string | null;
    }
  | { readonly kind: 'checkpoint'; readonly data: string | null }
  | { readonly kind: 'coverage'; readonly isJson: boolean };

export const usage = `Usage: npm run audit -- COMMAND

  verify [--tenant ID] [--witness FILE]   prove that no record was edited, deleted, put in, moved or cut off;
                                          FILE holds checkpoints that were kept elsewhere, one a line
  checkpoint                              sign for all records so far and print the new checkpoints, one a line:
                                          kept elsewhere, they prove what even the database's owner did
  coverage                                start a fresh installation in a folder of its own, send every mutation
                                          there is, and prove that each has its record

  --json       print JSON, a line each, in place of words (verify, coverage)
  --data DIR   the installation's folder (default .novapos; verify, checkpoint)

The database is that of DATABASE_URL (its owner's URL; the services' password is DATABASE_SERVICE_PASSWORD, the
key AUDIT_SIGNING_KEY), else the embedded one of the folder: stop NovaPOS first. Ends with 1 where something is
wrong.
`;

type Options = {
  readonly tenant?: string | undefined;
  readonly witness?: string | undefined;
  readonly json?: boolean | undefined;
  readonly data?: string | undefined;
};

/** What each command may be told. */
const optionsOf: Readonly<Record<AuditCommand['kind'], readonly string[]>> = {
  verify: ['tenant', 'witness', 'json', 'data'],
  checkpoint: ['data'],
  coverage: ['json'],
};

/** Reads the words after `npm run audit --`; a sentence instead of a command when they make no sense. */
export function readCommand(words: readonly string[]): AuditCommand | string {
  const parsed = parse(words);
  if (typeof parsed === 'string') return parsed;
  const { positionals, values } = parsed;
  const [kind, ...more] = positionals;
  if (kind === undefined) return 'Say what to do.';
  if (!isKind(kind)) return `Unknown command: ${kind}`;
  if (more.length > 0) return `Unknown word: ${more.join(' ')}`;
  const odd = Object.keys(values).find((name) => !optionsOf[kind].includes(name));
  return odd === undefined ? commandOf(kind, values) : `${kind} does not know --${odd}.`;
}

function commandOf(kind: AuditCommand['kind'], options: Options): AuditCommand | string {
  switch (kind) {
    case 'checkpoint':
      return { kind, data: options.data ?? null };
    case 'coverage':
      return { kind, isJson: options.json ?? false };
    case 'verify':
      return verifyOf(options);
  }
}

function verifyOf({ tenant, witness, json, data }: Options): AuditCommand | string {
  if (tenant !== undefined && !isUuid(tenant)) return '--tenant is the id of a tenant.';
  return {
    kind: 'verify',
    tenantId: tenant?.toLowerCase() ?? null,
    witness: witness ?? null,
    isJson: json ?? false,
    data: data ?? null,
  };
}

function isKind(word: string): word is AuditCommand['kind'] {
  return Object.hasOwn(optionsOf, word);
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        tenant: { type: 'string' },
        witness: { type: 'string' },
        json: { type: 'boolean' },
        data: { type: 'string' },
      },
    });
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
