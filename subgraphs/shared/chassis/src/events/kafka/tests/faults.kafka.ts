import { setTimeout as pause } from 'node:timers/promises';
import { Registry } from 'prom-client';
import { CodedError } from '../../../errors.ts';
import type { DomainEvent } from '../../domain-event.ts';
import type { EventBus } from '../../event-bus.ts';
import { happenings, openBus, thingHappened } from './examples.ts';
import { createHeard, inOrder, noting } from './heard.ts';
import { startMember } from './member-process.ts';
import { startTestBroker, type TestBroker } from './test-broker.ts';
import { until } from './until.ts';

let broker: TestBroker;
let heard: Awaited<ReturnType<typeof createHeard>>;
let bus: EventBus;

beforeAll(async () => {
  [broker, heard] = await Promise.all([startTestBroker(), createHeard()]);
  bus = await openBus(broker.bootstrap);
}, 120_000);
afterAll(async () => {
  await bus.close();
  await heard.drop();
  await broker.drop();
}, 60_000);

/** Publish in parts as a relay does: what Kafka did not take is published again. */
async function relay(over: EventBus, events: readonly DomainEvent[], size = 50): Promise<void> {
  for (let at = 0; at < events.length;) {
    try {
      await over.publish(events.slice(at, at + size));
      at += size;
    } catch {
      await pause(200);
    }
  }
}

type Tally = { heard: number };

describe('events while something breaks', () => {
  it('are applied once and in order when the broker is killed in mid-stream', async () => {
    const name = 'product.broker-killed';
    const events = happenings(2_000, { subjects: 20, prefix: 'broker' });
    const hearer = noting(name, heard.url);
    const running = await bus.consume(hearer.consumer);
    const relayed = relay(bus, events);
    await until(async () => (await heard.count(name, events)) > 300);
    await broker.kill();
    await pause(1_000);
    await expect(bus.ping()).rejects.toThrow();
    await broker.startAgain();
    await relayed;
    await until(async () => (await heard.count(name, events)) >= events.length);
    await running.stop();
    expect(await heard.versions(name, events)).toEqual(inOrder(events));
    await hearer.close();
  }, 90_000);

  it('are applied once and in order when a member is killed in mid-batch', async () => {
    const name = 'product.member-killed';
    const events = happenings(1_000, { subjects: 10, prefix: 'member' });
    await relay(bus, events);
    const first = await startMember(broker.bootstrap, heard.url, name, 100);
    await until(async () => (await heard.count(name, events)) > 0);
    await first.kill();
    expect(await heard.count(name, events)).toBeLessThan(events.length);
    const second = await startMember(broker.bootstrap, heard.url, name);
    await until(async () => (await heard.count(name, events)) >= events.length);
    await second.kill();
    expect(await heard.versions(name, events)).toEqual(inOrder(events));
  }, 60_000);

  it('are applied once when the database hangs up between effect and commit, again and again', async () => {
    const name = 'product.database-away';
    const events = happenings(1_000, { subjects: 10, prefix: 'database' });
    const hearer = noting(name, heard.url, () => pause(20));
    const running = await bus.consume(hearer.consumer);
    await relay(bus, events);
    for (let turn = 0; turn < 8; turn += 1) {
      await pause(150);
      await heard.hangUp();
    }
    await until(async () => (await heard.count(name, events)) >= events.length);
    await running.stop();
    expect(await heard.versions(name, events)).toEqual(inOrder(events));
    await hearer.close();
  }, 60_000);

  it('are applied once and in order when another member joins in mid-batch', async () => {
    const name = 'product.rebalanced';
    const events = happenings(3_000, { subjects: 30, prefix: 'rebalance' });
    const tallies: readonly [Tally, Tally] = [{ heard: 0 }, { heard: 0 }];
    const [first, second] = tallies.map((tally) =>
      noting(name, heard.url, async (_sql, batch) => {
        await pause(100);
        tally.heard += batch.length;
      }),
    );
    if (!first || !second) throw new Error('two members are needed');
    const other = await openBus(broker.bootstrap);
    const running = await bus.consume(first.consumer);
    await relay(bus, events);
    await until(() => tallies[0].heard > 200);
    await other.consume(second.consumer);
    await until(async () => (await heard.count(name, events)) >= events.length);
    await running.stop();
    await other.close();
    expect(tallies[1].heard).toBeGreaterThan(0);
    expect(await heard.versions(name, events)).toEqual(inOrder(events));
    await Promise.all([first.close(), second.close()]);
  }, 60_000);

  it('are applied once and in order when two relays publish the same at once', async () => {
    const name = 'product.two-relays';
    const events = happenings(600, { subjects: 6, prefix: 'relays' });
    const other = await openBus(broker.bootstrap);
    await Promise.all([relay(bus, events, 7), relay(other, events, 11)]);
    const hearer = noting(name, heard.url);
    const running = await bus.consume(hearer.consumer);
    await until(async () => (await heard.count(name, events)) >= events.length);
    await pause(300);
    await running.stop();
    expect(await heard.versions(name, events)).toEqual(inOrder(events));
    await other.close();
    await hearer.close();
  }, 60_000);

  it('wait for what is away longer than a session lasts, and the group keeps its member', async () => {
    const registry = new Registry();
    const patient = await openBus(broker.bootstrap, { registry });
    const events = happenings(50, { subjects: 1, prefix: 'waiting' });
    const backAtMs = performance.now() + 5_000;
    const applied: number[] = [];
    await patient.consume({
      name: 'product.waiting',
      types: [thingHappened.name],
      apply: async (batch) => {
        if (performance.now() < backAtMs) throw new CodedError('UNAVAILABLE', 'away');
        for (const { subject, version } of batch) {
          if (subject === 'waiting-0') applied.push(version);
        }
      },
    });
    await patient.publish(events);
    await until(() => applied.length >= events.length);
    await patient.close();
    expect(applied).toEqual(events.map(({ version }) => version));
    const joins = await registry.getSingleMetric('novapos_kafka_consumer_joins_total')?.get();
    expect(joins?.values.map(({ value }) => value)).toEqual([1]);
  }, 60_000);
});
