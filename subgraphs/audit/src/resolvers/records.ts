import { CodedError, connectionOf, pageOf } from '@novapos/chassis';
import { z } from 'zod';
import type { AuditContext } from '../context.ts';
import type { AuditRecord } from '../domain/audit-record.ts';
import { isPerson } from '../domain/redact.ts';
import type { RecordFilter } from '../store/record-search.ts';
import { presentRedacted, presentWhole, type ShownRecord } from './present-record.ts';
import type { QueryResolvers } from './types.generated.ts';

const cursor = z.tuple([z.int().positive()]);

export const auditRecordsResolver: NonNullable<QueryResolvers['auditRecords']> = async (
  _parent,
  { filter, ...asked },
  context,
) => {
  const page = pageOf(asked, cursor);
  const conditions = filter ?? {};
  if (!seesAll(context)) assertTellsNothing(conditions);
  const { tenantId } = context.principal;
  const records = await context.search.list(tenantId, conditions, page);
  const shown = await shownTo(context, records);
  return connectionOf(shown, page, ({ sequence }) => [sequence]);
};

/** Records as the viewer may see them. */
export async function shownTo(
  context: AuditContext,
  records: readonly AuditRecord[],
): Promise<readonly ShownRecord[]> {
  if (seesAll(context)) return records.map(presentWhole);
  const settings = await context.ownSettings();
  return records.map((record) => presentRedacted(record, settings));
}

function seesAll({ principal }: AuditContext): boolean {
  return principal.grants.includes('audit:read-all');
}

// What is hidden in the answer must not be told by whether there is one.
function assertTellsNothing({ actorId, targetId, targetType }: RecordFilter): void {
  const tells = actorId != null || (targetId != null && isPerson(targetType));
  if (!tells) return;
  throw new CodedError(
    'FORBIDDEN',
    'Searching the trail by person needs the right `audit:read-all`.',
  );
}
