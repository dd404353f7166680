import { newId } from '@novapos/chassis';
import { settleTenders, type PricingPolicy } from '@novapos/kernel';
import { isProvided, type Payment, type PaymentType } from '../domain/payment.ts';
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
  /** Whose points are taken. */
  readonly customerId: string | null;
  readonly tenders: readonly Tender[];
};

/** A means of payment as it is offered; a card without an amount pays the rest. */
export type Tender = {
  readonly type: PaymentType;
  readonly amountMinor: number | null;
  readonly cardToken: string | null;
};

/** What became of a taking. */
export type TakingOutcome =
  | Standing
  | { readonly kind: 'PaymentsShort'; readonly dueMinor: number; readonly shortByMinor: number }
  | { readonly kind: 'PaymentsAboveDue'; readonly dueMinor: number }
  | { readonly kind: 'PaymentTenderInvalid'; readonly tender: number; readonly problem: string };

/** Take all tenders of an order or none; the same order again answers what became of it. */
export async function takePayments(till: Till, taking: Taking): Promise<TakingOutcome> {
  const ofNobody = taking.tenders.findIndex(isPoints);
  if (ofNobody >= 0 && taking.customerId === null) {
    const problem = 'points are paid by a customer, and none is named';
    return { kind: 'PaymentTenderInvalid', tender: ofNobody + 1, problem };
  }
  const settled = settle(taking);
  if (!settled.ok) return refused(taking.dueMinor, settled.refusal);

  const payments = opened(taking, settled.value, till);
  if (payments.length === 0) return nothingDue(taking.orderId);
  const kept = await till.store.open(till.tenantId, taking.orderId, payments);
  return advancePayments(till, taking.orderId, kept);
}

// Points and goods that came back pay as coupons do: exactly, without change.
function settle({ dueMinor, tenders, policy }: Taking) {
  const offered = tenders.map((tender) => ({
    ...tender,
    type: tender.type === 'CASH' || tender.type === 'CARD' ? tender.type : ('COUPON' as const),
  }));
  return settleTenders(dueMinor, offered, policy);
}

function isPoints({ type }: Tender): boolean {
  return type === 'LOYALTY_POINTS';
}

type Settled = ReturnType<typeof settleTenders>;
type Refused = Extract<Settled, { ok: false }>['refusal'];
type Settlement = Extract<Settled, { ok: true }>['value'];

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
function opened(taking: Taking, settlement: Settlement, { providers, now }: Till): Payment[] {
  const at = now();
  const roundedAt = settlement.tenders.findIndex(({ type }) => type === 'CASH');
  const payments = settlement.tenders.flatMap((settled, index) => {
    const tender = taking.tenders[index];
    if (!tender) return [];
    const cashRoundingMinor = index === roundedAt ? settlement.cashRoundingMinor : 0;
    return [{ ...intent(taking, tender), ...settled, type: tender.type, cashRoundingMinor }];
  });
  const status = payments.some(isProvided) ? 'CREATED' : 'CAPTURED';
  return payments.map((payment, index) => ({
    ...payment,
    sequence: index + 1,
    status,
    provider: isProvided(payment) ? providers[payment.type].name : null,
    createdAt: at,
    changedAt: at,
  }));
}

function intent({ orderId, storeId, registerId, currency, customerId }: Taking, tender: Tender) {
  return {
    id: newId(),
    orderId,
    storeId,
    registerId,
    currency,
    cardToken: tender.type === 'CARD' ? (tender.cardToken ?? 'sim_approve') : null,
    customerId: isPoints(tender) ? customerId : null,
    worthMinor: null,
    refundedMinor: 0,
    providerReference: null,
    cardBrand: null,
    cardLast4: null,
    failureReason: null,
  };
}

function nothingDue(orderId: string): TakingOutcome {
  return { kind: 'PaymentsTaken', orderId, payments: [], cashRoundingMinor: 0, changeMinor: 0 };
}
