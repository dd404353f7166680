import { cartLock } from '../cart/cart-slot.ts';
import type { Locks } from '../outbox/ports.ts';
import { keepDeviceSale } from './keep-sale.ts';
import { objection, type SalesPorts } from './sales-ports.ts';

/**
 * Go on with the sales of tabs that are gone and will not come back: their customers are gone too. What may not be sold
 * without the network waits for a tab that opens its cart, and so does what another tab is about.
 */
export async function adoptOrphans(ports: SalesPorts, locks: Locks): Promise<void> {
  const { database, cart, world, outbox } = ports;
  const orphans = await database.intents.where('slot').notEqual(cart.slot).toArray();
  const series = ports.place()?.receiptSeries;
  for (const intent of orphans) {
    const release = await locks.tryTake(cartLock(intent.slot));
    if (!release) continue;
    try {
      const eraseCart = async () => {
        await database.cartSteps.where({ slot: intent.slot }).delete();
      };
      if (!intent.isSent) await database.intents.delete(intent.orderId);
      else if (series !== undefined && objection(ports, intent) === null) {
        await keepDeviceSale({ database, eraseCart }, intent, {
          series,
          spareOrderId: world.newId(),
        });
        outbox.nudge();
      }
    } finally {
      release();
    }
  }
}
