import { Registry } from 'prom-client';
import { anonymous } from './principal/principal.ts';
import { createRegistry } from './metrics.ts';
import { requestMetrics, timed } from './request-metrics.ts';

async function counted(registry: Registry): Promise<readonly string[]> {
  const text = await registry.metrics();
  return text.split('\n').filter((line) => line.includes('_request_seconds_count'));
}

const request = { query: '{ order }', principal: anonymous, requestId: 'request-1' };

describe('the metrics of a process', () => {
  it('hold those of Node, the event loop among them, under the name of the process', async () => {
    const text = await createRegistry('order').metrics();
    expect(text).toMatch(/nodejs_eventloop_lag_p99_seconds\{process="order"\}/);
    expect(text).toMatch(/process_resident_memory_bytes/);
  });

  it('count requests by operation and outcome', async () => {
    const registry = new Registry();
    const metrics = requestMetrics(registry);
    const fine = timed('order', async () => ({ data: {} }), metrics);
    const wrong = timed('order', async () => ({ errors: [] }), metrics);
    const broken = timed('order', () => Promise.reject(new Error('gone')), metrics);
    await fine({ ...request, operationName: 'Sell' });
    await fine({ ...request, operationName: 'Sell__order__0' });
    await wrong(request);
    await expect(broken(request)).rejects.toThrow('gone');
    expect([...(await counted(registry))].sort()).toEqual([
      expect.stringMatching(/operation="Sell",outcome="ok"\} 2$/),
      expect.stringMatching(/operation="unnamed",outcome="errors"\} 1$/),
      expect.stringMatching(/operation="unnamed",outcome="fault"\} 1$/),
    ]);
  });

  it('stay few, however many names clients invent', async () => {
    const registry = new Registry();
    const { observe } = requestMetrics(registry);
    const names = [...Array.from({ length: 1000 }, (_, index) => `Made${index}`), 'a"b', ''];
    for (const operation of names) {
      observe({ subgraph: 'order', operation, outcome: 'ok', seconds: 0.1 });
    }
    const lines = await counted(registry);
    expect(lines).toHaveLength(201);
    expect(lines.at(-1)).toMatch(/operation="other",outcome="ok"\} 802$/);
  });
});
