import { refusal, scalars } from '@novapos/chassis';
import { isUuid } from '@novapos/kernel';
import { alwaysRedacted } from '../domain/redact.ts';
import { leastDays, mostDays } from '../domain/trail-settings.ts';
import type { AuditContext } from '../context.ts';
import { setAuditRedaction } from '../operations/set-audit-redaction.ts';
import { setAuditRetention } from '../operations/set-audit-retention.ts';
import { jsonScalar } from './json.ts';
import type { ShownRecord } from './present-record.ts';
import { auditRecordsResolver, shownTo } from './records.ts';
import type { Resolvers } from './types.generated.ts';

export const resolvers: Resolvers = {
  DateTime: scalars.DateTime,
  SafeInt: scalars.SafeInt,
  Json: jsonScalar,
  Query: {
    auditRecords: auditRecordsResolver,
    auditRecord: (_parent, { id }, context) => findRecord(id, context),
    auditSettings: (_parent, _args, { ownSettings }) => ownSettings(),
  },
  Mutation: {
    setAuditRetention: async (_parent, { days }, { settings, principal: { tenantId }, now }) => {
      const outcome = await setAuditRetention({ tenantId, settings, now }, days);
      if (outcome.ok) return { __typename: 'AuditSettings', ...outcome.value };
      const message = `The audit trail is kept for ${leastDays} to ${mostDays} days.`;
      return refusal(outcome.refusal.kind, message, { leastDays, mostDays });
    },
    setAuditRedaction: async (_parent, { input }, { settings, principal: { tenantId }, now }) => {
      const outcome = await setAuditRedaction({ tenantId, settings, now }, input);
      if (outcome.ok) return { __typename: 'AuditSettings', ...outcome.value };
      const { kind, paths } = outcome.refusal;
      const message =
        'A path is names joined by dots, where `*` is any one name and `**` any number; up to 100 paths.';
      return refusal(kind, message, { paths });
    },
  },
  AuditRecord: {
    __resolveReference: ({ id }, context) => findRecord(id, context),
  },
  AuditSettings: {
    redactionMode: ({ redaction }) => redaction.mode,
    redactedPaths: ({ redaction }) => redaction.paths,
    alwaysRedactedPaths: () => alwaysRedacted,
  },
};

async function findRecord(id: string, context: AuditContext): Promise<ShownRecord | null> {
  const record = isUuid(id) ? await context.byId.load(id.toLowerCase()) : null;
  const [shown] = await shownTo(context, record ? [record] : []);
  return shown ?? null;
}
