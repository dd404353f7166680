import {
  commaList,
  defineSettings,
  flag,
  setting,
  SettingsInvalid,
  wholeNumber,
  type SettingsOf,
  type SettingsTable,
} from '@novapos/chassis';
import { z } from 'zod';
import { executionOf, executionSettings } from './execution-settings.ts';
import { defaultLimits, type Limits } from './limits/limits.ts';
import { networkOf } from './partner-keys/networks.ts';
import { rateLimits, rateLimitSettings } from './rate-limits/read-settings.ts';
import { defaultSettings, defaultSubscriptions, type GatewaySettings } from './settings.ts';

const largest = 1_000_000_000;
const names = Object.keys(defaultLimits) as readonly (keyof Limits)[];

/** What each limit counts; whatever has more is refused. */
const counted: Readonly<Record<keyof Limits, string>> = {
  bodyBytes: "bytes of a request's body",
  characters: 'characters of a document',
  tokens: 'lexical tokens of a document',
  depth: 'levels of nested fields, fragments spread out',
  introspectionDepth: 'levels below __schema and __type',
  aliases: 'renamed fields of an operation, fragments spread out',
  fields: 'fields of an operation, fragments spread out',
  repeatedFields: 'fields and fragments that stand more than once in the same place',
  rootFields: 'fields at the root of an operation, fragments spread out',
  sameMutation: 'times that one mutation may stand in an operation',
  directives: 'directives of an operation, fragments spread out',
  definitions: 'operations and fragments that a document defines',
  variableDepth: 'levels of nested lists and objects in the variables',
  variableValues: 'values in the variables, those in lists and objects included',
};

/** The variable that sets a limit: `LIMIT_BODY_BYTES` for `bodyBytes`. */
export function limitVariable(limit: keyof Limits): string {
  return `LIMIT_${limit.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase()}`;
}

const limitSettings: SettingsTable = Object.fromEntries(
  names.map((limit) => [
    limitVariable(limit),
    setting(wholeNumber(1, largest).default(defaultLimits[limit]), {
      description: `the most ${counted[limit]}`,
    }),
  ]),
);

/** What a gateway is told of its behaviour, whichever way it is started. */
export const edgeSettings = defineSettings({
  ...limitSettings,
  ...executionSettings,
  CORS_ORIGINS: setting(commaList().optional(), {
    description:
      'the origins of web pages that may ask, separated by commas; when not set, ports 3000 and 3001 of this machine in development, none in production',
    example: 'https://pos.example.com,https://admin.example.com',
  }),
  PERSISTED_OPERATIONS: setting(z.enum(['off', 'log', 'safelist', 'ids']).optional(), {
    description:
      'what people and apps may ask: off (anything), log (anything, what is not registered being logged), safelist (what is registered), ids (what is registered, by its id); when not set, ids in production and off elsewhere; partners always ask by id',
    example: 'safelist',
  }),
  AUTOMATIC_PERSISTED_QUERIES: setting(flag().default(false), {
    description:
      "whether clients may register queries by Apollo's APQ: true or false; not in production",
  }),
  TRUSTED_PROXIES: setting(
    commaList()
      .refine(
        (networks) => networks.every((network) => networkOf(network) !== null),
        'addresses and networks such as 10.0.0.0/8 are needed',
      )
      .optional(),
    {
      description:
        'the addresses and networks of the proxies in front, whose X-Forwarded-For tells where a client is; when not set, the header is not read',
      example: '10.0.0.0/8,192.0.2.7',
    },
  ),
  ...rateLimitSettings,
  SUBSCRIBERS: setting(wholeNumber(0, 1_000_000).default(defaultSubscriptions.subscribers), {
    description: 'the most live subscriptions of the process',
  }),
  SUBSCRIPTIONS_PER_CONNECTION: setting(
    wholeNumber(1, 10_000).default(defaultSubscriptions.perConnection),
    { description: 'the most live subscriptions of one WebSocket' },
  ),
  SUBSCRIPTION_WAITING: setting(wholeNumber(1, 100_000).default(defaultSubscriptions.waiting), {
    description:
      'the messages that may wait for a live subscription before it is ended as too slow',
  }),
  SUBSCRIPTION_WINDOW_SECONDS: setting(
    wholeNumber(1, 86_400).default(defaultSubscriptions.windowSeconds),
    { description: 'the seconds within which an ended stream can go on where it ended' },
  ),
});

/** The behaviour that was read, defaults filled in. */
export function gatewaySettings(
  read: SettingsOf<typeof edgeSettings>,
  isProduction: boolean,
): GatewaySettings {
  const defaults = defaultSettings(isProduction);
  if (isProduction && read.AUTOMATIC_PERSISTED_QUERIES) {
    throw new SettingsInvalid([
      'AUTOMATIC_PERSISTED_QUERIES is "true": in production operations are registered, with PERSISTED_OPERATIONS.',
    ]);
  }
  const values: Readonly<Record<string, unknown>> = read;
  const limits = Object.fromEntries(names.map((name) => [name, values[limitVariable(name)]]));
  return {
    limits: limits as Limits,
    execution: executionOf(read),
    corsOrigins: read.CORS_ORIGINS ?? defaults.corsOrigins,
    hasAutomaticPersistedQueries: read.AUTOMATIC_PERSISTED_QUERIES,
    persistedOperations: read.PERSISTED_OPERATIONS ?? defaults.persistedOperations,
    trustedProxies: read.TRUSTED_PROXIES ?? defaults.trustedProxies,
    rateLimits: rateLimits(read, defaults.rateLimits),
    subscriptions: {
      subscribers: read.SUBSCRIBERS,
      perConnection: read.SUBSCRIPTIONS_PER_CONNECTION,
      waiting: read.SUBSCRIPTION_WAITING,
      windowSeconds: read.SUBSCRIPTION_WINDOW_SECONDS,
    },
  };
}
