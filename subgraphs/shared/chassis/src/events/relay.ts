import type { Logger } from 'pino';
import type { EventBus } from './event-bus.ts';
import type { EventMetrics } from './event-metrics.ts';
import type { Outbox, OutboxEvent } from './outbox.ts';
import type { RelayShards } from './relay-shards.ts';
import { onOutboxWritten } from './wake-relay.ts';

/** Publishes what a domain's outbox holds. */
export type Relay = {
  /** Look for new events at once. */
  readonly wake: () => void;
  /** Resolves once nothing is being published any more. */
  readonly stop: () => Promise<void>;
};

/** What a relay works with. */
export type RelayOptions = {
  readonly domain: string;
  readonly outbox: Outbox;
  readonly shards: RelayShards;
  readonly bus: Pick<EventBus, 'publish' | 'ping'>;
  readonly metrics: EventMetrics;
  readonly log: Logger;
  readonly now: () => Date;
  /** The longest pause between two looks. */
  readonly pollMaxMs: number;
  readonly sendTimeoutMs: number;
  /** How often an event that fails by itself is tried before it is parked. */
  readonly maxAttempts?: number;
};

const shortestMs = 50;
const longestBackoffMs = 5_000;
const batchSize = 200;

/**
 * Publish the outbox in order, one batch at a time: look again at once while there is more, ever more seldom
 * while there is nothing. What can't be published is tried again; an event that fails by itself is parked, and
 * only its aggregate waits for it.
 */
export function startRelay(options: RelayOptions): Relay {
  const sleeper = createSleeper();
  const forget = onOutboxWritten(options.domain, sleeper.wake);
  const running = run(options, sleeper);
  return {
    wake: sleeper.wake,
    async stop() {
      forget();
      sleeper.end();
      await running;
    },
  };
}

type Sleeper = ReturnType<typeof createSleeper>;

/** A pause that can be cut short; no two looks come sooner after each other than the shortest pause. */
function createSleeper() {
  const state: { isEnded: boolean; isWoken: boolean; rise: () => void } = {
    isEnded: false,
    isWoken: false,
    rise: () => undefined,
  };
  return {
    isEnded: () => state.isEnded,
    wake: () => {
      state.isWoken = true;
      state.rise();
    },
    end: () => {
      state.isEnded = true;
      state.rise();
    },
    /** Resolves with whether it was woken. */
    async sleep(ms: number): Promise<boolean> {
      if (!state.isEnded && !state.isWoken) {
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, ms).unref();
          state.rise = () => {
            clearTimeout(timer);
            resolve();
          };
        });
      }
      const { isWoken } = state;
      state.isWoken = false;
      return isWoken;
    },
  };
}

async function run(options: RelayOptions, sleeper: Sleeper): Promise<void> {
  const { log, domain, pollMaxMs } = options;
  let idleMs = shortestMs;
  let failures = 0;
  while (!sleeper.isEnded()) {
    try {
      const published = await turn(options);
      if (failures > 0) log.info({ domain }, 'events are published again');
      failures = 0;
      if (published >= batchSize) continue;
      idleMs = published > 0 ? shortestMs : Math.min(idleMs * 2, pollMaxMs);
      if (await sleeper.sleep(idleMs)) idleMs = shortestMs;
    } catch (error) {
      if (failures === 0)
        log.warn({ err: error, domain }, 'events wait: they can not be published');
      failures += 1;
      await sleeper.sleep(Math.min(shortestMs * 2 ** failures, longestBackoffMs));
    }
  }
}

/** Publish one batch; answers how many events it was. */
async function turn(options: RelayOptions): Promise<number> {
  const { outbox, shards } = options;
  const own = await shards.owned();
  if (own.length === 0) return 0;
  const due = await outbox.due(own, batchSize);
  if (due.length === 0) return 0;
  try {
    await send(options, due);
  } catch (error) {
    // When the bus is away it is nobody's fault; else one of them can't be sent.
    await options.bus.ping();
    if (due.length === 1) await fail(options, due, error);
    else await sendSingly(options, due);
  }
  return due.length;
}

async function send(options: RelayOptions, due: readonly OutboxEvent[]): Promise<void> {
  const { bus, outbox, metrics, domain, now, sendTimeoutMs } = options;
  await within(sendTimeoutMs, bus.publish(due.map(({ event }) => event)));
  const at = now();
  await outbox.markPublished(
    due.map(({ position }) => position),
    at,
  );
  metrics.published(domain, due.length);
  for (const { event } of due) metrics.lag(domain, (at.getTime() - event.time.getTime()) / 1_000);
}

async function sendSingly(options: RelayOptions, due: readonly OutboxEvent[]): Promise<void> {
  const stuck = new Set<string>();
  for (const one of due) {
    const { tenantId, subject } = one.event;
    const aggregate = `${tenantId} ${subject}`;
    if (stuck.has(aggregate)) continue;
    try {
      await send(options, [one]);
    } catch (error) {
      await options.bus.ping();
      stuck.add(aggregate);
      await fail(options, [one], error);
    }
  }
}

async function fail(
  { outbox, now, log, maxAttempts = 10 }: RelayOptions,
  [failed]: readonly OutboxEvent[],
  error: unknown,
): Promise<void> {
  if (!failed) return;
  const { event, position, attempts } = failed;
  const isLast = attempts + 1 >= maxAttempts;
  const why = error instanceof Error ? error.message : String(error);
  await outbox.markFailed(position, why, isLast ? now() : null);
  const told = { err: error, event: event.id, type: event.type, subject: event.subject };
  if (isLast) log.error(told, 'an event is parked: its aggregate waits until it is let go on');
  else log.warn(told, 'an event can not be published');
}

async function within<Result>(ms: number, work: Promise<Result>): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new Error(`sending took longer than ${ms} ms`));
    }, ms);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
