import type { Environment } from '@novapos/chassis';
import type { Logger } from 'pino';
import { readUsePoolSettings } from './config.ts';
import { cursorOf, gatewayOperations, type GatewayOperation } from './store/gateway-operations.ts';
import { openIntegrationDatabase } from './store/open-integration-database.ts';

/** The operations that clients rely on, read without starting the domain. */
export type UsedOperations = {
  /** Those never retired, and those that were asked for since then, of all tenants. */
  readonly since: (at: Date) => Promise<readonly GatewayOperation[]>;
  readonly close: () => Promise<void>;
};

const pageSize = 500;

/** Open what is registered, for who compares it with a graph. */
export function openUsedOperations({
  databaseUrl,
  env,
  log,
}: {
  readonly databaseUrl: string;
  readonly env: Environment;
  readonly log: Logger;
}): UsedOperations {
  const maxConnections = readUsePoolSettings(env).DATABASE_POOL_SIZE;
  const database = openIntegrationDatabase({ url: databaseUrl, maxConnections, log });
  const operations = gatewayOperations(database);
  return {
    async since(at) {
      const found: GatewayOperation[] = [];
      for (;;) {
        const last = found.at(-1);
        const after = last ? cursorOf(last) : null;
        const page = await operations.listInUse(at, { after, limit: pageSize });
        found.push(...page);
        if (page.length < pageSize) return found;
      }
    },
    close: () => database.close(),
  };
}
