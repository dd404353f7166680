import { takeCartSlot } from '../cart/cart-slot.ts';
import { openCart } from '../cart/open-cart.ts';
import type { SellingSettings } from '../cart/settings.ts';
import type { SellingDatabase } from '../outbox/database.ts';
import { openOutbox } from '../outbox/open-outbox.ts';
import type { Asks, Locks, World } from '../outbox/ports.ts';
import { senderOf } from '../outbox/send.ts';
import { openParked } from '../parked/open-parked.ts';
import { openReceipts, type ReceiptsPorts } from '../receipts/open-receipts.ts';
import { openRefunds } from '../refunds/open-refunds.ts';
import { openShifts } from '../shifts/open-shifts.ts';
import type { CatalogueItem } from '../till/catalogue.ts';
import type { Customers } from '../till/customers.ts';
import type { SoldOrder } from '../till/sales.ts';
import type { StaffMember } from '../till/staff.ts';
import { adoptOrphans } from './adopt-orphans.ts';
import type { TillPlace } from './make-intent.ts';
import { openSales } from './open-sales.ts';

/** What selling needs of the rest of the till; each is asked when it is needed, so that it may change. */
export type SellingPorts = Pick<ReceiptsPorts, 'printInFrame' | 'usb' | 'serial' | 'transform'> & {
  readonly database: SellingDatabase;
  readonly locks: Locks;
  readonly world: World;
  readonly asks: Asks;
  readonly settings: () => SellingSettings | null;
  readonly place: () => TillPlace | null;
  readonly cashier: () => (StaffMember & { readonly isOnline: boolean }) | null;
  readonly holds: (grant: string) => boolean;
  readonly status: () => {
    readonly isOnline: boolean;
    readonly offlineSince: Date | null;
    readonly blocked: string | null;
    readonly clockSkewMs: number;
  };
  readonly findItem: (variantId: string) => CatalogueItem | null;
  readonly customers: Pick<Customers, 'search' | 'read'>;
  /** A sale was made: what it changed may be fetched. */
  readonly onSold: (order: SoldOrder) => void;
  /** The server refused a sale: prices, stock or rights may be others by now. */
  readonly onRefused?: () => void;
  /** Told what went wrong on the device itself; the till goes on. */
  readonly onTrouble: (error: unknown) => void;
};

/** All of selling at this tab. */
export type Selling = Awaited<ReturnType<typeof openSelling>>;

/** Cart, sales, receipts, refunds, shifts, parked carts and the outbox of this tab, as they were left. */
export async function openSelling(ports: SellingPorts) {
  const { database, world, asks, status, locks } = ports;
  const isOnline = () => status().isOnline;
  const slot = await takeCartSlot(locks);
  const cart = await openCart(ports, slot);
  const outbox = await openOutbox({ ...ports, send: senderOf(ports) });
  const shifts = await openShifts({
    ...ports,
    outbox,
    isOnline,
    serverNow: () => world.now() - status().clockSkewMs,
  });
  const salesPorts = { ...ports, cart, outbox, shiftId: shifts.shiftId };
  const sales = await openSales(salesPorts);
  await adoptOrphans(salesPorts, locks);
  const receipts = await openReceipts({ ...ports, ask: asks.device });
  const findCustomers = ports.customers.search;
  const refunds = openRefunds({ ...ports, cart, findCustomers });
  const parked = openParked({ ...ports, cart, isOnline, readCustomer: ports.customers.read });
  return {
    cart,
    sales,
    receipts,
    refunds,
    shifts,
    parked,
    outbox,
    /** Prices and taxes came: show the cart by them. */
    noteSettings: cart.reprice,
    /** The network is back, or somebody signed in: hand in what waits, and read the shift. */
    noteLine: async () => {
      await outbox.flush();
      await shifts.refresh();
    },
    /** Whether the device may be unpaired or reloaded: nothing is under way, and nothing waits. */
    isSettled: () => !sales.isBusy() && outbox.rows().length === 0,
    /** The end of this tab: its cart is free for the next. */
    close: () => {
      sales.close();
      shifts.end();
      outbox.close();
      slot.release();
      database.close();
    },
  };
}
