import { buildSale, type PriceOf } from './build-sale.ts';
import { readControl, type Control } from './control.ts';
import { openDataset, type Dataset } from './dataset.ts';
import { createTotals, type ExpectedTotals } from './expected-totals.ts';
import { fingerprintOf, hashTables, type TableHashes } from './fingerprint.ts';

/** A dataset that was read through and found usable. */
export type Surveyed = {
  readonly dataset: Dataset;
  readonly hashes: TableHashes;
  readonly fingerprint: string;
  /** Null where the folder has none. */
  readonly control: Control | null;
  readonly priceOf: PriceOf;
  /** What the baskets taken come to. */
  readonly taken: ExpectedTotals;
  /** Who bought the baskets taken. */
  readonly households: ReadonlySet<string>;
  /** Whether every basket of the file is taken. */
  readonly isWhole: boolean;
};

/**
 * Read a folder through before anything is sent, so that its faults are found and it is known what
 * must come out; throws `DatasetInvalid`. The first `limit` baskets are taken.
 */
export async function survey(folder: string, limit: number): Promise<Surveyed> {
  const dataset = await openDataset(folder);
  const control = readControl(folder);
  const hashes = await hashTables(folder);
  const priceOf: PriceOf = (productId) => dataset.products.get(productId)?.priceMinor ?? 0;
  const taken = createTotals();
  const households = new Set<string>();
  let count = 0;
  for await (const basket of dataset.baskets()) {
    count += 1;
    if (count > limit) continue;
    taken.add(basket, buildSale(basket.lines, priceOf));
    if (basket.householdId !== null) households.add(basket.householdId);
  }
  return {
    dataset,
    hashes,
    fingerprint: fingerprintOf(hashes),
    control,
    priceOf,
    taken: taken.totals,
    households,
    isWhole: count <= limit,
  };
}
