import { randomUUID } from 'node:crypto';
import { Registry } from 'prom-client';
import { readSettings } from '../settings/settings.ts';
import { eventually, inOrder, openShelves, type Shelves } from '../testing/bus-examples.ts';
import { buryingIn } from './dead-letters.ts';
import { embeddedBus } from './embedded-bus.ts';
import type { EventBus } from './event-bus.ts';
import { eventSettings } from './event-settings.ts';
import { startEvents } from './start-events.ts';
import { quiet, shelfNames, unpublished } from './tests/relay-examples.ts';

let shelves: Shelves;
let tenantId: string;
beforeAll(async () => {
  shelves = await openShelves();
});
afterAll(() => shelves.close());
beforeEach(() => {
  tenantId = randomUUID();
});

const now = () => new Date();

function domains() {
  const consumers = [shelves.counter('inventory.started')];
  const running = { database: shelves.database, consumers };
  return [{ name: 'inventory', databaseUrl: shelves.server.urlFor('inventory'), running }];
}

const start = (bus: EventBus | null, registry = new Registry(), env = {}) =>
  startEvents({
    domains: domains(),
    bus,
    registry,
    log: quiet,
    now,
    settings: readSettings(eventSettings, env),
  });

describe('the events of a process', () => {
  it('go from the outbox to who hears them, and are counted', async () => {
    const registry = new Registry();
    const bus = embeddedBus({ bury: buryingIn(domains(), registry), now, log: quiet });
    const events = await start(bus, registry);
    await shelves.fill(tenantId, { shelves: shelfNames(4), times: 20 });
    await eventually(async () => (await shelves.effects(tenantId)).length === 80);
    await eventually(async () => (await unpublished(shelves, tenantId)) === 0);
    await events.close();
    await bus.close();
    expect(inOrder(await shelves.effects(tenantId))).toBe(true);
    const metrics = await registry.metrics();
    expect(metrics).toMatch(/novapos_events_published_total\{domain="inventory"\} \d\d/);
    expect(metrics).toMatch(/novapos_events_lag_seconds_count\{domain="inventory"\} \d\d/);
    expect(metrics).toContain('novapos_outbox_parked{domain="inventory"} 0');
    expect(metrics).toContain('novapos_dead_letters_open{domain="inventory"} 0');
  });

  it('wait in the outbox without a bus, and how many they are can be seen', async () => {
    const registry = new Registry();
    const before = await waiting(registry, await start(null, registry));
    await shelves.fill(tenantId, { shelves: shelfNames(2), times: 3 });
    const after = new Registry();
    expect(await waiting(after, await start(null, after))).toBe(before + 6);
    expect(await shelves.effects(tenantId)).toEqual([]);
  });

  it('are forgotten by age once they are published, and what was applied and replayed by their own', async () => {
    const { admin } = shelves;
    await shelves.fill(tenantId, { shelves: shelfNames(1), times: 3 });
    const old = `published_at = now() - interval '11 days'`;
    await admin.query(
      `update inventory.outbox_events set ${old} where tenant_id = $1 and version = 1`,
      [tenantId],
    );
    await admin.query(
      `insert into inventory.inbox_events select $1, 'inventory.x', gen_random_uuid(), now() - days * interval '1 day'
        from unnest(array[5, 25]) as days`,
      [tenantId],
    );
    await admin.query(
      `insert into inventory.dead_letters
          (tenant_id, consumer, event_id, event, reason, attempts, failed_at, replayed_at)
        select $1, 'inventory.x', gen_random_uuid(), '{}', 'x', 1, now() - interval '30 days', at
        from unnest(array[now() - interval '25 days', now() - interval '5 days', null]) as at`,
      [tenantId],
    );
    const settings = { EVENTS_KEPT_DAYS: '10', EVENTS_INBOX_KEPT_DAYS: '20' };
    const events = await start(null, new Registry(), settings);
    await events.jobs['inventory.forgetEvents']?.();
    await events.close();
    const counts = await admin.query<{ events: number; inbox: number; letters: number }>(
      `select (select count(*)::int from inventory.outbox_events where tenant_id = $1) as events,
        (select count(*)::int from inventory.inbox_events where tenant_id = $1) as inbox,
        (select count(*)::int from inventory.dead_letters where tenant_id = $1) as letters`,
      [tenantId],
    );
    await admin.query('delete from inventory.dead_letters where tenant_id = $1', [tenantId]);
    expect(counts.rows).toEqual([{ events: 2, inbox: 1, letters: 2 }]);
  });
});

async function waiting(
  registry: Registry,
  events: { readonly close: () => Promise<void> },
): Promise<number> {
  const metrics = await registry.metrics();
  await events.close();
  return Number(/novapos_outbox_waiting\{domain="inventory"\} (\d+)/.exec(metrics)?.[1]);
}
