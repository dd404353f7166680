import type { Sql } from '@novapos/chassis';
import type { Partner, Sandbox } from '../domain/partner.ts';

/** What stands in a partner's row from the beginning. */
export type NewPartner = Pick<
  Partner,
  'id' | 'name' | 'clientName' | 'requestsPerMinute' | 'costPerMinute' | 'createdAt'
>;

/** What can be changed of a partner. */
export type PartnerFacts = Pick<
  Partner,
  'name' | 'isActive' | 'requestsPerMinute' | 'costPerMinute'
>;

const insert = {
  name: 'partner.insert',
  text: `insert into partners (tenant_id, id, name, client_name, is_active, requests_per_minute,
      cost_per_minute, created_at)
    values ($1, $2, $3, $4, true, $5, $6, $7)
    on conflict (tenant_id, client_name) do nothing returning true as is_new`,
};
const update = {
  name: 'partner.update',
  text: `update partners set name = $3, is_active = $4, requests_per_minute = $5, cost_per_minute = $6
    where tenant_id = $1 and id = $2`,
};
const open = {
  name: 'partner.open-sandbox',
  text: `update partners set sandbox_tenant_id = $3, sandbox_store_id = $4, sandbox_register_id = $5,
      sandbox_opened_at = $6
    where tenant_id = $1 and id = $2`,
};
const mirror = { name: 'partner.mirror', text: 'select mirror_partner($1, $2)' };

type Of = { readonly tenantId: string; readonly id: string };

/** Keep a new partner; false where another has its client name. */
export async function insertPartner(
  sql: Sql,
  tenantId: string,
  partner: NewPartner,
): Promise<boolean> {
  const { id, name, clientName, requestsPerMinute, costPerMinute, createdAt } = partner;
  const limits = [requestsPerMinute, costPerMinute];
  const values = [tenantId, id, name, clientName, ...limits, createdAt];
  return (await sql.rows(insert, values)).length === 1;
}

/** Write a partner's changed row, and that which its sandbox sees. */
export async function updatePartner(
  sql: Sql,
  { tenantId, id }: Of,
  { name, isActive, requestsPerMinute, costPerMinute }: PartnerFacts,
): Promise<void> {
  await sql.rows(update, [tenantId, id, name, isActive, requestsPerMinute, costPerMinute]);
  await sql.rows(mirror, [tenantId, id]);
}

/** Write where a partner's sandbox is, and the row that the sandbox sees. */
export async function saveSandbox(sql: Sql, { tenantId, id }: Of, sandbox: Sandbox): Promise<void> {
  const { tenantId: sandboxId, storeId, registerId, openedAt } = sandbox;
  await sql.rows(open, [tenantId, id, sandboxId, storeId, registerId, openedAt]);
  await sql.rows(mirror, [tenantId, id]);
}
