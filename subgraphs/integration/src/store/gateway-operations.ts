import { noTenant, type OperationKind } from '../domain/operation-list.ts';
import type { IntegrationDatabase } from './open-integration-database.ts';

/** An operation as the gateway loads it, of whichever tenant. */
export type GatewayOperation = {
  /** Null for an app of the platform. */
  readonly ownerTenantId: string | null;
  readonly partnerId: string | null;
  readonly client: string;
  readonly version: string;
  readonly id: string;
  readonly name: string;
  readonly kind: OperationKind;
  readonly body: string;
  readonly cost: number;
};

/** Where an operation stands among those of all tenants. */
export type GatewayCursor = readonly [
  tenantId: string,
  client: string,
  version: string,
  id: string,
];

type Row = Omit<GatewayOperation, 'ownerTenantId'> & { readonly tenantId: string };
type Paging = { readonly after: GatewayCursor | null; readonly limit: number };

const columns = `tenant_id as "tenantId", partner_id as "partnerId", client, version, id, name, kind, body, cost`;
const revision = {
  name: 'gateway-operations.revision',
  text: 'select operations_revision() as revision',
};
const registered = {
  name: 'gateway-operations.registered',
  text: `select ${columns} from operations_for_gateway($1, $2, $3, $4, $5)`,
};
const inUse = {
  name: 'gateway-operations.in-use',
  text: `select ${columns} from operations_in_use($6, $1, $2, $3, $4, $5)`,
};
const beginning: GatewayCursor = [noTenant, '', '', ''];

/** Reads the operations of all tenants, for the gateway and for `schema:check`. */
export type GatewayOperations = ReturnType<typeof gatewayOperations>;

/** The operations of all tenants in PostgreSQL. */
export function gatewayOperations(database: IntegrationDatabase) {
  return {
    /** Counts the changes of all lists. */
    async revision(): Promise<number> {
      const [row] = await database.acrossTenants<{ readonly revision: number }>(revision, []);
      return row?.revision ?? 0;
    },

    /** Those that can be asked for. */
    async listRegistered({ after, limit }: Paging): Promise<readonly GatewayOperation[]> {
      const values = [...(after ?? beginning), limit];
      return (await database.acrossTenants<Row>(registered, values)).map(operationOf);
    },

    /** Those, and the retired ones that were asked for since then. */
    async listInUse(since: Date, { after, limit }: Paging): Promise<readonly GatewayOperation[]> {
      const values = [...(after ?? beginning), limit, since];
      return (await database.acrossTenants<Row>(inUse, values)).map(operationOf);
    },
  };
}

/** The cursor of an operation. */
export function cursorOf({ ownerTenantId, client, version, id }: GatewayOperation): GatewayCursor {
  return [ownerTenantId ?? noTenant, client, version, id];
}

function operationOf({ tenantId, ...row }: Row): GatewayOperation {
  return { ...row, ownerTenantId: tenantId === noTenant ? null : tenantId };
}
