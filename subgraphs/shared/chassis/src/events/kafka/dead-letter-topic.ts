import type { DeadLetter } from '../event-bus.ts';
import { messageOf } from './event-message.ts';
import type { Outgoing } from './request-parts.ts';
import type { Unreadable } from './take-batch.ts';
import { deadLetterTopicOf, topicOf } from './topics.ts';

type Why = Omit<DeadLetter, 'event'>;

/** A dead letter as a record of its topic's dead-letter topic: the event as it was, and why it is there. */
export function deadLetterRecord(prefix: string, { event, ...why }: DeadLetter): Outgoing {
  const { headers, ...message } = messageOf(event);
  return {
    topic: deadLetterTopicOf(topicOf(prefix, event.source)),
    message: { ...message, headers: { ...headers, ...deadHeaders(why) } },
  };
}

/** A record that is no event, as it came, and why it could not be read. */
export function unreadableRecord(
  { topic, message, error }: Unreadable,
  { consumer, failedAt }: Pick<Why, 'consumer' | 'failedAt'>,
): Outgoing {
  const reason = `unreadable: ${error instanceof Error ? error.message : String(error)}`;
  const why = { consumer, reason, attempts: 1, failedAt };
  const { key, value, headers } = message;
  return {
    topic: deadLetterTopicOf(topic),
    message: { key, value, headers: { ...headers, ...deadHeaders(why) } },
  };
}

function deadHeaders({
  reason,
  consumer,
  attempts,
  failedAt,
}: Why): Readonly<Record<string, string>> {
  return {
    dlq_reason: reason.slice(0, 2_000),
    dlq_consumer: consumer,
    dlq_attempts: String(attempts),
    dlq_failed_at: failedAt.toISOString(),
  };
}
