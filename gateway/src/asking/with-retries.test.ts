import { NotAsked } from './not-asked.ts';
import { query, subgraph } from './tests/examples.ts';
import { withRetries } from './with-retries.ts';

function patient(ask: Parameters<typeof withRetries>[1], times = 2) {
  const counted = { retries: 0 };
  const onRetry = () => {
    counted.retries += 1;
  };
  return { counted, ask: withRetries({ times, pauseMs: 5, random: () => 1, onRetry }, ask) };
}

describe('a question that is not answered', () => {
  it.each(['UNAVAILABLE', 'TIMEOUT'] as const)(
    'is asked again after %s, when it is a query',
    async (code) => {
      const { ask, state } = subgraph();
      Object.assign(state, { fails: 2, code });
      const retrying = patient(ask);
      expect(await retrying.ask(query())).toEqual({ data: { order: { id: '1' } } });
      expect(state.asked).toBe(3);
      expect(retrying.counted.retries).toBe(2);
    },
  );

  it('is given up after so many times', async () => {
    const { ask, state } = subgraph();
    state.fails = 9;
    await expect(patient(ask).ask(query())).rejects.toMatchObject({ code: 'UNAVAILABLE' });
    expect(state.asked).toBe(3);
  });

  it('is asked once when it is a mutation', async () => {
    const { ask, state } = subgraph();
    state.fails = 1;
    await expect(patient(ask).ask(query({ isQuery: false }))).rejects.toMatchObject({
      code: 'UNAVAILABLE',
    });
    expect(state.asked).toBe(1);
  });

  it('is not asked again when the operation has no time left for it', async () => {
    const { ask, state } = subgraph();
    state.fails = 1;
    const hurried = query({ deadlineAt: performance.now() + 2 });
    await expect(patient(ask).ask(hurried)).rejects.toMatchObject({ code: 'UNAVAILABLE' });
    expect(state.asked).toBe(1);
  });

  it('is not asked again when the subgraph refused it, or was not asked at all', async () => {
    const refusing = subgraph();
    Object.assign(refusing.state, { fails: 1, code: 'FORBIDDEN' });
    await expect(patient(refusing.ask).ask(query())).rejects.toMatchObject({ code: 'FORBIDDEN' });
    expect(refusing.state.asked).toBe(1);

    let asked = 0;
    const closed = async () => {
      asked += 1;
      throw new NotAsked('not now');
    };
    await expect(patient(closed).ask(query())).rejects.toBeInstanceOf(NotAsked);
    expect(asked).toBe(1);
  });
});
