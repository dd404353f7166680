import { CodedError, type AskSubgraph } from '@novapos/chassis';
import { Registry } from 'prom-client';
import { defaultExecution } from '../src/execution-settings.ts';
import { tinySubgraphs } from './examples.ts';
import { startGateway } from './start-gateway.ts';

const query = '{ viewer { kind } variant(id: "v-1") { name } }';

/** A tiny shop whose products can't be reached for so many questions. */
async function open(failures: number, asking: Partial<typeof defaultExecution.asking> = {}) {
  const tiny = tinySubgraphs();
  const state = { failures, asked: 0 };
  const product: AskSubgraph = async (request) => {
    state.asked += 1;
    if (state.failures <= 0) return tiny.product(request);
    state.failures -= 1;
    throw new CodedError('UNAVAILABLE', 'connect ECONNREFUSED 10.0.0.7:8081');
  };
  const registry = new Registry();
  const execution = { ...defaultExecution, asking: { ...defaultExecution.asking, ...asking } };
  const gateway = await startGateway({
    subgraphs: { ...tiny, product },
    settings: { execution },
    registry,
  });
  return { ...gateway, state, registry };
}

describe('a subgraph that is away', () => {
  it('is asked again, and nobody notices', async () => {
    const { ask, state } = await open(1);
    const { answer } = await ask({ query });
    expect(answer.errors).toBeUndefined();
    expect(answer.data).toHaveProperty('variant.name', 'Variant v-1');
    expect(state.asked).toBe(2);
  });

  it('is named to the client, who gets the rest', async () => {
    const { ask } = await open(99);
    const { status, answer } = await ask({ query });
    expect(status).toBe(200);
    expect(answer.data).toEqual({ viewer: { kind: 'anonymous' }, variant: null });
    expect(answer.errors).toMatchObject([
      {
        path: ['variant'],
        extensions: { code: 'UNAVAILABLE', service: 'product', retryable: true },
      },
    ]);
    expect(JSON.stringify(answer)).not.toContain('10.0.0.7');
  });

  it('is left alone after a while, and asked again when it is back', async () => {
    const { ask, state, registry } = await open(4, {
      breakerFailures: 4,
      breakerMs: 1_500,
      retries: 0,
    });
    for (let time = 0; time < 6; time += 1) await ask({ query });
    expect(state.asked).toBe(4);
    expect(await registry.metrics()).toContain(
      'novapos_gateway_breaker_state{subgraph="product"} 2',
    );
    await new Promise((resolve) => setTimeout(resolve, 1_600));
    expect((await ask({ query })).answer.errors).toBeUndefined();
    expect(await registry.metrics()).toContain(
      'novapos_gateway_breaker_state{subgraph="product"} 0',
    );
  });
});

describe('what a gateway is asked', () => {
  it('beyond what a subgraph may be busy with waits, and beyond that is refused', async () => {
    const tiny = tinySubgraphs();
    const slow: AskSubgraph = async (request) => {
      await new Promise((resolve) => setTimeout(resolve, 50));
      return tiny.product(request);
    };
    const asking = { ...defaultExecution.asking, concurrency: 1, queue: 1 };
    const gateway = await startGateway({
      subgraphs: { ...tiny, product: slow },
      settings: { execution: { ...defaultExecution, asking } },
    });
    const answers = await Promise.all(
      ['v-1', 'v-2', 'v-3'].map((id) => gateway.ask({ query: `{ variant(id: "${id}") { id } }` })),
    );
    const codes = answers.map(({ code }) => code).sort();
    expect(codes).toEqual(['UNAVAILABLE', undefined, undefined]);
  });
});
