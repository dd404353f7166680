import type { Ask } from '../network/answer.ts';
import type { Connection } from '../network/connection.ts';
import { mutable, type Mutable } from '../store/mutable.ts';
import type { TabMessage, Tabs } from '../store/tabs.ts';
import type { TillDatabase } from '../store/till-database.ts';
import type { Vault } from '../store/vault.ts';
import type { Readable } from '../till/readable.ts';
import { createRhythm, type After } from './rhythm.ts';
import { keptSyncedAt, syncRound, type Round } from './round.ts';

/** How the copies stand. */
export type SyncState = {
  /** When catalogue, prices, tax and staff last agreed with the server; null before the first time. */
  readonly syncedAt: Date | null;
  readonly isRunning: boolean;
  readonly last: Pick<Round, 'measures' | 'failed'> | null;
};

/** Keeps the device's copies in step, in one tab. */
export type Sync = {
  readonly state: Readable<SyncState>;
  readonly start: () => Promise<void>;
  /** Once more soon, as after a sale; settings and staff as well where it is asked for. */
  readonly soon: (isWhole?: boolean) => void;
  /** A round now, or the one that runs. */
  readonly run: (isWhole?: boolean) => Promise<void>;
  /** The copies are another shop's, or gone. */
  readonly forget: () => Promise<void>;
  readonly stop: () => void;
};

type Options = {
  readonly database: TillDatabase;
  readonly vault: Vault;
  /** As the device. */
  readonly ask: Ask;
  /** Whether anybody answers, at no cost; notes it. */
  readonly reach: () => Promise<void>;
  readonly connection: Pick<Connection, 'state'>;
  readonly tabs: Tabs;
  readonly isPaired: () => boolean;
  readonly now: () => Date;
  readonly after: After;
  readonly random: () => number;
  readonly onTrouble: (error: unknown) => void;
  /** The copies changed, in this tab or another. */
  readonly onChanged: (changes: Extract<TabMessage, { kind: 'synced' }>) => Promise<void> | void;
};

const wholeEveryMs = 120_000;
const lock = 'novapos-sync';
/** Without these the till is not in step. */
const needed: ReadonlySet<string> = new Set(['settings', 'staff', 'catalogue']);

/**
 * Begins at the start and goes on every half a minute, at the return of the network and after sales. While nobody answers it
 * looks whether somebody does again, ever more slowly.
 */
export function createSync(options: Options): Sync {
  const { database, tabs, connection, isPaired, after, random, reach, onChanged, onTrouble } =
    options;
  const state = mutable<SyncState>({ syncedAt: null, isRunning: false, last: null });
  const syncedAt = keptSyncedAt(database);
  const rounds = wholeRounds(options, state);
  const rhythm = createRhythm({ after, random }, () => void run());
  let running: Promise<void> | null = null;

  async function work(): Promise<void> {
    if (!isPaired()) return;
    if (!connection.state.get().isOnline) await reach();
    if (!connection.state.get().isOnline) return;
    // Another tab may be at it: this one looks for itself whether anybody answers.
    if (!(await tabs.alone(lock, rounds.run))) await reach();
  }

  function run(isWhole = false): Promise<void> {
    if (isWhole) rounds.wantWhole();
    running ??= work()
      // Such as a full disk: what is there stays, and the next round tries again.
      .catch(onTrouble)
      .finally(() => {
        running = null;
        state.set({ ...state.get(), isRunning: false });
        rhythm.next(connection.state.get().isOnline);
      });
    return running;
  }

  async function heard(message: TabMessage): Promise<void> {
    if (message.kind !== 'synced') return;
    state.set({ ...state.get(), syncedAt: await syncedAt.read() });
    await onChanged(message);
  }
  const endHearing = tabs.hear((message) => {
    heard(message).catch(onTrouble);
  });

  return {
    state,
    run,
    stop() {
      rhythm.stop();
      endHearing();
    },
    async start() {
      rhythm.start();
      state.set({ ...state.get(), syncedAt: await syncedAt.read() });
      void run(true);
    },
    async forget() {
      rounds.wantWhole();
      state.set({ ...state.get(), syncedAt: await syncedAt.read() });
    },
    soon(isWhole = false) {
      if (isWhole) rounds.wantWhole();
      if (running === null) rhythm.soon();
    },
  };
}

/** Rounds that now and then are of settings and staff as well. */
function wholeRounds(options: Options, state: Mutable<SyncState>) {
  const { database, now, tabs, onChanged } = options;
  const syncedAt = keptSyncedAt(database);
  let wholeAtMs = -Infinity;
  let isWholeWanted = false;
  return {
    wantWhole: () => {
      isWholeWanted = true;
    },
    run: async (): Promise<void> => {
      const isWhole = isWholeWanted || now().getTime() - wholeAtMs >= wholeEveryMs;
      isWholeWanted = false;
      state.set({ ...state.get(), isRunning: true });
      const { measures, failed, changes } = await syncRound({ ...options, isWhole });
      const isInStep = !failed.some(({ name, why }) => why.kind === 'offline' || needed.has(name));
      if (isInStep) await syncedAt.write(now());
      if (isInStep && isWhole) wholeAtMs = now().getTime();
      tabs.tell(changes);
      await onChanged(changes);
      state.set({ ...state.get(), last: { measures, failed }, syncedAt: await syncedAt.read() });
    },
  };
}
