import type { Payment } from '../src/domain/payment.ts';

/** A cash payment of 7.35 that was captured, unless said otherwise. */
export function payment(overrides: Partial<Payment> = {}): Payment {
  const at = new Date('2030-01-01T11:00:00Z');
  return {
    id: '01890000-0000-7000-8000-000000000001',
    orderId: '01890000-0000-7000-8000-000000000002',
    sequence: 1,
    storeId: '01890000-0000-7000-8000-000000000003',
    registerId: '01890000-0000-7000-8000-000000000004',
    type: 'CASH',
    status: 'CAPTURED',
    currency: 'EUR',
    amountMinor: 735,
    tenderedMinor: 1000,
    changeMinor: 265,
    cashRoundingMinor: 0,
    cardToken: null,
    provider: null,
    providerReference: null,
    cardBrand: null,
    cardLast4: null,
    failureReason: null,
    createdAt: at,
    changedAt: at,
    customerId: null,
    worthMinor: null,
    refundedMinor: 0,
    ...overrides,
  };
}
