import type { RequestContext } from '@novapos/chassis';
import type { CheckOperations } from './operations/register-operations.ts';
import type { GatewayOperations } from './store/gateway-operations.ts';
import type { OperationStore } from './store/operation-store.ts';

/** All that a resolver of this subgraph may reach. */
export type IntegrationContext = RequestContext & {
  readonly operations: OperationStore;
  readonly gatewayOperations: GatewayOperations;
  readonly checkOperations: CheckOperations;
};
