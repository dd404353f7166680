import { buildSale, isSold, type Sale } from './build-sale.ts';
import type { Basket } from './dataset.ts';
import { createTotals, type ExpectedTotals } from './expected-totals.ts';
import { figuresOf, grow } from './figures.ts';
import { GraphFault } from './graph-client.ts';
import type { Progress } from './progress.ts';
import { saleInput } from './sale-input.ts';
import { sellBaskets, type Order } from './sell-baskets.ts';
import type { OpenedStore } from './set-up-tenant.ts';
import type { SoldFigures } from './sold-orders.ts';
import type { Surveyed } from './survey.ts';
import { checkSold, sellAt } from './till.ts';
import type { Tills } from './tills.ts';

/** Everything it takes to sell a dataset. */
export type ShopFloor = {
  readonly surveyed: Surveyed;
  readonly stores: ReadonlyMap<string, OpenedStore>;
  /** The manned registers. */
  readonly tills: Tills;
  readonly soldBefore: ReadonlyMap<string, SoldFigures>;
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
};

type Work = { readonly basket: Basket; readonly sale: Sale };

/** Sell every basket taken that is not sold yet; throws where the platform no longer answers. */
export async function sellAll(floor: ShopFloor, progress: Progress): Promise<Held> {
  const all = createTotals();
  const beyond = createTotals();
  const { dataset, priceOf } = floor.surveyed;

  async function* orders(): AsyncGenerator<Order<Work>, void, undefined> {
    let place = 0;
    for await (const basket of dataset.baskets()) {
      place += 1;
      const sale = buildSale(basket.lines, priceOf);
      const isTaken = place <= floor.limit;
      const before = floor.soldBefore.get(basket.id);
      if (isTaken || before) all.add(basket, sale);
      if (!isTaken && before) beyond.add(basket, sale);
      if (!isTaken || !isSold(sale)) continue;
      if (before) recount(basket.id, sale, before);
      else yield { register: registerOf(floor.stores, basket), work: { basket, sale } };
    }
  }

  function recount(basketId: string, sale: Sale, before: SoldFigures): void {
    const failure = checkSold(basketId, sale, before);
    if (failure) progress.failures.push(failure);
    progress.soldBefore += 1;
    grow(progress.figures, figuresOf(basketId, sale));
  }

  async function sell({ register, work: { basket, sale } }: Order<Work>): Promise<void> {
    const session = await floor.tills(register);
    const input = saleInput(basket, sale, dataset.products);
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
  return { all: all.totals, beyond: beyond.totals };
}

/** The register a basket is sold at: the basket's id decides, so that a repeat finds the same one. */
function registerOf(stores: ShopFloor['stores'], { id, storeId }: Basket): string {
  const registers = stores.get(storeId)?.registers ?? [];
  const spread = Buffer.from(id).reduce((sum, byte) => (sum * 31 + byte) % 65_521, 0);
  const register = registers[spread % registers.length];
  if (register === undefined) throw new Error(`store ${storeId} has no register`);
  return register;
}

// A platform that does not answer ends the run: it can go on later from where it stands.
function failureOf(basketId: string, fault: unknown) {
  if (!(fault instanceof GraphFault) || ['NETWORK', 'UNAVAILABLE'].includes(fault.code))
    throw fault;
  return { basketId, code: fault.code, message: fault.message };
}
