import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { EventDatabase } from '../domain.ts';
import {
  eventually,
  inOrder,
  letterBox,
  openShelves,
  type Shelves,
} from '../testing/bus-examples.ts';
import type { DomainEvent } from './domain-event.ts';
import { embeddedBus } from './embedded-bus.ts';
import { EventRefused } from './event-bus.ts';
import { outboxOf } from './outbox.ts';
import {
  cutRelays,
  notingBus,
  quiet,
  relayFrom,
  shelfNames,
  unpublished,
  upTo,
  versionsOf,
} from './tests/relay-examples.ts';

let shelves: Shelves;
let tenantId: string;

beforeAll(async () => {
  shelves = await openShelves();
});
afterAll(() => shelves.close());
beforeEach(() => {
  tenantId = randomUUID();
});

const isAllPublished = async () => (await unpublished(shelves, tenantId)) === 0;
const shardsOf = async ({ registry }: ReturnType<typeof relayFrom>) => {
  const { values } = (await registry.getSingleMetric('novapos_events_relay_shards')?.get()) ?? {
    values: [],
  };
  return values[0]?.value;
};

describe('a relay', () => {
  it('publishes what is told, in the order of each aggregate, and marks it', async () => {
    const names = shelfNames(7);
    await shelves.fill(tenantId, { shelves: names, times: 30 });
    const bus = notingBus();
    const relay = relayFrom(shelves, bus);
    await eventually(isAllPublished);
    await relay.stop();
    const versions = versionsOf(bus.published, tenantId);
    expect([...versions.keys()].sort()).toEqual([...names].sort());
    for (const of of versions.values()) expect(of).toEqual(upTo(30));
  });

  it('publishes soon what is told after a long silence', async () => {
    const bus = notingBus();
    const relay = relayFrom(shelves, bus, { pollMaxMs: 30_000 });
    await pause(1_500);
    const toldAtMs = performance.now();
    await shelves.fill(tenantId, { shelves: shelfNames(1), times: 1 });
    await eventually(() => bus.published.some((event) => event.tenantId === tenantId));
    expect(performance.now() - toldAtMs).toBeLessThan(1_000);
    await relay.stop();
  });

  it('shares the shards with another of its domain, and neither overtakes the other', async () => {
    const bus = notingBus(() => pause(Math.random() * 8));
    const first = relayFrom(shelves, bus, { batchSize: 10 });
    await eventually(async () => (await shardsOf(first)) === 4);
    const names = shelfNames(12);
    const filling = shelves.fill(tenantId, { shelves: names, times: 40 });
    const second = relayFrom(shelves, bus, { batchSize: 10 });
    await eventually(async () => (await shardsOf(first)) === 2 && (await shardsOf(second)) === 2);
    await filling;
    await eventually(isAllPublished);
    await first.stop();
    await eventually(async () => (await shardsOf(second)) === 4);
    await shelves.fill(tenantId, { shelves: names, times: 2 });
    await eventually(isAllPublished);
    await second.stop();
    const versions = versionsOf(bus.published, tenantId);
    expect(versions.size).toBe(12);
    for (const of of versions.values()) expect(of).toEqual(upTo(42));
  });

  it('keeps its events while the bus is away, and publishes them in order when it is back', async () => {
    const bus = notingBus();
    bus.setThere(false);
    const relay = relayFrom(shelves, bus);
    await shelves.fill(tenantId, { shelves: shelfNames(3), times: 10 });
    await eventually(() => bus.signals.length > 4);
    const { waiting, parked, oldestAt } = await backlog();
    expect([waiting, parked]).toEqual([30, 0]);
    expect(oldestAt).toBeInstanceOf(Date);
    bus.setThere(true);
    await eventually(isAllPublished);
    await relay.stop();
    for (const of of versionsOf(bus.published, tenantId).values()) expect(of).toEqual(upTo(10));
  });

  it('gives up a bus that does not answer, and tries again', async () => {
    const hanging = { left: 2 };
    const bus = notingBus(() => {
      hanging.left -= 1;
      return hanging.left >= 0 ? new Promise(() => undefined) : null;
    });
    const relay = relayFrom(shelves, bus, { sendTimeoutMs: 100 });
    await shelves.fill(tenantId, { shelves: shelfNames(2), times: 2 });
    await eventually(isAllPublished);
    await relay.stop();
    expect(bus.signals.filter(({ aborted }) => aborted).length).toBeGreaterThanOrEqual(2);
  });

  it.each([
    ['refuses', (id: string) => new EventRefused(`${id} is too large`)],
    ['fails on each time', (id: string) => new Error(`${id} is odd`)],
  ])('parks an aggregate with an event that the bus %s, and no other', async (_, faultOf) => {
    const names = shelfNames(6);
    const [bad = ''] = names;
    let isMended = false;
    const isBad = ({ subject, version }: DomainEvent) => subject === bad && version === 2;
    const bus = notingBus((events) => {
      const culprit = isMended ? undefined : events.find(isBad);
      if (culprit) throw faultOf(culprit.id);
    });
    await shelves.fill(tenantId, { shelves: names, times: 5 });
    const relay = relayFrom(shelves, bus);
    // Others go on being told, which is how it shows that the bus is there.
    await eventually(async () => {
      await shelves.fill(tenantId, { shelves: names.slice(1), times: 1 });
      return (await backlog()).parked === 1;
    });
    await eventually(async () => (await unpublished(shelves, tenantId)) === 4);
    expect(versionsOf(bus.published, tenantId).get(bad)).toEqual([1]);
    isMended = true;
    expect(await outbox().unpark()).toBe(1);
    await eventually(isAllPublished);
    await relay.stop();
    expect(versionsOf(bus.published, tenantId).get(bad)).toEqual(upTo(5));
  });

  it('stops publishing at once when it loses its locks', async () => {
    let isHanging = true;
    const bus = notingBus(() => (isHanging ? new Promise(() => undefined) : null));
    const relay = relayFrom(shelves, bus);
    await shelves.fill(tenantId, { shelves: shelfNames(2), times: 3 });
    await eventually(() => bus.signals.length > 0);
    isHanging = false;
    await cutRelays(shelves);
    await eventually(() => bus.signals[0]?.aborted === true);
    await eventually(isAllPublished);
    await relay.stop();
  });

  it.each(['before', 'while', 'after'])(
    'loses and doubles nothing when its connection ends %s it publishes',
    async (when) => {
      const { bury } = letterBox();
      const bus = embeddedBus({ bury, now: () => new Date(), log: quiet });
      await bus.consume(shelves.counter(`inventory.cut-${when}`));
      let cuts = 0;
      const cut = async (now: string) => {
        if (now !== when || cuts >= 4) return;
        cuts += 1;
        await cutRelays(shelves);
      };
      const relay = relayFrom(
        shelves,
        {
          ping: () => bus.ping(),
          async publish(events, signal) {
            await cut('before');
            await Promise.all([bus.publish(events, signal), cut('while')]);
            await cut('after');
          },
        },
        { batchSize: 20 },
      );
      await shelves.fill(tenantId, { shelves: shelfNames(6), times: 25 });
      await eventually(isAllPublished);
      await relay.stop();
      await bus.close();
      const effects = await shelves.effects(tenantId);
      expect(cuts).toBe(4);
      expect(effects).toHaveLength(150);
      expect(inOrder(effects)).toBe(true);
    },
  );
});

const outbox = () => {
  const database: EventDatabase = shelves.database;
  return outboxOf('inventory', database.acrossTenants);
};
const backlog = () => outbox().backlog();
