import { randomBytes } from 'node:crypto';
import { defineDomain, every, forgetIntents, forgettingIntents } from '@novapos/chassis';
import { readIntegrationSettings } from './config.ts';
import type { IntegrationContext } from './context.ts';
import { integrationDownloads } from './downloads.ts';
import { openOperations } from './open-operations.ts';
import { openWebhooks } from './open-webhooks.ts';
import { forgetUsage } from './operations/forget-usage.ts';
import { usageLinks } from './operations/usage-links.ts';
import { placesThrough } from './peers/places.ts';
import { openIntegrationDatabase } from './store/open-integration-database.ts';
import { partnerReads } from './store/partner-reads.ts';
import { usageReads } from './store/usage-reads.ts';
import { usageWrites } from './store/usage-writes.ts';
import { subgraph } from './subgraph.ts';

const forgettingMs = 6 * 60 * 60 * 1000;

/** Partners: their keys, the operations they may ask for, what they asked for, and what is sent to them. */
export const integration = defineDomain<IntegrationContext>({
  name: 'integration',
  port: 8091,
  subgraph,
  async start({ databaseUrl, env, log, registry, now, peers }) {
    const settings = readIntegrationSettings(env);
    const maxConnections = settings.DATABASE_POOL_SIZE;
    const database = openIntegrationDatabase({ url: databaseUrl, maxConnections, log });
    const writeAs: IntegrationContext['writeAs'] = (tenantId, work) =>
      database.withTenantSql(tenantId, work);
    const exportKey = settings.INTEGRATION_EXPORT_KEY ?? randomBytes(32).toString('base64url');
    const links = usageLinks(exportKey, now);
    const usage = usageReads(database);
    const counted = { usage, usageWrites: usageWrites(database), usageLinks: links };
    const webhooks = openWebhooks({ database, settings, log, registry, now });
    const operations = openOperations(database, settings);
    const jobs = {
      ...webhooks.jobs,
      forgetIntents: () => forgetIntents(database, now()),
      forgetUsage: () =>
        forgetUsage(database, { keptDays: settings.INTEGRATION_USAGE_KEPT_DAYS, now: now() }),
    };
    const repeating = [
      forgettingIntents(database, { log, now }),
      every({ name: 'forgetUsage', everyMs: forgettingMs, log }, jobs.forgetUsage),
    ];
    return {
      contextFor: (request) => {
        const { tenantId, subject: by, grants } = request.principal;
        const places = placesThrough(peers, { tenantId, requestId: request.requestId });
        const write: IntegrationContext['partnerDesk']['write'] = (work) => writeAs(tenantId, work);
        const partnerDesk = { tenantId, by, grants, now: request.now, write };
        const partners = partnerReads(database, tenantId);
        return {
          ...{ ...request, ...counted, partners, partnerDesk, places, writeAs },
          ...operations.context,
          webhooks: webhooks.contextFor(request),
        };
      },
      checks: { database: () => database.ping(), ...webhooks.checks },
      jobs,
      downloads: integrationDownloads(usage, links),
      database,
      consumers: [webhooks.consumer],
      async close() {
        await Promise.all(repeating.map(({ stop }) => stop()));
        await webhooks.close();
        await operations.close();
        await database.close();
      },
    };
  },
});
