import { randomBytes } from 'node:crypto';
import { defineDomain, storeScopeOf } from '@novapos/chassis';
import { readAnalyticsSettings } from './config.ts';
import type { AnalyticsContext } from './context.ts';
import { analyticsDownloads } from './downloads.ts';
import { onSales } from './events/on-sales.ts';
import { analyticsLoaders } from './loaders.ts';
import { exportTokens } from './operations/export-tokens.ts';
import { alertStore } from './store/alert-store.ts';
import { figuresStore } from './store/figures-store.ts';
import { openAnalyticsDatabase } from './store/open-analytics-database.ts';
import { reportStore } from './store/report-store.ts';
import { subgraph } from './subgraph.ts';

/** What was sold, by day, hour, place and goods; what will be; and what is not usual. */
export const analytics = defineDomain<AnalyticsContext>({
  name: 'analytics',
  port: 8082,
  subgraph,
  async start({ databaseUrl, env, log, now }) {
    const settings = readAnalyticsSettings(env);
    const maxConnections = settings.DATABASE_POOL_SIZE;
    const database = openAnalyticsDatabase({ url: databaseUrl, maxConnections, log });
    const alerts = alertStore(database);
    const reports = reportStore(database);
    const figures = figuresStore(database);
    const key = settings.ANALYTICS_EXPORT_KEY ?? randomBytes(32).toString('base64url');
    const tokens = exportTokens(key, now);

    return {
      contextFor: (request) => {
        const scope = storeScopeOf(request.principal);
        const loaders = analyticsLoaders(alerts, request.principal.tenantId, scope);
        return { ...request, scope, reports, figures, alerts, exportTokens: tokens, loaders };
      },
      checks: { database: () => database.ping() },
      jobs: {},
      downloads: analyticsDownloads(reports, tokens),
      database,
      consumers: [onSales({ database, now })],
      close: () => database.close(),
    };
  },
});
