import { withBreaker } from './circuit-breaker.ts';
import { NotAsked } from './not-asked.ts';
import { query, settle, subgraph } from './tests/examples.ts';

function broken(ask: Parameters<typeof withBreaker>[1]) {
  const seen = { states: [] as string[], refused: 0, nowMs: 0 };
  const breaking = {
    name: 'order',
    failures: 3,
    openMs: 1_000,
    now: () => seen.nowMs,
    onState: (state: string) => {
      seen.states.push(state);
    },
    onRefused: () => {
      seen.refused += 1;
    },
  };
  return { seen, ask: withBreaker(breaking, ask) };
}

async function failing(ask: Parameters<typeof withBreaker>[1], times: number) {
  for (let time = 0; time < times; time += 1) await expect(ask(query())).rejects.toThrow();
}

describe('a circuit breaker', () => {
  it('stops asking after so many unanswered questions in a row', async () => {
    const { ask, state } = subgraph();
    state.fails = 99;
    const breaker = broken(ask);
    await failing(breaker.ask, 5);
    expect(state.asked).toBe(3);
    expect(breaker.seen).toMatchObject({ states: ['open'], refused: 2 });
    await expect(breaker.ask(query())).rejects.toBeInstanceOf(NotAsked);
    await expect(breaker.ask(query())).rejects.toMatchObject({ code: 'UNAVAILABLE' });
  });

  it('lets one question try after a while, and all pass once it is answered', async () => {
    const { ask, state } = subgraph();
    state.fails = 3;
    const breaker = broken(ask);
    await failing(breaker.ask, 3);
    breaker.seen.nowMs = 1_000;
    await breaker.ask(query());
    await breaker.ask(query());
    expect(breaker.seen.states).toEqual(['open', 'half-open', 'closed']);
    expect(state.asked).toBe(5);
  });

  it('refuses all others while one tries', async () => {
    const first = subgraph();
    first.state.fails = 3;
    const breaker = broken((call) => (first.state.fails > 0 ? first.ask(call) : first.held(call)));
    await failing(breaker.ask, 3);
    breaker.seen.nowMs = 1_000;
    const trial = breaker.ask(query());
    await expect(breaker.ask(query())).rejects.toBeInstanceOf(NotAsked);
    first.release();
    await settle();
    await trial;
  });

  it('waits anew when the one that tries is not answered', async () => {
    const { ask, state } = subgraph();
    state.fails = 4;
    const breaker = broken(ask);
    await failing(breaker.ask, 3);
    breaker.seen.nowMs = 1_000;
    await failing(breaker.ask, 1);
    breaker.seen.nowMs = 1_999;
    await expect(breaker.ask(query())).rejects.toBeInstanceOf(NotAsked);
    breaker.seen.nowMs = 2_000;
    await breaker.ask(query());
    expect(breaker.seen.states).toEqual(['open', 'half-open', 'open', 'half-open', 'closed']);
  });

  it('opens when half of the last questions were not answered, though never many in a row', async () => {
    const { ask, state } = subgraph();
    const breaker = broken(ask);
    for (let pair = 0; pair < 20; pair += 1) {
      await breaker.ask(query());
      state.fails = 1;
      await failing(breaker.ask, 1);
    }
    expect(breaker.seen.states).toEqual(['open']);
  });

  it('does not mind refusals: a subgraph that says no is there', async () => {
    const { ask, state } = subgraph();
    Object.assign(state, { fails: 99, code: 'FORBIDDEN' });
    const breaker = broken(ask);
    await failing(breaker.ask, 10);
    expect(state.asked).toBe(10);
  });
});
