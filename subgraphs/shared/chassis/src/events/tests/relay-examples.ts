import { randomUUID } from 'node:crypto';
import { pino } from 'pino';
import { Registry } from 'prom-client';
import type { Shelves } from '../../testing/bus-examples.ts';
import type { DomainEvent } from '../domain-event.ts';
import type { EventBus, Stoppable } from '../event-bus.ts';
import { eventMetrics } from '../event-metrics.ts';
import { startRelay, type RelayFigures } from '../relay.ts';

export const quiet = pino({ level: 'silent' });

/** A bus that notes what is published; `onPublish` may delay it or throw. */
export function notingBus(onPublish: (events: readonly DomainEvent[]) => unknown = () => null) {
  const published: DomainEvent[] = [];
  const signals: AbortSignal[] = [];
  let isThere = true;
  return {
    published,
    signals,
    setThere(next: boolean) {
      isThere = next;
    },
    async publish(events: readonly DomainEvent[], signal?: AbortSignal) {
      if (signal) signals.push(signal);
      if (!isThere) throw new Error('the bus is away');
      await onPublish(events);
      published.push(...events);
    },
    async ping() {
      if (!isThere) throw new Error('the bus is away');
    },
  };
}

const figures: RelayFigures = {
  batchSize: 50,
  pollMaxMs: 200,
  sendTimeoutMs: 20_000,
  publishAttempts: 3,
  shareEveryMs: 50,
};

/** Start a relay of the shelves' outbox; its metrics are its own. */
export function relayFrom(
  shelves: Shelves,
  bus: Pick<EventBus, 'publish' | 'ping'>,
  changed: Partial<RelayFigures> = {},
): Stoppable & { readonly registry: Registry } {
  const registry = new Registry();
  const relay = startRelay({
    domain: 'inventory',
    databaseUrl: shelves.server.urlFor('inventory'),
    bus,
    now: () => new Date(),
    log: quiet,
    metrics: eventMetrics(registry),
    figures: { ...figures, ...changed },
  });
  return { ...relay, registry };
}

/** End the connections that relays hold their locks by. */
export async function cutRelays(shelves: Shelves): Promise<void> {
  await shelves.admin.query(
    `select pg_terminate_backend(pid) from pg_stat_activity
      where application_name = 'novapos-inventory-relay' and datname = current_database()`,
  );
}

/** How many events of a tenant are not published. */
export async function unpublished(shelves: Shelves, tenantId: string): Promise<number> {
  const { rows } = await shelves.admin.query<{ count: number }>(
    `select count(*)::int as count from inventory.outbox_events
      where tenant_id = $1 and type = 'inventory.shelf-filled.v1' and published_at is null`,
    [tenantId],
  );
  return rows[0]?.count ?? -1;
}

/** The versions of each subject, in the order in which they were first published. */
export function versionsOf(
  published: readonly DomainEvent[],
  tenantId: string,
): ReadonlyMap<string, readonly number[]> {
  const seen = new Set<string>();
  const versions = new Map<string, number[]>();
  for (const event of published) {
    if (event.tenantId !== tenantId || seen.has(event.id)) continue;
    seen.add(event.id);
    versions.set(event.subject, [...(versions.get(event.subject) ?? []), event.version]);
  }
  return versions;
}

/** Shelves by number. */
export function shelfNames(count: number): readonly string[] {
  return Array.from({ length: count }, (_, at) => `shelf ${at} ${randomUUID()}`);
}

/** From one to this, without a gap. */
export function upTo(last: number): readonly number[] {
  return Array.from({ length: last }, (_, at) => at + 1);
}
