import type { ReturnObjection } from './return-policy.ts';

/** The right to take goods back, and that to do so where the policy objects. */
export type ReturnGrant = 'orders:refund' | 'orders:refund-override';

/** The right that is missing to take goods back under these objections; null where none is. */
export function missingReturnGrant(
  grants: readonly string[],
  objections: readonly ReturnObjection[],
): ReturnGrant | null {
  if (objections.length > 0 && !grants.includes('orders:refund-override')) {
    return 'orders:refund-override';
  }
  return grants.includes('orders:refund') ? null : 'orders:refund';
}
