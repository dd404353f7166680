import type { Consumer } from './consumer.ts';
import { deliver, type Delivery } from './deliver.ts';
import type { DomainEvent } from './domain-event.ts';
import { eventLog } from './event-log.ts';
import type { Outbox } from './outbox.ts';

type Rebuilding = Pick<Delivery, 'bury' | 'now' | 'log'> & {
  readonly consumer: Consumer;
  /** The outbox beside the consumer's inbox. */
  readonly home: Pick<Outbox, 'forgetApplied'>;
  /** The outboxes of every domain that it hears. */
  readonly logs: readonly Pick<Outbox, 'log' | 'beginningsLost'>[];
  /** Fold what is kept, although the beginning is forgotten. */
  readonly isFromWhatIsKept: boolean;
  /** Told now and then how many events were read. */
  readonly onProgress?: (read: number) => void;
};

/** The consumer is as it was; the message says why, and what could be done. */
export class NotRebuilt extends Error {
  override readonly name = 'NotRebuilt';
}

const batchSize = 200;
const progressEvery = 10_000;

/**
 * Fold a projection again from the log: forget what was applied, empty it a tenant at a time, apply all events
 * from the beginning. Nobody else may run the consumer meanwhile. One that is broken off is done anew. Returns
 * how many events the consumer heard.
 */
export async function rebuild(rebuilding: Rebuilding): Promise<number> {
  const { consumer, home, logs, onProgress } = rebuilding;
  const { reset } = consumer;
  if (!reset) {
    throw new NotRebuilt(
      `${consumer.name} can't be rebuilt: it does more than project, so it has no way to begin anew.`,
    );
  }
  await assertWhole(rebuilding);
  await home.forgetApplied(consumer.name);
  const emptied = new Set<string>();
  const batch: DomainEvent[] = [];
  let [read, heard] = [0, 0];
  for await (const event of eventLog(logs)) {
    read += 1;
    if (read % progressEvery === 0) onProgress?.(read);
    if (!(consumer.types?.includes(event.type) ?? true)) continue;
    if (!emptied.has(event.tenantId)) await reset(event.tenantId);
    emptied.add(event.tenantId);
    heard += 1;
    batch.push(event);
    if (batch.length >= batchSize) await fold(rebuilding, batch.splice(0));
  }
  await fold(rebuilding, batch);
  return heard;
}

async function assertWhole({ consumer, logs, isFromWhatIsKept }: Rebuilding): Promise<void> {
  if (isFromWhatIsKept) return;
  const lost = await Promise.all(logs.map((log) => log.beginningsLost()));
  const count = lost.reduce((sum, of) => sum + of, 0);
  if (count === 0) return;
  throw new NotRebuilt(
    `${consumer.name} is not rebuilt: of ${count} aggregates the first events are forgotten, so it would ` +
      'know less than it does now. To fold what is kept all the same, say --from-what-is-kept.',
  );
}

async function fold(
  { consumer, bury, now, log }: Rebuilding,
  events: readonly DomainEvent[],
): Promise<void> {
  const { signal } = new AbortController();
  await deliver({ consumer, bury, now, log, signal }, events);
}
