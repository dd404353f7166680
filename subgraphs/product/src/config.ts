import { databaseSettings, defineSettings, readSettings, type Environment } from '@novapos/chassis';

/** What this domain is told. */
export const productSettings = defineSettings({
  DATABASE_POOL_SIZE: databaseSettings.DATABASE_POOL_SIZE,
});

/** The settings; throws with all that is wrong. */
export function readProductSettings(env: Environment) {
  return readSettings(productSettings, env);
}
