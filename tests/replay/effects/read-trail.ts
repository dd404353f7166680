import { readAll } from '../read-all.ts';
import type { Session } from '../session.ts';

/** What the audit trail says of sales: a record's id with the id of its order. */
export type FoundTrail = {
  /** Records of `completeSale` that came about. */
  readonly sold: ReadonlyMap<string, string | null>;
  /** Records of the event that a sale is complete. */
  readonly told: ReadonlyMap<string, string | null>;
};

type AuditRecord = { readonly id: string; readonly target: { readonly id: string | null } | null };

const records = `query ReplayTrail($filter: AuditRecordFilter!, $after: String) {
  auditRecords(filter: $filter, first: 100, after: $after) {
    edges { node { id target { id } } }
    pageInfo { hasNextPage endCursor }
  }
}`;

/** Opens the trail; each reading takes up what was recorded since the one before. */
export function openTrail(session: Session): () => Promise<FoundTrail> {
  const sold = reader(session, { action: 'completeSale', kind: 'MUTATION', outcome: 'DONE' });
  const told = reader(session, { action: 'order.order-completed.v1', kind: 'EVENT' });
  return async () => {
    const [soldNow, toldNow] = await Promise.all([sold(), told()]);
    return { sold: soldNow, told: toldNow };
  };
}

// The trail only grows at its newest end, where reading begins.
function reader(session: Session, filter: object) {
  const known = new Map<string, string | null>();
  return async (): Promise<ReadonlyMap<string, string | null>> => {
    const fresh: AuditRecord[] = [];
    for await (const page of readAll<AuditRecord>(session, records, { filter })) {
      const news = page.filter(({ id }) => !known.has(id));
      fresh.push(...news);
      if (news.length < page.length) break;
    }
    for (const { id, target } of fresh) known.set(id, target?.id ?? null);
    return known;
  };
}
