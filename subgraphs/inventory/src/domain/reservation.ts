import type { Quantity } from '@novapos/kernel';
import type { StockLine } from './stock-lines.ts';

/** How long goods are held for an order that is not yet paid for. */
export const holdSeconds = 900;

/** What has become of an order's hold. */
export type ReservationState = 'HELD' | 'RELEASED' | 'CONSUMED' | 'EXPIRED';

/** What an order holds, or has sold, at a location. */
export type Reservation = {
  readonly locationId: string;
  readonly state: ReservationState;
  readonly lines: readonly StockLine[];
  readonly expiresAt: Date;
};

/** Of one variant: what leaves the shelf, and what no longer is held. */
export type LevelChange = {
  readonly variantId: string;
  readonly sold: Quantity;
  readonly letGo: Quantity;
};

/** What a sale changes: all that was sold leaves the shelf, all that its order held is let go. */
export function settleSale(
  held: readonly StockLine[],
  sold: readonly StockLine[],
): readonly LevelChange[] {
  const changes = new Map<string, LevelChange>();
  for (const { variantId, quantity } of held) {
    changes.set(variantId, { variantId, sold: 0, letGo: quantity });
  }
  for (const { variantId, quantity } of sold) {
    const letGo = changes.get(variantId)?.letGo ?? 0;
    changes.set(variantId, { variantId, sold: quantity, letGo });
  }
  return [...changes.values()];
}

/** Why goods leave that nobody held; null for a sale whose goods were held. */
export function reasonToSell(state: ReservationState | null): string | null {
  switch (state) {
    case 'HELD':
    case 'CONSUMED':
      return null;
    case 'EXPIRED':
      return 'sold after its hold had run out';
    case 'RELEASED':
      return 'sold after its hold was let go';
    case null:
      return 'sold without a hold';
  }
}
