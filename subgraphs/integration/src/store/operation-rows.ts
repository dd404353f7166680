import type { Sql } from '@novapos/chassis';
import type { KnownOperation, PresentList } from '../domain/registration.ts';
import type {
  ListKey,
  NamedPartner,
  OperationList,
  RegisteredOperation,
} from '../domain/operation-list.ts';

/** Where a list stands among the lists that someone sees. */
export type ListCursor = readonly [client: string, version: string];

/** Where an operation stands in its list. */
export type OperationCursor = readonly [name: string, id: string];

const listColumns = `l.tenant_id as "tenantId", l.client, l.version, l.partner_id as "partnerId",
  l.registered_at as "registeredAt", l.retired_at as "retiredAt",
  (select count(*) from registered_operations o
    where o.tenant_id = l.tenant_id and o.client = l.client and o.version = l.version
  ) as "operationCount"`;

const find = {
  name: 'operation-list.find',
  text: `select ${listColumns} from operation_lists l
    where l.tenant_id = $1 and l.client = $2 and l.version = $3`,
};
const page = {
  name: 'operation-list.page',
  text: `select ${listColumns} from operation_lists l
    where l.tenant_id = $1 and ($2::text is null or l.client = $2)
      and (l.client collate "C", l.version collate "C") > ($3, $4)
    order by l.client collate "C", l.version collate "C" limit $5`,
};
const operationsPage = {
  name: 'operation-list.operations',
  text: `select id, name, kind, body, cost, subgraphs, registered_at as "registeredAt",
      retired_at as "retiredAt"
    from registered_operations where tenant_id = $1 and client = $2 and version = $3
      and (name collate "C", id collate "C") > ($4, $5)
    order by name collate "C", id collate "C" limit $6`,
};
const known = {
  name: 'operation-list.known',
  text: `select id, body, retired_at is not null as "isRetired" from registered_operations
    where tenant_id = $1 and client = $2 and version = $3 and id = any ($4::text[])`,
};
const liveVersions = {
  name: 'operation-list.live-versions',
  text: `select count(*) as count from operation_lists
    where tenant_id = $1 and client = $2 and retired_at is null`,
};
const partnerByClient = {
  name: 'operation-list.partner-by-client',
  text: `select id, client_name as "clientName" from partners
    where tenant_id = $1 and client_name = $2`,
};
const partnerById = {
  name: 'operation-list.partner-by-id',
  text: `select id, client_name as "clientName" from partners where tenant_id = $1 and id = $2`,
};

/** One list, or null. */
export async function findList(
  sql: Sql,
  { tenantId, client, version }: Omit<ListKey, 'partnerId'>,
): Promise<OperationList | null> {
  const [list] = await sql.rows<OperationList>(find, [tenantId, client, version]);
  return list ?? null;
}

/** Lists of a tenant after this one, by client and version. */
export function listLists(
  sql: Sql,
  tenantId: string,
  { client, after, limit }: { client: string | null; after: ListCursor | null; limit: number },
): Promise<readonly OperationList[]> {
  const [afterClient, afterVersion] = after ?? ['', ''];
  return sql.rows<OperationList>(page, [tenantId, client, afterClient, afterVersion, limit]);
}

/** Operations of a list after this one, by name. */
export function listOperations(
  sql: Sql,
  { tenantId, client, version }: Omit<ListKey, 'partnerId'>,
  { after, limit }: { after: OperationCursor | null; limit: number },
): Promise<readonly RegisteredOperation[]> {
  const [name, id] = after ?? ['', ''];
  const values = [tenantId, client, version, name, id, limit];
  return sql.rows<RegisteredOperation>(operationsPage, values);
}

/** What a list is before these are registered in it. */
export async function findPresent(
  sql: Sql,
  { tenantId, client, version }: Omit<ListKey, 'partnerId'>,
  ids: readonly string[],
): Promise<PresentList> {
  const [[list], operations, [live]] = await Promise.all([
    sql.rows<OperationList>(find, [tenantId, client, version]),
    sql.rows<KnownOperation>(known, [tenantId, client, version, ids]),
    sql.rows<{ readonly count: number }>(liveVersions, [tenantId, client]),
  ]);
  return {
    exists: list !== undefined,
    isRetired: list !== undefined && list.retiredAt !== null,
    known: operations,
    operationCount: list?.operationCount ?? 0,
    liveVersions: live?.count ?? 0,
  };
}

/** The partner of this client name, or null. */
export async function partnerOfClient(sql: Sql, tenantId: string, client: string) {
  const [partner] = await sql.rows<NamedPartner>(partnerByClient, [tenantId, client]);
  return partner ?? null;
}

/** The partner of this id, or null. */
export async function partnerOfId(sql: Sql, tenantId: string, id: string) {
  const [partner] = await sql.rows<NamedPartner>(partnerById, [tenantId, id]);
  return partner ?? null;
}
