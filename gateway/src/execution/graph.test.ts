import { ApolloServer } from '@apollo/server';
import { anonymous } from '@novapos/chassis';
import { buildSchema, execute, parse } from 'graphql';
import { pino } from 'pino';
import { Registry } from 'prom-client';
import type { GatewayContext } from '../context.ts';
import { createExecutionMetrics } from './execution-metrics.ts';
import { createGraph } from './graph.ts';
import { SupergraphInvalid } from './supergraph.ts';
import { composed } from './tests/serve-contracts.ts';

const quiet = pino({ level: 'silent' });
const older = composed({ shop: { sdl: 'type Query { hello: String }' } });
const newer = composed({ shop: { sdl: 'type Query { hello: String bye: String }' } });
const foreign = composed({ stranger: { sdl: 'type Query { hello: String }' } });
const contextValue: GatewayContext = { principal: anonymous, requestId: 'r-1', log: quiet };

async function open(answer: (query: string) => unknown = () => ({ hello: 'Hi', bye: 'Bye' })) {
  const registry = new Registry();
  const asked: string[] = [];
  const readAhead: string[] = [];
  const graph = createGraph({
    supergraphSdl: older,
    canAsk: ({ name }) => name === 'shop',
    ask: async (_subgraph, { query }) => {
      asked.push(query);
      const schema = buildSchema('type Query { hello: String bye: String }');
      const { data } = await execute({
        schema,
        document: parse(query),
        rootValue: await answer(query),
      });
      return { data: data ?? null };
    },
    readAhead: async ({ subgraph, query }) => readAhead.push(`${subgraph}: ${query}`),
    mostPlans: 100,
    operationMs: 5_000,
    showsPlans: true,
    metrics: createExecutionMetrics(registry),
    log: quiet,
  });
  const apollo = new ApolloServer<GatewayContext>({ gateway: graph.gateway, logger: quiet });
  await apollo.start();
  opened.push(apollo);
  const ask = async (query: string, variables: Readonly<Record<string, unknown>> = {}) => {
    const { body } = await apollo.executeOperation({ query, variables }, { contextValue });
    if (body.kind !== 'single') throw new TypeError('one answer was expected');
    return body.singleResult;
  };
  return { graph, ask, asked, readAhead, registry };
}

const opened: ApolloServer<GatewayContext>[] = [];
afterEach(async () => {
  for (const apollo of opened.splice(0)) await apollo.stop();
});

/** An operation with so many conditions. */
function conditional(count: number): string {
  const names = Array.from({ length: count }, (_, index) => `v${index}`);
  const variables = names.map((name) => `$${name}: Boolean = false`).join(' ');
  return `query (${variables}) { hello ${names.map((name) => `${name}: hello @skip(if: $${name})`).join(' ')} }`;
}

async function figure(registry: Registry, name: string, outcome: string): Promise<number> {
  const metric = await registry.getSingleMetric(name)?.get();
  return metric?.values.find(({ labels }) => labels['outcome'] === outcome)?.value ?? 0;
}

describe('a graph in use', () => {
  it('plans an operation once', async () => {
    const { ask, registry } = await open();
    for (let time = 0; time < 3; time += 1)
      expect(await ask('{ hello }')).toMatchObject({ data: { hello: 'Hi' } });
    expect(await figure(registry, 'novapos_gateway_plans_total', 'miss')).toBe(1);
    expect(await figure(registry, 'novapos_gateway_plans_total', 'hit')).toBe(2);
  });

  it('plans before it is asked, and leaves out what does not fit', async () => {
    const { graph, ask, asked, readAhead, registry } = await open();
    expect(
      await graph.warm([{ query: '{ hello }' }, { query: '{ nothing }' }, { query: '{' }]),
    ).toBe(1);
    expect(readAhead).toEqual(['shop: {hello}']);
    expect(asked).toEqual([]);
    await ask('{ hello }');
    expect(await figure(registry, 'novapos_gateway_plans_total', 'hit')).toBe(1);
  });

  it('plans all combinations of few conditions before it is asked, of many the usual one', async () => {
    const { graph, ask, registry } = await open();
    expect(await graph.warm([{ query: conditional(3) }])).toBe(1);
    expect(await figure(registry, 'novapos_gateway_plans_total', 'miss')).toBe(8);
    await ask(conditional(3), { v0: true, v2: true });
    expect(await figure(registry, 'novapos_gateway_plans_total', 'hit')).toBe(1);
    const { graph: another, registry: figures } = await open();
    expect(await another.warm([{ query: conditional(4) }])).toBe(1);
    expect(await figure(figures, 'novapos_gateway_plans_total', 'miss')).toBe(1);
  });

  it('plans for a new supergraph the combinations that were asked', async () => {
    const { graph, ask, registry } = await open();
    await ask(conditional(5), { v4: true });
    await graph.reload(newer);
    expect(await figure(registry, 'novapos_gateway_plans_total', 'miss')).toBe(2);
    await ask(conditional(5), { v4: true });
    expect(await figure(registry, 'novapos_gateway_plans_total', 'hit')).toBe(1);
  });

  it('serves a new supergraph without a restart, its plans made before', async () => {
    const { graph, ask, registry } = await open();
    await ask('{ hello }');
    expect(await ask('{ bye }')).toHaveProperty('errors');
    expect(await graph.reload(newer)).toBe(true);
    expect(await ask('{ bye }')).toMatchObject({ data: { bye: 'Bye' } });
    expect(graph.schema().getQueryType()?.getFields()).toHaveProperty('bye');
    await ask('{ hello }');
    expect(await figure(registry, 'novapos_gateway_plans_total', 'hit')).toBe(1);
    expect(await figure(registry, 'novapos_gateway_supergraph_reloads_total', 'loaded')).toBe(1);
  });

  it('ends what is running by the supergraph that it began with', async () => {
    let release: () => void = () => undefined;
    const waiting = new Promise<void>((resolve) => {
      release = resolve;
    });
    const { graph, ask, asked } = await open(async () => {
      await waiting;
      return { hello: 'Hi' };
    });
    const running = ask('{ hello }');
    while (asked.length === 0) await new Promise((resolve) => setImmediate(resolve));
    await graph.reload(newer);
    release();
    expect(await running).toMatchObject({ data: { hello: 'Hi' } });
  });

  it.each([
    ['no supergraph', 'type Query { hello: String }'],
    ['no SDL', 'not { a graph'],
    ['a subgraph that nobody can ask', foreign],
  ])('refuses %s and serves the one in use on', async (_what, sdl) => {
    const { graph, ask, registry } = await open();
    expect(await graph.reload(sdl)).toBe(false);
    expect(await ask('{ hello }')).toMatchObject({ data: { hello: 'Hi' } });
    expect(await figure(registry, 'novapos_gateway_supergraph_reloads_total', 'refused')).toBe(1);
  });

  it('does not begin with a supergraph that can not be served', () => {
    const parts = {
      canAsk: () => false,
      ask: () => Promise.reject(new Error('nobody is asked')),
      readAhead: () => Promise.reject(new Error('nobody is asked')),
      mostPlans: 1,
      operationMs: 1,
      showsPlans: false,
      metrics: createExecutionMetrics(new Registry()),
      log: quiet,
    };
    expect(() => createGraph({ ...parts, supergraphSdl: older })).toThrow(SupergraphInvalid);
    expect(() => createGraph({ ...parts, supergraphSdl: 'type Query { a: Int }' })).toThrow(
      SupergraphInvalid,
    );
  });
});
