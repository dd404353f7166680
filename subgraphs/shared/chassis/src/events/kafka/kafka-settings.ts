import { z } from 'zod';
import {
  defineSettings,
  setting,
  SettingsInvalid,
  type SettingsOf,
} from '../../settings/settings.ts';
import { commaList, flag } from '../../settings/texts.ts';

const address = /^(\[[0-9a-f:.]+\]|[^\s:/]+):\d{1,5}$/i;

/** How the names of topics and consumer groups begin. */
export const usualPrefix = 'novapos';

/** What a process that speaks to Kafka is told. */
export const kafkaSettings = defineSettings({
  KAFKA_BOOTSTRAP: setting(
    commaList()
      .refine((words) => words.every((word) => address.test(word)), 'host:port is needed')
      .optional(),
    {
      description:
        'the Kafka brokers, host:port separated by commas; without it, events stay in the process',
      example: '127.0.0.1:9092',
    },
  ),
  KAFKA_CLIENT_ID: setting(z.string().min(1).default('novapos'), {
    description: 'the name by which the brokers know the process in their logs and quotas',
  }),
  KAFKA_PREFIX: setting(
    z
      .string()
      .regex(/^[\w-]{1,50}$/)
      .default(usualPrefix),
    {
      description:
        'how the names of topics and consumer groups begin; another one for each installation on one Kafka',
    },
  ),
  KAFKA_SSL: setting(flag().default(false), {
    description: 'whether the brokers are spoken to over TLS: true or false',
  }),
  KAFKA_SASL_MECHANISM: setting(z.enum(['plain', 'scram-sha-256', 'scram-sha-512']).optional(), {
    description: 'how the process signs in at the brokers: plain, scram-sha-256 or scram-sha-512',
    example: 'scram-sha-512',
  }),
  KAFKA_SASL_USERNAME: setting(z.string().min(1).optional(), {
    description: 'the user the process signs in as; needed with KAFKA_SASL_MECHANISM',
  }),
  KAFKA_SASL_PASSWORD: setting(z.string().min(1).optional(), {
    description: "that user's password",
    secret: true,
  }),
});

/** Where Kafka is and how it is entered. */
export type KafkaConnection = {
  readonly bootstrap: readonly string[];
  readonly clientId: string;
  /** How the names of topics and consumer groups begin; `novapos` when not given. */
  readonly prefix?: string;
  readonly ssl?: boolean;
  readonly sasl?: {
    readonly mechanism: 'plain' | 'scram-sha-256' | 'scram-sha-512';
    readonly username: string;
    readonly password: string;
  };
};

/** The Kafka that the settings name, or null where they name none. */
export function kafkaConnection(
  settings: SettingsOf<typeof kafkaSettings>,
): KafkaConnection | null {
  const { KAFKA_BOOTSTRAP: bootstrap, KAFKA_CLIENT_ID: clientId, KAFKA_SSL: ssl } = settings;
  const { KAFKA_PREFIX: prefix } = settings;
  if (bootstrap === undefined) return null;
  const { KAFKA_SASL_MECHANISM: mechanism } = settings;
  if (mechanism === undefined) return { bootstrap, clientId, prefix, ssl };
  const { KAFKA_SASL_USERNAME: username, KAFKA_SASL_PASSWORD: password } = settings;
  if (username === undefined || password === undefined) {
    throw new SettingsInvalid([
      'KAFKA_SASL_MECHANISM needs KAFKA_SASL_USERNAME and KAFKA_SASL_PASSWORD beside it.',
    ]);
  }
  return { bootstrap, clientId, prefix, ssl, sasl: { mechanism, username, password } };
}
