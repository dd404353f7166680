import type { Message } from 'kafkajs';
import { EventRefused } from '../event-bus.ts';
import { maxBatchBytes } from './topics.ts';

/** A record and the topic it goes to. */
export type Outgoing = { readonly topic: string; readonly message: Message };

/** Of values as they are before compression; one record may be larger. */
const maxRequestBytes = 1024 * 1024;
/** What a batch of one record holds besides the value, at most. */
const overheadBytes = 64 * 1024;

/**
 * The records in requests of a megabyte, in their order; a larger record has one of its own. Throws
 * `EventRefused` before anything is sent when a record is larger than Kafka is told to take.
 */
export function inParts(records: readonly Outgoing[]): readonly (readonly Outgoing[])[] {
  const parts: Outgoing[][] = [];
  let bytes = Infinity;
  for (const record of records) {
    const size = sizeOf(record);
    if (bytes + size > maxRequestBytes) {
      parts.push([]);
      bytes = 0;
    }
    parts.at(-1)?.push(record);
    bytes += size;
  }
  return parts;
}

function sizeOf({ topic, message: { value } }: Outgoing): number {
  const size = Buffer.byteLength(value ?? '');
  const most = maxBatchBytes - overheadBytes;
  if (size <= most) return size;
  throw new EventRefused(`an event of ${size} bytes for ${topic}: the most is ${most}`);
}
