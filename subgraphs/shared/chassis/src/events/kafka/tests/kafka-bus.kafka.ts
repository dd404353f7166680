import { randomBytes } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { pino } from 'pino';
import { Registry } from 'prom-client';
import type { DomainEvent } from '../../domain-event.ts';
import { EventRefused, type EventBus } from '../../event-bus.ts';
import { kafkaAdmin } from '../kafka-admin.ts';
import { kafkaBus } from '../kafka-bus.ts';
import { kafkaClient } from '../kafka-client.ts';
import { happening, happenings, openBus, tenantId, thingHappened } from './examples.ts';
import { recordsOf } from './records.ts';
import { startTestBroker, type TestBroker } from './test-broker.ts';
import { until } from './until.ts';

const log = pino({ level: 'silent' });
let broker: TestBroker;
let bus: EventBus;
const registry = new Registry();

beforeAll(async () => {
  broker = await startTestBroker();
  bus = await openBus(broker.bootstrap, { registry });
}, 60_000);
afterAll(async () => {
  await bus.close();
  await broker.drop();
}, 60_000);

const clientOf = () =>
  kafkaClient({ bootstrap: [broker.bootstrap], clientId: 'novapos-test' }, log);

async function figure(name: string): Promise<number | undefined> {
  const metric = await registry.getSingleMetric(name)?.get();
  return metric?.values[0]?.value;
}

/** A consumer that keeps the events of these subjects in memory. */
async function keeping(name: string, kept: DomainEvent[], subjects: readonly string[]) {
  return bus.consume({
    name,
    types: [thingHappened.name],
    apply: async (events) => {
      kept.push(...events.filter(({ subject }) => subjects.includes(subject)));
    },
  });
}

describe('the event bus over Kafka', () => {
  it('writes an event as CloudEvents say', async () => {
    const event = happening({
      subject: 'wire',
      version: 1,
      traceparent: '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01',
      time: new Date('2026-03-01T10:20:30.456Z'),
    });
    await bus.publish([event]);
    const records = await recordsOf(broker.bootstrap, 'novapos.shop', 1);
    expect(records.at(0)).toEqual({
      key: `${tenantId}:wire`,
      value: '{"text":"it rained"}',
      headers: {
        'content-type': 'application/json',
        ce_specversion: '1.0',
        ce_id: event.id,
        ce_type: 'shop.thing-happened.v1',
        ce_source: 'shop',
        ce_subject: 'wire',
        ce_time: '2026-03-01T10:20:30.456Z',
        ce_tenant: tenantId,
        ce_version: '1',
        traceparent: '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01',
      },
    });
  });

  it('carries events of a megabyte that do not compress, and refuses one that is too large', async () => {
    const kept: DomainEvent[] = [];
    const running = await keeping('tests.large', kept, ['large']);
    const large = (version: number, bytes: number) =>
      happening({
        subject: 'large',
        version,
        data: { text: randomBytes(bytes / 2).toString('hex') },
      });
    const whole = large(1, 1024 * 1024);
    await bus.publish([whole, large(2, 1024 * 1024)]);
    await expect(bus.publish([large(3, 12 * 1024 * 1024)])).rejects.toThrow(EventRefused);
    await bus.publish([happening({ subject: 'large', version: 4 })]);
    await until(() => kept.length >= 3);
    await running.stop();
    expect(kept.map(({ version }) => version)).toEqual([1, 2, 4]);
    expect(kept[0]).toEqual(whole);
    expect(await figure('novapos_kafka_up')).toBe(1);
  });

  it('passes over a newer version of an event that nobody knows yet', async () => {
    const kept: DomainEvent[] = [];
    await bus.publish([
      happening({ subject: 'newer', version: 1, type: 'shop.thing-happened.v2', data: 'other' }),
      happening({ subject: 'newer', version: 2 }),
    ]);
    const running = await keeping('tests.newer', kept, ['newer']);
    await until(() => kept.length > 0);
    await running.stop();
    expect(kept.map(({ version }) => version)).toEqual([2]);
  });

  it('sets a record aside that is no event, with its reason, and goes on', async () => {
    const producer = clientOf().producer();
    await producer.connect();
    const headers = { ce_type: thingHappened.name, ce_id: 'not-a-uuid' };
    const messages = [{ key: 'strange', value: 'strange', headers }];
    await producer.send({ topic: 'novapos.shop', messages });
    await producer.disconnect();
    await bus.publish([happening({ subject: 'after-strange', version: 1 })]);
    const kept: DomainEvent[] = [];
    const running = await keeping('tests.strange', kept, ['after-strange']);
    const [dead] = await recordsOf(broker.bootstrap, 'novapos.shop.dlq', 1);
    await until(() => kept.length > 0);
    await running.stop();
    expect(dead).toMatchObject({ key: 'strange', value: 'strange' });
    expect(dead?.headers).toMatchObject({ ce_id: 'not-a-uuid' });
    expect(dead?.headers['dlq_reason']).toMatch(/^unreadable: /);
  });

  it('leaves nothing of a listener in Kafka', async () => {
    const listening = await bus.listen(() => undefined);
    const admin = kafkaAdmin(clientOf());
    const listeners = async () => {
      const { groups } = await admin.ask((one) => one.listGroups());
      return groups.filter(({ groupId }) => groupId.startsWith('novapos.listener'));
    };
    expect(await listeners()).toHaveLength(1);
    await listening.stop();
    expect(await listeners()).toEqual([]);
    await admin.close();
  });

  it('lets a listener miss nothing while the broker is away, and tells it nothing of before', async () => {
    await bus.publish([happening({ subject: 'before', version: 1 })]);
    const heard: DomainEvent[] = [];
    const listening = await bus.listen((event) => heard.push(event));
    const events = happenings(40, { subjects: 2, prefix: 'live' });
    await bus.publish(events.slice(0, 20));
    await until(() => heard.length >= 20);
    await broker.kill();
    await expect(bus.publish(events.slice(20))).rejects.toThrow();
    await until(async () => (await figure('novapos_kafka_up')) === 0);
    await broker.startAgain();
    const other = await openBus(broker.bootstrap);
    await other.publish(events.slice(20));
    await other.close();
    await until(() => heard.length >= 40);
    expect(await figure('novapos_kafka_up')).toBe(1);
    await listening.stop();
    expect(new Set(heard.map(({ id }) => id))).toEqual(new Set(events.map(({ id }) => id)));
  }, 90_000);

  it('costs next to nothing while nothing happens', async () => {
    const running = await keeping('tests.idle', [], []);
    await pause(2_000);
    const before = process.cpuUsage();
    await pause(2_000);
    const { user, system } = process.cpuUsage(before);
    await running.stop();
    expect((user + system) / 2_000_000).toBeLessThan(0.05);
  });

  it('is an error at start that says what to do, where no Kafka is', async () => {
    const startedAtMs = performance.now();
    const opening = kafkaBus({
      connection: { bootstrap: ['127.0.0.1:1'], clientId: 'novapos-test' },
      log,
      now: () => new Date(),
      bury: async () => undefined,
    });
    await expect(opening).rejects.toThrow(/KAFKA_BOOTSTRAP=127.0.0.1:1[^]*npm run kafka/);
    expect(performance.now() - startedAtMs).toBeLessThan(12_000);
  });
});
