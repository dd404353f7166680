import type { PricedCart } from '@novapos/kernel';
import type { Draft } from '../cart/draft.ts';
import type { SellingSettings } from '../cart/settings.ts';
import type { World } from '../outbox/ports.ts';
import { factsOf, soldOrderOf } from './device-order.ts';
import type { SaleIntent } from './intent.ts';
import { completeInput, handInInput } from './sale-inputs.ts';
import type { Taken } from './settle.ts';

/** Where the till stands, as it is known from its pairing. */
export type TillPlace = {
  readonly registerId: string;
  readonly registerName: string;
  /** What its receipt numbers begin with when it gives them itself, such as `R1-F2`. */
  readonly receiptSeries: string;
};

/** All that a sale is made of at the moment Charge is pressed. */
export type SaleMakings = {
  readonly slot: number;
  readonly draft: Draft;
  readonly priced: PricedCart;
  readonly taken: Taken;
  readonly settings: SellingSettings;
  readonly place: TillPlace;
  readonly cashierId: string;
  readonly shiftId: string | null;
  readonly isSent: boolean;
};

/** The sale that is made now: one id and one key, for whatever becomes of it. */
export function makeIntent(makings: SaleMakings, world: World): SaleIntent {
  const { slot, priced, taken, isSent } = makings;
  const orderId = world.newId();
  const key = world.newId();
  const soldAtMs = world.now();
  const cardMinor = taken.tenders
    .filter(({ type }) => type === 'CARD')
    .reduce((sum, { amountMinor }) => sum + amountMinor, 0);
  return {
    orderId,
    slot,
    key,
    soldAtMs,
    isSent,
    totalMinor: priced.totalMinor,
    cardMinor,
    complete: completeInput(makings, { orderId, key }),
    handIn: handInInput(makings, soldAtMs),
    order: soldOrderOf(makings, { orderId, soldAtMs }),
    facts: factsOf(makings, soldAtMs),
  };
}
