import type { PointStore } from '../store/point-store.ts';

/** Throws where a customer's points are not the sum of the ledger, or of what can be used. */
export async function checkPoints(store: PointStore): Promise<void> {
  const faults = await store.accountsOutOfBalance();
  if (faults.length > 0)
    throw new Error(
      `${faults.length} accounts are out of balance: ${faults.slice(0, 20).join(', ')}`,
    );
}
