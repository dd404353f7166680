import type { Sql } from '@novapos/chassis';
import { indexedWords, nameKeyOf } from '../domain/name-words.ts';
import type { Taken } from '../domain/refusals.ts';
import type { Indexes } from './customer-rows.ts';

/** What stands in a customer's own row. */
export type CustomerFacts = Indexes & { readonly name: string };

type Of = { readonly tenantId: string; readonly id: string; readonly at: Date };

const findTakenBy = {
  name: 'customer.taken-by',
  text: `select id, email_index = $3 as "hasEmail", phone_index = $4 as "hasPhone" from customers
    where tenant_id = $1 and id <> $2
      and (email_index = $3 or phone_index = $4 or external_reference = $5)
    order by email_index = $3 desc nulls last, phone_index = $4 desc nulls last limit 1`,
};
const insert = {
  name: 'customer.insert',
  text: `insert into customers (tenant_id, id, name, name_key, email_index, phone_index,
      external_reference, created_at, changed_at)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $8)`,
};
const update = {
  name: 'customer.update',
  text: `update customers set name = $3, name_key = $4, email_index = $5, phone_index = $6,
      external_reference = $7, changed_at = $8, version = version + 1
    where tenant_id = $1 and id = $2`,
};
const erase = {
  name: 'customer.erase',
  text: `update customers set name = null, name_key = null, email_index = null, phone_index = null,
      external_reference = null, changed_at = $3, erased_at = $3, version = version + 1
    where tenant_id = $1 and id = $2`,
};
const removeWords = {
  name: 'customer.remove-words',
  text: `delete from customer_words where tenant_id = $1 and customer_id = $2`,
};
const insertWords = {
  name: 'customer.insert-words',
  text: `insert into customer_words (tenant_id, word, name_key, customer_id)
    select $1, unnest($4::text[]), $3, $2`,
};

type TakenRow = {
  readonly id: string;
  readonly hasEmail: boolean | null;
  readonly hasPhone: boolean | null;
};

/** What another customer of the tenant has already, or null. */
export async function findTaken(
  sql: Sql,
  { tenantId, id }: Omit<Of, 'at'>,
  { emailIndex, phoneIndex, externalReference }: Indexes,
): Promise<Taken | null> {
  const values = [tenantId, id, emailIndex, phoneIndex, externalReference];
  const [row] = await sql.rows<TakenRow>(findTakenBy, values);
  if (!row) return null;
  const kind = row.hasEmail
    ? 'CustomerEmailTaken'
    : row.hasPhone
      ? 'CustomerPhoneTaken'
      : 'ExternalReferenceTaken';
  return { kind, customerId: row.id };
}

/** Keep a new customer's row and the words it is found by. */
export async function insertCustomer(sql: Sql, of: Of, facts: CustomerFacts): Promise<void> {
  await sql.rows(insert, rowOf(of, facts));
  await writeWords(sql, of, facts.name);
}

/** Write a customer's changed row, and the words it is found by. */
export async function updateCustomer(sql: Sql, of: Of, facts: CustomerFacts): Promise<void> {
  await sql.rows(update, rowOf(of, facts));
  await sql.rows(removeWords, [of.tenantId, of.id]);
  await writeWords(sql, of, facts.name);
}

/** Take everything personal out of a customer's row; it stays as erased. */
export async function eraseCustomer(sql: Sql, { tenantId, id, at }: Of): Promise<void> {
  await sql.rows(removeWords, [tenantId, id]);
  await sql.rows(erase, [tenantId, id, at]);
}

async function writeWords(sql: Sql, { tenantId, id }: Of, name: string): Promise<void> {
  await sql.rows(insertWords, [tenantId, id, nameKeyOf(name), indexedWords(name)]);
}

function rowOf({ tenantId, id, at }: Of, facts: CustomerFacts): readonly unknown[] {
  const { name, emailIndex, phoneIndex, externalReference } = facts;
  const indexes = [emailIndex, phoneIndex, externalReference];
  return [tenantId, id, name, nameKeyOf(name), ...indexes, at];
}
