import { CodedError, connectionOf, pageOf } from '@novapos/chassis';
import type { Decision } from '@novapos/kernel';
import { z } from 'zod';
import type { IntegrationContext } from '../context.ts';
import { checkUsageFilter, type UsageFilter, type UsageQuery } from '../domain/usage.ts';
import { usageCsvPath } from '../downloads.ts';
import { recordUsage } from '../operations/record-usage.ts';
import { reportRateLimit } from '../operations/report-rate-limit.ts';
import { usageCursor, type UsageCursor } from '../store/usage-reads.ts';
import { ownPartner } from './own-partner.ts';
import { partnerOf } from './partners.ts';
import type { ResolverParts } from './resolver-parts.ts';

const idText = z
  .string()
  .max(400)
  .regex(/^[^\p{Cc}\p{Cs}]*$/u);
const cursor: z.ZodType<UsageCursor> = z.tuple([z.iso.datetime(), idText, idText]);

/** What partners asked for: counted by the gateway, read by partners and admins. */
export const usageResolvers = {
  Query: {
    async usage(_parent, { filter, ...paging }, { usage, principal }) {
      const page = pageOf(paging, cursor);
      const rows = await usage.list(principal.tenantId, queryOf(filter, principal), page);
      return connectionOf(rows, page, usageCursor);
    },
    usageTotal: (_parent, { filter }, { usage, principal }) =>
      usage.total(principal.tenantId, queryOf(filter, principal)),
    usageExport(_parent, { filter }, { usageLinks, principal }) {
      const query = queryOf(filter, principal);
      const { token, expiresAt } = usageLinks.issue({ tenantId: principal.tenantId, query });
      return { url: `${usageCsvPath}?token=${token}`, expiresAt };
    },
  },
  Mutation: {
    async recordUsage(_parent, { input }, { usageWrites, now }) {
      const rows = input.rows.map(
        ({ operationId = null, operationName = null, lastUsedAddress = null, ...row }) => ({
          ...{ ...row, operationId, operationName, lastUsedAddress },
        }),
      );
      const { batchId } = input;
      return { isNew: valid(await recordUsage(usageWrites, { batchId, rows }, now())) };
    },
    async reportRateLimitExceeded(_parent, { input }, { writeAs, now }) {
      return { isTold: valid(await reportRateLimit({ now, write: writeAs }, input)) };
    },
  },
  types: {
    Usage: {
      partner: ({ partnerId }, _args, context) => partnerOf(context, partnerId),
    },
  },
} satisfies ResolverParts;

function queryOf(filter: UsageFilter, principal: IntegrationContext['principal']): UsageQuery {
  return valid(checkUsageFilter(filter, ownPartner(principal)));
}

function valid<Value>(checked: Decision<Value, string>): Value {
  if (checked.ok) return checked.value;
  throw new CodedError('BAD_USER_INPUT', checked.refusal);
}
