import type { Sql } from '@novapos/chassis';
import type { SealedField } from '../domain/customer.ts';
import type { PrivacyRequest } from '../domain/privacy-request.ts';
import { listConsents } from './consents-store.ts';
import { listByIds } from './customer-rows.ts';
import type { Finder } from './find-customers.ts';
import { listNotes } from './notes-store.ts';
import { listGathered } from './privacy-store.ts';
import { listSealed, opened } from './sealed-texts.ts';

/** What every domain keeps of a customer: here what this one does, read now, and the parts of the others. */
export type ExportDocument = {
  readonly customer: Readonly<Record<string, unknown>>;
  readonly parts: Readonly<Record<string, unknown>>;
};

const all = { after: null, limit: 1_000_000 };

/** Read what an export gathered, in one view of the database. */
export async function readDocument(
  sql: Sql,
  { tenantId, vault }: Pick<Finder, 'tenantId' | 'vault'>,
  { id: requestId, customerId }: PrivacyRequest,
): Promise<ExportDocument> {
  const { customer: _own, ...parts } = await listGathered(sql, tenantId, requestId);
  const consents = await listConsents(sql, tenantId, customerId, all);
  const notes = await listNotes(sql, tenantId, customerId, all);
  const sealed = await listSealed(sql, tenantId, [customerId, ...notes.map(({ id }) => id)]);
  const textOf = (ownerId: string, field: SealedField) => {
    const text = sealed.find((one) => one.ownerId === ownerId && one.field === field);
    return text ? opened(vault, text) : null;
  };
  const [customer] = await listByIds(sql, tenantId, [customerId]);
  const { erasedAt: _never, version: _counts, ...own } = customer ?? {};
  return {
    customer: {
      ...own,
      email: textOf(customerId, 'customer.email'),
      phone: textOf(customerId, 'customer.phone'),
      consents: consents.map(({ kind, isGranted, source, recordedAt }) => ({
        ...{ kind, isGranted, source, recordedAt },
      })),
      notes: notes.map(({ id, createdAt }) => ({ text: textOf(id, 'note.text'), createdAt })),
    },
    parts,
  };
}
