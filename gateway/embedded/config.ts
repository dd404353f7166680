import { join } from 'node:path';
import {
  accessTokenSettings,
  databaseSettings,
  defineSettings,
  eventSettings,
  kafkaSettings,
  processSettings,
  readSettings,
  setting,
  tracingSettings,
  wholeNumber,
  type Environment,
} from '@novapos/chassis';
import { edgeSettings, gatewaySettings } from '../src/edge-settings.ts';

const { NODE_ENV, LOG_LEVEL, HOST, PORT } = processSettings;
const { DATABASE_URL, DATABASE_SERVICE_PASSWORD } = databaseSettings;

/** What the product is told when it runs in one process; each can be left out. */
export const embeddedSettings = defineSettings({
  NODE_ENV,
  // Its screen belongs to the table of addresses and sign-ins.
  LOG_LEVEL: { ...LOG_LEVEL, schema: LOG_LEVEL.schema.prefault('warn') },
  HOST,
  PORT,
  POS_APP_PORT: setting(wholeNumber(0, 65_535).default(3000), {
    description: 'the port at which the till is served, 0 for any free one',
  }),
  ...accessTokenSettings,
  ...edgeSettings,
  ...eventSettings,
  ...kafkaSettings,
  ...tracingSettings,
  DATABASE_URL: {
    ...DATABASE_URL,
    description: 'the address of a PostgreSQL database, as its owner, in place of the embedded one',
    schema: DATABASE_URL.schema.optional(),
  },
  DATABASE_SERVICE_PASSWORD: {
    ...DATABASE_SERVICE_PASSWORD,
    description: "the password that the domains' own roles get; needed with DATABASE_URL",
    schema: DATABASE_SERVICE_PASSWORD.schema.optional(),
  },
});

/** The environment of this process, for the domains that run in it. */
export function environment(): Environment {
  return process.env;
}

/** What the command line falls back to. */
export function defaults() {
  const { PORT = 8083, POS_APP_PORT } = readSettings(embeddedSettings, environment());
  return {
    dataDirectory: join(import.meta.dirname, '../../.novapos'),
    port: PORT,
    appPort: POS_APP_PORT,
  };
}

/** The settings of the product in one process; throws with all that is wrong. */
export function readEmbeddedSettings() {
  const read = readSettings(embeddedSettings, environment());
  const isProduction = read.NODE_ENV === 'production';
  const { DATABASE_URL: adminUrl, DATABASE_SERVICE_PASSWORD: servicePassword } = read;
  if (adminUrl !== undefined && servicePassword === undefined) {
    throw new Error('DATABASE_URL needs DATABASE_SERVICE_PASSWORD beside it.');
  }
  return {
    isProduction,
    host: read.HOST,
    logLevel: read.LOG_LEVEL,
    traces: read,
    jwtIssuer: read.JWT_ISSUER,
    jwtAudience: read.JWT_AUDIENCE,
    gateway: gatewaySettings(read, isProduction),
    database:
      adminUrl !== undefined && servicePassword !== undefined
        ? { adminUrl, servicePassword }
        : null,
  };
}
