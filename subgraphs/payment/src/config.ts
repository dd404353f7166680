import {
  databaseSettings,
  defineSettings,
  readSettings,
  setting,
  wholeNumber,
  type Environment,
} from '@novapos/chassis';

/** What this domain is told. */
export const paymentSettings = defineSettings({
  DATABASE_POOL_SIZE: databaseSettings.DATABASE_POOL_SIZE,
  PAYMENT_PATIENCE_MS: setting(wholeNumber(1, 60_000).default(3_000), {
    description: 'the milliseconds a card provider gets to answer before it counts as silent',
  }),
  PAYMENT_GIVE_UP_SECONDS: setting(wholeNumber(1, 3_600).default(30), {
    description: 'the seconds after which a charge that the provider never heard of is given up',
  }),
});

/** The settings; throws with all that is wrong. */
export function readPaymentSettings(env: Environment) {
  return readSettings(paymentSettings, env);
}
