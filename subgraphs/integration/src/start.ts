import { defineDomain, forgetIntents, forgettingIntents } from '@novapos/chassis';
import { checkInWorker } from '@novapos/graph';
import { checkOperationsBy } from './check-operations.ts';
import { graphFiles, readIntegrationSettings } from './config.ts';
import type { IntegrationContext } from './context.ts';
import { gatewayOperations } from './store/gateway-operations.ts';
import { openIntegrationDatabase } from './store/open-integration-database.ts';
import { operationStore } from './store/operation-store.ts';
import { subgraph } from './subgraph.ts';

/** Partners: their keys, the operations they may ask for, what they asked for, and what is sent to them. */
export const integration = defineDomain<IntegrationContext>({
  name: 'integration',
  port: 8091,
  subgraph,
  async start({ databaseUrl, env, log, now }) {
    const settings = readIntegrationSettings(env);
    const maxConnections = settings.DATABASE_POOL_SIZE;
    const database = openIntegrationDatabase({ url: databaseUrl, maxConnections, log });
    const repeating = [forgettingIntents(database, { log, now })];
    const checker = checkInWorker();
    const ofOperations = {
      operations: operationStore(database),
      gatewayOperations: gatewayOperations(database),
      checkOperations: checkOperationsBy(graphFiles(settings), checker),
    };
    return {
      contextFor: (request) => ({ ...request, ...ofOperations }),
      checks: { database: () => database.ping() },
      jobs: { forgetIntents: () => forgetIntents(database, now()) },
      database,
      consumers: [],
      async close() {
        await Promise.all(repeating.map(({ stop }) => stop()));
        await checker.close();
        await database.close();
      },
    };
  },
});
