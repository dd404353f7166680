import { emit, type Page, type Sql } from '@novapos/chassis';
import { accept, isUuid, operationsChanged, type Decision } from '@novapos/kernel';
import type { ListKey, OperationKind, OperationList } from '../domain/operation-list.ts';
import {
  registrationIn,
  type OfferedOperation,
  type OperationsRefused,
  type RegistrationInvalid,
} from '../domain/registration.ts';
import type { IntegrationDatabase } from './open-integration-database.ts';
import {
  findList,
  findPresent,
  listLists,
  listOperations,
  partnerOfClient,
  partnerOfId,
  type ListCursor,
  type OperationCursor,
} from './operation-rows.ts';

/** An operation that was checked, ready to be registered. */
export type CheckedOffer = OfferedOperation & {
  readonly kind: OperationKind;
  readonly cost: number;
  readonly subgraphs: readonly string[];
};

/** What is registered: everything that was offered, and the checked facts of what was new when it was looked at. */
type Registering = ListKey & {
  readonly offered: readonly OfferedOperation[];
  readonly checked: readonly CheckedOffer[];
  /** A key's or a user's id. */
  readonly by: string;
  readonly at: Date;
};

type Registered = {
  readonly list: OperationList;
  readonly added: number;
  readonly unchanged: number;
};

// Its row is locked until the transaction ends: a tenant's lists change one after the other.
const lockRevision = {
  name: 'operations.lock-revision',
  text: `insert into operation_revisions (tenant_id, revision) values ($1, 0)
    on conflict (tenant_id) do update set revision = operation_revisions.revision`,
};
const countChange = {
  name: 'operations.count-change',
  text: 'update operation_revisions set revision = revision + 1 where tenant_id = $1',
};
const saveList = {
  name: 'operations.save-list',
  text: `insert into operation_lists
      (tenant_id, client, version, partner_id, registered_by, registered_at)
    values ($1, $2, $3, $4, $5, $6)
    on conflict (tenant_id, client, version) do update set retired_at = null`,
};
const saveOperations = {
  name: 'operations.save',
  text: `insert into registered_operations
      (tenant_id, client, version, id, name, kind, body, cost, subgraphs, registered_at)
    select $1, $2, $3, id, name, kind, body, cost, subgraphs, $4
      from json_to_recordset($5::json)
        as o (id text, name text, kind text, body text, cost int, subgraphs text[])
    on conflict (tenant_id, client, version, id) do update set retired_at = null,
      cost = excluded.cost, subgraphs = excluded.subgraphs`,
};
const revive = {
  name: 'operations.revive',
  text: `update registered_operations set retired_at = null
    where tenant_id = $1 and client = $2 and version = $3 and id = any ($4::text[])`,
};
const retireSome = {
  name: 'operations.retire',
  text: `update registered_operations set retired_at = $4
    where tenant_id = $1 and client = $2 and version = $3 and retired_at is null
      and ($5::text[] is null or id = any ($5::text[])) returning id`,
};
const retireList = {
  name: 'operations.retire-list',
  text: `update operation_lists set retired_at = $4
    where tenant_id = $1 and client = $2 and version = $3 and retired_at is null returning client`,
};

/** Reads and writes lists of registered operations. */
export type OperationStore = ReturnType<typeof operationStore>;

/** Lists of operations in PostgreSQL. */
export function operationStore(database: IntegrationDatabase) {
  const read = <Result>(tenantId: string, work: (sql: Sql) => Promise<Result>) =>
    database.withTenantSql(tenantId, work);
  return {
    partners: {
      byClientName: (tenantId: string, client: string) =>
        read(tenantId, (sql) => partnerOfClient(sql, tenantId, client)),
      byId: async (tenantId: string, id: string) =>
        isUuid(id) ? read(tenantId, (sql) => partnerOfId(sql, tenantId, id)) : null,
    },

    findList: (key: Omit<ListKey, 'partnerId'>) => read(key.tenantId, (sql) => findList(sql, key)),

    presentList: (key: ListKey, ids: readonly string[]) =>
      read(key.tenantId, (sql) => findPresent(sql, key, ids)),

    listLists: (tenantId: string, client: string | null, page: Page<ListCursor>) =>
      read(tenantId, (sql) => listLists(sql, tenantId, { client, ...page })),

    listOperations: (list: OperationList, page: Page<OperationCursor>) =>
      read(list.tenantId, (sql) => listOperations(sql, list, page)),

    /** Registers all or none; whether it can be is looked at once more under the lock. */
    register: (
      registering: Registering,
    ): Promise<Decision<Registered, OperationsRefused | RegistrationInvalid>> =>
      read(registering.tenantId, (sql) => register(sql, registering)),

    /** Retires these operations, or the whole list; null where there is no such list. */
    retire: (key: ListKey, ids: readonly string[] | null, at: Date) =>
      read(key.tenantId, (sql) => retire(sql, key, { ids, at })),
  };
}

async function register(
  sql: Sql,
  { offered, checked, by, at, ...key }: Registering,
): Promise<Decision<Registered, OperationsRefused | RegistrationInvalid>> {
  const { tenantId, client, version, partnerId } = key;
  await sql.rows(lockRevision, [tenantId]);
  const present = await findPresent(
    sql,
    key,
    offered.map(({ id }) => id),
  );
  const outcome = registrationIn(present, offered);
  if (!outcome.ok) return outcome;
  const { added, unchanged, isChange } = outcome.value;
  if (isChange) {
    const ids = new Set(added.map(({ id }) => id));
    const rows = JSON.stringify(checked.filter(({ id }) => ids.has(id)));
    await sql.rows(saveList, [tenantId, client, version, partnerId, by, at]);
    await sql.rows(saveOperations, [tenantId, client, version, at, rows]);
    // What was retired while the rest was checked is there with all that is known of it.
    await sql.rows(revive, [tenantId, client, version, [...ids]]);
    await tell(sql, key, { added: ids.size, retired: 0, at });
  }
  return accept({ list: await existing(sql, key), added: added.length, unchanged });
}

async function retire(
  sql: Sql,
  key: ListKey,
  { ids, at }: { readonly ids: readonly string[] | null; readonly at: Date },
) {
  const { tenantId, client, version } = key;
  await sql.rows(lockRevision, [tenantId]);
  const list = await findList(sql, key);
  if (!list) return null;
  const operations = await sql.rows(retireSome, [tenantId, client, version, at, ids]);
  const lists =
    ids === null ? await sql.rows(retireList, [tenantId, client, version, at]) : [];
  if (operations.length === 0 && lists.length === 0) return { list, retired: 0 };
  await tell(sql, key, { added: 0, retired: operations.length, at });
  return { list: await existing(sql, key), retired: operations.length };
}

type Told = { readonly added: number; readonly retired: number; readonly at: Date };

async function tell(
  sql: Sql,
  { tenantId, client, version }: ListKey,
  { added, retired, at }: Told,
): Promise<void> {
  await sql.rows(countChange, [tenantId]);
  const data = { client, version, added, retired, at: at.toISOString() };
  await emit(sql, operationsChanged, { tenantId, at, subject: `${client} ${version}`, data });
}

async function existing(sql: Sql, key: ListKey): Promise<OperationList> {
  const list = await findList(sql, key);
  if (!list) throw new Error('a list that was just written is not there');
  return list;
}
