import { defineDomain, every, forgetIntents, forgettingIntents } from '@novapos/chassis';
import { readLoyaltySettings } from './config.ts';
import type { LoyaltyContext } from './context.ts';
import { onPrivacyRequests } from './events/on-privacy-requests.ts';
import { onSales } from './events/on-sales.ts';
import { loyaltyLoaders } from './loaders.ts';
import { checkPoints } from './operations/check-points.ts';
import { expireHolds } from './operations/expire-holds.ts';
import { expireAllPoints } from './operations/expire-points.ts';
import { knownCustomerThrough } from './peers/known-customer.ts';
import { accountReads } from './store/account-reads.ts';
import { openLoyaltyDatabase } from './store/open-loyalty-database.ts';
import { pointStore } from './store/point-store.ts';
import { subgraph } from './subgraph.ts';

/** A tenant's programme, and the points of its customers: earned, redeemed, taken back, expired. */
export const loyalty = defineDomain<LoyaltyContext>({
  name: 'loyalty',
  port: 8088,
  subgraph,
  async start({ databaseUrl, env, log, now, peers }) {
    const settings = readLoyaltySettings(env);
    const maxConnections = settings.DATABASE_POOL_SIZE;
    const database = openLoyaltyDatabase({ url: databaseUrl, maxConnections, log });
    const store = pointStore(database, now);
    const reads = accountReads(database);

    async function sweepHolds(): Promise<void> {
      const ended = await expireHolds(store, now());
      if (ended > 0) log.info({ ended }, 'holds of points have run out');
    }
    async function sweepPoints(): Promise<void> {
      const customers = await expireAllPoints(store, now());
      if (customers > 0) log.info({ customers }, 'points have expired');
    }
    const holdsMs = settings.LOYALTY_SWEEP_SECONDS * 1000;
    const pointsMs = settings.LOYALTY_EXPIRY_MINUTES * 60_000;
    const repeating = [
      every({ name: 'expireHolds', everyMs: holdsMs, log }, sweepHolds),
      every({ name: 'expirePoints', everyMs: pointsMs, log }, sweepPoints),
      forgettingIntents(database, { log, now }),
    ];

    return {
      contextFor: (request) => {
        const { tenantId } = request.principal;
        const knownCustomer = knownCustomerThrough(peers, {
          tenantId,
          requestId: request.requestId,
        });
        const loaders = loyaltyLoaders(reads, tenantId, request.now);
        return { ...request, store, reads, loaders, knownCustomer };
      },
      checks: { database: () => database.ping() },
      jobs: {
        expireHolds: sweepHolds,
        expirePoints: sweepPoints,
        checkPoints: () => checkPoints(store),
        forgetIntents: () => forgetIntents(database, now()),
      },
      database,
      consumers: [onSales(database, now), onPrivacyRequests(database, now)],
      async close() {
        await Promise.all(repeating.map(({ stop }) => stop()));
        await database.close();
      },
    };
  },
});
