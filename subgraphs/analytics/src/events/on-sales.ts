import {
  consumer,
  inBatches,
  reading,
  type Consumer,
  type Database,
  type Sql,
} from '@novapos/chassis';
import { orderCompleted, orderRefunded, orderVoided } from '@novapos/kernel';
import { foldSales } from '../domain/fold-sales.ts';
import type { SaleFact } from '../domain/sale-fact.ts';
import { touchedDays } from '../domain/touched-days.ts';
import { noticeAnomalies } from '../operations/notice-anomalies.ts';
import { addSales, forgetSums } from '../store/sums-store.ts';

type Hearing = {
  readonly database: Pick<Database<never>, 'withTenantSql'>;
  readonly now: () => Date;
};

const readings = [
  reading(orderCompleted, ({ data }): SaleFact => ({ kind: 'COMPLETED', sale: data.sale })),
  reading(orderVoided, ({ data }): SaleFact => ({ kind: 'VOIDED', sale: data.sale })),
  reading(orderRefunded, ({ data }): SaleFact => ({ kind: 'REFUNDED', sale: data.sale })),
];

/** Adds what happened to sales to all that is kept of them, and notices what is not usual. */
export function onSales({ database, now }: Hearing): Consumer {
  async function add(sql: Sql, tenantId: string, facts: readonly SaleFact[]): Promise<void> {
    const at = now();
    await addSales(sql, tenantId, foldSales(facts));
    const touched = touchedDays(facts, at.toISOString().slice(0, 10));
    await noticeAnomalies(sql, { tenantId, at }, touched);
  }
  return consumer({
    name: 'analytics.sales',
    database,
    now,
    handlers: inBatches(readings, add),
    reset: forgetSums,
  });
}
