import type { DomainEvent } from './domain-event.ts';
import type { Outbox, OutboxEvent } from './outbox.ts';

type Log = Pick<Outbox, 'log'>;

const pageSize = 200;

/**
 * All events that these outboxes still hold, from the beginning: those of each in its order, and between them by
 * the time at which they happened.
 */
export async function* eventLog(logs: readonly Log[]): AsyncGenerator<DomainEvent> {
  const readers = logs.map((log) => eventsOf(log)[Symbol.asyncIterator]());
  const heads = await Promise.all(
    readers.map(async (reader) => ({ reader, next: await reader.next() })),
  );
  for (;;) {
    const first = heads
      .filter(({ next }) => next.done !== true)
      .reduce<(typeof heads)[number] | null>(earlier, null);
    if (first?.next.done !== false) return;
    yield first.next.value.event;
    first.next = await first.reader.next();
  }
}

async function* eventsOf({ log }: Log): AsyncGenerator<OutboxEvent> {
  let page: readonly OutboxEvent[];
  let after = 0;
  do {
    page = await log(after, pageSize);
    yield* page;
    after = page.at(-1)?.position ?? after;
  } while (page.length === pageSize);
}

type Head = { readonly next: IteratorResult<OutboxEvent> };

function earlier<Of extends Head>(first: Of | null, head: Of): Of {
  if (first === null) return head;
  return timeOf(head) < timeOf(first) ? head : first;
}

function timeOf({ next }: Head): number {
  return next.done === true ? Infinity : next.value.event.time.getTime();
}
