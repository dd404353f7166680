import type { SellingCart } from '../cart/open-cart.ts';
import type { SellingDatabase } from '../outbox/database.ts';
import type { Asks, Unasked, World } from '../outbox/ports.ts';
import type { CatalogueItem } from '../till/catalogue.ts';
import type { Customer } from '../till/customers.ts';
import type { ParkedCart } from '../till/shifts.ts';
import type { LocalCart } from './local-cart.ts';

/** What parked carts need of the rest of the till. */
export type ParkedPorts = {
  readonly database: SellingDatabase;
  readonly world: World;
  readonly asks: Asks;
  readonly cart: SellingCart;
  readonly isOnline: () => boolean;
  readonly findItem: (variantId: string) => CatalogueItem | null;
  readonly readCustomer: (id: string) => Promise<Customer | null>;
};

/** Why something about a parked cart was not done. */
export type Failed = { readonly problem: string; readonly requestId: string | null };

/** Names what this device was fetching from the list when the answer was lost. */
export const resuming = 'resuming ';

/** Names what may be on the server's list, but was taken from this device's. */
export const ghost = 'ghost ';

/** Take a local cart from the list; one that may be on the server too must not come back from there. */
export async function forgetLocal(
  { parked, kept }: SellingDatabase,
  { id, isUnsure }: LocalCart,
): Promise<void> {
  if (isUnsure) await kept.put({ id: ghost + id, value: { id } });
  await parked.delete(id);
}

/** What is kept under names that begin so. */
export async function keptUnder(
  { kept }: SellingDatabase,
  prefix: string,
): Promise<readonly ParkedCart[]> {
  const rows = await kept.where('id').startsWith(prefix).toArray();
  return rows.map(({ value }) => value as ParkedCart);
}

/** Why there is no answer, in words. */
export function unasked(asked: Unasked): Failed {
  return asked.kind === 'problem'
    ? failed(asked.problem, asked.requestId)
    : failed('No answer from the server: try again when the network is back.');
}

/** It was not done, in words. */
export function failed(problem: string, requestId: string | null = null): Failed {
  return { problem, requestId };
}
