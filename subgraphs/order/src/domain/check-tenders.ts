import { accept, refuse, settleTenders, type Decision, type PricingPolicy } from '@novapos/kernel';
import type { CartTender } from './cart.ts';
import type { TenderRefusal } from './refusals.ts';

const mostTenders = 100;

/** What is to be paid, in minor units, and how cash is rounded. */
export type Due = {
  readonly dueMinor: number;
  /** What of it goods pay that come back in the same exchange. */
  readonly exchangedMinor: number;
  readonly currency: string;
  readonly policy: PricingPolicy;
  readonly customerId: string | null;
};

/** Refuse tenders that can't pay what is due, before anything is held; a card may still be declined. */
export function checkTenders(
  tenders: readonly CartTender[],
  due: Due,
): Decision<readonly CartTender[], TenderRefusal> {
  const { dueMinor, exchangedMinor, currency, policy, customerId } = due;
  if (tenders.length > mostTenders) {
    const problem = `up to ${mostTenders} tenders can be taken`;
    return refuse({ kind: 'TendersInvalid', tender: mostTenders + 1, problem });
  }
  const points = tenders.findIndex(({ type }) => type === 'LOYALTY_POINTS');
  if (points >= 0 && customerId === null) {
    const problem = 'points are paid by a customer: name the customer of the sale';
    return refuse({ kind: 'TendersInvalid', tender: points + 1, problem });
  }
  const goods = tenders.findIndex(({ type }) => type === 'EXCHANGE');
  if (goods >= 0) {
    const problem = 'goods pay in an exchange, which sees to it by itself';
    return refuse({ kind: 'TendersInvalid', tender: goods + 1, problem });
  }
  const worth = { type: 'EXCHANGE' as const, amountMinor: exchangedMinor };
  const all: readonly CartTender[] = exchangedMinor === 0 ? tenders : [...tenders, worth];
  // Points and goods pay as coupons do: exactly, without change.
  const offered = all.map(({ type, amountMinor }) => ({
    type: type === 'CASH' || type === 'CARD' ? type : ('COUPON' as const),
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
