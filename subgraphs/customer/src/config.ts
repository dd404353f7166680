import {
  databaseSettings,
  defineSettings,
  domainProcessSettings,
  keyOf32Bytes,
  keysOf32Bytes,
  readSettings,
  setting,
  wholeNumber,
  type Environment,
} from '@novapos/chassis';
import { z } from 'zod';

const keySettings = defineSettings({
  CUSTOMER_MASTER_KEY: setting(keyOf32Bytes(), {
    description:
      'the key that wraps the keys which seal e-mail addresses, phone numbers and notes: 32 random bytes in base64, as `openssl rand -base64 32` makes them',
    secret: true,
  }),
  CUSTOMER_PREVIOUS_MASTER_KEYS: setting(keysOf32Bytes().optional(), {
    description:
      'master keys that are still in use or about to be, separated by commas; see `npm run customer-keys`',
    secret: true,
  }),
});

/** What this domain is told. */
export const customerSettings = defineSettings({
  DATABASE_POOL_SIZE: databaseSettings.DATABASE_POOL_SIZE,
  ...keySettings,
  CUSTOMER_PHONE_COUNTRY: setting(
    z
      .string()
      .regex(/^[1-9]\d{0,2}$/, 'it is not a country code')
      .default('1'),
    {
      description: 'the country code of phone numbers that are given without one',
      example: '44',
    },
  ),
  CUSTOMER_EXPORT_KEPT_DAYS: setting(wholeNumber(1, 3_650).default(30), {
    description: 'the days for which what was gathered for an export can be read',
  }),
});

const { DATABASE_URL, DATABASE_SERVICE_PASSWORD } = domainProcessSettings;

/** What the rotation of keys is told. */
const rotationSettings = defineSettings({
  DATABASE_URL,
  DATABASE_SERVICE_PASSWORD,
  ...keySettings,
});

/** The settings; throws with all that is wrong. */
export function readCustomerSettings(env: Environment) {
  return readSettings(customerSettings, env);
}

/** The settings of the rotation; throws with all that is wrong. */
export function readRotationSettings(env: Environment) {
  return readSettings(rotationSettings, env);
}

/** The environment of this process. */
export function environment(): Environment {
  return process.env;
}
