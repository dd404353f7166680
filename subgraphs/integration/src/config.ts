import {
  databaseSettings,
  defineSettings,
  readSettings,
  setting,
  wholeNumber,
  type Environment,
} from '@novapos/chassis';
import { z } from 'zod';

/** What this domain is told. */
export const integrationSettings = defineSettings({
  DATABASE_POOL_SIZE: databaseSettings.DATABASE_POOL_SIZE,
  INTEGRATION_EXPORT_KEY: setting(z.string().min(32).optional(), {
    description:
      'the secret that signs links to usage as CSV, at least 32 characters and the same in every process of integration; without it a process makes its own and opens only its own links',
    secret: true,
  }),
  INTEGRATION_USAGE_KEPT_DAYS: setting(wholeNumber(100, 3_650).default(800), {
    description: 'the days for which the usage of partners is kept',
  }),
});

/** The settings; throws with all that is wrong. */
export function readIntegrationSettings(env: Environment) {
  return readSettings(integrationSettings, env);
}
