import { emit, type Sql } from '@novapos/chassis';
import { customerChanged } from '@novapos/kernel';

type Change = { readonly tenantId: string; readonly customerId: string; readonly at: Date };

/** Tell the others that a customer was changed, in the transaction of the change. */
export async function tellChanged(sql: Sql, { tenantId, customerId, at }: Change): Promise<void> {
  const data = { customerId, at: at.toISOString() };
  await emit(sql, customerChanged, { tenantId, subject: customerId, at, data });
}
