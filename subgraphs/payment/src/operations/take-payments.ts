import { newId } from '@novapos/chassis';
import {
  settleTenders,
  type OfferedTender,
  type PricingPolicy,
  type SettledTender,
  type Settlement,
} from '@novapos/kernel';
import type { Payment } from '../domain/payment.ts';
import { advancePayments, type Standing } from './advance-payments.ts';
import type { Till } from './till.ts';

/** What is due for an order, and how it is to be paid. */
export type Taking = {
  readonly orderId: string;
  readonly storeId: string;
  readonly registerId: string;
  readonly currency: string;
  readonly dueMinor: number;
  readonly policy: Pick<PricingPolicy, 'cashIncrementMinor' | 'cashRounding'>;
  readonly tenders: readonly (OfferedTender & { readonly cardToken: string | null })[];
};

/** What became of a taking. */
export type TakingOutcome =
  | Standing
  | { readonly kind: 'PaymentsShort'; readonly dueMinor: number; readonly shortByMinor: number }
  | { readonly kind: 'PaymentsAboveDue'; readonly dueMinor: number }
  | { readonly kind: 'PaymentTenderInvalid'; readonly tender: number; readonly problem: string };

/** Take all tenders of an order or none; the same order again answers what became of it. */
export async function takePayments(till: Till, taking: Taking): Promise<TakingOutcome> {
  const settled = settleTenders(taking.dueMinor, taking.tenders, taking.policy);
  if (!settled.ok) return refused(taking.dueMinor, settled.refusal);

  const payments = opened(taking, settled.value, till);
  if (payments.length === 0) return nothingDue(taking.orderId);
  const kept = await till.store.open(till.tenantId, taking.orderId, payments);
  return advancePayments(till, taking.orderId, kept);
}

type Refused = Extract<ReturnType<typeof settleTenders>, { ok: false }>['refusal'];

function refused(dueMinor: number, refusal: Refused): TakingOutcome {
  switch (refusal.kind) {
    case 'TendersFallShort':
      return { kind: 'PaymentsShort', dueMinor, shortByMinor: refusal.shortByMinor };
    case 'TendersExceedDue':
      return { kind: 'PaymentsAboveDue', dueMinor };
    case 'TendersInvalid':
      return { ...refusal, kind: 'PaymentTenderInvalid' };
  }
}

// What needs no provider is money in the drawer at once.
function opened(taking: Taking, settlement: Settlement, { provider, now }: Till): Payment[] {
  const hasCard = settlement.tenders.some(({ type }) => type === 'CARD');
  const at = now();
  const roundedAt = settlement.tenders.findIndex(({ type }) => type === 'CASH');
  return settlement.tenders.map((tender, index) => ({
    ...intent(taking, tender),
    sequence: index + 1,
    status: hasCard ? 'CREATED' : 'CAPTURED',
    cashRoundingMinor: index === roundedAt ? settlement.cashRoundingMinor : 0,
    cardToken: tender.type === 'CARD' ? (taking.tenders[index]?.cardToken ?? 'sim_approve') : null,
    provider: tender.type === 'CARD' ? provider.name : null,
    createdAt: at,
    changedAt: at,
  }));
}

function intent({ orderId, storeId, registerId, currency }: Taking, tender: SettledTender) {
  return {
    id: newId(),
    orderId,
    storeId,
    registerId,
    currency,
    type: tender.type,
    amountMinor: tender.amountMinor,
    tenderedMinor: tender.tenderedMinor,
    changeMinor: tender.changeMinor,
    providerReference: null,
    cardBrand: null,
    cardLast4: null,
    failureReason: null,
  };
}

function nothingDue(orderId: string): TakingOutcome {
  return { kind: 'PaymentsTaken', orderId, payments: [], cashRoundingMinor: 0, changeMinor: 0 };
}
