import { liveQuery } from 'dexie';
import type { Outbox, OutboxItem } from '../till/status.ts';
import { rowAgain } from './after.ts';
import { corrected } from './correct.ts';
import { countOn, type SellingDatabase } from './database.ts';
import type { Locks, World } from './ports.ts';
import type { OutboxRow } from './row.ts';
import { nextTryMs } from './schedule.ts';
import { run } from './sender.ts';
import type { Send } from './sent.ts';
import { writable } from './writable.ts';

/** What an outbox needs. */
export type OutboxPorts = {
  readonly database: SellingDatabase;
  readonly locks: Locks;
  readonly world: World;
  readonly send: Send;
  /** Told what went wrong on the device itself; the till goes on. */
  readonly onTrouble: (error: unknown) => void;
};

/** The outbox with what the rest of selling needs of it. */
export type SellingOutbox = Outbox & {
  /** What waits or is a problem, with its contents. */
  readonly rows: () => readonly OutboxRow[];
  /** Send soon, without waiting for it: something was added, the network is back, somebody signed in. */
  readonly nudge: () => void;
  readonly close: () => void;
};

/** A row to add; its place and state are the outbox's. */
export type NewRow = Pick<OutboxRow, 'id' | 'madeAt' | 'title' | 'shiftId' | 'totalMinor' | 'body'>;

/** The one lock that a sender of any tab holds while it sends. */
const outboxLock = 'novapos-outbox';

/** Put a row behind all others, within a transaction over the outbox and the counters. */
export async function addRow(database: SellingDatabase, row: NewRow): Promise<void> {
  const seq = await countOn(database.counters, 'outbox');
  await database.outbox.add({
    ...row,
    seq,
    state: 'waiting',
    attempts: 0,
    dueAt: 0,
    problem: null,
    requestId: null,
    revision: 0,
    wasRefused: false,
  });
}

/**
 * What is kept for the server, sent in order by one tab at a time: whoever wants to send waits for the lock, and finds
 * nothing left where another tab was faster. A tab that dies gives the lock back, and the next sends the rest by the same keys.
 */
export async function openOutbox(ports: OutboxPorts): Promise<SellingOutbox> {
  const { database, onTrouble } = ports;
  const view: View = { rows: await rowsOf(database), inFlight: new Set() };
  const items = writable<readonly OutboxItem[]>([]);
  const show = (latest: Partial<View>) => {
    Object.assign(view, latest);
    items.set(view.rows.map((row) => presentRow(row, view.inFlight)));
  };
  show({});
  const watching = liveQuery(() => rowsOf(database)).subscribe((rows) => {
    show({ rows });
  }, onTrouble);
  const sending = sendRepeatedly(ports, view, show);
  const change = async (id: string, make: (row: OutboxRow) => OutboxRow) => {
    await database.transaction('rw', database.outbox, async () => {
      const row = await database.outbox.get(id);
      if (row) await database.outbox.put(make(row));
    });
    await sending.flush();
  };
  return {
    items,
    rows: () => view.rows,
    retry: (id) => change(id, rowAgain),
    correct: (id, correction) => change(id, (row) => corrected(row, correction)),
    export: async () => {
      const text = JSON.stringify(await rowsOf(database), withoutCards, 2);
      return new Blob([text], { type: 'application/json' });
    },
    flush: sending.flush,
    nudge: sending.nudge,
    close: () => {
      sending.end();
      watching.unsubscribe();
    },
  };
}

type View = { rows: readonly OutboxRow[]; inFlight: ReadonlySet<string> };

function sendRepeatedly(ports: OutboxPorts, view: View, show: (latest: Partial<View>) => void) {
  const { database, locks, world, onTrouble } = ports;
  const progress = { silentRuns: 0, wanted: 0, isEnded: false };
  let nobodySince: number | null = null;
  let running: Promise<void> | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const runOnce = async () => {
    const end = await run({
      ...ports,
      onSending: (inFlight) => {
        show({ inFlight });
      },
      nobodySince: () => nobodySince,
      noteNobody: (isNobody) => {
        nobodySince = isNobody ? (nobodySince ?? world.now()) : null;
      },
    });
    progress.silentRuns = end.isSilent && end.done === 0 ? progress.silentRuns + 1 : 0;
  };
  // What was added while it ran goes along in another run.
  const runWhileWanted = async () => {
    do {
      progress.wanted = 0;
      await locks.hold(outboxLock, runOnce).catch(onTrouble);
    } while (progress.wanted > 0 && progress.silentRuns === 0);
    running = null;
    if (progress.isEnded) return;
    show({ rows: await rowsOf(database) });
    schedule();
  };
  const flush = async (): Promise<void> => {
    if (progress.isEnded) return;
    progress.wanted += 1;
    running ??= runWhileWanted();
    await running;
  };
  const nudge = () => {
    flush().catch(onTrouble);
  };
  function schedule() {
    clearTimeout(timer);
    const chance = { now: world.now(), random: world.random() };
    timer = setTimeout(nudge, nextTryMs(view.rows, progress.silentRuns, chance));
  }
  schedule();
  return {
    flush,
    nudge,
    end: () => {
      progress.isEnded = true;
      clearTimeout(timer);
    },
  };
}

async function rowsOf({ outbox }: SellingDatabase): Promise<readonly OutboxRow[]> {
  return outbox.orderBy('seq').toArray();
}

// A card's token leaves the device for the server alone.
function withoutCards(key: string, value: unknown): unknown {
  return key === 'cardToken' ? undefined : value;
}

function presentRow(row: OutboxRow, inFlight: ReadonlySet<string>): OutboxItem {
  const { id, madeAt, title, attempts, problem, requestId, body } = row;
  return {
    id,
    kind: body.kind === 'sale-cancel' ? 'sale' : body.kind,
    madeAt: new Date(madeAt),
    title,
    state: inFlight.has(id) ? 'sending' : row.state,
    attempts,
    problem,
    requestId,
  };
}
