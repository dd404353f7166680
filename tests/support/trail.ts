import type { Person } from './shop.ts';

/** A record of the audit trail. */
export type Trailed = { readonly action: string; readonly kind: string };

/** Records that fit, the newest first. */
export async function records(
  { ask }: Person,
  filter: Readonly<Record<string, unknown>>,
): Promise<readonly Trailed[]> {
  const own = 'targetId' in filter ? { ...filter, targetType: 'Order' } : filter;
  const { data, text } = await ask<{ auditRecords: { edges: { node: Trailed }[] } }>(
    `query Trail($filter: AuditRecordFilter) {
      auditRecords(filter: $filter, first: 20) { edges { node {
        kind action outcome source actor { id } target { type id } input requestId
      } } }
    }`,
    { filter: own },
  );
  if (!data) throw new Error(text);
  return data.auditRecords.edges.map(({ node }) => node);
}
