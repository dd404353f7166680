import type { Page, Sql } from '@novapos/chassis';
import type { CustomerNote } from '../domain/customer.ts';

/** Where a note stands in its list. */
export type NoteKey = readonly [id: string];

const columns = `id, customer_id as "customerId", author_id as "authorId", created_at as "createdAt"`;
const insert = {
  name: 'notes.insert',
  text: `insert into customer_notes (tenant_id, id, customer_id, author_id, created_at)
    values ($1, $2, $3, $4, $5)`,
};
const remove = {
  name: 'notes.remove',
  text: `delete from customer_notes where tenant_id = $1 and customer_id = $2
    and ($3::uuid is null or id = $3) returning id`,
};
const pageBefore = {
  name: 'notes.page',
  text: `select ${columns} from customer_notes
    where tenant_id = $1 and customer_id = $2 and ($3::uuid is null or id < $3)
    order by id desc limit $4`,
};
const byId = {
  name: 'notes.by-id',
  text: `select ${columns} from customer_notes where tenant_id = $1 and id = $2`,
};

/** Keep a note; its text is sealed beside it. */
export async function insertNote(sql: Sql, tenantId: string, note: CustomerNote): Promise<void> {
  const { id, customerId, authorId, createdAt } = note;
  await sql.rows(insert, [tenantId, id, customerId, authorId, createdAt]);
}

/** Remove one note of a customer, or all of them; answers the ids that were there. */
export async function removeNotes(
  sql: Sql,
  tenantId: string,
  { customerId, noteId }: { readonly customerId: string; readonly noteId: string | null },
): Promise<readonly string[]> {
  const rows = await sql.rows<{ readonly id: string }>(remove, [tenantId, customerId, noteId]);
  return rows.map(({ id }) => id);
}

/** A page of a customer's notes, the newest first; ids are made in the order of time. */
export function listNotes(
  sql: Sql,
  tenantId: string,
  customerId: string,
  { after, limit }: Pick<Page<NoteKey>, 'after' | 'limit'>,
): Promise<readonly CustomerNote[]> {
  return sql.rows<CustomerNote>(pageBefore, [tenantId, customerId, after?.[0] ?? null, limit]);
}

/** A note, or null where there is none. */
export async function findNote(
  sql: Sql,
  tenantId: string,
  id: string,
): Promise<CustomerNote | null> {
  const [note] = await sql.rows<CustomerNote>(byId, [tenantId, id]);
  return note ?? null;
}
