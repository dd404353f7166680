import { emit, type Sql } from '@novapos/chassis';
import { accept, rateLimitExceeded, type Decision } from '@novapos/kernel';
import {
  checkReport,
  type RateLimitExcess,
  type RateLimitReport,
} from '../domain/rate-limit-report.ts';
import { noteExcessOnce } from '../store/notice-rows.ts';

type Writing = {
  readonly now: () => Date;
  readonly write: <Result>(
    tenantId: string,
    work: (sql: Sql) => Promise<Result>,
  ) => Promise<Result>;
};

/** Tell that someone asks far more than a limit allows, once in a cool-down; whether it was told. */
export async function reportRateLimit(
  { now, write }: Writing,
  report: RateLimitReport,
): Promise<Decision<boolean, string>> {
  const checked = checkReport(report);
  if (!checked.ok) return checked;
  const excess = { ...checked.value, tenantId: checked.value.tenantId.toLowerCase() };
  return accept(await write(excess.tenantId, (sql) => tell(sql, excess, now())));
}

async function tell(sql: Sql, excess: RateLimitExcess, at: Date): Promise<boolean> {
  const { tenantId, cooldownSeconds, ...told } = excess;
  const notSince = new Date(at.getTime() - cooldownSeconds * 1000);
  if (!(await noteExcessOnce(sql, excess, { at, notSince }))) return false;
  const subject = `${told.scope}:${told.subject}`;
  const data = { ...told, at: at.toISOString() };
  await emit(sql, rateLimitExceeded, { tenantId, subject, at, data });
  return true;
}
