import { Registry } from 'prom-client';
import { inSpan, inTrace, currentTraceparent } from '../../../tracing/in-span.ts';
import { startTracing } from '../../../tracing/start-tracing.ts';
import { tracingSettings } from '../../../tracing/tracing-settings.ts';
import { createLog } from '../../../log.ts';
import { readSettings } from '../../../settings/settings.ts';
import { startCollector, type Collector } from '../../../testing/start-collector.ts';
import { happening, openBus, thingHappened } from './examples.ts';
import { startTestBroker, type TestBroker } from './test-broker.ts';
import { until } from './until.ts';

let broker: TestBroker;
let collector: Collector;

beforeAll(async () => {
  broker = await startTestBroker();
  collector = await startCollector();
}, 60_000);
afterAll(async () => {
  await collector.close();
  await broker.drop();
}, 30_000);

it('a trace goes through Kafka: what is applied is part of what caused it', async () => {
  const settings = readSettings(tracingSettings, {
    OTEL_EXPORTER_OTLP_ENDPOINT: collector.endpoint,
  });
  const log = createLog({ level: 'silent', name: 'shop' });
  const tracing = await startTracing({ settings, name: 'shop', log, registry: new Registry() });
  const bus = await openBus(broker.bootstrap);
  const applied: string[] = [];
  await bus.consume({
    name: 'window.display',
    types: [thingHappened.name],
    apply: async (events) => {
      await inSpan('window transaction', {}, async () => null);
      applied.push(...events.map(({ id }) => id));
    },
  });
  await inTrace(
    'mutation Happen',
    {},
    async () =>
      bus.publish([happening({ subject: 'a', version: 1, traceparent: currentTraceparent() })]),
    { traceparent: null },
  );
  await until(() => applied.length === 1);
  await bus.close();
  await tracing.close();

  const spans = collector.spans();
  const named = (name: string) => spans.find((span) => span.name === name);
  const cause = named('mutation Happen');
  expect(named('kafka send')).toMatchObject({ kind: 3, parentSpanId: cause?.spanId });
  const applying = named(`window.display applies ${thingHappened.name}`);
  expect(applying).toMatchObject({
    kind: 5,
    traceId: cause?.traceId,
    parentSpanId: cause?.spanId,
    attributes: { 'messaging.consumer.group.name': 'window.display' },
  });
  expect(named('window transaction')?.parentSpanId).toBe(applying?.spanId);
}, 60_000);
