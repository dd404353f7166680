import { withinScope, type StoreScope } from '@novapos/chassis';
import DataLoader from 'dataloader';
import type { Alert } from './domain/alert.ts';
import type { AlertStore } from './store/alert-store.ts';

/** Alerts by id, of a tenant's stores within a scope, read in one query for a whole request. */
export function analyticsLoaders(
  store: Pick<AlertStore, 'listByIds'>,
  tenantId: string,
  scope: StoreScope,
) {
  return {
    alerts: new DataLoader<string, Alert | null>(async (ids) => {
      const found = await store.listByIds(tenantId, ids);
      return ids.map((id) =>
        withinScope(
          scope,
          found.find((alert) => alert.id === id),
        ),
      );
    }),
  };
}
