import type { Page, Sql } from '@novapos/chassis';
import type { Customer } from '../domain/customer.ts';

/** Where a customer stands in the list by name. */
export type CustomerKey = readonly [nameKey: string, id: string];

/** A customer in the list by name. */
export type ListedCustomer = Customer & { readonly nameKey: string };

const columns = `id, name, external_reference as "externalReference", version,
  created_at as "createdAt", changed_at as "changedAt", erased_at as "erasedAt"`;
const nowhere = '00000000-0000-0000-0000-000000000000';

const byIds = {
  name: 'customer.by-ids',
  text: `select ${columns} from customers where tenant_id = $1 and id = any ($2::uuid[])`,
};
const locked = {
  name: 'customer.lock',
  text: `select ${columns}, email_index as "emailIndex", phone_index as "phoneIndex"
    from customers where tenant_id = $1 and id = $2 for update`,
};
// An erased customer has no name to be listed by.
const page = {
  name: 'customer.page',
  text: `select ${columns}, name_key as "nameKey" from customers
    where tenant_id = $1 and name_key is not null and (name_key, id) > ($2, $3::uuid)
    order by name_key, id limit $4`,
};
const byIndexes = {
  name: 'customer.by-indexes',
  text: `select ${columns}, name_key as "nameKey" from customers
    where tenant_id = $1 and (email_index = $2 or phone_index = $3 or external_reference = $4)
    order by name_key, id`,
};

/** A customer that no one else changes until the transaction ends, with its blind indexes. */
export type LockedCustomer = Customer & {
  readonly emailIndex: Uint8Array | null;
  readonly phoneIndex: Uint8Array | null;
};

/** By what one customer is found; null for what is not asked for. */
export type Indexes = {
  readonly emailIndex: Uint8Array | null;
  readonly phoneIndex: Uint8Array | null;
  readonly externalReference: string | null;
};

/** Customers by id, in no order. */
export function listByIds(sql: Sql, tenantId: string, ids: readonly string[]) {
  return sql.rows<Customer>(byIds, [tenantId, ids]);
}

/** Lock a customer, or null where there is none. */
export async function lockCustomer(
  sql: Sql,
  tenantId: string,
  id: string,
): Promise<LockedCustomer | null> {
  const [row] = await sql.rows<LockedCustomer>(locked, [tenantId, id]);
  return row ?? null;
}

/** A page of the customers that are not erased, by name. */
export function listByName(sql: Sql, tenantId: string, { after, limit }: Page<CustomerKey>) {
  const [nameKey, id] = after ?? ['', nowhere];
  return sql.final<ListedCustomer>(page, [tenantId, nameKey, id, limit]);
}

/** The few customers that have one of these, by name. */
export function listByIndexes(sql: Sql, tenantId: string, by: Indexes) {
  const { emailIndex, phoneIndex, externalReference } = by;
  return sql.rows<ListedCustomer>(byIndexes, [tenantId, emailIndex, phoneIndex, externalReference]);
}
