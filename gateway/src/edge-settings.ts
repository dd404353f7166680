import {
  commaList,
  defineSettings,
  flag,
  setting,
  wholeNumber,
  type SettingsOf,
  type SettingsTable,
} from '@novapos/chassis';
import { executionOf, executionSettings } from './execution-settings.ts';
import { defaultLimits, type Limits } from './limits/limits.ts';
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
  AUTOMATIC_PERSISTED_QUERIES: setting(flag().default(false), {
    description: "whether clients may register queries by Apollo's APQ: true or false",
  }),
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
  const values: Readonly<Record<string, unknown>> = read;
  const limits = Object.fromEntries(names.map((name) => [name, values[limitVariable(name)]]));
  return {
    limits: limits as Limits,
    execution: executionOf(read),
    corsOrigins: read.CORS_ORIGINS ?? defaultSettings(isProduction).corsOrigins,
    hasAutomaticPersistedQueries: read.AUTOMATIC_PERSISTED_QUERIES,
    subscriptions: {
      subscribers: read.SUBSCRIBERS,
      perConnection: read.SUBSCRIPTIONS_PER_CONNECTION,
      waiting: read.SUBSCRIPTION_WAITING,
      windowSeconds: read.SUBSCRIPTION_WINDOW_SECONDS,
    },
  };
}
