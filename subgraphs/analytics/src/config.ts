import {
  databaseSettings,
  defineSettings,
  readSettings,
  setting,
  type Environment,
} from '@novapos/chassis';
import { z } from 'zod';

/** What this domain is told. */
export const analyticsSettings = defineSettings({
  DATABASE_POOL_SIZE: databaseSettings.DATABASE_POOL_SIZE,
  ANALYTICS_EXPORT_KEY: setting(z.string().min(32).optional(), {
    description:
      'the secret that signs export links, at least 32 characters and the same in every process of analytics; without it a process makes its own and opens only its own links',
    secret: true,
  }),
});

/** The settings; throws with all that is wrong. */
export function readAnalyticsSettings(env: Environment) {
  return readSettings(analyticsSettings, env);
}
