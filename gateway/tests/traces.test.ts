import { createLog, readSettings, startTracing, tracingSettings } from '@novapos/chassis';
import { startCollector, type CollectedSpan } from '@novapos/chassis/testing';
import { Registry } from 'prom-client';
import { oddIds } from './examples.ts';
import { completedSale } from './live-shop.ts';
import { connect, hear, open, orders, subscribed, tokens, until } from './live-support.ts';
import { cashiersToken, startGateway } from './start-gateway.ts';

const client = { trace: 'c'.repeat(32), span: 'd'.repeat(16) };
let gateway: Awaited<ReturnType<typeof startGateway>>;

beforeAll(async () => {
  gateway = await startGateway();
});

type Requests = (ask: typeof gateway.ask) => Promise<unknown>;

/** The spans of these requests, and all that was sent of them. */
async function traced(requests: Requests) {
  const collector = await startCollector();
  const tracing = await startTracing({
    settings: readSettings(tracingSettings, { OTEL_EXPORTER_OTLP_ENDPOINT: collector.endpoint }),
    name: 'gateway',
    log: createLog({ level: 'silent', name: 'gateway' }),
    registry: new Registry(),
  });
  await requests(gateway.ask);
  await tracing.close();
  await collector.close();
  return { spans: collector.spans(), text: collector.text() };
}

function named(spans: readonly CollectedSpan[], name: string): CollectedSpan {
  const found = spans.find((span) => span.name === name);
  if (!found) throw new Error(`no ${name} among ${spans.map((span) => span.name).join(', ')}`);
  return found;
}

describe('the trace of a request', () => {
  it('says what was asked by whom, and shows each question to a subgraph', async () => {
    const { spans, text } = await traced((ask) =>
      ask(
        { query: 'query Lines { order(id: "o-hush") { lines { variant { name } } } }' },
        {
          authorization: `Bearer ${cashiersToken}`,
          'apollographql-client-name': 'till',
          'apollographql-client-version': 'a"b',
          traceparent: `00-${client.trace}-${client.span}-00`,
        },
      ),
    );
    const root = named(spans, 'query Lines');
    expect(root).toMatchObject({ traceId: client.trace, parentSpanId: client.span });
    expect(root.attributes).toMatchObject({
      'http.request.method': 'POST',
      'http.response.status_code': 200,
      'novapos.client.name': 'till',
      'novapos.principal.kind': 'user',
    });
    expect(root.attributes).not.toHaveProperty('novapos.client.version');
    const execution = named(spans, 'execute');
    expect(execution.parentSpanId).toBe(root.spanId);
    for (const subgraph of ['order', 'product']) {
      const question = named(spans, `ask ${subgraph}`);
      expect(question.parentSpanId).toBe(execution.spanId);
      expect(named(spans, `${subgraph} Lines`).parentSpanId).toBe(question.spanId);
    }
    expect(new Set(spans.map(({ traceId }) => traceId))).toEqual(new Set([client.trace]));
    expect(text).not.toMatch(/o-hush|cashiers\.access|"a\\"b"/);
  });

  it.each([
    ['a subgraph that is away', oddIds.away, 'UNAVAILABLE'],
    ['a fault', oddIds.fault, 'INTERNAL'],
  ])('fails with %s, all the way up, and never in words', async (_case, id, code) => {
    const { spans, text } = await traced((ask) =>
      ask({ query: `query Find { variant(id: "${id}") { name } }` }),
    );
    for (const name of ['query Find', 'ask product', 'product Find']) {
      expect(named(spans, name)).toMatchObject({
        hasFailed: true,
        attributes: { 'error.type': code },
      });
    }
    expect(text).not.toMatch(/hunter2|database does not answer/);
  });

  it('does not fail where the caller is wrong, and says by what code', async () => {
    const { spans } = await traced((ask) =>
      ask({ query: `query Find { variant(id: "${oddIds.coded}") { name } }` }),
    );
    const { hasFailed, attributes } = named(spans, 'query Find');
    expect([hasFailed, attributes['novapos.graphql.error_code']]).toEqual([false, 'FORBIDDEN']);
  });

  it('tells what could not be read or does not fit the schema', async () => {
    const { spans, text } = await traced(async (ask) => {
      await ask({ query: 'query Hush {' });
      await ask({ query: 'query Hush { hush }' });
    });
    const failed = spans.filter(({ hasFailed }) => hasFailed).map(({ name }) => name);
    expect(failed.sort()).toEqual(['parse', 'validate']);
    expect(text).not.toMatch(/hush/i);
  });

  it('goes on to those who are told live of what it caused', async () => {
    const { url, bus, registry } = await open();
    const heard = hear(connect(url, tokens.seller), orders);
    await subscribed(registry, 1);
    const cause = `00-${client.trace}-${client.span}-01`;
    const { spans } = await traced(async () => {
      bus.say({ ...completedSale(), traceparent: cause });
      bus.say(completedSale());
      await until(() => heard.results.length === 2);
    });
    const telling = spans.filter(({ name }) => name === 'tell subscribers');
    expect(telling).toMatchObject([{ traceId: client.trace, parentSpanId: client.span, kind: 5 }]);
    expect(named(spans, 'query').parentSpanId).toBe(telling[0]?.spanId);
    expect(named(spans, 'ask shop').traceId).toBe(client.trace);
    expect(new Set(spans.map(({ traceId }) => traceId)).size).toBe(1);
  });
});
