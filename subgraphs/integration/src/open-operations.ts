import { checkInWorker } from '@novapos/graph';
import { checkOperationsBy } from './check-operations.ts';
import { graphFiles, type IntegrationSettings } from './config.ts';
import type { CheckOperations } from './operations/register-operations.ts';
import { gatewayOperations, type GatewayOperations } from './store/gateway-operations.ts';
import type { IntegrationDatabase } from './store/open-integration-database.ts';
import { operationStore, type OperationStore } from './store/operation-store.ts';

/** What resolvers reach of registered operations. */
export type OperationContext = {
  readonly operations: OperationStore;
  readonly gatewayOperations: GatewayOperations;
  readonly checkOperations: CheckOperations;
};

/** Registered operations, with the thread that checks new ones. */
export function openOperations(database: IntegrationDatabase, settings: IntegrationSettings) {
  const checker = checkInWorker();
  const context: OperationContext = {
    operations: operationStore(database),
    gatewayOperations: gatewayOperations(database),
    checkOperations: checkOperationsBy(graphFiles(settings), checker),
  };
  return { context, close: () => checker.close() };
}
