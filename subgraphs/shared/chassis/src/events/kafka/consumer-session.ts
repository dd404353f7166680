import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { Consumer as KafkaConsumer, EachBatchPayload, Kafka } from 'kafkajs';
import type { Logger } from 'pino';
import type { Stoppable } from '../event-bus.ts';
import { withDeadline } from './deadline.ts';
import type { KafkaHealth } from './kafka-health.ts';

/** How long partitions stay with a member that is silent, how often it speaks, when it counts as stalled. */
export type ConsumerTimes = {
  readonly sessionMs: number;
  readonly heartbeatMs: number;
  readonly stallMs: number;
};

/** The usual times: a member that was killed is missed for ten seconds at most. */
export const usualTimes: ConsumerTimes = { sessionMs: 10_000, heartbeatMs: 3_000, stallMs: 45_000 };

/** A member of a group that is kept going. */
export type Membership = {
  readonly client: Kafka;
  readonly group: string;
  readonly times: ConsumerTimes;
  readonly health: KafkaHealth;
  readonly log: Logger;
  /**
   * Whether it notes in Kafka how far it came. One that does not is alone in its group, another one for each
   * session, so that it waits for no former self.
   */
  readonly isCommitting: boolean;
  /** The topics to read; asked before each session. */
  readonly topics: () => Promise<readonly string[]>;
  /** Told once partitions are assigned, before the first record of them comes. */
  readonly onJoin?: (consumer: KafkaConsumer, assigned: Assigned) => void;
  /** Told once the session with this group is over. */
  readonly onEnd?: (groupId: string) => Promise<void>;
  /** Takes records in; returns early once `signal` is aborted. */
  readonly onBatch: (payload: EachBatchPayload, signal: AbortSignal) => Promise<void>;
};

export type Assigned = Readonly<Record<string, readonly number[]>>;

const closingMs = 5_000;
const restartMs = 500;
/** Compressed, and per consumer: a process has dozens of them. */
const maxBytes = { maxBytesPerPartition: 128 * 1024, maxBytes: 512 * 1024 };

/** Read as a member of the group until stopped: one that crashes, stalls or loses Kafka is started anew. */
export function keepConsuming(membership: Membership): Stoppable {
  const stopping = new AbortController();
  const running = sessions(membership, stopping.signal);
  return {
    async stop() {
      stopping.abort();
      await running;
    },
  };
}

async function sessions(membership: Membership, stop: AbortSignal): Promise<void> {
  const { group, health } = membership;
  for (let attempt = 1; !stop.aborted; attempt += 1) {
    const startedAtMs = performance.now();
    const reason = await session(membership, stop).catch((error: unknown) => error);
    if (isAborted(stop)) return;
    if (performance.now() - startedAtMs > 2 * membership.times.sessionMs) attempt = 1;
    health.restarted(group, reason, attempt);
    if (reason instanceof Error) health.down(reason);
    await pause(Math.min(restartMs * attempt, 5_000), undefined, { signal: stop }).catch(
      () => null,
    );
  }
}

/** One member from its joining to its end; resolves with why it ended. */
async function session(membership: Membership, stop: AbortSignal): Promise<unknown> {
  const { client, group, times, log } = membership;
  const topics = await membership.topics();
  const groupId = membership.isCommitting ? group : `${group}.${randomUUID()}`;
  const consumer = client.consumer({
    groupId,
    sessionTimeout: times.sessionMs,
    heartbeatInterval: times.heartbeatMs,
    rebalanceTimeout: 30_000,
    maxWaitTimeInMs: Math.min(2_500, times.heartbeatMs),
    ...maxBytes,
    allowAutoTopicCreation: false,
    // We begin anew ourselves, with nothing left of what broke.
    retry: { retries: 5, restartOnFailure: () => Promise.resolve(false) },
  });
  const ending = new AbortController();
  const signal = AbortSignal.any([stop, ending.signal]);
  const ended = endOf(consumer, membership, signal);
  const begun = begin(consumer, topics, { ...membership, signal });
  try {
    return await Promise.race([ended, begun.then(() => ended)]);
  } finally {
    ending.abort();
    // One that is still joining would join after it left.
    void begun.then(() => consumer.disconnect()).catch(() => undefined);
    const leaving = { ms: closingMs, what: 'leaving the group' };
    await withDeadline(consumer.disconnect(), leaving).catch((error: unknown) => {
      log.debug({ err: error, consumer: group }, 'a consumer did not leave its group in order');
    });
    await membership.onEnd?.(groupId);
  }
}

type Beginning = Membership & { readonly signal: AbortSignal };

async function begin(
  consumer: KafkaConsumer,
  topics: readonly string[],
  { onBatch, isCommitting, signal }: Beginning,
): Promise<void> {
  await consumer.connect();
  await consumer.subscribe({ topics: [...topics], fromBeginning: isCommitting });
  await consumer.run({
    autoCommit: isCommitting,
    eachBatchAutoResolve: false,
    partitionsConsumedConcurrently: 1,
    eachBatch: (payload) => onBatch(payload, signal),
  });
}

/** Resolves once the consumer crashed, gave no sign of life for too long, or is to end. */
function endOf(
  consumer: KafkaConsumer,
  { group, times, health, onJoin }: Membership,
  signal: AbortSignal,
): Promise<unknown> {
  const { events } = consumer;
  let aliveAtMs = performance.now();
  const alive = () => {
    aliveAtMs = performance.now();
    health.up();
  };
  for (const event of [events.FETCH, events.HEARTBEAT, events.END_BATCH_PROCESS]) {
    consumer.on(event, alive);
  }
  consumer.on(events.GROUP_JOIN, ({ payload }) => {
    alive();
    health.joined(group);
    onJoin?.(consumer, payload.memberAssignment);
  });
  const quietMs = times.stallMs / 3;
  return new Promise((resolve) => {
    const watchdog = setInterval(() => {
      const silentMs = performance.now() - aliveAtMs;
      if (silentMs > quietMs) health.down(new Error(`no answer in ${quietMs} ms`));
      if (silentMs > times.stallMs) end('stalled');
    }, times.stallMs / 10);
    const end = (reason: unknown) => {
      clearInterval(watchdog);
      resolve(reason);
    };
    consumer.on(events.CRASH, ({ payload }) => {
      end(payload.error);
    });
    signal.addEventListener('abort', () => {
      end('stopped');
    });
    if (signal.aborted) end('stopped');
  });
}

// Asked through a function, since a wait in between changes it.
function isAborted(signal: AbortSignal): boolean {
  return signal.aborted;
}
