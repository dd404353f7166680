import {
  databaseSettings,
  defineSettings,
  readSettings,
  setting,
  wholeNumber,
  type Environment,
} from '@novapos/chassis';

/** What this domain is told. */
export const inventorySettings = defineSettings({
  DATABASE_POOL_SIZE: databaseSettings.DATABASE_POOL_SIZE,
  INVENTORY_SWEEP_SECONDS: setting(wholeNumber(1, 3_600).default(15), {
    description: 'the seconds between two looks for holds that have run out',
  }),
});

/** The settings; throws with all that is wrong. */
export function readInventorySettings(env: Environment) {
  return readSettings(inventorySettings, env);
}
