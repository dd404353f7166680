import { databaseSettings, defineSettings, readSettings, type Environment } from '@novapos/chassis';

/** What this domain is told. */
export const integrationSettings = defineSettings({
  DATABASE_POOL_SIZE: databaseSettings.DATABASE_POOL_SIZE,
});

/** The settings; throws with all that is wrong. */
export function readIntegrationSettings(env: Environment) {
  return readSettings(integrationSettings, env);
}
