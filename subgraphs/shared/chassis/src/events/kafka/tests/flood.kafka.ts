import { setTimeout as pause } from 'node:timers/promises';
import { pino } from 'pino';
import type { DeadLetter, EventBus } from '../../event-bus.ts';
import { PoisonEvent } from '../../poison-event.ts';
import { kafkaLag } from '../kafka-lag.ts';
import { happenings, openBus, thingHappened } from './examples.ts';
import { createHeard, inOrder, noting } from './heard.ts';
import { startMember } from './member-process.ts';
import { recordsOf } from './records.ts';
import { startTestBroker, type TestBroker } from './test-broker.ts';
import { until } from './until.ts';

let broker: TestBroker;
let heard: Awaited<ReturnType<typeof createHeard>>;
let bus: EventBus;
const buried: DeadLetter[] = [];

beforeAll(async () => {
  [broker, heard] = await Promise.all([startTestBroker(), createHeard()]);
  bus = await openBus(broker.bootstrap, { buried });
}, 120_000);
afterAll(async () => {
  await bus.close();
  await heard.drop();
  await broker.drop();
}, 60_000);

describe('a flood of events', () => {
  it('leaves exactly its poison among the dead letters, and that is applied once when mended', async () => {
    const name = 'product.poisoned';
    const events = happenings(2_000, { subjects: 40 }).map((event, at) =>
      at % 100 === 17 ? { ...event, data: { text: 'poison' } } : event,
    );
    const poisonIds = events.filter((_, at) => at % 100 === 17).map(({ id }) => id);
    const isPoison = new Set(poisonIds);
    const hearer = noting(name, heard.url, async (_sql, batch) => {
      const bad = batch.find(({ id }) => isPoison.has(id));
      if (bad) throw new PoisonEvent(`${bad.subject} is poison`);
    });
    const running = await bus.consume(hearer.consumer);
    await bus.publish(events);
    await until(async () => (await heard.count(name, events)) >= 1_980);
    await until(() => buried.length >= 20);
    await pause(300);
    await running.stop();
    await hearer.close();

    expect(await heard.count(name, events)).toBe(1_980);
    expect(buried.map(({ event }) => event.id).sort()).toEqual([...poisonIds].sort());
    const dead = await recordsOf(broker.bootstrap, 'novapos.shop.dlq', 20);
    expect(dead.map(({ headers }) => headers['ce_id']).sort()).toEqual([...poisonIds].sort());
    expect(dead[0]?.headers).toMatchObject({
      dlq_consumer: name,
      dlq_attempts: '1',
      dlq_reason: expect.stringContaining('is poison') as unknown,
    });

    const mended = noting(name, heard.url);
    for (let turn = 0; turn < 2; turn += 1) {
      await mended.consumer.apply(buried.map(({ event }) => event));
    }
    await mended.close();
    expect(await heard.count(name, events)).toBe(2_000);
  }, 60_000);

  it('is drained by one process without a rebalance loop and in bounded memory', async () => {
    const name = 'product.drained';
    const filling = { text: 'x'.repeat(600) };
    const events = happenings(50_000, { subjects: 500, prefix: 'flood' });
    for (let at = 0; at < events.length; at += 2_000) {
      const part = events.slice(at, at + 2_000);
      await bus.publish(part.map((event) => ({ ...event, data: filling })));
    }
    const connection = { bootstrap: [broker.bootstrap], clientId: 'novapos-test' };
    const lag = async () => {
      const options = { log: pino({ level: 'silent' }), domains: ['shop'] };
      const of = { name, types: [thingHappened.name] };
      const [one] = await kafkaLag(connection, [of], options);
      return one?.lag;
    };
    expect(await lag()).toBe(52_000);
    const member = await startMember(broker.bootstrap, heard.url, name);
    await until(async () => (await heard.count(name, events)) >= events.length, 120_000);
    await until(async () => (await lag()) === 0);
    const report = await member.report();
    await member.kill();
    expect(await heard.versions(name, events)).toEqual(inOrder(events));
    expect(report).toMatchObject({ joins: 1, restarts: 0 });
    expect(report.largestBytes).toBeLessThan(300 * 1024 * 1024);
  }, 150_000);
});
