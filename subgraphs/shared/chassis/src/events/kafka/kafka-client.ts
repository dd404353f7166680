import { Kafka, logLevel, type LogEntry, type SASLOptions } from 'kafkajs';
import type { Logger } from 'pino';
import type { KafkaConnection } from './kafka-settings.ts';
import { mendIdleLoop } from './mend-idle-loop.ts';

/** Tries that end: whoever gave up is started anew by us. */
const retry = { initialRetryTime: 100, maxRetryTime: 2_000, retries: 4 };

/** A client of Kafka. What it says goes to the log at debug: what an operator must know, we say. */
export function kafkaClient(connection: KafkaConnection, log: Logger): Kafka {
  mendIdleLoop();
  const { bootstrap, clientId, ssl = false, sasl } = connection;
  return new Kafka({
    brokers: [...bootstrap],
    clientId,
    ssl,
    ...(sasl && { sasl: { ...sasl } as SASLOptions }),
    connectionTimeout: 3_000,
    authenticationTimeout: 5_000,
    requestTimeout: 8_000,
    retry,
    logLevel: log.isLevelEnabled('debug') ? logLevel.INFO : logLevel.NOTHING,
    logCreator: () => (entry) => {
      log.debug(fieldsOf(entry), `kafkajs: ${entry.log.message}`);
    },
  });
}

function fieldsOf({ namespace, label, log: { message, logger, timestamp, ...rest } }: LogEntry) {
  return { namespace, label, ...rest };
}
