import { CodedError, type ErrorCode, type Principal } from '@novapos/chassis';
import type { AskedOperation } from './asked-operation.ts';
import type { OperationLists, PersistedOperation } from './operation-lists.ts';

/**
 * What people and apps may ask: anything; anything, what no list holds being logged; what a list holds, by its id or its
 * text; what a list holds, by its id. Partners always ask by id.
 */
export type PersistedMode = 'off' | 'log' | 'safelist' | 'ids';

/** The operation to execute. */
export type ChosenOperation = {
  /** Null where the request holds neither a text nor an id that says one. */
  readonly query: string | null;
  /** The registered one that was asked for by its id. */
  readonly registered: PersistedOperation | null;
};

type Options = {
  readonly mode: PersistedMode;
  readonly lists: () => OperationLists;
  readonly isLoaded: () => boolean;
  /** What can be asked for by id before anything is registered. */
  readonly tools: ReadonlyMap<string, PersistedOperation>;
  /** Unknown ids are left to Apollo's automatic persisted queries. */
  readonly isAutomatic: boolean;
  /** Texts that may be asked for whatever the mode: introspection, where it is open at all. */
  readonly isAlwaysOpen: (query: string) => boolean;
  readonly onUnknown: (asked: AskedOperation) => void;
};

/** Finds the operation that a principal asks for, or throws why it can't be had. */
export type ChooseOperation = (asked: AskedOperation, principal: Principal) => ChosenOperation;

/** Choose by the lists and the mode, with the codes of Apollo's Router. */
export function operationChooser(options: Options): ChooseOperation {
  return (asked, principal) => {
    const mode = principal.kind === 'partner' ? 'ids' : options.mode;
    if (asked.id !== null) return byId(options, { asked, id: asked.id, mode, principal });
    if (asked.query !== null) assertText(options, { asked, query: asked.query, mode, principal });
    return { query: asked.query, registered: null };
  };
}

type Choosing = {
  readonly asked: AskedOperation;
  readonly mode: PersistedMode;
  readonly principal: Principal;
};

function byId(
  { lists, isLoaded, tools, isAutomatic }: Options,
  { asked, id, mode, principal }: Choosing & { readonly id: string },
): ChosenOperation {
  const registered = lists().find(principal, id) ?? tools.get(id);
  if (!registered) {
    const isForApollo = isAutomatic && (mode === 'off' || mode === 'log');
    if (isForApollo) return { query: asked.query, registered: null };
    throw isLoaded() ? refused('PERSISTED_QUERY_NOT_IN_LIST') : notLoaded();
  }
  if (asked.query !== null && asked.query !== registered.body) {
    throw refused('CANNOT_SEND_PQ_ID_AND_BODY');
  }
  return { query: registered.body, registered };
}

function assertText(
  { lists, isAlwaysOpen, onUnknown }: Options,
  { asked, query, mode, principal }: Choosing & { readonly query: string },
): void {
  if (mode === 'off') return;
  if (principal.kind !== 'partner' && isAlwaysOpen(query)) return;
  if (mode === 'ids') throw refused('PERSISTED_QUERY_ID_REQUIRED');
  if (lists().holdsText(query)) return;
  onUnknown(asked);
  if (mode === 'safelist') throw refused('QUERY_NOT_IN_SAFELIST');
}

const refusals = {
  PERSISTED_QUERY_NOT_IN_LIST: {
    status: 404,
    message: 'No operation that you may ask for has this id. Register it first.',
  },
  PERSISTED_QUERY_ID_REQUIRED: {
    status: 400,
    message:
      'Operations are asked for by their ids here: register them, and send the id in extensions.persistedQuery.',
  },
  QUERY_NOT_IN_SAFELIST: {
    status: 403,
    message: 'This operation is not registered, and only registered ones are answered here.',
  },
  CANNOT_SEND_PQ_ID_AND_BODY: {
    status: 400,
    message: 'Send the id alone: the query beside it is not the registered one.',
  },
} as const satisfies Partial<Record<ErrorCode, { status: number; message: string }>>;

function refused(code: keyof typeof refusals): CodedError {
  const { status, message } = refusals[code];
  return new CodedError(code, message, { http: { status } });
}

function notLoaded(): CodedError {
  const message = 'The registered operations are not loaded yet. Try again in a moment.';
  return new CodedError('UNAVAILABLE', message, { retryable: true, http: { status: 503 } });
}
