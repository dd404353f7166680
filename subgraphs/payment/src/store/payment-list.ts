import type { Database, Page } from '@novapos/chassis';
import type { Payment, PaymentStatus, PaymentType } from '../domain/payment.ts';
import type { PrismaClient } from './client/client.ts';
import { whereOf, type PaymentFilter } from './payment-filter.ts';

/** One more payment than the page has, the newest first; ids are made in the order of time. */
export function listPayments(database: Database<PrismaClient>) {
  return async (
    tenantId: string,
    filter: PaymentFilter,
    { limit, after }: Page<readonly [string]>,
  ): Promise<Payment[]> => {
    const rows = await database.withTenant(tenantId, (tx) =>
      tx.payment.findMany({
        where: { AND: [whereOf(tenantId, filter), after ? { id: { lt: after[0] } } : {}] },
        orderBy: { id: 'desc' },
        take: limit,
      }),
    );
    return rows.map((row) => ({
      ...row,
      type: row.type as PaymentType,
      status: row.status as PaymentStatus,
      amountMinor: Number(row.amountMinor),
      tenderedMinor: Number(row.tenderedMinor),
      changeMinor: Number(row.changeMinor),
      cashRoundingMinor: Number(row.cashRoundingMinor),
      refundedMinor: Number(row.refundedMinor),
      worthMinor: row.worthMinor === null ? null : Number(row.worthMinor),
    }));
  };
}
