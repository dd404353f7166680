import type { Sql } from '@novapos/chassis';
import { findAnomalies, isWorthALook, usualDays } from '../domain/anomaly.ts';
import type { TouchedDay } from '../domain/touched-days.ts';
import { findRegisterDay, listUsualDays, raiseAlerts, type Finding } from '../store/alert-store.ts';

type Noticing = { readonly tenantId: string; readonly at: Date };

/**
 * Look at register days that just changed, and raise an alert where one is not usual: once a kind, register
 * and business day, in the transaction that changed it.
 */
export async function noticeAnomalies(
  sql: Pick<Sql, 'rows'>,
  noticing: Noticing,
  touched: readonly TouchedDay[],
): Promise<void> {
  const { tenantId } = noticing;
  const findings = await Promise.all(touched.map((day) => lookAt(sql, tenantId, day)));
  await raiseAlerts(sql, noticing, findings);
}

async function lookAt(sql: Pick<Sql, 'rows'>, tenantId: string, day: TouchedDay): Promise<Finding> {
  const done = await findRegisterDay(sql, tenantId, day);
  if (!isWorthALook(done)) return { day, anomalies: [] };
  const usual = await listUsualDays(sql, tenantId, day, usualDays);
  return { day, anomalies: findAnomalies(done, usual) };
}
