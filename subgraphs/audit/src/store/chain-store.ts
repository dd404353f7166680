import type { Sql } from '@novapos/chassis';
import type { AuditRecord, ChainEnd } from '../domain/audit-record.ts';
import type { AuditDatabase } from './open-audit-database.ts';
import { toRecord, type RecordRow } from './record-rows.ts';

const end = {
  name: 'chain.end',
  text: 'select sequence, hash from chain_heads where tenant_id = $1',
};
const lock = { name: 'chain.lock', text: `${end.text} for update` };
const page = {
  name: 'chain.page',
  text: `select * from audit_records where tenant_id = $1 and sequence > $2
    order by sequence limit $3`,
};
const first = {
  name: 'chain.first',
  text: `select sequence from audit_records where tenant_id = $1 order by sequence limit 1`,
};
const prune = { name: 'chain.prune', text: 'select prune_records($1) as dropped' };
const trails = { name: 'chain.trails', text: 'select trails() as tenant_id' };
const due = { name: 'chain.due', text: 'select checkpoints_due() as tenant_id' };

type Holder = { readonly tenant_id: string };

/** Where a tenant's trail ends; null where it never began. */
export async function findEnd(sql: Sql, tenantId: string): Promise<ChainEnd | null> {
  const [found] = await sql.rows<ChainEnd>(end, [tenantId]);
  return found ?? null;
}

/** The same, held until the transaction ends. */
export async function lockEnd(sql: Sql, tenantId: string): Promise<ChainEnd | null> {
  const [found] = await sql.rows<ChainEnd>(lock, [tenantId]);
  return found ?? null;
}

/** The records behind one, in their order. */
export async function listPage(
  sql: Sql,
  tenantId: string,
  { after, limit }: { readonly after: number; readonly limit: number },
): Promise<readonly AuditRecord[]> {
  return (await sql.rows<RecordRow>(page, [tenantId, after, limit])).map(toRecord);
}

/** The first record that is kept; null where there is none. */
export async function findFirst(sql: Sql, tenantId: string): Promise<number | null> {
  const [found] = await sql.rows<{ sequence: number }>(first, [tenantId]);
  return found?.sequence ?? null;
}

/** Drop the records up to a checkpoint of more than 30 days ago; answers how many. */
export async function dropRecords(sql: Sql, upTo: number): Promise<number> {
  const [found] = await sql.rows<{ dropped: number }>(prune, [upTo]);
  return found?.dropped ?? 0;
}

/** Every tenant of whose trail anything is left. */
export async function listTrails(database: AuditDatabase): Promise<readonly string[]> {
  const rows = await database.acrossTenants<Holder>(trails, []);
  return rows.map((row) => row.tenant_id);
}

/** The tenants that have records which no checkpoint covers. */
export async function listDue(database: AuditDatabase): Promise<readonly string[]> {
  const rows = await database.acrossTenants<Holder>(due, []);
  return rows.map((row) => row.tenant_id);
}
