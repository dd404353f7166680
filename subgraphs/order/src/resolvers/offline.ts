import { connectionOf, pageOf, refusal as member } from '@novapos/chassis';
import { isUuid } from '@novapos/kernel';
import { z } from 'zod';
import { statusOf } from '../domain/offline-finding.ts';
import { changeOfflinePolicy } from '../operations/change-offline-policy.ts';
import { settleOfflineFinding } from '../operations/settle-offline-finding.ts';
import { submitOfflineSale } from '../operations/submit-offline-sale.ts';
import { presentOfflineRefusal, submissionOf } from './present-offline.ts';
import type {
  MutationResolvers,
  OfflineFindingResolvers,
  QueryResolvers,
} from './types.generated.ts';

const cursor = z.tuple([z.iso.datetime(), z.uuid()]);

export const offlineFindingResolvers: OfflineFindingResolvers = {
  __resolveReference: ({ id }, { offlineFindings }) => offlineFindings.finding.load(id),
  order: async ({ orderId }, _args, { loaders }) => {
    const order = await loaders.byId.load(orderId);
    if (!order) throw new Error(`order ${orderId} has findings and is gone`);
    return order;
  },
  status: statusOf,
  settledBy: ({ settledById }) =>
    settledById === null ? null : { __typename: 'User', id: settledById },
};

export const offlinePolicyResolver: NonNullable<QueryResolvers['offlinePolicy']> = (
  _parent,
  _args,
  { shop, call },
) => shop.offline.policies.find(call.tenantId);

export const offlineFindingsResolver: NonNullable<QueryResolvers['offlineFindings']> = async (
  _parent,
  { filter, first, after },
  { shop, scope, call },
) => {
  const page = pageOf({ first, after }, cursor);
  const [foundAt, id] = page.after ?? [];
  const from =
    foundAt !== undefined && id !== undefined ? { foundAt: new Date(foundAt), id } : null;
  const { status = 'OPEN', kind = null, storeId = null, orderId = null } = filter ?? {};
  // What names no store or order fits no finding.
  const isNameable = [storeId, orderId].every((named) => named === null || isUuid(named));
  const found = isNameable
    ? await shop.offline.findings.list(
        call.tenantId,
        { scope, status, kind, storeId, orderId },
        { limit: page.limit, after: from },
      )
    : [];
  const connection = connectionOf(found, page, (each) => [each.foundAt.toISOString(), each.id]);
  return {
    __typename: 'OfflineFindingConnection',
    edges: connection.edges.map((edge) => ({ __typename: 'OfflineFindingEdge' as const, ...edge })),
    pageInfo: { __typename: 'PageInfo', ...connection.pageInfo },
  };
};

export const submitOfflineSaleResolver: NonNullable<
  MutationResolvers['submitOfflineSale']
> = async (_parent, { input }, { shop, seller, call }) => {
  const outcome = await submitOfflineSale(shop, seller, submissionOf(input), call);
  if (!outcome.ok) return presentOfflineRefusal(outcome.refusal);
  const order = outcome.value;
  const findings = await shop.offline.findings.listOfOrders(call.tenantId, [order.id]);
  return { __typename: 'OfflineSaleRecorded', order, findings };
};

export const settleOfflineFindingResolver: NonNullable<
  MutationResolvers['settleOfflineFinding']
> = async (_parent, { input }, { shop, scope, principal, call }) => {
  const settler = { userId: principal.subject, scope };
  const settled = await settleOfflineFinding(shop, settler, input, call);
  if (settled.ok) return { __typename: 'OfflineFinding', ...settled.value };
  const { kind } = settled.refusal;
  return kind === 'OfflineFindingNotFound'
    ? member(kind, 'There is no such finding.')
    : member(kind, 'Say in 1 to 500 characters what was done about it.');
};

export const changeOfflinePolicyResolver: NonNullable<
  MutationResolvers['changeOfflinePolicy']
> = async (_parent, { input }, { shop, call }) => {
  const changed = await changeOfflinePolicy(shop, input, call);
  if (changed.ok) return { __typename: 'OfflinePolicy', ...changed.value };
  const { kind, field, problem } = changed.refusal;
  return member(kind, `${field} can not be used: ${problem}.`, { field });
};
