import { accept, refuse, settleTenders, type Decision, type PricingPolicy } from '@novapos/kernel';
import type { CartTender } from './cart.ts';
import type { TenderRefusal } from './refusals.ts';

const mostTenders = 100;

/** What is to be paid, in minor units, and how cash is rounded. */
export type Due = {
  readonly dueMinor: number;
  readonly currency: string;
  readonly policy: PricingPolicy;
  readonly customerId: string | null;
};

/** Refuse tenders that can't pay what is due, before anything is held; a card may still be declined. */
export function checkTenders(
  tenders: readonly CartTender[],
  due: Due,
): Decision<readonly CartTender[], TenderRefusal> {
  const { dueMinor, currency, policy, customerId } = due;
  if (tenders.length > mostTenders) {
    const problem = `up to ${mostTenders} tenders can be taken`;
    return refuse({ kind: 'TendersInvalid', tender: mostTenders + 1, problem });
  }
  const points = tenders.findIndex(({ type }) => type === 'LOYALTY_POINTS');
  if (points >= 0 && customerId === null) {
    const problem = 'points are paid by a customer: name the customer of the sale';
    return refuse({ kind: 'TendersInvalid', tender: points + 1, problem });
  }
  // Points pay as coupons do: exactly, without change.
  const offered = tenders.map(({ type, amountMinor }) => ({
    type: type === 'LOYALTY_POINTS' ? ('COUPON' as const) : type,
    amountMinor: amountMinor ?? null,
  }));
  const settled = settleTenders(dueMinor, offered, policy);
  if (settled.ok) return accept(tenders);

  const { refusal } = settled;
  const money = { amountMinor: dueMinor, currency };
  switch (refusal.kind) {
    case 'TendersFallShort': {
      const shortBy = { amountMinor: refusal.shortByMinor, currency };
      return refuse({ kind: refusal.kind, due: money, shortBy });
    }
    case 'TendersExceedDue':
      return refuse({ kind: refusal.kind, due: money });
    case 'TendersInvalid':
      return refuse(refusal);
  }
}
