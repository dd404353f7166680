import { isDuplicate, type Sql } from '@novapos/chassis';
import type { CustomerDatabase } from './customer-database.ts';

const attempts = 3;

/**
 * Writes in one transaction. Whoever loses a race for an e-mail address, phone number or reference writes
 * again, and then sees who has it.
 */
export function writerOf(database: CustomerDatabase, tenantId: string) {
  return async <Result>(work: (sql: Sql) => Promise<Result>): Promise<Result> => {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await database.withTenantSql(tenantId, work);
      } catch (error) {
        if (attempt >= attempts || !isDuplicate(error)) throw error;
      }
    }
  };
}
