import {
  defineDomain,
  every,
  forgetIntents,
  forgettingIntents,
  storeScopeOf,
} from '@novapos/chassis';
import { readInventorySettings } from './config.ts';
import type { InventoryContext } from './context.ts';
import { inventoryLoaders } from './loaders.ts';
import { expireReservations } from './operations/expire-reservations.ts';
import { knownThrough } from './peers/known.ts';
import { locationStore } from './store/location-store.ts';
import { movementStore } from './store/movement-store.ts';
import { openInventoryDatabase } from './store/open-inventory-database.ts';
import { reservationStore } from './store/reservation-store.ts';
import { returnStore } from './store/return-store.ts';
import { stockChangesStore } from './store/stock-changes-store.ts';
import { stockStore } from './store/stock-store.ts';
import { thresholdStore } from './store/threshold-store.ts';
import { subgraph } from './subgraph.ts';

/** Locations, their stock, and what sales hold and take of it. */
export const inventory = defineDomain<InventoryContext>({
  name: 'inventory',
  port: 8087,
  subgraph,
  async start({ databaseUrl, env, log, now, peers }) {
    const settings = readInventorySettings(env);
    const maxConnections = settings.DATABASE_POOL_SIZE;
    const database = openInventoryDatabase({ url: databaseUrl, maxConnections, log });
    const stores = {
      locations: locationStore(database),
      stock: stockStore(database),
      stockChanges: stockChangesStore(database),
      thresholds: thresholdStore(database),
      movements: movementStore(database),
      reservations: reservationStore(database),
      returns: returnStore(database),
    };

    async function sweep(): Promise<void> {
      const expired = await expireReservations(stores.reservations, now());
      if (expired > 0) log.info({ expired }, 'holds have run out');
    }
    const everyMs = settings.INVENTORY_SWEEP_SECONDS * 1000;
    const sweeping = every({ name: 'expireReservations', everyMs, log }, sweep);
    const forgetting = forgettingIntents(database, { log, now });

    return {
      contextFor: (request) => {
        const { tenantId } = request.principal;
        const call = { tenantId, requestId: request.requestId };
        const scope = storeScopeOf(request.principal);
        const loaders = inventoryLoaders(stores, tenantId, scope);
        return { ...request, ...stores, scope, loaders, known: knownThrough(peers, call) };
      },
      database,
      checks: { database: () => database.ping() },
      jobs: { expireReservations: sweep, forgetIntents: () => forgetIntents(database, now()) },
      async close() {
        await Promise.all([sweeping.stop(), forgetting.stop()]);
        await database.close();
      },
    };
  },
});
