import { defineDomain, every, storeScopeOf } from '@novapos/chassis';
import { readPaymentSettings } from './config.ts';
import type { PaymentContext } from './context.ts';
import { paymentLoaders } from './loaders.ts';
import { receiveNotice } from './operations/receive-notice.ts';
import { endpointSecrets } from './provider/endpoint-secrets.ts';
import { loyaltyPoints } from './provider/loyalty-points.ts';
import { patientProvider, patientSource } from './provider/patient-provider.ts';
import { simulatorNotices } from './provider/simulator-notices.ts';
import { simulator } from './provider/simulator.ts';
import { openPaymentDatabase } from './store/open-payment-database.ts';
import { listPayments } from './store/payment-list.ts';
import { paymentStore } from './store/payment-store.ts';
import { sumPayments } from './store/payment-totals.ts';
import { providerEndpoints } from './store/provider-endpoints.ts';
import { providerNotices } from './store/provider-notices.ts';
import { refundStore } from './store/refund-store.ts';
import { simulatedCharges } from './store/simulated-charges.ts';
import { simulatedRefunds } from './store/simulated-refunds.ts';
import { subgraph } from './subgraph.ts';

const dayMs = 24 * 60 * 60 * 1000;
const forgettingMs = 6 * 60 * 60 * 1000;
const noticesKeptMs = 31 * dayMs;

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
    const refunds = refundStore(database);
    const patienceMs = settings.PAYMENT_PATIENCE_MS;
    const charges = simulatedCharges(database);
    const cards = simulator({ charges, refunds: simulatedRefunds(database), now });
    const providers = {
      CARD: patientProvider(cards, patienceMs),
      LOYALTY_POINTS: patientProvider(loyaltyPoints(peers), patienceMs),
    };
    const giveUpMs = settings.PAYMENT_GIVE_UP_SECONDS * 1000;
    const tillOf = (tenantId: string, requestId: string) => {
      return { tenantId, requestId, store, refunds, providers, now, giveUpMs };
    };
    const sources = [patientSource(simulatorNotices({ charges, now }), patienceMs)];
    const endpoints = providerEndpoints(database);
    const notices = providerNotices(database);
    const { PAYMENT_WEBHOOK_KEY: key, PAYMENT_PREVIOUS_WEBHOOK_KEYS: oldKeys = [] } = settings;
    const secrets = key ? endpointSecrets(key, oldKeys) : null;
    const forgetNotices = () => notices.forget(new Date(now().getTime() - noticesKeptMs));
    const forgetting = every({ name: 'forgetNotices', everyMs: forgettingMs, log }, forgetNotices);
    const list = listPayments(database);
    const sum = sumPayments(database);

    return {
      contextFor: (request) => {
        const { principal, requestId } = request;
        const { tenantId } = principal;
        const till = tillOf(tenantId, requestId);
        const scope = storeScopeOf(principal);
        const known = sources.map(({ name }) => name);
        const providerDesk = { tenantId, endpoints, secrets, providers: known, now };
        const loaders = paymentLoaders(store, tenantId, scope);
        return { ...request, scope, till, providerDesk, list, sum, loaders };
      },
      checks: { database: () => database.ping() },
      database,
      jobs: { forgetNotices },
      webhooks: secrets
        ? {
            '/webhooks/payments/:provider/:endpointId': (webhook) =>
              receiveNotice({ endpoints, notices, secrets, sources, tillOf, now }, webhook),
          }
        : {},
      async close() {
        await forgetting.stop();
        await database.close();
      },
    };
  },
});
