import { join } from 'node:path';
import {
  databaseSettings,
  defineSettings,
  flag,
  keyOf32Bytes,
  keysOf32Bytes,
  processSettings,
  readSettings,
  setting,
  SettingsInvalid,
  wholeNumber,
  type Environment,
  type SettingsOf,
} from '@novapos/chassis';
import { z } from 'zod';

const gateway = join(import.meta.dirname, '../../../gateway');

/** What this domain is told. */
export const integrationSettings = defineSettings({
  DATABASE_POOL_SIZE: databaseSettings.DATABASE_POOL_SIZE,
  SUPERGRAPH_FILE: setting(z.string().min(1).optional(), {
    description:
      'the composed supergraph that operations are checked by, read again when it changes; gateway/supergraph.graphql when not given',
    example: '/etc/novapos/supergraph.graphql',
  }),
  PARTNER_API_SCHEMA_FILE: setting(z.string().min(1).optional(), {
    description:
      'the schema that partners see, by which their operations are checked; gateway/partner-api-schema.graphql when not given',
    example: '/etc/novapos/partner-api-schema.graphql',
  }),
  NODE_ENV: processSettings.NODE_ENV,
  INTEGRATION_MASTER_KEY: setting(keyOf32Bytes(), {
    description:
      "the key that seals the secrets of partners' webhooks: 32 random bytes in base64, as `openssl rand -base64 32` makes them",
    secret: true,
  }),
  INTEGRATION_PREVIOUS_MASTER_KEYS: setting(keysOf32Bytes().optional(), {
    description:
      'keys that seal some of them still, separated by commas; within an hour all are sealed by the present one',
    secret: true,
  }),
  WEBHOOK_ALLOW_LOCAL: setting(flag().default(false), {
    description:
      'whether webhooks may be sent over http and to this machine, for development and tests: true or false; refused in production',
  }),
  WEBHOOK_CONCURRENCY: setting(wholeNumber(1, 1_000).default(32), {
    description: 'the most webhooks that a process sends at once',
  }),
  WEBHOOK_CONCURRENCY_PER_ENDPOINT: setting(wholeNumber(1, 100).default(4), {
    description:
      'the most webhooks that are sent to one endpoint at once, by all processes together',
  }),
  WEBHOOK_POLL_MS: setting(wholeNumber(50, 60_000).default(1_000), {
    description: 'the milliseconds between two looks for webhooks that are due',
  }),
  WEBHOOK_KEPT_DAYS: setting(wholeNumber(2, 3_650).default(30), {
    description:
      'the days for which what became of webhooks is kept, and after which what waits at a paused endpoint is given up',
  }),
  INTEGRATION_EXPORT_KEY: setting(z.string().min(32).optional(), {
    description:
      'the secret that signs links to usage as CSV, at least 32 characters and the same in every process of integration; without it a process makes its own and opens only its own links',
    secret: true,
  }),
  INTEGRATION_USAGE_KEPT_DAYS: setting(wholeNumber(100, 3_650).default(800), {
    description: 'the days for which the usage of partners is kept',
  }),
});

/** The settings of this domain, read. */
export type IntegrationSettings = SettingsOf<typeof integrationSettings>;

/** The settings; throws with all that is wrong. */
export function readIntegrationSettings(env: Environment): IntegrationSettings {
  const settings = readSettings(integrationSettings, env);
  if (settings.NODE_ENV === 'production' && settings.WEBHOOK_ALLOW_LOCAL) {
    throw new SettingsInvalid([
      'WEBHOOK_ALLOW_LOCAL is true, and NODE_ENV production: webhooks could reach the inside of this installation.',
    ]);
  }
  return settings;
}

/** Where the schemas lie that operations are checked by. */
export function graphFiles({ SUPERGRAPH_FILE, PARTNER_API_SCHEMA_FILE }: IntegrationSettings) {
  return {
    supergraph: SUPERGRAPH_FILE ?? join(gateway, 'supergraph.graphql'),
    partnerApiSchema: PARTNER_API_SCHEMA_FILE ?? join(gateway, 'partner-api-schema.graphql'),
    /** One that was named has to be there. */
    isPartnerSchemaNamed: PARTNER_API_SCHEMA_FILE !== undefined,
  };
}

/** What is needed to read alone what is registered. */
export function readUsePoolSettings(env: Environment) {
  const { DATABASE_POOL_SIZE } = databaseSettings;
  return readSettings({ DATABASE_POOL_SIZE }, env);
}
