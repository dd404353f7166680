import {
  formatMoney,
  settleTenders,
  type Decision,
  type PricingPolicy,
  type Settlement,
  type SettlementRefusal,
} from '@novapos/kernel';
import type { Tender } from '../till/sales.ts';

/** A tender as it was taken, in minor units. */
export type TakenTender = {
  readonly type: Tender['type'];
  readonly amountMinor: number;
  readonly tenderedMinor: number;
  readonly cardToken: string | null;
};

/** All tenders of a sale as they were taken. */
export type Taken = {
  readonly tenders: readonly TakenTender[];
  readonly cashRoundingMinor: number;
  readonly changeMinor: number;
};

/** What is to be paid. */
export type ToPay = {
  readonly totalMinor: number;
  readonly currency: string;
  readonly policy: PricingPolicy;
  readonly hasCustomer: boolean;
};

/** Set tenders against what is due by the kernel, exactly as the server does; a refusal is in words. */
export function settle(
  tenders: readonly Tender[],
  due: ToPay,
): Taken | { readonly problem: string } {
  if (!due.hasCustomer && tenders.some(({ type }) => type === 'LOYALTY_POINTS')) {
    return { problem: 'Points are paid by a customer: name the customer first.' };
  }
  const settled = offered(tenders, due);
  if (!settled.ok) return { problem: inWords(settled.refusal, due.currency) };
  const { cashRoundingMinor, changeMinor } = settled.value;
  const taken = tenders.map((tender, index) => ({
    type: tender.type,
    amountMinor: settled.value.tenders[index]?.amountMinor ?? 0,
    tenderedMinor: settled.value.tenders[index]?.tenderedMinor ?? 0,
    cardToken: tender.type === 'CARD' ? tender.cardToken : null,
  }));
  return { tenders: taken, cashRoundingMinor, changeMinor };
}

// Points pay as coupons do: exactly, without change.
function offered(
  tenders: readonly Tender[],
  { totalMinor, policy }: ToPay,
): Decision<Settlement, SettlementRefusal> {
  const all = tenders.map((tender) => ({
    type: tender.type === 'LOYALTY_POINTS' ? ('COUPON' as const) : tender.type,
    amountMinor: tender.type === 'CASH' ? tender.tenderedMinor : tender.amountMinor,
  }));
  return settleTenders(totalMinor, all, policy);
}

function inWords(refusal: SettlementRefusal, currency: string): string {
  switch (refusal.kind) {
    case 'TendersFallShort': {
      const missing = formatMoney({ amountMinor: refusal.shortByMinor, currency });
      return `${missing} is missing.`;
    }
    case 'TendersExceedDue':
      return 'That is more than is due: only cash gives change.';
    case 'TendersInvalid':
      return `Means of payment ${refusal.tender}: ${refusal.problem}.`;
  }
}
