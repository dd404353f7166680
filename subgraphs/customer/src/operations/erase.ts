import { newId, type Sql } from '@novapos/chassis';
import { appendConsent, listNewestConsents } from '../store/consents-store.ts';
import { eraseCustomer } from '../store/customer-writes.ts';
import { removeNotes } from '../store/notes-store.ts';
import { forgetGathered } from '../store/privacy-writes.ts';
import { removeSealed } from '../store/sealed-texts.ts';

type Erasure = {
  readonly tenantId: string;
  readonly by: string;
  readonly customerId: string;
  readonly at: Date;
};

/**
 * Forget what this domain keeps of a locked customer: name, e-mail address, phone number, notes, external
 * reference, and what was gathered for exports. Consents stay, withdrawn: they hold no personal text.
 */
export async function erase(sql: Sql, { tenantId, by, customerId, at }: Erasure): Promise<void> {
  const notes = await removeNotes(sql, tenantId, { customerId, noteId: null });
  await removeSealed(sql, tenantId, [customerId, ...notes]);
  await eraseCustomer(sql, { tenantId, id: customerId, at });
  await forgetGathered(sql, tenantId, { customerId, at });
  const consents = await listNewestConsents(sql, tenantId, [customerId]);
  for (const { kind } of consents.filter(({ isGranted }) => isGranted)) {
    const withdrawn = {
      id: newId(),
      customerId,
      kind,
      isGranted: false,
      source: 'ERASURE',
    } as const;
    await appendConsent(sql, tenantId, { ...withdrawn, recordedBy: by, recordedAt: at });
  }
}
