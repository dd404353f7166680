import { defineDomain } from '@novapos/chassis';
import { readPaymentSettings } from './config.ts';
import type { PaymentContext } from './context.ts';
import { paymentLoaders } from './loaders.ts';
import { patientProvider } from './provider/patient-provider.ts';
import { simulator } from './provider/simulator.ts';
import { openPaymentDatabase } from './store/open-payment-database.ts';
import { listPayments } from './store/payment-list.ts';
import { paymentStore } from './store/payment-store.ts';
import { sumPayments } from './store/payment-totals.ts';
import { simulatedCharges } from './store/simulated-charges.ts';
import { subgraph } from './subgraph.ts';

/** Tenders, payments and the providers that take cards. */
export const payment = defineDomain<PaymentContext>({
  name: 'payment',
  port: 8086,
  subgraph,
  async start({ databaseUrl, env, log, now }) {
    const settings = readPaymentSettings(env);
    const maxConnections = settings.DATABASE_POOL_SIZE;
    const database = openPaymentDatabase({ url: databaseUrl, maxConnections, log });
    const store = paymentStore(database);
    const cards = simulator({ charges: simulatedCharges(database), now });
    const provider = patientProvider(cards, settings.PAYMENT_PATIENCE_MS);
    const giveUpMs = settings.PAYMENT_GIVE_UP_SECONDS * 1000;
    const list = listPayments(database);
    const sum = sumPayments(database);

    return {
      contextFor: (request) => {
        const { tenantId } = request.principal;
        const till = { tenantId, store, provider, now, giveUpMs };
        return { ...request, till, list, sum, loaders: paymentLoaders(store, tenantId) };
      },
      checks: { database: () => database.ping() },
      jobs: {},
      close: () => database.close(),
    };
  },
});
