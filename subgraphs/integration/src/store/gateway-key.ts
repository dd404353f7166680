import type { KeyEnvironment } from '../domain/partner-key.ts';
import type { IntegrationDatabase } from './open-integration-database.ts';

/** All that the gateway needs to admit who shows a key. */
export type GatewayKey = {
  readonly id: string;
  readonly secretHash: string;
  readonly environment: KeyEnvironment;
  readonly partnerId: string;
  readonly clientName: string;
  /** Where it works. */
  readonly tenantId: string;
  /** Whose key it is. */
  readonly ownerTenantId: string;
  readonly grants: readonly string[];
  readonly storeIds: readonly string[] | null;
  readonly allowedAddresses: readonly string[] | null;
  readonly expiresAt: Date | null;
  readonly isActive: boolean;
  readonly requestsPerMinute: number | null;
  readonly costPerMinute: number | null;
};

type Row = Omit<GatewayKey, 'tenantId'> & { readonly sandboxTenantId: string | null };

const find = {
  name: 'partner-key.for-gateway',
  text: `select tenant_id as "ownerTenantId", id, secret_hash as "secretHash", environment,
      partner_id as "partnerId", client_name as "clientName", sandbox_tenant_id as "sandboxTenantId",
      grants, store_ids as "storeIds", allowed_addresses as "allowedAddresses",
      expires_at as "expiresAt", is_active as "isActive",
      requests_per_minute as "requestsPerMinute", cost_per_minute as "costPerMinute"
    from key_for_gateway($1)`,
};

/** A key of any tenant by its public part, or null where there is none. */
export async function findGatewayKey(
  database: Pick<IntegrationDatabase, 'acrossTenants'>,
  id: string,
): Promise<GatewayKey | null> {
  const [row] = await database.acrossTenants<Row>(find, [id]);
  if (!row) return null;
  const { sandboxTenantId, ...key } = row;
  const tenantId = key.environment === 'LIVE' ? key.ownerTenantId : sandboxTenantId;
  return tenantId === null ? null : { ...key, tenantId };
}
