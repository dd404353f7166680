import type { Logger } from 'pino';
import { Counter, Gauge, type Registry } from 'prom-client';

/** What is known of Kafka by the last thing that was tried; the operator is told of each change once. */
export type KafkaHealth = {
  readonly up: () => void;
  readonly down: (error: unknown) => void;
  /** A consumer was given its partitions. */
  readonly joined: (consumer: string) => void;
  /** A consumer is started anew, for the how manieth time in a row, and why. */
  readonly restarted: (consumer: string, reason: unknown, attempt: number) => void;
};

type HealthOptions = { readonly log: Logger; readonly registry?: Registry | undefined };

/** Keep the gauge `novapos_kafka_up` and the counters of consumers that joined and that were started anew. */
export function kafkaHealth({ log, registry }: HealthOptions): KafkaHealth {
  const { gauge, joins, restarts } = metrics(registry);
  let isUp = true;
  gauge?.set(1);
  return {
    up() {
      if (!isUp) log.info('Kafka answers again');
      isUp = true;
      gauge?.set(1);
    },
    down(error) {
      if (isAnswer(error)) return;
      if (isUp) log.warn({ err: error }, 'Kafka can not be reached: events wait until it is back');
      isUp = false;
      gauge?.set(0);
    },
    joined(consumer) {
      joins?.inc({ consumer });
    },
    restarted(consumer, reason, attempt) {
      // Once or twice is Kafka's own way when a coordinator moves or a broker starts.
      const level = attempt < 5 ? 'debug' : 'warn';
      log[level]({ consumer, reason, attempt }, 'a consumer is started anew');
      restarts?.inc({ consumer });
    },
  };
}

/** Kafka answered, if only with a refusal: it is there. */
function isAnswer(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return error.name === 'KafkaJSProtocolError' || isAnswer(error.cause);
}

function metrics(registry: Registry | undefined) {
  if (registry === undefined) return {};
  return {
    gauge: new Gauge({
      name: 'novapos_kafka_up',
      help: 'Whether Kafka answered when it was last spoken to (1) or not (0).',
      registers: [registry],
    }),
    joins: new Counter({
      name: 'novapos_kafka_consumer_joins_total',
      help: 'How often a consumer was given partitions: many in a short time are a rebalance loop.',
      labelNames: ['consumer'],
      registers: [registry],
    }),
    restarts: new Counter({
      name: 'novapos_kafka_consumer_restarts_total',
      help: 'How often a consumer was started anew because it crashed, stalled or lost Kafka.',
      labelNames: ['consumer'],
      registers: [registry],
    }),
  };
}
