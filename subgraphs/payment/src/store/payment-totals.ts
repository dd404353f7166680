import type { Database } from '@novapos/chassis';
import type { PaymentStatus, PaymentType } from '../domain/payment.ts';
import type { PrismaClient } from './client/client.ts';
import { whereOf, type PaymentFilter } from './payment-filter.ts';

/** A sum of payments of one type, status and currency. */
export type PaymentTotal = {
  readonly type: PaymentType;
  readonly status: PaymentStatus;
  readonly currency: string;
  readonly amountMinor: number;
  readonly cashRoundingMinor: number;
  readonly refundedMinor: number;
  readonly count: number;
};

/** Sums of the payments that a filter lets through. */
export function sumPayments(database: Database<PrismaClient>) {
  return async (tenantId: string, filter: PaymentFilter): Promise<PaymentTotal[]> => {
    const groups = await database.withTenant(tenantId, (tx) =>
      tx.payment.groupBy({
        by: ['type', 'status', 'currency'],
        where: whereOf(tenantId, filter),
        _sum: { amountMinor: true, cashRoundingMinor: true, refundedMinor: true },
        _count: { _all: true },
        orderBy: [{ type: 'asc' }, { status: 'asc' }, { currency: 'asc' }],
      }),
    );
    return groups.map(({ type, status, currency, _sum, _count }) => ({
      type: type as PaymentType,
      status: status as PaymentStatus,
      currency,
      amountMinor: Number(_sum.amountMinor),
      cashRoundingMinor: Number(_sum.cashRoundingMinor),
      refundedMinor: Number(_sum.refundedMinor),
      count: _count._all,
    }));
  };
}
