import { newId, once, type Sql } from '@novapos/chassis';
import { accept, isUuid, refuse, type Decision } from '@novapos/kernel';
import { noteProblems } from '../domain/customer-details.ts';
import type {
  CustomerDetailsInvalid,
  CustomerErased,
  CustomerNoteNotFound,
  CustomerNotFound,
} from '../domain/refusals.ts';
import { insertNote, removeNotes } from '../store/notes-store.ts';
import { putSealed, removeSealed } from '../store/sealed-texts.ts';
import { lockKeys, type TenantKeys } from '../store/tenant-keys.ts';
import type { Desk } from './desk.ts';
import { lockLiving } from './lock-living.ts';

/** A note as a client adds it. */
export type NewNote = {
  readonly idempotencyKey?: string | null | undefined;
  readonly customerId: string;
  readonly text: string;
};

type Adding = Omit<NewNote, 'idempotencyKey'> & { readonly keys: TenantKeys; readonly at: Date };
type Refusal = CustomerNotFound | CustomerErased | CustomerDetailsInvalid;

/** Add a note; answers its id. With a key, the same intent again answers the same. */
export async function addCustomerNote(
  desk: Desk,
  { idempotencyKey: key, customerId, text: given }: NewNote,
): Promise<Decision<string, Refusal>> {
  const problems = noteProblems(given);
  if (problems.length > 0) return refuse({ kind: 'CustomerDetailsInvalid', problems });
  const { tenantId, vault } = desk;
  const text = given.trim().normalize('NFC');
  return desk.write(async (sql) => {
    const at = desk.now();
    const keys = await lockKeys(sql, { tenantId, at, vault });
    const work = () => add(sql, desk, { customerId, text, keys, at });
    if (key == null) return work();
    const body = vault.digest(keys.index, [customerId, text]);
    return once(sql, { tenantId, operation: 'addCustomerNote', key, body }, work);
  });
}

async function add(
  sql: Sql,
  desk: Desk,
  { customerId, text, keys, at }: Adding,
): Promise<Decision<string, CustomerNotFound | CustomerErased>> {
  const living = await lockLiving(sql, desk, customerId);
  if (!living.ok) return living;
  const { tenantId, by, vault } = desk;
  const id = newId();
  const note = { id, customerId: living.value.id, authorId: by, createdAt: at };
  await insertNote(sql, tenantId, note);
  await putSealed(sql, { vault, key: keys.data }, { field: 'note.text', ownerId: id, text });
  return accept(id);
}

/** Remove a note with its text; answers its id. */
export async function removeCustomerNote(
  { tenantId, write }: Desk,
  { customerId, noteId }: { readonly customerId: string; readonly noteId: string },
): Promise<Decision<string, CustomerNoteNotFound>> {
  if (!isUuid(customerId) || !isUuid(noteId)) return refuse({ kind: 'CustomerNoteNotFound' });
  return write(async (sql) => {
    const [removed] = await removeNotes(sql, tenantId, { customerId, noteId });
    if (removed === undefined) return refuse({ kind: 'CustomerNoteNotFound' });
    await removeSealed(sql, tenantId, [removed]);
    return accept(removed);
  });
}
