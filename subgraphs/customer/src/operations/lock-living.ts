import type { Sql } from '@novapos/chassis';
import { accept, isUuid, refuse, type Decision } from '@novapos/kernel';
import type { CustomerErased, CustomerNotFound } from '../domain/refusals.ts';
import { lockCustomer, type LockedCustomer } from '../store/customer-rows.ts';
import type { Desk } from './desk.ts';

/** Lock a customer that can be changed: one that is there and not erased. */
export async function lockLiving(
  sql: Sql,
  { tenantId }: Pick<Desk, 'tenantId'>,
  id: string,
): Promise<Decision<LockedCustomer, CustomerNotFound | CustomerErased>> {
  const customer = isUuid(id) ? await lockCustomer(sql, tenantId, id) : null;
  if (!customer) return refuse({ kind: 'CustomerNotFound' });
  return customer.erasedAt === null ? accept(customer) : refuse({ kind: 'CustomerErased' });
}
