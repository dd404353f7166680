import { bounded } from './bounded.ts';
import { query, settle, subgraph } from './tests/examples.ts';

function narrow(ask: Parameters<typeof bounded>[1]) {
  const seen = { most: 0, waiting: 0, refused: 0 };
  const way = bounded(
    {
      name: 'order',
      running: 2,
      waiting: 1,
      onChange: (running, waiting) => {
        seen.most = Math.max(seen.most, running);
        seen.waiting = waiting;
      },
      onRefused: () => {
        seen.refused += 1;
      },
    },
    ask,
  );
  return { seen, ask: way };
}

describe('a bounded way to a subgraph', () => {
  it('lets some pass, one wait, and refuses the rest', async () => {
    const { held, release, state } = subgraph();
    const way = narrow(held);
    const all = [1, 2, 3, 4].map(() => way.ask(query()));
    await expect(all[3]).rejects.toMatchObject({
      code: 'UNAVAILABLE',
      extensions: { retryable: true },
    });
    await settle();
    expect(state.asked).toBe(2);
    expect(way.seen).toEqual({ most: 2, waiting: 1, refused: 1 });
    release();
    await settle();
    release();
    expect(await Promise.all(all.slice(0, 3))).toHaveLength(3);
    expect(way.seen).toMatchObject({ most: 2, waiting: 0 });
  });

  it('gives the turn on when a question fails', async () => {
    const { ask, state } = subgraph();
    state.fails = 5;
    const way = narrow(ask);
    for (let time = 0; time < 5; time += 1) await expect(way.ask(query())).rejects.toThrow();
    expect(await way.ask(query())).toHaveProperty('data');
  });
});
