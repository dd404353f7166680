import { parseArgs } from 'node:util';

type Where = { readonly data: string | null };

/** What one call of `npm run events` asks for. */
export type EventsCommand = Where &
  (
    | { readonly kind: 'list'; readonly isJson: boolean }
    | { readonly kind: 'show'; readonly id: string }
    /** No ids: all that are open. */
    | { readonly kind: 'replay'; readonly ids: readonly string[]; readonly isDryRun: boolean }
    | { readonly kind: 'lag'; readonly isJson: boolean }
    | { readonly kind: 'unpark' }
    | { readonly kind: 'rebuild'; readonly consumer: string; readonly isFromWhatIsKept: boolean }
  );

export const usage = `Usage: npm run events -- COMMAND

  dlq list                      the events that a consumer could not apply, and that were not replayed since
  dlq show ID                   such an event whole, and why it failed
  dlq replay [ID...]            apply them once more, all of them or these; what fails again stays, with its new reason
  lag                           what waits in each outbox and since when; with Kafka, how far each consumer is behind
  unpark                        let the aggregates go on that are parked because the bus refused an event of theirs
  rebuild CONSUMER              empty a projection and fold it again from all events that are kept

  --dry-run             only tell what would be replayed
  --from-what-is-kept   rebuild although the first events of some aggregates are forgotten
  --json                print JSON, a line each, in place of words (dlq list, lag)
  --data DIR            the installation's folder (default .novapos)

ID is the id of an event, or how it begins. The database is that of DATABASE_URL (its owner's URL; the services'
password is DATABASE_SERVICE_PASSWORD), else the embedded one of the folder: stop NovaPOS first. replay and rebuild
run the consumer's domain, which then needs its settings. Ends with 1 where something is left that failed.
`;

type Options = {
  readonly 'dry-run'?: boolean | undefined;
  readonly 'from-what-is-kept'?: boolean | undefined;
  readonly json?: boolean | undefined;
  readonly data?: string | undefined;
};

type Words = { readonly names: readonly string[]; readonly options: Options };

/** What each command may be told, and how many names it takes. */
const commands = {
  list: { options: ['json'], least: 0, most: 0 },
  show: { options: [], least: 1, most: 1 },
  replay: { options: ['dry-run'], least: 0, most: Infinity },
  lag: { options: ['json'], least: 0, most: 0 },
  unpark: { options: [], least: 0, most: 0 },
  rebuild: { options: ['from-what-is-kept'], least: 1, most: 1 },
} as const;
type Kind = keyof typeof commands;

const needs: Readonly<Partial<Record<Kind, string>>> = {
  show: 'dlq show takes the ID of one event.',
  rebuild: 'rebuild takes the name of one CONSUMER, such as analytics.sales.',
};

/** Reads the words after `npm run events --`; a sentence instead of a command when they make no sense. */
export function readCommand(words: readonly string[]): EventsCommand | string {
  const parsed = parse(words);
  if (typeof parsed === 'string') return parsed;
  const { positionals, values } = parsed;
  const [first, ...rest] = positionals;
  if (first === undefined) return 'Say what to do.';
  if (first !== 'dlq') return commandOf(first, { names: rest, options: values });
  const [second, ...names] = rest;
  return commandOf(`dlq ${second ?? ''}`, { names, options: values });
}

const kinds: Readonly<Record<string, Kind>> = {
  'dlq list': 'list',
  'dlq show': 'show',
  'dlq replay': 'replay',
  lag: 'lag',
  unpark: 'unpark',
  rebuild: 'rebuild',
};

function commandOf(word: string, { names, options }: Words): EventsCommand | string {
  const kind = Object.hasOwn(kinds, word) ? kinds[word] : undefined;
  if (kind === undefined)
    return word === 'dlq ' ? 'dlq: list, show or replay?' : `Unknown command: ${word}`;
  const { least, most, options: known } = commands[kind];
  if (names.length < least || names.length > most)
    return needs[kind] ?? `Unknown word: ${names.join(' ')}`;
  const odd = Object.keys(options).find(
    (name) => name !== 'data' && !(known as readonly string[]).includes(name),
  );
  if (odd !== undefined) return `${word} does not know --${odd}.`;
  return { ...detailsOf(kind, { names, options }), data: options.data ?? null };
}

function detailsOf(kind: Kind, { names, options }: Words) {
  const [name = ''] = names;
  switch (kind) {
    case 'list':
    case 'lag':
      return { kind, isJson: options.json === true };
    case 'show':
      return { kind, id: name };
    case 'replay':
      return { kind, ids: names, isDryRun: options['dry-run'] === true };
    case 'unpark':
      return { kind };
    case 'rebuild':
      return { kind, consumer: name, isFromWhatIsKept: options['from-what-is-kept'] === true };
  }
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        'dry-run': { type: 'boolean' },
        'from-what-is-kept': { type: 'boolean' },
        json: { type: 'boolean' },
        data: { type: 'string' },
      },
    });
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
