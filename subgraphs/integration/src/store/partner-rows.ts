import type { Page, Sql } from '@novapos/chassis';
import type { Partner, Sandbox } from '../domain/partner.ts';

/** Where a partner stands in the list by name. */
export type PartnerCursor = readonly [name: string, id: string];

type Row = Omit<Partner, 'sandbox'> & {
  readonly sandboxTenantId: string | null;
  readonly sandboxStoreId: string | null;
  readonly sandboxRegisterId: string | null;
  readonly sandboxOpenedAt: Date | null;
};

const columns = `id, name, client_name as "clientName", is_active as "isActive",
  requests_per_minute as "requestsPerMinute", cost_per_minute as "costPerMinute",
  sandbox_tenant_id as "sandboxTenantId", sandbox_store_id as "sandboxStoreId",
  sandbox_register_id as "sandboxRegisterId", sandbox_opened_at as "sandboxOpenedAt",
  owner_tenant_id as "ownerTenantId", created_at as "createdAt"`;
const nowhere = '00000000-0000-0000-0000-000000000000';

const byIds = {
  name: 'partner.by-ids',
  text: `select ${columns} from partners where tenant_id = $1 and id = any ($2::uuid[])`,
};
const locked = {
  name: 'partner.lock',
  text: `select ${columns} from partners where tenant_id = $1 and id = $2 for update`,
};
const page = {
  name: 'partner.page',
  text: `select ${columns} from partners where tenant_id = $1 and (name, id) > ($2, $3::uuid)
    order by name, id limit $4`,
};

/** Partners by id, in no order. */
export async function listPartnersByIds(sql: Sql, tenantId: string, ids: readonly string[]) {
  return (await sql.rows<Row>(byIds, [tenantId, ids])).map(partnerOf);
}

/** A partner that no one else changes until the transaction ends, or null where there is none. */
export async function lockPartner(sql: Sql, tenantId: string, id: string): Promise<Partner | null> {
  const [row] = await sql.rows<Row>(locked, [tenantId, id]);
  return row ? partnerOf(row) : null;
}

/** A page of the partners, by name. */
export async function listPartners(
  sql: Sql,
  tenantId: string,
  { after, limit }: Page<PartnerCursor>,
) {
  const [name, id] = after ?? ['', nowhere];
  return (await sql.rows<Row>(page, [tenantId, name, id, limit])).map(partnerOf);
}

function partnerOf(row: Row): Partner {
  const { sandboxTenantId, sandboxStoreId, sandboxRegisterId, sandboxOpenedAt, ...rest } = row;
  const sandbox = sandboxOf(sandboxTenantId, sandboxStoreId, sandboxRegisterId, sandboxOpenedAt);
  return { ...rest, sandbox };
}

function sandboxOf(
  tenantId: string | null,
  storeId: string | null,
  registerId: string | null,
  openedAt: Date | null,
): Sandbox | null {
  if (tenantId === null || storeId === null || registerId === null || openedAt === null) {
    return null;
  }
  return { tenantId, storeId, registerId, openedAt };
}
