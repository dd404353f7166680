import {
  defineDomain,
  every,
  forgetIntents,
  forgettingIntents,
  type RequestContext,
} from '@novapos/chassis';
import { readCustomerSettings } from './config.ts';
import type { CustomerContext } from './context.ts';
import { privacyConsumer } from './events/on-privacy-answered.ts';
import { masterKeysOf } from './keys/master-keys.ts';
import { openVault, type Vault } from './keys/vault.ts';
import { customerLoaders } from './loaders.ts';
import { rotateKeys } from './operations/rotate-keys.ts';
import { openCustomerDatabase, type CustomerDatabase } from './store/customer-database.ts';
import { customerReads } from './store/customer-reads.ts';
import { forgetExports } from './store/forget-exports.ts';
import { listMasterKeysInUse } from './store/rotation-store.ts';
import { writerOf } from './store/writer-of.ts';
import { subgraph } from './subgraph.ts';

const forgettingMs = 6 * 60 * 60 * 1000;

/** Customers, what is sealed of them, notes, consents, and privacy requests across domains. */
export const customer = defineDomain<CustomerContext>({
  name: 'customer',
  port: 8089,
  subgraph,
  async start({ databaseUrl, env, log, now }) {
    const settings = readCustomerSettings(env);
    const maxConnections = settings.DATABASE_POOL_SIZE;
    const database = openCustomerDatabase({ url: databaseUrl, maxConnections, log });
    const { CUSTOMER_MASTER_KEY: current, CUSTOMER_PREVIOUS_MASTER_KEYS: others = [] } = settings;
    const vault = openVault(masterKeysOf(current, others));
    const jobs = jobsOf({ database, vault, now, keptDays: settings.CUSTOMER_EXPORT_KEPT_DAYS });
    const repeating = [
      forgettingIntents(database, { log, now }),
      every({ name: 'forgetExports', everyMs: forgettingMs, log }, jobs.forgetExports),
    ];
    return {
      contextFor: contextsOf(database, { vault, phoneCountry: settings.CUSTOMER_PHONE_COUNTRY }),
      checks: {
        database: () => database.ping(),
        masterKeys: () => checkMasterKeys(database, vault),
      },
      jobs,
      database,
      consumers: [privacyConsumer({ database, now })],
      async close() {
        for (const each of repeating) await each.stop();
        await database.close();
      },
    };
  },
});

type Reading = { readonly vault: Vault; readonly phoneCountry: string };

function contextsOf(database: CustomerDatabase, { vault, phoneCountry }: Reading) {
  return (request: RequestContext): CustomerContext => {
    const { tenantId, subject: by, grants } = request.principal;
    const finder = { tenantId, vault, phoneCountry };
    const reads = customerReads(database, finder);
    return {
      ...request,
      reads,
      loaders: customerLoaders(reads),
      desk: { ...finder, by, now: request.now, write: writerOf(database, tenantId) },
      seesAddresses: grants.includes('customers:manage'),
    };
  };
}

type Working = {
  readonly database: CustomerDatabase;
  readonly vault: Vault;
  readonly now: () => Date;
  readonly keptDays: number;
};

function jobsOf({ database, vault, now, keptDays }: Working) {
  return {
    forgetIntents: () => forgetIntents(database, now()),
    forgetExports: () => forgetExports(database, { keptDays, now: now() }),
    rotateKeys: async () => {
      await rotateKeys({ database, vault, now });
    },
  };
}

async function checkMasterKeys(database: CustomerDatabase, vault: Vault): Promise<void> {
  const inUse = await listMasterKeysInUse(database);
  const missing = inUse.filter(({ masterKeyId }) => !vault.knowsMasterKey(masterKeyId));
  if (missing.length === 0) return;
  const ids = missing.map(({ masterKeyId }) => masterKeyId).join(', ');
  throw new Error(`keys of tenants are wrapped by master keys that were not given: ${ids}`);
}
