import { buildSale, isSold, type Sale } from './build-sale.ts';
import type { Basket } from './dataset.ts';
import { createEffects, type ExpectedEffects, type SoldAt } from './effects/expected-effects.ts';
import { createTotals, type ExpectedTotals } from './expected-totals.ts';
import { figuresOf, grow } from './figures.ts';
import { GraphFault } from './graph-client.ts';
import type { Progress } from './progress.ts';
import { saleInput } from './sale-input.ts';
import { sellBaskets, type Order } from './sell-baskets.ts';
import type { OpenedStore } from './set-up-tenant.ts';
import type { SoldBefore } from './sold-orders.ts';
import type { Surveyed } from './survey.ts';
import { checkCustomer, checkSold, sellAt } from './till.ts';
import type { Tills } from './tills.ts';

/** Everything it takes to sell a dataset. */
export type ShopFloor = {
  readonly surveyed: Surveyed;
  readonly stores: ReadonlyMap<string, OpenedStore>;
  /** The manned registers. */
  readonly tills: Tills;
  /** The platform's ids of the households. */
  readonly customers: ReadonlyMap<string, string>;
  readonly soldBefore: ReadonlyMap<string, SoldBefore>;
  /** How many of them sell at once. */
  readonly atOnce: number;
  readonly limit: number;
  readonly signal: AbortSignal;
};

/** What the tenant must hold in the end. */
export type Held = {
  /** All baskets that are sold in the tenant. */
  readonly all: ExpectedTotals;
  /** Those of them that earlier runs sold beyond the limit of this one. */
  readonly beyond: ExpectedTotals;
  /** What must follow from all of them elsewhere. */
  readonly effects: ExpectedEffects;
};

type Work = { readonly basket: Basket; readonly sale: Sale };
type Standing = { readonly isTaken: boolean; readonly before: SoldBefore | undefined };

/** Sell every basket taken that is not sold yet; throws where the platform no longer answers. */
export async function sellAll(floor: ShopFloor, progress: Progress): Promise<Held> {
  const all = createTotals();
  const beyond = createTotals();
  const { dataset, priceOf } = floor.surveyed;
  const following = createEffects(dataset.products);

  async function* orders(): AsyncGenerator<Order<Work>, void, undefined> {
    let place = 0;
    for await (const basket of dataset.baskets()) {
      place += 1;
      const work = { basket, sale: buildSale(basket.lines, priceOf) };
      const isTaken = place <= floor.limit;
      const before = floor.soldBefore.get(basket.id);
      if (!isTaken && !before) continue;
      const soldAt = hold(work, { isTaken, before });
      if (!isTaken || !soldAt) continue;
      if (before) recount(work, before);
      else yield { register: soldAt.registerId, work };
    }
  }

  // Counts what the tenant holds in the end; answers where it is sold, or null where it is not.
  function hold({ basket, sale }: Work, { isTaken, before }: Standing): SoldAt | null {
    all.add(basket, sale);
    if (!isTaken) beyond.add(basket, sale);
    if (!isSold(sale)) return null;
    const soldAt = placeOf(floor.stores, basket, before);
    following.add(basket, sale, soldAt);
    return soldAt;
  }

  function recount({ basket, sale }: Work, { figures, customerId }: SoldBefore): void {
    const failure =
      checkSold(basket.id, sale, figures) ??
      checkCustomer(basket.id, customerOf(floor.customers, basket), customerId);
    if (failure) progress.failures.push(failure);
    progress.soldBefore += 1;
    grow(progress.figures, figuresOf(basket.id, sale));
  }

  async function sell({ register, work: { basket, sale } }: Order<Work>): Promise<void> {
    const session = await floor.tills(register);
    const customerId = customerOf(floor.customers, basket);
    const input = saleInput(basket, sale, { products: dataset.products, customerId });
    const startedMs = performance.now();
    const onRetry = (): void => void (progress.retries += 1);
    const toMake = { input, sale, signal: floor.signal, onRetry };
    const failure = await sellAt(session, toMake).catch((fault: unknown) =>
      failureOf(basket.id, fault),
    );
    progress.durationsMs.push(performance.now() - startedMs);
    if (failure) return void progress.failures.push(failure);
    progress.soldNow += 1;
    grow(progress.figures, figuresOf(basket.id, sale));
  }

  await sellBaskets(orders(), { tills: floor.atOnce, signal: floor.signal, sell });
  return { all: all.totals, beyond: beyond.totals, effects: following.effects };
}

/** Where a basket was sold, or is to be: its id decides on the register, so that a repeat finds the same one. */
function placeOf(
  stores: ShopFloor['stores'],
  { id, storeId }: Basket,
  before: SoldBefore | undefined,
): SoldAt {
  const store = stores.get(storeId);
  const registers = store?.registers ?? [];
  const spread = Buffer.from(id).reduce((sum, byte) => (sum * 31 + byte) % 65_521, 0);
  const registerId = before?.registerId ?? registers[spread % registers.length];
  if (!store || registerId === undefined) throw new Error(`store ${storeId} has no register`);
  return { storeId: store.id, registerId };
}

function customerOf(customers: ShopFloor['customers'], { householdId }: Basket): string | null {
  return householdId === null ? null : (customers.get(householdId) ?? null);
}

// A platform that does not answer ends the run: it can go on later from where it stands.
function failureOf(basketId: string, fault: unknown) {
  if (!(fault instanceof GraphFault) || ['NETWORK', 'UNAVAILABLE'].includes(fault.code))
    throw fault;
  return { basketId, code: fault.code, message: fault.message };
}
