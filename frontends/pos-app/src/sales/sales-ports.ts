import type { SellingCart } from '../cart/open-cart.ts';
import type { SellingSettings } from '../cart/settings.ts';
import type { SellingDatabase } from '../outbox/database.ts';
import type { SellingOutbox } from '../outbox/open-outbox.ts';
import type { Asks, World } from '../outbox/ports.ts';
import type { SoldOrder } from '../till/sales.ts';
import type { SaleIntent } from './intent.ts';
import type { TillPlace } from './make-intent.ts';
import { offlineObjection } from './offline-limits.ts';

/** What selling needs of the rest of the till. */
export type SalesPorts = {
  readonly database: SellingDatabase;
  readonly world: World;
  readonly asks: Asks;
  readonly cart: SellingCart;
  readonly outbox: SellingOutbox;
  readonly settings: () => SellingSettings | null;
  readonly place: () => TillPlace | null;
  /** Who is signed in. */
  readonly cashier: () => { readonly userId: string; readonly isOnline: boolean } | null;
  /** The shift that is open as far as the till knows. */
  readonly shiftId: () => string | null;
  readonly status: () => {
    readonly isOnline: boolean;
    readonly offlineSince: Date | null;
    readonly blocked: string | null;
  };
  /** A sale was made: what it changed may be fetched. */
  readonly onSold: (order: SoldOrder) => void;
  /** The server refused a sale: prices, stock or rights may be others by now. */
  readonly onRefused?: () => void;
  readonly onTrouble: (error: unknown) => void;
};

/** Why the limits of selling without the network stand against a sale, in words; null where they do not. */
export function objection(
  { settings, outbox, status, world }: SalesPorts,
  { totalMinor, cardMinor, order: { currency, tenders } }: SaleIntent,
): string | null {
  const rules = settings();
  if (!rules) return 'Prices and taxes are still being fetched.';
  const waitingMinor = outbox.rows().reduce((sum, row) => sum + row.totalMinor, 0);
  const offlineSinceMs = status().offlineSince?.getTime() ?? null;
  const hasPoints = tenders.some(({ type }) => type === 'LOYALTY_POINTS');
  return offlineObjection(rules.offline, {
    totalMinor,
    cardMinor,
    hasPoints,
    currency,
    waitingMinor,
    offlineSinceMs,
    now: world.now(),
  });
}
