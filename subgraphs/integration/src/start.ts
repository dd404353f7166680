import { defineDomain, forgetIntents, forgettingIntents } from '@novapos/chassis';
import { readIntegrationSettings } from './config.ts';
import type { IntegrationContext } from './context.ts';
import { openWebhooks } from './open-webhooks.ts';
import { openIntegrationDatabase } from './store/open-integration-database.ts';
import { subgraph } from './subgraph.ts';

/** Partners: their keys, the operations they may ask for, what they asked for, and what is sent to them. */
export const integration = defineDomain<IntegrationContext>({
  name: 'integration',
  port: 8091,
  subgraph,
  async start({ databaseUrl, env, log, registry, now }) {
    const settings = readIntegrationSettings(env);
    const maxConnections = settings.DATABASE_POOL_SIZE;
    const database = openIntegrationDatabase({ url: databaseUrl, maxConnections, log });
    const webhooks = openWebhooks({ database, settings, log, registry, now });
    const repeating = [forgettingIntents(database, { log, now })];
    return {
      contextFor: (request) => ({ ...request, webhooks: webhooks.contextFor(request) }),
      checks: { database: () => database.ping(), ...webhooks.checks },
      jobs: { forgetIntents: () => forgetIntents(database, now()), ...webhooks.jobs },
      database,
      consumers: [webhooks.consumer],
      async close() {
        await Promise.all(repeating.map(({ stop }) => stop()));
        await webhooks.close();
        await database.close();
      },
    };
  },
});
