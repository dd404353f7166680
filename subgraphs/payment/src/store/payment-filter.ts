import type { StoreScope } from '@novapos/chassis';
import type { PaymentStatus, PaymentType } from '../domain/payment.ts';
import type { Prisma } from './client/client.ts';

/** Which payments; what is left out does not matter. */
export type PaymentFilter = {
  readonly scope: StoreScope;
  readonly orderId?: string | null | undefined;
  readonly storeId?: string | null | undefined;
  readonly registerId?: string | null | undefined;
  readonly type?: PaymentType | null | undefined;
  readonly status?: PaymentStatus | null | undefined;
  readonly createdFrom?: Date | null | undefined;
  readonly createdBefore?: Date | null | undefined;
};

/** A filter as Prisma's condition. */
export function whereOf(tenantId: string, filter: PaymentFilter): Prisma.PaymentWhereInput {
  const { scope, createdFrom, createdBefore, ...equal } = filter;
  const same = Object.entries(equal).filter(([, value]) => value != null);
  const createdAt = {
    ...(createdFrom ? { gte: createdFrom } : {}),
    ...(createdBefore ? { lt: createdBefore } : {}),
  };
  const ofScope = scope === null ? {} : { storeId: { in: [...scope] } };
  return { tenantId, ...Object.fromEntries(same), createdAt, AND: [ofScope] };
}
