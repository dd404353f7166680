import { writable } from '../outbox/writable.ts';
import type { Readable } from '../till/readable.ts';
import type { ChargeState, Sales, Tender } from '../till/sales.ts';
import { askServer, lookAfter, stopAtServer } from './ask-server.ts';
import { chargeCart } from './charge-cart.ts';
import type { SaleIntent } from './intent.ts';
import { dropped, soldByDevice, type Desk } from './outcomes.ts';
import type { SalesPorts } from './sales-ports.ts';
import { watchSales, type SaleNotice } from './watch-sales.ts';

/** Sales with what the rest of the till needs of them. */
export type SellingSales = Sales & {
  /** What the server found of sales that were handed in, for the cashier to see. */
  readonly notices: Readable<readonly SaleNotice[]>;
  readonly dismissNotice: (orderId: string) => Promise<void>;
  /** Between Charge and receipt nothing may be reloaded. */
  readonly isBusy: () => boolean;
  readonly close: () => void;
};

const busy: ReadonlySet<ChargeState['kind']> = new Set([
  'working',
  'card-waiting',
  'card-timed-out',
]);

/** Selling at this tab; goes on with the sale that it was about when it was closed or killed. */
export async function openSales(ports: SalesPorts): Promise<SellingSales> {
  const { database, cart } = ports;
  const charge = writable<ChargeState>({ kind: 'idle' });
  const isBusy = () => busy.has(charge.get().kind);
  const show = (state: ChargeState): ChargeState => {
    charge.set(state);
    cart.setFrozen(isBusy());
    return state;
  };
  const desk: Desk = { ...ports, charge: charge.get, show, present: null, isAsking: false };
  const { last, notices, close } = watchSales(ports);
  const unfinished = await database.intents.where({ slot: cart.slot }).first();
  if (unfinished) {
    show({ kind: 'working' });
    void guarded(desk, () => recover(desk, unfinished));
  }
  return {
    charge,
    last,
    notices,
    isBusy,
    sell: async (tenders) => {
      // A second press sells nothing: neither while it works, nor when it is done and nothing new is in the cart.
      const isDone = charge.get().kind === 'sold' && cart.draft().lines.length === 0;
      if (isBusy() || isDone) return charge.get();
      show({ kind: 'working' });
      return guarded(desk, () => begin(desk, tenders));
    },
    cancel: () => guarded(desk, () => cancel(desk)),
    askAgain: () => guarded(desk, () => askAgain(desk)),
    next: () => {
      if (!isBusy()) show({ kind: 'idle' });
    },
    dismissNotice: async (orderId) => {
      await database.sales.update(orderId, { hasNotes: 0 });
    },
    close,
  };
}

// Kept before it is sent: whatever happens from here on, it is known that it may have been sold.
async function begin(desk: Desk, tenders: readonly Tender[]): Promise<ChargeState> {
  const intent = chargeCart(desk, tenders);
  if ('problem' in intent) {
    return desk.show({ kind: 'refused', problem: intent.problem, requestId: null });
  }
  await desk.cart.settled();
  await desk.database.intents.add(intent);
  desk.present = intent;
  return intent.isSent ? askServer(desk, intent, false) : soldByDevice(desk, intent);
}

async function recover(desk: Desk, intent: SaleIntent): Promise<ChargeState> {
  desk.present = intent;
  return intent.isSent ? lookAfter(desk, intent) : dropped(desk, intent, { kind: 'idle' });
}

async function askAgain(desk: Desk): Promise<ChargeState> {
  const { present } = desk;
  if (!present || desk.charge().kind !== 'card-timed-out') return desk.charge();
  return askServer(desk, present, true);
}

async function cancel(desk: Desk): Promise<ChargeState> {
  const { present } = desk;
  const { kind } = desk.charge();
  if (!present || (kind !== 'card-waiting' && kind !== 'card-timed-out')) return desk.charge();
  return stopAtServer(desk, present);
}

// Where the device itself fails, what was begun can still be asked for.
async function guarded(desk: Desk, work: () => Promise<ChargeState>): Promise<ChargeState> {
  try {
    return await work();
  } catch (error) {
    desk.onTrouble(error);
    const problem = 'This device can’t keep the sale.';
    return desk.show(
      desk.present ? { kind: 'card-timed-out' } : { kind: 'refused', problem, requestId: null },
    );
  }
}
