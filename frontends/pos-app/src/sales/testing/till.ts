import { openCart } from '../../cart/open-cart.ts';
import { takeCartSlot } from '../../cart/cart-slot.ts';
import { apples, article, settings } from '../../cart/testing/examples.ts';
import type { SellingSettings } from '../../cart/settings.ts';
import { openSellingDatabase } from '../../outbox/database.ts';
import { openOutbox } from '../../outbox/open-outbox.ts';
import type { Asks, Locks, World } from '../../outbox/ports.ts';
import { fakeWorld } from '../../outbox/testing/doubles.ts';
import { adoptOrphans } from '../adopt-orphans.ts';
import { openSales } from '../open-sales.ts';
import { senderOf } from '../../outbox/send.ts';

/** What a tab of a test is made of. */
export type TabOptions = {
  readonly name: string;
  readonly locks: Locks;
  readonly asks: Asks;
  readonly isOnline: () => boolean;
  readonly rules?: SellingSettings;
  readonly rights?: readonly string[];
  readonly shiftId?: () => string | null;
  readonly world?: World;
};

/** What is sold in tests. */
export const items = [article(), apples];

/** A tab of a till: a cart, sales and the outbox on the device's database. */
export async function openTab(options: TabOptions) {
  const {
    name,
    locks,
    asks,
    isOnline,
    rules = settings(),
    rights = [],
    world = fakeWorld(),
  } = options;
  const database = openSellingDatabase(name);
  const troubles: unknown[] = [];
  const onTrouble = (error: unknown) => {
    troubles.push(error);
  };
  const slot = await takeCartSlot(locks);
  const cart = await openCart(
    { database, settings: () => rules, holds: (grant) => rights.includes(grant), onTrouble },
    slot,
  );
  const send = senderOf({ database, asks, world });
  const outbox = await openOutbox({ database, locks, world, send, onTrouble });
  const ports = {
    database,
    world,
    asks,
    cart,
    outbox,
    settings: () => rules,
    place: () => ({ registerId: 'register', registerName: 'Front till', receiptSeries: 'R1-F2' }),
    cashier: () => ({ userId: 'anna', isOnline: isOnline() }),
    shiftId: options.shiftId ?? (() => null),
    status: () => ({ isOnline: isOnline(), offlineSince: null, blocked: null }),
    onSold: () => undefined,
    onTrouble,
  };
  const sales = await openSales(ports);
  await adoptOrphans(ports, locks);
  /** As when the tab is closed or killed: nothing of it goes on. */
  const kill = () => {
    outbox.close();
    sales.close();
    slot.release();
    database.close();
  };
  return { database, cart, outbox, sales, troubles, kill };
}

/** A tab of a test. */
export type Tab = Awaited<ReturnType<typeof openTab>>;
