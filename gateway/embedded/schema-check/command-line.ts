import { parseArgs } from 'node:util';

/** What one call of `npm run schema:check` asks for. */
export type SchemaCheck = {
  readonly isHelp: boolean;
  /** Manifests whose operations must stay valid, besides those that are committed. */
  readonly manifests: readonly string[];
  /** Ask the database of the installation which operations are in use. */
  readonly isUsed: boolean;
  readonly data: string | null;
};

export const usage = `Usage: npm run schema:check -- [--used] [--data DIR] [--operations FILE...]

Compares the composed graph with the last release, and with the operations that clients rely on: those of the committed
manifests (gateway/operations/*.json) and

  --operations FILE...  those of other manifests
  --used                those that are registered and not retired, or were asked for in the last 90 days
  --data DIR            with --used: the installation's folder (default .novapos)

The database is that of DATABASE_URL (its owner's URL; the services' password is DATABASE_SERVICE_PASSWORD), else the embedded one of
the folder: stop NovaPOS first. Ends with 1 where an operation would no longer be valid, or a breaking change is not declared.
`;

/** Reads the words after `npm run schema:check --`; a sentence instead when they make no sense. */
export function readWords(words: readonly string[]): SchemaCheck | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        operations: { type: 'string', multiple: true },
        used: { type: 'boolean' },
        data: { type: 'string' },
        help: { type: 'boolean' },
      },
    });
    return checkOf(values, positionals);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

type Values = {
  readonly operations?: readonly string[] | undefined;
  readonly used?: boolean | undefined;
  readonly data?: string | undefined;
  readonly help?: boolean | undefined;
};

function checkOf(values: Values, names: readonly string[]): SchemaCheck | string {
  const { operations = [], used: isUsed = false, help: isHelp = false } = values;
  const [stray] = names;
  if (stray !== undefined && operations.length === 0) return `Unknown word: ${stray}`;
  if (values.data !== undefined && !isUsed) return '--data is for --used.';
  return { isHelp, manifests: [...operations, ...names], isUsed, data: values.data ?? null };
}
