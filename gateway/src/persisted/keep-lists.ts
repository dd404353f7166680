import { setTimeout as pause } from 'node:timers/promises';
import { CodedError, every, type DomainEvent } from '@novapos/chassis';
import { operationsChanged } from '@novapos/kernel';
import type { Logger } from 'pino';
import type { Integration, OperationPage } from '../peers/integration.ts';
import { listsOf, noOperations, type OperationLists } from './operation-lists.ts';

/** The lists of operations as they are now. */
export type KeptLists = {
  readonly now: () => OperationLists;
  readonly isLoaded: () => boolean;
  /** Load them anew when an event says that they changed. */
  readonly hear: (event: DomainEvent) => void;
  /** Throws until they were loaded once. */
  readonly check: () => Promise<void>;
  readonly stop: () => Promise<void>;
};

type Options = {
  readonly integration: Pick<Integration, 'operationRevision' | 'operations'>;
  /** Called with each new state. */
  readonly onLoaded: (lists: OperationLists) => void;
  readonly maxTokens: number;
  readonly log: Logger;
  /** How often to look whether something changed that no event told. */
  readonly lookEveryMs?: number;
};

const pageSize = 100;
const firstRetryMs = 250;
const longestRetryMs = 10_000;

/**
 * Loads all lists and keeps them: anew when an event says so, and when the count of their changes is another, which is
 * looked at every few seconds. While the domain is away what was loaded stays; what was never loaded is tried
 * again and again.
 */
export function keepLists(options: Options): KeptLists {
  const { integration, onLoaded, maxTokens, log, lookEveryMs = 3_000 } = options;
  const stopping = new AbortController();
  const state: { lists: OperationLists; revision: number | null } = {
    lists: noOperations,
    revision: null,
  };

  async function load(): Promise<void> {
    const revision = await integration.operationRevision();
    if (revision === state.revision) return;
    const registered = await allOperations(integration);
    state.lists = listsOf(registered, { maxTokens });
    // Counted before reading: what changed meanwhile is seen at the next look.
    state.revision = revision;
    log.info({ operations: registered.length, revision }, 'the lists of operations are loaded');
    onLoaded(state.lists);
  }

  const loadInTurn = inTurn(load);
  const loadUntilDone = async () => {
    for (let waitMs = firstRetryMs; !stopping.signal.aborted; waitMs *= 2) {
      try {
        await loadInTurn();
        return;
      } catch (error) {
        log.warn({ err: error }, 'the lists of operations can not be loaded; they are tried again');
        const wait = pause(Math.min(waitMs, longestRetryMs), undefined, {
          signal: stopping.signal,
          ref: false,
        });
        await wait.catch(() => undefined);
      }
    }
  };
  const first = loadUntilDone();
  const looking = every({ name: 'lookAtOperations', everyMs: lookEveryMs, log }, loadInTurn);

  return {
    now: () => state.lists,
    isLoaded: () => state.revision !== null,
    hear({ type }) {
      if (type !== operationsChanged.name) return;
      loadInTurn().catch((error: unknown) => {
        log.warn({ err: error }, 'the changed lists of operations can not be loaded yet');
      });
    },
    async check() {
      if (state.revision !== null) return;
      throw new CodedError('UNAVAILABLE', 'The lists of operations are not loaded yet.');
    },
    async stop() {
      stopping.abort();
      await looking.stop();
      await first;
    },
  };
}

/** One at a time; whoever asks while one runs gets the next, which begins after it. */
function inTurn(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> = Promise.resolve();
  let next: Promise<void> | null = null;
  return () => {
    next ??= running
      .catch(() => undefined)
      .then(() => {
        next = null;
        running = work();
        return running;
      });
    return next;
  };
}

async function allOperations({
  operations,
}: Pick<Integration, 'operations'>): Promise<OperationPage['operations']> {
  const all: OperationPage['operations'][number][] = [];
  let after: string | null = null;
  do {
    const page: OperationPage = await operations(pageSize, after);
    all.push(...page.operations);
    after = page.endCursor;
  } while (after !== null);
  return all;
}
