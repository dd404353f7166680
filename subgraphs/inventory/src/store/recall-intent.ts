import { recall, type Database, type Intent } from '@novapos/chassis';
import type { PrismaClient } from './client/client.ts';

/** What was answered to an intent before; null for a new one. */
export async function recallIntent(
  database: Database<PrismaClient>,
  intent: Intent,
): Promise<unknown> {
  const known = await database.withTenantSql(intent.tenantId, (sql) => recall(sql, intent));
  return known.state === 'DONE' ? known.result : null;
}
