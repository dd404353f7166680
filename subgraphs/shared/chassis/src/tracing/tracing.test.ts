import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Registry } from 'prom-client';
import type { DomainEvent } from '../events/domain-event.ts';
import { createLog } from '../log.ts';
import { readSettings } from '../settings/settings.ts';
import { startCollector, type Collector } from '../testing/start-collector.ts';
import { CodedError } from '../errors.ts';
import {
  beginSpan,
  currentSpan,
  currentTraceparent,
  inSpan,
  inTrace,
  isTracing,
  traceparentOr,
  withEvent,
  withEvents,
} from './in-span.ts';
import { startTracing, type Tracing } from './start-tracing.ts';
import { tracingSettings } from './tracing-settings.ts';

const stranger = { trace: 'a'.repeat(32), span: 'b'.repeat(16) };
const strangers = (flags: string) => `00-${stranger.trace}-${stranger.span}-${flags}`;
const fromNowhere = { traceparent: null };

let collector: Collector;
let tracing: Tracing;
let lines: string[];

beforeEach(async () => {
  collector = await startCollector();
  lines = [];
});
afterEach(async () => {
  await tracing.close();
  await collector.close();
});

const log = () =>
  createLog({ level: 'info', name: 'order', destination: { write: (line) => lines.push(line) } });

async function trace(env: Readonly<Record<string, string>> = {}, registry = new Registry()) {
  const settings = readSettings(tracingSettings, {
    OTEL_EXPORTER_OTLP_ENDPOINT: collector.endpoint,
    ...env,
  });
  tracing = await startTracing({ settings, name: 'order', log: log(), registry });
}

/** Send all that has ended. */
async function collected() {
  await tracing.close();
  return collector.spans();
}

function named(spans: Awaited<ReturnType<typeof collected>>, name: string) {
  const found = spans.filter((span) => span.name === name);
  expect([name, found.length]).toEqual([name, 1]);
  return found[0] as (typeof found)[number];
}

function happening(traceparent: string | null): DomainEvent {
  const id = randomUUID();
  const time = new Date();
  const type = 'order.order-completed.v1';
  return {
    id,
    type,
    source: 'order',
    subject: id,
    tenantId: id,
    version: 1,
    time,
    traceparent,
    data: {},
  };
}

describe('a trace', () => {
  it('has a span for each step, under the one that it is part of', async () => {
    await trace();
    const answer = await inTrace(
      'POST /graphql',
      { 'http.route': '/graphql' },
      async () => {
        beginSpan('parse')();
        return inSpan('execute', {}, async () => inSpan('ask order', {}, async () => 7));
      },
      fromNowhere,
    );
    expect(answer).toBe(7);
    const spans = await collected();
    const root = named(spans, 'POST /graphql');
    expect(root).toMatchObject({ parentSpanId: null, service: 'order', kind: 2 });
    expect(root.attributes).toEqual({ 'http.route': '/graphql' });
    expect(named(spans, 'parse').parentSpanId).toBe(root.spanId);
    expect(named(spans, 'execute').parentSpanId).toBe(root.spanId);
    expect(named(spans, 'ask order').parentSpanId).toBe(named(spans, 'execute').spanId);
    expect(new Set(spans.map(({ traceId }) => traceId)).size).toBe(1);
  });

  it('goes on in another process, by what is handed on', async () => {
    await trace();
    const handed = inTrace('till', {}, () => currentTraceparent(), fromNowhere);
    await inSpan('order answers', {}, async () => null, { parent: handed, kind: 'server' });
    const spans = await collected();
    const { traceId, spanId } = named(spans, 'till');
    expect(named(spans, 'order answers')).toMatchObject({ traceId, parentSpanId: spanId });
  });

  it('goes on where the trace of a client comes from', async () => {
    await trace();
    inTrace('request', {}, () => null, { traceparent: strangers('00') });
    const { traceId, parentSpanId } = named(await collected(), 'request');
    expect([traceId, parentSpanId]).toEqual([stranger.trace, stranger.span]);
  });

  it('is not kept because a client says so, and its id is handed on all the same', async () => {
    await trace({ OTEL_TRACES_SAMPLER_ARG: '0' });
    const handed = inTrace('request', {}, () => inSpan('inner', {}, () => traceparentOr(null)), {
      traceparent: strangers('01'),
    });
    expect(handed).toBe(strangers('00'));
    inTrace('another', {}, () => inSpan('inner', {}, () => null), fromNowhere);
    expect(await collected()).toEqual([]);
  });

  it('is kept for a share of the requests', async () => {
    await trace({ OTEL_TRACES_SAMPLER_ARG: '0.5' });
    for (let at = 0; at < 400; at += 1) inTrace('request', {}, () => null, fromNowhere);
    const { length } = await collected();
    expect(length).toBeGreaterThan(120);
    expect(length).toBeLessThan(280);
  });

  it('begins nowhere but at the edge', async () => {
    await trace();
    inSpan('a look at the outbox', {}, () => null);
    inSpan('of nothing', {}, () => null, { parent: null });
    beginSpan('parse')();
    currentSpan().set({ a: 1 });
    expect(currentTraceparent()).toBeNull();
    expect(await collected()).toEqual([]);
  });

  it('tells what failed by its code, and never in words', async () => {
    await trace();
    await expect(
      inTrace(
        'request',
        {},
        async () => {
          await inSpan('statement', {}, async () => {
            throw Object.assign(new Error('ada@example.com is there already'), { code: '23505' });
          }).catch(() => null);
          inSpan('phase', {}, (span) => {
            span.fail('TIMEOUT');
          });
          throw new CodedError('UNAVAILABLE', 'ada@example.com can not be asked.');
        },
        fromNowhere,
      ),
    ).rejects.toThrow('ada@example.com');
    const spans = await collected();
    const failures = spans.map(({ name, hasFailed, attributes }) => [
      name,
      hasFailed,
      attributes['error.type'],
    ]);
    expect(failures.sort()).toEqual([
      ['phase', true, 'TIMEOUT'],
      ['request', true, 'UNAVAILABLE'],
      ['statement', true, '23505'],
    ]);
    expect(collector.text()).not.toMatch(/ada@example/);
  });

  it('is named in the log', async () => {
    await trace();
    const handed = inTrace(
      'request',
      {},
      () => {
        log().info('here');
        return currentTraceparent();
      },
      fromNowhere,
    );
    log().info('elsewhere');
    expect(lines.map((line) => (JSON.parse(line) as { traceId?: string }).traceId)).toEqual([
      handed?.split('-')[1],
      undefined,
    ]);
  });
});

describe('what is done to events', () => {
  const about = { name: 'loyalty applies', kind: 'consumer', attributes: {} } as const;

  it('is part of the trace of each that caused it, and what several cause together is linked', async () => {
    await trace();
    const caused = ['first', 'second'].map((name) =>
      happening(inTrace(name, {}, () => currentTraceparent(), fromNowhere)),
    );
    const untraced = happening(null);
    await inTrace(
      'a request that happens to be around',
      {},
      async () =>
        withEvents(about, [...caused, untraced], async () => {
          inSpan('together', {}, () => null);
          for (const event of [...caused, untraced]) {
            withEvent(event, () => inSpan(`alone ${event.traceparent ?? 'never'}`, {}, () => null));
          }
        }),
      fromNowhere,
    );
    const spans = await collected();
    const applied = ['first', 'second'].map((name) => {
      const { traceId, spanId } = named(spans, name);
      return spans.find(
        (span) =>
          span.name === 'loyalty applies order.order-completed.v1' &&
          span.traceId === traceId &&
          span.parentSpanId === spanId,
      );
    });
    expect(applied.map((span) => span?.kind)).toEqual([5, 5]);
    const [first, second] = applied;
    expect(second?.links).toMatchObject([{ traceId: first?.traceId, spanId: first?.spanId }]);
    expect(named(spans, 'together').parentSpanId).toBe(first?.spanId);
    for (const [at, { traceparent }] of caused.entries()) {
      expect(named(spans, `alone ${traceparent ?? ''}`).parentSpanId).toBe(applied[at]?.spanId);
    }
    expect(spans.filter(({ name }) => name === 'alone never')).toEqual([]);
  });

  it('is told of each consumer, where several apply the same event at once', async () => {
    await trace();
    const event = happening(inTrace('cause', {}, () => currentTraceparent(), fromNowhere));
    const names = ['loyalty', 'audit'];
    await Promise.all(
      names.map((name) =>
        withEvents({ ...about, name }, [event], async () => {
          await new Promise(setImmediate);
          withEvent(event, () => inSpan(`of ${name}`, {}, () => null));
        }),
      ),
    );
    const spans = await collected();
    for (const name of names) {
      const { spanId } = named(spans, `${name} order.order-completed.v1`);
      expect(named(spans, `of ${name}`).parentSpanId).toBe(spanId);
    }
  });

  it('fails for all of them where it fails', async () => {
    await trace();
    const event = happening(inTrace('cause', {}, () => currentTraceparent(), fromNowhere));
    const away = Object.assign(new Error('away'), { code: 'ECONNREFUSED' });
    await expect(withEvents(about, [event], () => Promise.reject(away))).rejects.toBe(away);
    const applied = named(await collected(), 'loyalty applies order.order-completed.v1');
    expect(applied).toMatchObject({
      hasFailed: true,
      attributes: { 'error.type': 'ECONNREFUSED' },
    });
  });
});

describe('tracing', () => {
  it('loads nothing of OpenTelemetry in a process whose traces go nowhere', async () => {
    const program = join(import.meta.dirname, 'tests/loaded/main.ts');
    const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', program]);
    const { modules, names } = JSON.parse(stdout) as { modules: number; names: string[] };
    expect(modules).toBeGreaterThan(10);
    expect(names).toEqual([]);
    tracing = { close: async () => undefined };
  });

  it('sends its headers and its name', async () => {
    await trace({
      OTEL_EXPORTER_OTLP_HEADERS: 'x-api-key=one%3Dtwo, x-team=shop',
      OTEL_SERVICE_NAME: 'novapos-berlin',
      OTEL_EXPORTER_OTLP_ENDPOINT: `${collector.endpoint}/`,
    });
    inTrace('request', {}, () => null, fromNowhere);
    expect(named(await collected(), 'request').service).toBe('novapos-berlin');
    expect(collector.headers()[0]).toMatchObject({ 'x-api-key': 'one=two', 'x-team': 'shop' });
  });

  it('is not there without an endpoint, and work is done all the same', async () => {
    const registry = new Registry();
    await trace({ OTEL_EXPORTER_OTLP_ENDPOINT: '' }, registry);
    expect(isTracing()).toBe(false);
    expect(inTrace('request', {}, () => inSpan('inner', {}, () => 7), fromNowhere)).toBe(7);
    expect(await registry.metrics()).toBe('\n');
  });

  it('ends with its process: later work is done and not kept', async () => {
    await trace();
    await tracing.close();
    expect(inTrace('late', {}, () => 7, fromNowhere)).toBe(7);
    expect(collector.spans()).toEqual([]);
  });
});
