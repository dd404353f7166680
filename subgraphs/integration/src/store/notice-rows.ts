import type { Sql } from '@novapos/chassis';
import type { RateLimitExcess } from '../domain/rate-limit-report.ts';

// Two who report the same at once meet at the row: the second sees that the first has told it.
const note = {
  name: 'rate-limit-notice.once',
  text: `insert into rate_limit_notices as n (tenant_id, scope, subject, measure, told_at)
    values ($1, $2, $3, $4, $5)
    on conflict (tenant_id, scope, subject, measure) do update set told_at = excluded.told_at
      where n.told_at <= $6
    returning true as is_told`,
};

type Notice = Pick<RateLimitExcess, 'tenantId' | 'scope' | 'subject' | 'measure'>;

/** Note that an excess is told now; false where one was since `notSince`. */
export async function noteExcessOnce(
  sql: Sql,
  { tenantId, scope, subject, measure }: Notice,
  { at, notSince }: { readonly at: Date; readonly notSince: Date },
): Promise<boolean> {
  const values = [tenantId, scope, subject, measure, at, notSince];
  return (await sql.rows(note, values)).length === 1;
}
