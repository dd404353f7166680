import { defineDomain, every } from '@novapos/chassis';
import DataLoader from 'dataloader';
import { checkpointKeys } from './chain/checkpoint-keys.ts';
import { readAuditSettings } from './config.ts';
import type { AuditContext } from './context.ts';
import type { AuditRecord } from './domain/audit-record.ts';
import type { TrailSettings } from './domain/trail-settings.ts';
import { trailConsumer } from './events/trail-consumer.ts';
import { pruneRecords } from './operations/prune-records.ts';
import { signCheckpoints } from './operations/sign-checkpoints.ts';
import { openAuditDatabase } from './store/open-audit-database.ts';
import { recordSearch } from './store/record-search.ts';
import { settingsStore } from './store/settings-store.ts';
import { subgraph } from './subgraph.ts';

const pruneEveryMs = 6 * 60 * 60 * 1000;

/** The trail of who did what, and of everything that happened. */
export const audit = defineDomain<AuditContext>({
  name: 'audit',
  port: 8090,
  subgraph,
  async start({ databaseUrl, env, log, now }) {
    const told = readAuditSettings(env);
    const keys = checkpointKeys(told.AUDIT_SIGNING_KEY, told.AUDIT_RETIRED_KEYS?.keys);
    const maxConnections = told.DATABASE_POOL_SIZE;
    const database = openAuditDatabase({ url: databaseUrl, maxConnections, log });
    const checkpointEvery = told.AUDIT_CHECKPOINT_RECORDS;
    const keeper = { database, keys, checkpointEvery, now };
    const search = recordSearch(database);
    const settings = settingsStore(database);
    const checkpoint = async () => {
      await signCheckpoints(keeper);
    };
    const prune = () => pruneRecords(keeper);
    const signing = every(
      { name: 'checkpoint', everyMs: told.AUDIT_CHECKPOINT_SECONDS * 1000, log },
      checkpoint,
    );
    const pruning = every({ name: 'prune', everyMs: pruneEveryMs, log }, prune);

    return {
      contextFor: (request) => {
        const { tenantId } = request.principal;
        let own: Promise<TrailSettings> | undefined;
        return {
          ...request,
          search,
          settings,
          ownSettings: () => (own ??= settings.find(tenantId)),
          byId: new DataLoader<string, AuditRecord | null>(async (ids) => {
            const found = await search.listByIds(tenantId, ids);
            return ids.map((id) => found.find((record) => record.id === id) ?? null);
          }),
        };
      },
      checks: { database: () => database.ping() },
      jobs: { checkpoint, prune },
      publicDocuments: { '/.well-known/audit-keys.json': () => keys.published },
      database,
      consumers: [trailConsumer(keeper)],
      close: async () => {
        await Promise.all([signing.stop(), pruning.stop()]);
        await database.close();
      },
    };
  },
});
