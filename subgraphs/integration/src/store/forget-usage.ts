import type { IntegrationDatabase } from './open-integration-database.ts';

const forget = { name: 'usage.forget', text: 'select forget_usage($1, $2)' };

type Before = {
  /** Usage of hours before it. */
  readonly usage: Date;
  /** Batches and notices before it: nobody asks for them any more. */
  readonly batches: Date;
};

/** Forget old usage of all tenants. */
export async function forgetUsageBefore(
  database: Pick<IntegrationDatabase, 'acrossTenants'>,
  { usage, batches }: Before,
): Promise<void> {
  await database.acrossTenants(forget, [usage, batches]);
}
