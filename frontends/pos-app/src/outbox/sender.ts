import { rowAfter } from './after.ts';
import type { SellingDatabase } from './database.ts';
import { needsStaff, sendable } from './order.ts';
import type { World } from './ports.ts';
import type { OutboxRow } from './row.ts';
import type { Send, Sent } from './sent.ts';

/** What a run of the sender needs. */
export type SenderPorts = {
  readonly database: SellingDatabase;
  readonly world: World;
  readonly send: Send;
  /** Told of each row that is begun and ended. */
  readonly onSending: (inFlight: ReadonlySet<string>) => void;
  /** Since when nobody is signed in with the network; null while somebody is. */
  readonly nobodySince: () => number | null;
  readonly noteNobody: (isNobody: boolean) => void;
  /** Told what went wrong on the device itself. */
  readonly onTrouble: (error: unknown) => void;
};

/** How a run ended. */
export type RunEnd = {
  /** Nobody answered: try again after a while. */
  readonly isSilent: boolean;
  readonly done: number;
};

/** So many are under way at once; the order that matters is kept by `sendable`. */
const width = 4;

/**
 * Send all that can be sent, in order, until nothing is left or nobody answers. Whoever runs this holds the lock of the
 * outbox. One that gets no answer is left for the next run, and the others go on: it may be its own fault.
 */
export async function run(ports: SenderPorts): Promise<RunEnd> {
  const { database, world } = ports;
  const inFlight = new Map<string, Promise<void>>();
  const left = new Set<string>();
  let silences = 0;
  let done = 0;
  let rows: readonly OutboxRow[] = await load(database);

  const finish = async (row: OutboxRow) => {
    const sent = await ports.send(row);
    if (sent.kind === 'offline' || sent.kind === 'signed-out') {
      left.add(row.id);
      if (sent.kind === 'offline') silences += 1;
      else ports.noteNobody(true);
      return;
    }
    silences = 0;
    if (needsStaff(row)) ports.noteNobody(false);
    const after = await keep(ports, row, sent);
    if (!after) done += 1;
    rows = rows.flatMap((each) => (each.id === row.id ? (after ?? []) : each));
  };
  const begin = (row: OutboxRow) => {
    const work = finish(row)
      .catch((error: unknown) => {
        // The device itself fails: the row stays as it is for another run.
        left.add(row.id);
        silences = width;
        ports.onTrouble(error);
      })
      .finally(() => {
        inFlight.delete(row.id);
        ports.onSending(new Set(inFlight.keys()));
      });
    inFlight.set(row.id, work);
    ports.onSending(new Set(inFlight.keys()));
  };
  const next = () =>
    sendable(rows, {
      now: world.now(),
      inFlight: new Set([...inFlight.keys(), ...left]),
      nobodySince: ports.nobodySince(),
    });

  for (;;) {
    if (silences < width)
      next()
        .slice(0, width - inFlight.size)
        .forEach(begin);
    if (inFlight.size === 0) {
      // What was added meanwhile goes along, rather than at the next run.
      rows = await load(database);
      if (silences >= width || next().length === 0) break;
      continue;
    }
    await Promise.race(inFlight.values());
  }
  return { isSilent: silences > 0, done };
}

async function load({ outbox }: SellingDatabase): Promise<readonly OutboxRow[]> {
  return outbox.orderBy('seq').toArray();
}

// Written in one transaction with what follows from it, on the row as it stands by now.
async function keep(
  { database, world }: SenderPorts,
  row: OutboxRow,
  sent: Exclude<Sent, { kind: 'offline' | 'signed-out' }>,
): Promise<OutboxRow | null> {
  const chance = { now: world.now(), random: world.random() };
  return database.transaction('rw', [database.outbox, database.sales, database.kept], async () => {
    const present = await database.outbox.get(row.id);
    if (!present) return null;
    const after = rowAfter(present, sent, chance);
    if (after) await database.outbox.put(after);
    else {
      await database.outbox.delete(row.id);
      if (sent.kind === 'done') await sent.keep?.();
    }
    return after;
  });
}
