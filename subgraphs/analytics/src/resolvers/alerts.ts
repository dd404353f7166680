import { connectionOf, pageOf, refusal } from '@novapos/chassis';
import { isUuid } from '@novapos/kernel';
import { z } from 'zod';
import type { MutationResolvers, QueryResolvers } from './types.generated.ts';

const cursor = z.tuple([z.uuid()]);

/** `alerts`: the newest first. */
export const alerts: NonNullable<QueryResolvers['alerts']> = async (
  _parent,
  { filter, ...page },
  { alerts: store, principal, scope },
) => {
  const asked = pageOf(page, cursor);
  const wanted = {
    scope,
    storeId: filter?.storeId ?? null,
    registerId: filter?.registerId ?? null,
    kind: filter?.kind ?? null,
    isAcknowledged: filter?.isAcknowledged ?? null,
  };
  // An id that is none names no alert.
  const isNobodys = [wanted.storeId, wanted.registerId].some((id) => id !== null && !isUuid(id));
  const rows = isNobodys ? [] : await store.list(principal.tenantId, wanted, asked);
  return connectionOf(rows, asked, ({ id }) => [id]);
};

/** `acknowledgeAlert`: the first who does stays. */
export const acknowledgeAlert: NonNullable<MutationResolvers['acknowledgeAlert']> = async (
  _parent,
  { input: { alertId } },
  { alerts: store, principal, scope, now },
) => {
  const { tenantId, subject: by } = principal;
  const alert = isUuid(alertId)
    ? await store.acknowledge(tenantId, alertId, { scope, by, at: now() })
    : null;
  if (!alert) return refusal('AlertNotFound', 'The tenant has no alert with this id.');
  return { __typename: 'AlertAcknowledged', alert };
};
