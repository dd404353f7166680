import { defineDomain, storeScopeOf } from '@novapos/chassis';
import { readPaymentSettings } from './config.ts';
import type { PaymentContext } from './context.ts';
import { paymentLoaders } from './loaders.ts';
import { loyaltyPoints } from './provider/loyalty-points.ts';
import { patientProvider } from './provider/patient-provider.ts';
import { simulator } from './provider/simulator.ts';
import { openPaymentDatabase } from './store/open-payment-database.ts';
import { listPayments } from './store/payment-list.ts';
import { paymentStore } from './store/payment-store.ts';
import { sumPayments } from './store/payment-totals.ts';
import { simulatedCharges } from './store/simulated-charges.ts';
import { subgraph } from './subgraph.ts';

/** Tenders, payments and the providers that take cards and points. */
export const payment = defineDomain<PaymentContext>({
  name: 'payment',
  port: 8086,
  subgraph,
  async start({ databaseUrl, env, log, now, peers }) {
    const settings = readPaymentSettings(env);
    const maxConnections = settings.DATABASE_POOL_SIZE;
    const database = openPaymentDatabase({ url: databaseUrl, maxConnections, log });
    const store = paymentStore(database);
    const patienceMs = settings.PAYMENT_PATIENCE_MS;
    const cards = simulator({ charges: simulatedCharges(database), now });
    const providers = {
      CARD: patientProvider(cards, patienceMs),
      LOYALTY_POINTS: patientProvider(loyaltyPoints(peers), patienceMs),
    };
    const giveUpMs = settings.PAYMENT_GIVE_UP_SECONDS * 1000;
    const list = listPayments(database);
    const sum = sumPayments(database);

    return {
      contextFor: (request) => {
        const { principal, requestId } = request;
        const { tenantId } = principal;
        const till = { tenantId, requestId, store, providers, now, giveUpMs };
        const scope = storeScopeOf(principal);
        return {
          ...request,
          scope,
          till,
          list,
          sum,
          loaders: paymentLoaders(store, tenantId, scope),
        };
      },
      checks: { database: () => database.ping() },
      database,
      jobs: {},
      close: () => database.close(),
    };
  },
});
