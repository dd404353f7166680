import { setTimeout as pause } from 'node:timers/promises';
import type { Logger } from 'pino';
import { withEvents } from '../tracing/in-span.ts';
import type { EventBus, Stoppable } from './event-bus.ts';
import { openEventConnection, type EventConnection } from './event-connection.ts';
import type { EventMetrics } from './event-metrics.ts';
import { onNudge } from './nudges.ts';
import { outboxOf, type Outbox, type OutboxEvent } from './outbox.ts';
import { pacing, type Pacing } from './pacing.ts';
import { publishDue, type Publication } from './publish-due.ts';
import { shardLocks, type ShardLocks } from './shard-locks.ts';

/** How a relay works: how much at once, how long it waits, how often it tries. */
export type RelayFigures = {
  readonly batchSize: number;
  readonly pollMaxMs: number;
  readonly sendTimeoutMs: number;
  readonly publishAttempts: number;
  /** How often it is looked whether other relays of the domain came or went. */
  readonly shareEveryMs?: number;
};

type RelayOptions = {
  readonly domain: string;
  readonly databaseUrl: string;
  readonly bus: Pick<EventBus, 'publish' | 'ping'>;
  readonly now: () => Date;
  readonly log: Logger;
  readonly metrics: EventMetrics;
  readonly figures: RelayFigures;
};

const pollMinMs = 50;
const longestBackoffMs = 5_000;
/** A batch under way at a stop may still end. */
const graceMs = 3_000;
/** After so many batches that failed in a row, with the bus there, it is looked which event it is. */
const failuresBeforeSearch = 3;

/**
 * Bring what is told from the outbox of a domain to the bus, in the order of each aggregate, from the shards that
 * are this relay's by a lock. What is published and not marked is published again: nothing is lost.
 */
export function startRelay(options: RelayOptions): Stoppable {
  const { domain, log, metrics, figures } = options;
  const stopping = new AbortController();
  const pace = pacing({ minMs: pollMinMs, maxMs: figures.pollMaxMs });
  const endNudges = onNudge(domain, pace.nudge);

  async function run(): Promise<void> {
    for (let attempt = 1; !stopping.signal.aborted; attempt += 1) {
      try {
        await relayOverOneConnection(options, pace, stopping.signal, () => {
          attempt = 1;
        });
      } catch (error) {
        if (isAborted(stopping.signal)) return;
        log.warn({ err: error }, 'a relay lost its database and connects again');
      } finally {
        metrics.holdsShards(domain, 0);
      }
      await pause(backoffMs(attempt), undefined, { signal: stopping.signal }).catch(() => null);
    }
  }

  const running = run();
  return {
    async stop() {
      endNudges();
      stopping.abort(new Error('the relay is stopped'));
      await running;
    },
  };
}

async function relayOverOneConnection(
  options: RelayOptions,
  pace: Pacing,
  stop: AbortSignal,
  onWorking: () => void,
): Promise<void> {
  const { domain, databaseUrl } = options;
  const connection = await openEventConnection({ domain, databaseUrl, purpose: 'relay' });
  try {
    const locks = await shardLocks(domain, connection.ask);
    await relayWhileLocked({ ...options, pace, connection, locks, stop, onWorking });
  } finally {
    await connection.close();
  }
}

type Session = RelayOptions & {
  readonly pace: Pacing;
  readonly connection: EventConnection;
  readonly locks: ShardLocks;
  readonly stop: AbortSignal;
  /** The database answers what it is asked. */
  readonly onWorking: () => void;
};

/** Returns when it is to stop; throws when the connection, and with it the locks, is lost. */
async function relayWhileLocked(session: Session): Promise<void> {
  const { domain, connection, locks, pace, figures, metrics, stop } = session;
  const outbox = outboxOf(domain, connection.ask);
  const resting = AbortSignal.any([stop, connection.lost]);
  const shareEveryMs = figures.shareEveryMs ?? 5_000;
  let sharedAtMs = -Infinity;
  let shards: readonly number[] = [];
  let failures = 0;
  while (!stop.aborted) {
    connection.lost.throwIfAborted();
    if (performance.now() - sharedAtMs > shareEveryMs) {
      shards = await locks.hold();
      sharedAtMs = performance.now();
      metrics.holdsShards(domain, shards.length);
    }
    const due = shards.length === 0 ? [] : await outbox.due(shards, figures.batchSize);
    session.onWorking();
    const isDone = due.length === 0 || (await relayBatch(session, outbox, due, failures));
    failures = isDone ? 0 : failures + 1;
    if (failures > 0) await rest(backoffMs(failures), resting);
    else if (due.length < figures.batchSize) await restAfter(pace, due.length, resting);
  }
}

/** False where the bus could not be reached. */
async function relayBatch(
  session: Session,
  outbox: Outbox,
  due: readonly OutboxEvent[],
  failures: number,
): Promise<boolean> {
  const { bus, domain, connection, figures, log, metrics, stop } = session;
  const { signal, end } = afterGrace(stop, connection.lost);
  try {
    const publishing = { bus, timeoutMs: figures.sendTimeoutMs, signal };
    const isSearching = failures >= failuresBeforeSearch && (await answers(bus));
    const publication = await withEvents(
      { name: `${domain} publishes`, kind: 'producer', attributes: {} },
      due.map(({ event }) => event),
      () => publishDue(publishing, due, isSearching),
    );
    await note(session, outbox, publication);
    if (publication.fault === null) {
      if (failures > 0) log.info('events are published again');
      return true;
    }
    metrics.publishFailed(domain);
    // One that lasts is told once; how much waits is a metric.
    log[failures === 0 ? 'warn' : 'debug'](
      { err: publication.fault },
      'events wait: the bus fails',
    );
    return false;
  } finally {
    end();
  }
}

async function note(
  { domain, figures, log, metrics, now }: Session,
  outbox: Outbox,
  { published, failed }: Publication,
): Promise<void> {
  const at = now();
  if (published.length > 0) {
    await outbox.markPublished(
      published.map(({ position }) => position),
      at,
    );
    metrics.published(
      domain,
      published.map(({ event }) => (at.getTime() - event.time.getTime()) / 1000),
    );
  }
  for (const { due, error } of failed) {
    const reason = error instanceof Error ? error.message : String(error);
    const isLast = due.attempts + 1 >= figures.publishAttempts;
    await outbox.markFailed(due.position, reason, isLast ? at : null);
    if (!isLast) continue;
    const { id, type, subject } = due.event;
    log.error({ err: error, event: id, type, subject }, 'an aggregate is parked: its events wait');
    metrics.parked(domain);
  }
}

async function answers(bus: Pick<EventBus, 'ping'>): Promise<boolean> {
  return bus.ping().then(
    () => true,
    () => false,
  );
}

// Asked through a function, since a wait in between changes it.
function isAborted(signal: AbortSignal): boolean {
  return signal.aborted;
}

/** Aborted at once when the locks are lost, and a while after a stop: what is under way may end. */
function afterGrace(stop: AbortSignal, lost: AbortSignal) {
  const ending = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const onLost = () => {
    ending.abort(lost.reason);
  };
  const onStop = () => {
    timer = setTimeout(() => {
      ending.abort(stop.reason);
    }, graceMs);
  };
  lost.addEventListener('abort', onLost);
  stop.addEventListener('abort', onStop);
  return {
    signal: ending.signal,
    end: () => {
      clearTimeout(timer);
      lost.removeEventListener('abort', onLost);
      stop.removeEventListener('abort', onStop);
    },
  };
}

async function restAfter(pace: Pacing, worked: number, signal: AbortSignal): Promise<void> {
  if (worked > 0) pace.worked();
  else pace.idled();
  await pace.rest(signal);
}

async function rest(ms: number, signal: AbortSignal): Promise<void> {
  await pause(ms, undefined, { signal, ref: false }).catch(() => null);
}

function backoffMs(failures: number): number {
  return Math.min(longestBackoffMs, pollMinMs * 2 ** failures);
}
