import type { EachBatchPayload, KafkaMessage } from 'kafkajs';
import type { Consumer } from '../consumer.ts';
import { deliver, type Delivery } from '../deliver.ts';
import type { DomainEvent } from '../domain-event.ts';
import { eventOf, typeOf } from './event-message.ts';

/** A record that is no event. */
export type Unreadable = {
  readonly topic: string;
  readonly message: KafkaMessage;
  readonly error: unknown;
};

/** How records are taken in for a consumer. */
export type Intake = {
  readonly delivery: Omit<Delivery, 'signal'>;
  readonly heartbeatMs: number;
  /** Keep what can't be read where an operator finds it. */
  readonly setAside: (unreadable: Unreadable) => Promise<void>;
};

const chunkSize = 100;

/**
 * Take a batch in by chunks: what is applied is noted in Kafka before the next begins. While a chunk waits for
 * something that is away, the group hears of us; when the group wants its partitions back, the waiting ends.
 */
export async function takeBatch(
  intake: Intake,
  payload: EachBatchPayload,
  stop: AbortSignal,
): Promise<void> {
  const { batch } = payload;
  for (let at = 0; at < batch.messages.length; at += chunkSize) {
    if (stop.aborted || !payload.isRunning() || payload.isStale()) return;
    const chunk = batch.messages.slice(at, at + chunkSize);
    const isApplied = await whileBeating(payload, intake.heartbeatMs, stop, (signal) =>
      applyChunk(intake, { topic: batch.topic, chunk, signal }),
    );
    if (!isApplied) return;
    payload.resolveOffset(chunk.at(-1)?.offset ?? batch.lastOffset());
    await payload.commitOffsetsIfNecessary(payload.uncommittedOffsets());
    await payload.heartbeat();
  }
}

type Chunk = {
  readonly topic: string;
  readonly chunk: readonly KafkaMessage[];
  readonly signal: AbortSignal;
};

async function applyChunk(intake: Intake, { topic, chunk, signal }: Chunk): Promise<void> {
  const { delivery } = intake;
  const events: DomainEvent[] = [];
  for (const message of chunk) {
    if (!hears(delivery.consumer, typeOf(message))) continue;
    try {
      events.push(eventOf(message));
    } catch (error) {
      await intake.setAside({ topic, message, error });
    }
  }
  await deliver({ ...delivery, signal }, events);
}

/** A newer version of an event than the consumer knows is another type, and passed over. */
function hears({ types }: Consumer, type: string | undefined): boolean {
  return types === null || (type !== undefined && types.includes(type));
}

/** False when `stop` ended it; throws what the group said when that ended it. */
async function whileBeating(
  payload: EachBatchPayload,
  everyMs: number,
  stop: AbortSignal,
  work: (signal: AbortSignal) => Promise<void>,
): Promise<boolean> {
  const ending = new AbortController();
  const faults: unknown[] = [];
  const end = () => {
    ending.abort();
  };
  stop.addEventListener('abort', end);
  const timer = setInterval(() => {
    payload.heartbeat().catch((error: unknown) => {
      faults.push(error);
      end();
    });
  }, everyMs);
  try {
    await work(ending.signal);
    return true;
  } catch (error) {
    if (stop.aborted) return false;
    throw faults.at(0) ?? error;
  } finally {
    clearInterval(timer);
    stop.removeEventListener('abort', end);
  }
}
