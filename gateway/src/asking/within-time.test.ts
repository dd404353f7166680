import { query, subgraph } from './tests/examples.ts';
import { withinTime } from './within-time.ts';

describe('a subgraph that has a bounded time', () => {
  it('is late when it takes longer', async () => {
    const { held } = subgraph();
    const asking = withinTime('order', 20, held)(query());
    await expect(asking).rejects.toMatchObject({
      code: 'TIMEOUT',
      extensions: { retryable: true },
    });
  });

  it('gets no more time than the operation has left', async () => {
    const { held } = subgraph();
    const startedAt = performance.now();
    const asking = withinTime('order', 60_000, held)(query({ deadlineAt: startedAt + 20 }));
    await expect(asking).rejects.toMatchObject({ code: 'TIMEOUT' });
    expect(performance.now() - startedAt).toBeLessThan(5_000);
  });

  it('is not asked when the time of the operation is over', async () => {
    const { ask, state } = subgraph();
    const late = query({ deadlineAt: performance.now() - 1 });
    await expect(withinTime('order', 1_000, ask)(late)).rejects.toMatchObject({ code: 'TIMEOUT' });
    expect(state.asked).toBe(0);
  });

  it('answers in time', async () => {
    expect(await withinTime('order', 1_000, subgraph().ask)(query())).toEqual({
      data: { order: { id: '1' } },
    });
  });
});
