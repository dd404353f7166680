import { withinScope, type StoreScope } from '@novapos/chassis';
import { isUuid } from '@novapos/kernel';
import DataLoader from 'dataloader';
import type { OfflineFinding } from './domain/offline-finding.ts';
import type { OfflineFindingsStore } from './store/offline-findings-store.ts';

/** Findings about offline sales, of a tenant's stores within a scope, read in one query each for a whole request. */
export function offlineLoaders(store: OfflineFindingsStore, tenantId: string, scope: StoreScope) {
  return {
    finding: new DataLoader<string, OfflineFinding | null>(async (ids) => {
      const found = await store.listByIds(tenantId, ids.filter(isUuid));
      const byId = new Map(found.map((finding) => [finding.id, finding]));
      return ids.map((id) => withinScope(scope, byId.get(id.toLowerCase())));
    }),
    findingsOf: new DataLoader<string, readonly OfflineFinding[]>(async (orderIds) => {
      const found = await store.listOfOrders(tenantId, orderIds);
      const byOrder = new Map<string, OfflineFinding[]>(orderIds.map((id) => [id, []]));
      for (const finding of found) byOrder.get(finding.orderId)?.push(finding);
      return orderIds.map((id) => byOrder.get(id) ?? []);
    }),
  };
}

/** Findings about offline sales, batched. */
export type OfflineLoaders = ReturnType<typeof offlineLoaders>;
