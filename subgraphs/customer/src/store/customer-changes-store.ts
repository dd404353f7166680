import {
  changeHead,
  changePage,
  type ChangedSince,
  type ChangePage,
  type HeadedRow,
  type Sql,
} from '@novapos/chassis';
import { toSealedText, type SealedText } from './sealed-texts.ts';

/** Where a copy stands: the last customer that was read, and how many there were. */
export type CopyKey = readonly [mark: number, id: string, read: number];

/** A customer for a till, with the number of the transaction that last changed it. */
export type MarkedCustomer = {
  readonly mark: number;
  readonly id: string;
  /** Null once erased. */
  readonly name: string | null;
  readonly externalReference: string | null;
  readonly isErased: boolean;
  readonly phone: SealedText | null;
};

type PhoneRow = Omit<Parameters<typeof toSealedText>[1], 'ownerId' | 'field'>;
type NoPhone = { readonly [Column in keyof PhoneRow]: null };
type Row = Omit<MarkedCustomer, 'phone'> & (PhoneRow | NoPhone);

/** How many customers a till begins with. */
const mostCopied = 2_000;

const item = (condition: string, order: string, limit: string) => `select m.*, t.sealed, k.version,
      k.master_key_id as "masterKeyId", k.wrapped
    from (
      select changed_xid as mark, id, name, external_reference as "externalReference",
        erased_at is not null as "isErased"
      from customers where tenant_id = $1 and ${condition} order by ${order} limit ${limit}
    ) m
    left join sealed_texts t
      on t.tenant_id = $1 and t.owner_id = m.id and t.field = 'customer.phone'
    left join data_keys k on k.tenant_id = $1 and k.version = t.key_version`;

const copy = {
  name: 'customer-changes.copy',
  text: `with head as materialized (${changeHead('customers')})
    select head.*, item.* from head left join lateral (
      ${item(
        'erased_at is null and (changed_xid, id) < ($2::bigint, $3::uuid)',
        'changed_xid desc, id desc',
        '$4',
      )}
    ) as item on true order by item.mark desc, item.id desc`,
};
const since = {
  name: 'customer-changes.since',
  text: `with head as materialized (${changeHead('customers')})
    select head.*, item.* from head left join lateral (
      ${item(
        '(changed_xid, id) > ($2::bigint, $3::uuid) and changed_xid < head.horizon',
        'changed_xid, id',
        '$4',
      )}
    ) as item on true order by item.mark, item.id`,
};
// After a restore rows may bear marks that the database has not come to yet: they would be silent till then.
const markAgain = {
  name: 'customer-changes.mark-again',
  text: `update customers set changed_xid = changed_xid where tenant_id = $1
    and changed_xid >= pg_snapshot_xmax(pg_current_snapshot())::text::bigint`,
};

const afterAll: CopyKey = [Number.MAX_SAFE_INTEGER, 'ffffffff-ffff-ffff-ffff-ffffffffffff', 0];

/** The customers that were changed last and are not erased, the newest first; no more than a till begins with. */
export async function copyCustomers(
  sql: Sql,
  tenantId: string,
  { after, limit }: { readonly after: CopyKey | null; readonly limit: number },
): Promise<ChangePage<MarkedCustomer>> {
  if (after === null) await sql.rows(markAgain, [tenantId]);
  const [mark, id, read] = after ?? afterAll;
  const most = Math.max(0, Math.min(limit, mostCopied - read));
  return pageOf(tenantId, await sql.final<HeadedRow<Row>>(copy, [tenantId, mark, id, most]));
}

/** Customers that were changed since, by transaction and id. */
export async function listChangedCustomers(
  sql: Sql,
  tenantId: string,
  { since: { mark, id }, limit }: { readonly since: ChangedSince; readonly limit: number },
): Promise<ChangePage<MarkedCustomer>> {
  return pageOf(tenantId, await sql.final<HeadedRow<Row>>(since, [tenantId, mark, id, limit]));
}

function pageOf(tenantId: string, found: readonly HeadedRow<Row>[]): ChangePage<MarkedCustomer> {
  const { head, rows } = changePage<Row>(found, 'id');
  return { head, rows: rows.map((row) => customerOf(tenantId, row)) };
}

function customerOf(tenantId: string, row: Row): MarkedCustomer {
  const { mark, id, name, externalReference, isErased } = row;
  const phone =
    row.sealed === null
      ? null
      : toSealedText(tenantId, { ...row, ownerId: id, field: 'customer.phone' });
  return { mark, id, name, externalReference, isErased, phone };
}
