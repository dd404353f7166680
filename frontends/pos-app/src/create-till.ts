import { openSellingDatabase } from './outbox/database.ts';
import { openSelling, type Selling } from './sales/open-selling.ts';
import { autoLock } from './staff/auto-lock.ts';
import { blockedBy, createStatus, type KeptStatus } from './status/status.ts';
import { browserSurroundings } from './browser-surroundings.ts';
import { openTillCore, type TillCore } from './till-core.ts';
import type { AppUpdates, TillSurroundings } from './till-surroundings.ts';
import { wireTill } from './wire-till.ts';
import type { Till } from './till/till.ts';

/** What the app gives the till. */
export type TillParts = { readonly updates: AppUpdates };

/** A till with the end of it. */
export type RunningTill = Till & { readonly close: () => void };

/** Nobody is left signed in at a till that nobody is at. */
const idleMs = 5 * 60_000;

/** The till of this tab, as it was left. */
export async function createTill(
  { updates }: TillParts,
  surroundings: TillSurroundings = browserSurroundings(),
): Promise<RunningTill> {
  const database = openSellingDatabase(surroundings.databases.selling);
  let selling: Selling | null = null;
  const core = await openTillCore({
    ...surroundings,
    // Before it is known, something may wait.
    hasUnsent: () => selling === null || selling.outbox.rows().length > 0,
    async clearShop() {
      selling?.cart.clear();
      await database.parked.clear();
    },
  });
  selling = await sellingOf(core, surroundings, database);
  const status = statusOf(core, selling, updates, surroundings);
  const ends = [
    ...wireTill({ core, selling, status, surroundings }),
    autoLock({
      ...surroundings,
      idleMs,
      isSignedIn: () => core.staff.state.get().current !== null,
      lock: core.staff.lock,
    }),
    selling.close,
    core.close,
  ];
  void surroundings.persist().catch(surroundings.onTrouble);
  await core.sync.start();
  const { pairing, staff, catalogue, customers } = core;
  const { cart, sales, receipts, refunds, shifts, parked, outbox, isSettled } = selling;
  return {
    ...{ pairing, staff, catalogue, customers, cart, sales, receipts, refunds, shifts, parked },
    outbox,
    status,
    update: () => {
      if (!isSettled()) {
        const problem = 'Finish the sale and hand in what waits first; the update waits so long.';
        return Promise.resolve({ problem });
      }
      updates.apply();
      return Promise.resolve(null);
    },
    close() {
      for (const end of ends) end();
    },
  };
}

function sellingOf(
  { line, pairing, staff, catalogue, customers, settings, sync }: TillCore,
  surroundings: TillSurroundings,
  database: ReturnType<typeof openSellingDatabase>,
): Promise<Selling> {
  const { now, newId, random, after } = surroundings;
  return openSelling({
    ...surroundings,
    database,
    world: {
      now: () => now().getTime(),
      newId,
      random,
      pause: (inMs) => new Promise((resolve) => void after(inMs, resolve)),
    },
    asks: { device: line.device.ask, staff: line.staff.ask },
    settings: () => settings.state.get()?.selling ?? null,
    place: pairing.device.get,
    cashier: () => staff.state.get().current,
    holds: staff.holds,
    status: () => {
      const reach = line.connection.state.get();
      const maxHours = settings.state.get()?.selling.offline.maxHours ?? null;
      const clockSkewMs = line.device.clockSkewMs.get();
      return { ...reach, clockSkewMs, blocked: blockedBy(reach, maxHours, now()) };
    },
    findItem: catalogue.find,
    customers,
    onSold: ({ lines }) => {
      sync.soon();
      catalogue.countSold(lines.map(({ variantId }) => variantId)).catch(surroundings.onTrouble);
    },
  });
}

function statusOf(
  { line, settings, sync }: TillCore,
  { outbox }: Selling,
  updates: AppUpdates,
  { now }: TillSurroundings,
): KeptStatus {
  return createStatus({
    reach: line.connection.state,
    syncedAt: () => sync.state.get().syncedAt,
    clockSkewMs: line.device.clockSkewMs,
    outbox: outbox.items,
    maxOfflineHours: () => settings.state.get()?.selling.offline.maxHours ?? null,
    hasUpdate: updates.isWaiting,
    changes: [sync.state, settings.state],
    now,
  });
}
