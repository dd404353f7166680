import {
  every,
  masterKeysFor,
  type Consumer,
  type Database,
  type RequestContext,
} from '@novapos/chassis';
import type { Logger } from 'pino';
import type { Registry } from 'prom-client';
import type { IntegrationSettings } from './config.ts';
import { webhookConsumer } from './events/webhook-consumer.ts';
import { secretVault, type SecretVault } from './keys/secret-vault.ts';
import { resealSecrets } from './operations/reseal-secrets.ts';
import { sendWebhook } from './operations/send-webhook.ts';
import type { WebhookDesk } from './operations/webhook-desk.ts';
import { ownPartner } from './resolvers/own-partner.ts';
import { httpPoster } from './sending/http-poster.ts';
import { startSender } from './sending/sender.ts';
import { webhookCounts, webhookLevels } from './sending/webhook-metrics.ts';
import { listMasterKeys } from './store/webhook-secrets.ts';
import { forgetWebhooks, readBacklog, takeDue } from './store/webhook-sending.ts';
import { webhookReads, type WebhookReads } from './webhook-loaders.ts';

/** What a resolver reaches of webhooks. */
export type WebhookContext = { readonly desk: WebhookDesk; readonly reads: WebhookReads };

/** Webhooks at work: they are sent for as long as the process runs. */
export type Webhooks = {
  readonly contextFor: (request: RequestContext) => WebhookContext;
  readonly consumer: Consumer;
  readonly jobs: Readonly<Record<string, () => Promise<void>>>;
  readonly checks: Readonly<Record<string, () => Promise<void>>>;
  readonly close: () => Promise<void>;
};

type Surroundings = {
  readonly database: Pick<Database<never>, 'withTenantSql' | 'acrossTenants'>;
  readonly settings: IntegrationSettings;
  readonly log: Logger;
  readonly registry: Registry;
  readonly now: () => Date;
};

const dayMs = 24 * 60 * 60 * 1000;
const hourMs = 60 * 60 * 1000;
/** Long past the five seconds that an attempt takes at most; then whoever took it has died. */
const leaseMs = 60_000;

/** Open what sends events to partners. */
export function openWebhooks({ database, settings, log, registry, now }: Surroundings): Webhooks {
  const { INTEGRATION_MASTER_KEY: key, INTEGRATION_PREVIOUS_MASTER_KEYS: others = [] } = settings;
  const vault = secretVault(masterKeysFor('novapos.integration', key, others));
  const isLocalAllowed = settings.WEBHOOK_ALLOW_LOCAL;
  const poster = httpPoster({ isLocalAllowed, now });
  const counts = webhookCounts(registry);
  const sending = { database, vault, poster, counts, now, random: Math.random };
  const sender = startSender({
    take(most) {
      const at = now();
      const leasedUntil = new Date(at.getTime() + leaseMs);
      const mostOfEndpoint = settings.WEBHOOK_CONCURRENCY_PER_ENDPOINT;
      return takeDue(database, { at, leasedUntil, most, mostOfEndpoint });
    },
    send: (taken) => sendWebhook(sending, taken),
    most: settings.WEBHOOK_CONCURRENCY,
    pollMs: settings.WEBHOOK_POLL_MS,
    log,
  });
  webhookLevels(registry, async () => {
    const { waiting, oldest, paused } = await readBacklog(database);
    const ageMs = oldest ? Math.max(0, now().getTime() - oldest.getTime()) : 0;
    return { waiting, paused, oldestAgeSeconds: ageMs / 1_000 };
  });

  const jobs = {
    sendWebhooks: () => sender.drain(),
    async forgetWebhooks() {
      const before = new Date(now().getTime() - settings.WEBHOOK_KEPT_DAYS * dayMs);
      await forgetWebhooks(database, before, now());
    },
    async resealSecrets() {
      const resealed = await resealSecrets({ database, vault });
      if (resealed > 0) log.info({ resealed }, 'secrets of webhooks were sealed anew');
    },
  };
  const repeating = [
    every({ name: 'forgetWebhooks', everyMs: 6 * hourMs, log }, jobs.forgetWebhooks),
    every({ name: 'resealSecrets', everyMs: hourMs, log }, jobs.resealSecrets),
  ];

  return {
    contextFor({ principal }) {
      const { tenantId } = principal;
      const desk: WebhookDesk = {
        tenantId,
        partnerId: ownPartner(principal),
        write: (work) => database.withTenantSql(tenantId, work),
        wake: sender.wake,
        ...{ now, vault, poster, isLocalAllowed },
      };
      return { desk, reads: webhookReads({ database, tenantId, now }) };
    },
    consumer: webhookConsumer({ database, now, wake: sender.wake }),
    jobs,
    checks: { masterKeys: () => checkMasterKeys(database, vault) },
    async close() {
      await Promise.all(repeating.map(({ stop }) => stop()));
      await sender.stop();
      await poster.close();
    },
  };
}

async function checkMasterKeys(
  database: Pick<Database<never>, 'acrossTenants'>,
  vault: SecretVault,
): Promise<void> {
  const inUse = await listMasterKeys(database);
  const missing = inUse.filter((id) => !vault.knowsMasterKey(id));
  if (missing.length === 0) return;
  throw new Error(
    `secrets of webhooks are sealed by master keys that were not given: ${missing.join(', ')}`,
  );
}
