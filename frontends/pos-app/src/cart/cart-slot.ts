import type { Locks } from '../outbox/ports.ts';

/** The lock that a tab holds while it has the cart of a slot. */
export function cartLock(slot: number): string {
  return `novapos-cart-${slot}`;
}

/** The place of a tab's cart on the device, and the end of having it. */
export type CartSlot = { readonly slot: number; readonly release: () => void };

/**
 * Take the first cart that no other tab has. Each tab has a cart of its own, so that two never write into one; the cart of
 * a tab that was closed or killed is what the next one opens.
 */
export async function takeCartSlot(locks: Locks, from = 1): Promise<CartSlot> {
  const release = await locks.tryTake(cartLock(from));
  return release ? { slot: from, release } : takeCartSlot(locks, from + 1);
}
