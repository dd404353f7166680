import {
  databaseSettings,
  defineSettings,
  readSettings,
  setting,
  wholeNumber,
  type Environment,
} from '@novapos/chassis';

/** What this domain is told. */
export const loyaltySettings = defineSettings({
  DATABASE_POOL_SIZE: databaseSettings.DATABASE_POOL_SIZE,
  LOYALTY_SWEEP_SECONDS: setting(wholeNumber(1, 3_600).default(15), {
    description: 'the seconds between two looks for held points that nobody redeemed in time',
  }),
  LOYALTY_EXPIRY_MINUTES: setting(wholeNumber(1, 1_440).default(60), {
    description: 'the minutes between two looks for points that have expired',
  }),
});

/** The settings; throws with all that is wrong. */
export function readLoyaltySettings(env: Environment) {
  return readSettings(loyaltySettings, env);
}
