import { rightsNeeded } from './check-cart.ts';
import { cartOf } from './check-offline-sale.ts';
import type { Discrepancy } from './offline-finding.ts';
import type { OfflineSale } from './offline-sale.ts';

/** Someone of the tenant, with what they may do now. */
export type Employee = {
  readonly id: string;
  readonly isActive: boolean;
  readonly grants: readonly string[];
};

/** Whether the cashier works here, and had each right that the sale needed, or someone who has it allowed it. */
export function staffDiscrepancies(
  sale: OfflineSale,
  staff: ReadonlyMap<string, Employee>,
): readonly Discrepancy[] {
  const cashier = staff.get(sale.cashierId);
  if (!cashier?.isActive) {
    const message = cashier ? 'The cashier no longer works here.' : 'Nobody knows the cashier.';
    const about = 'sale';
    return [{ kind: 'CASHIER_UNKNOWN', about, line: null, message, sold: null, expected: null }];
  }
  const needed = ['orders:sell', ...rightsNeeded(cartOf(sale))];
  const missing = needed.filter(
    (grant) => !cashier.grants.includes(grant) && !isApproved(sale, grant, staff),
  );
  return missing.map((grant) => ({
    kind: 'RIGHT_MISSING',
    about: grant,
    line: null,
    message: `The cashier has no right ${grant}, and nobody allowed it who has.`,
    sold: null,
    expected: grant,
  }));
}

function isApproved(
  { approvals, cashierId }: OfflineSale,
  grant: string,
  staff: ReadonlyMap<string, Employee>,
): boolean {
  return approvals.some((approval) => {
    const approver = staff.get(approval.approverId);
    const isOther = approval.approverId !== cashierId;
    return approval.grant === grant && isOther && approver?.isActive && holds(approver, grant);
  });
}

function holds({ grants }: Employee, grant: string): boolean {
  return grants.includes(grant);
}
