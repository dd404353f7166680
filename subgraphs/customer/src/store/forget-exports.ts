import type { CustomerDatabase } from './customer-database.ts';

const forget = { name: 'privacy.forget-exports', text: 'select forget_exports($1, $2)' };
const dayMs = 24 * 60 * 60 * 1000;

/** Throw away what was gathered for exports that were complete more than these days ago. */
export async function forgetExports(
  database: CustomerDatabase,
  { keptDays, now }: { readonly keptDays: number; readonly now: Date },
): Promise<void> {
  await database.acrossTenants(forget, [new Date(now.getTime() - keptDays * dayMs), now]);
}
