import DataLoader from 'dataloader';
import type { Alert } from './domain/alert.ts';
import type { AlertStore } from './store/alert-store.ts';

/** Alerts by id, of one tenant, read in one query for a whole request. */
export function analyticsLoaders(store: Pick<AlertStore, 'listByIds'>, tenantId: string) {
  return {
    alerts: new DataLoader<string, Alert | null>(async (ids) => {
      const found = await store.listByIds(tenantId, ids);
      return ids.map((id) => found.find((alert) => alert.id === id) ?? null);
    }),
  };
}
