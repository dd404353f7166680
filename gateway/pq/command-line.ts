import { parseArgs } from 'node:util';

/** Where the endpoint is; null for the local product. */
type Where = { readonly url: string | null };

/** What one call of `npm run pq` asks for. */
export type PqCommand =
  | { readonly kind: 'help' }
  | { readonly kind: 'generate'; readonly globs: readonly string[]; readonly out: string | null }
  | { readonly kind: 'check'; readonly files: readonly string[]; readonly isPartner: boolean }
  | (Where & {
      readonly kind: 'register';
      readonly client: string;
      /** Null for one that is made of the operations. */
      readonly version: string | null;
      readonly file: string;
    })
  | (Where & { readonly kind: 'list'; readonly client: string | null; readonly isJson: boolean })
  | (Where & {
      readonly kind: 'retire';
      readonly client: string;
      readonly version: string;
      /** None: the whole list. */
      readonly ids: readonly string[];
    });

export const usage = `Usage: npm run pq -- COMMAND

  generate [--out FILE] GLOB...       make a manifest of the operations in .graphql files and in graphql(...), gql(...),
                                      graphql\`...\` and gql\`...\` of .ts and .tsx files; to standard output without --out
  check [--partner] FILE...           check the operations of manifests against the committed graph, with nothing running
  register --client NAME [--version V] FILE
                                      register a manifest's operations, all or none; again changes nothing
  list [--client NAME] [--json]       the lists of registered operations that you may see
  retire --client NAME --version V [--id ID]...
                                      retire a list, or some operations of it

  --url URL       the endpoint (default: the product on this machine, http://localhost:8083/graphql)
  --partner       check by the schema that partners see
  --version V     such as 2.3.1; left out, it is made of what the manifest holds
  --json          print JSON, a line each, in place of words

Who asks is told by the environment: NOVAPOS_KEY (a partner's key), or NOVAPOS_TOKEN (an access token), or NOVAPOS_EMAIL and
NOVAPOS_PASSWORD. GLOB knows *, **, ? and {a,b}; put it in quotes. A manifest is Apollo's, or Relay's flat map.
Ends with 0 when all was done, 1 when something was refused or failed, 2 when the words make no sense.
`;

const options = {
  out: { type: 'string' },
  partner: { type: 'boolean' },
  client: { type: 'string' },
  version: { type: 'string' },
  id: { type: 'string', multiple: true },
  json: { type: 'boolean' },
  url: { type: 'string' },
  help: { type: 'boolean' },
} as const;

type Options = NonNullable<ReturnType<typeof parsed>>['values'];
type Kind = Exclude<PqCommand['kind'], 'help'>;

/** What each command may be told. */
const known: Readonly<Record<Kind, readonly (keyof Options)[]>> = {
  generate: ['out'],
  check: ['partner'],
  register: ['client', 'version', 'url'],
  list: ['client', 'json', 'url'],
  retire: ['client', 'version', 'id', 'url'],
};

/** Reads the words after `npm run pq --`; a sentence instead of a command when they make no sense. */
export function readCommand(words: readonly string[]): PqCommand | string {
  try {
    const { positionals, values } = parsed(words);
    const [kind, ...names] = positionals;
    if (values.help === true || kind === 'help') return { kind: 'help' };
    if (kind === undefined) return 'Say what to do.';
    if (!isKind(kind)) return `Unknown command: ${kind}`;
    const odd = (Object.keys(values) as (keyof Options)[]).find((name) => !known[kind].includes(name));
    if (odd !== undefined) return `${kind} does not know --${odd}.`;
    return readers[kind](names, values);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function parsed(words: readonly string[]) {
  return parseArgs({ args: [...words], allowPositionals: true, options });
}

function isKind(word: string): word is Kind {
  return Object.hasOwn(known, word);
}

type Reader = (names: readonly string[], values: Options) => PqCommand | string;

const readers: Readonly<Record<Kind, Reader>> = {
  generate: (globs, { out }) =>
    globs.length === 0
      ? "generate takes at least one GLOB, such as 'src/**/*.graphql'."
      : { kind: 'generate', globs, out: out ?? null },
  check: (files, { partner }) =>
    files.length === 0
      ? 'check takes at least one FILE, a manifest.'
      : { kind: 'check', files, isPartner: partner === true },
  register([file, ...others], { client, version, url }) {
    if (client === undefined) return 'register needs --client, such as --client acme-accounting.';
    if (file === undefined || others.length > 0) return 'register takes one FILE, a manifest.';
    return { kind: 'register', client, version: version ?? null, file, url: url ?? null };
  },
  list: (names, { client, json, url }) =>
    names.length > 0
      ? `Unknown word: ${names.join(' ')}`
      : { kind: 'list', client: client ?? null, isJson: json === true, url: url ?? null },
  retire(names, { client, version, id, url }) {
    if (client === undefined || version === undefined) {
      return 'retire needs --client and --version.';
    }
    if (names.length > 0) return `Unknown word: ${names.join(' ')}. Name operations with --id.`;
    return { kind: 'retire', client, version, ids: id ?? [], url: url ?? null };
  },
};
