import {
  DiscardCartDocument,
  ParkedCartsDocument,
  type ParkedCartsQuery,
} from '../operations/operations.generated.ts';
import type { ParkedCart } from '../till/shifts.ts';
import type { LocalCart } from './local-cart.ts';
import { ghost, keptUnder, resuming, type ParkedPorts } from './parked-desk.ts';

/** All parked carts that this device can go on with, the oldest first. */
export async function listParked(ports: ParkedPorts): Promise<readonly ParkedCart[]> {
  const { database, asks } = ports;
  const local = (await database.parked.toArray()).map(presentLocal);
  const fetching = await keptUnder(database, resuming);
  const gone = idsOf(await keptUnder(database, ghost));
  const answer = ports.isOnline() ? await asks.staff(ParkedCartsDocument, {}) : null;
  const theirs = answer?.kind === 'ok' ? answer.data.parkedCarts.map(presentParked) : [];
  const onServer = new Set(idsOf(theirs));
  // Parked here for want of an answer, and on the server after all: it is one cart.
  await database.parked.bulkDelete(idsOf(local).filter((id) => onServer.has(id)));
  await discardGhosts(ports, gone, onServer);
  const own = [...local, ...fetching].filter(({ id }) => !onServer.has(id));
  return [...theirs.filter(({ id }) => !gone.includes(id)), ...own].sort(
    (one, other) => one.parkedAt.getTime() - other.parkedAt.getTime(),
  );
}

async function discardGhosts(
  { database, asks }: ParkedPorts,
  gone: readonly string[],
  onServer: ReadonlySet<string>,
): Promise<void> {
  for (const id of gone.filter((each) => onServer.has(each))) {
    const answer = await asks.staff(DiscardCartDocument, { input: { id } });
    if (answer.kind === 'ok') await database.kept.delete(ghost + id);
  }
}

function idsOf(carts: readonly { readonly id: string }[]): string[] {
  return carts.map(({ id }) => id);
}

function presentParked(parked: ParkedCartsQuery['parkedCarts'][number]): ParkedCart {
  return {
    id: parked.id,
    label: parked.label,
    lines: parked.lines.length,
    shownTotalMinor: parked.shownTotal.amountMinor,
    parkedAt: new Date(parked.parkedAt),
    isLocal: false,
  };
}

function presentLocal(cart: LocalCart): ParkedCart {
  const { id, label, draft, shownTotalMinor, parkedAt } = cart;
  return { id, label, lines: draft.lines.length, shownTotalMinor, parkedAt, isLocal: true };
}
