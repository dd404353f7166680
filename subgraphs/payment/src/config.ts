import {
  databaseSettings,
  defineSettings,
  keyOf32Bytes,
  keysOf32Bytes,
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
  PAYMENT_WEBHOOK_KEY: setting(keyOf32Bytes().optional(), {
    description:
      "the key that the secrets of card providers' webhooks are made of: 32 random bytes in base64, as `openssl rand -base64 32` makes them; without it no such webhooks are taken in",
    secret: true,
  }),
  PAYMENT_PREVIOUS_WEBHOOK_KEYS: setting(keysOf32Bytes().optional(), {
    description:
      'such keys of before, separated by commas, until every provider signs with what the present one makes',
    secret: true,
  }),
});

/** The settings; throws with all that is wrong. */
export function readPaymentSettings(env: Environment) {
  return readSettings(paymentSettings, env);
}
