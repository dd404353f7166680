import { untilFollowed, type Heard } from './until-followed.ts';

const heard = (count: number): Heard => ({
  earnings: count,
  reported: count,
  recorded: count,
  told: count,
});

/** Follow a platform that answers these counts one after the other, and the last one ever after. */
async function follow(counts: readonly Heard[], overrides: { signal?: AbortSignal } = {}) {
  const left = [...counts];
  const told: string[] = [];
  const followed = await untilFollowed(heard(3), {
    look: async () => (left.length > 1 ? left.shift() : left[0]) ?? heard(0),
    patienceMs: 20,
    pauseMs: 1,
    signal: new AbortController().signal,
    report: (text) => void told.push(text),
    ...overrides,
  });
  return { ...followed, told };
}

describe('what follows from sales', () => {
  it('is waited for while there is more of it', async () => {
    const counts = [heard(0), heard(1), heard(2), { ...heard(3), told: 2 }, heard(3)];
    const { isComplete, told } = await follow(counts);
    expect(isComplete).toBe(true);
    expect(told.at(-1)).toBe(
      'events followed: points 3 of 3, reports 3 of 3, audit of mutations 3 of 3, audit of events 2 of 3',
    );
  });

  it.each([
    ['less', heard(2)],
    ['more', { ...heard(3), recorded: 4 }],
  ])('is given up when it stays %s than there is to be', async (_what, last) => {
    const { isComplete, heard: found, told } = await follow([heard(1), last]);
    expect(isComplete).toBe(false);
    expect(found).toEqual(last);
    expect(told.at(-1)).toMatch(/^nothing new was heard of for 0.02 s/);
  });

  it('is not waited for once the run is stopped', async () => {
    const { isComplete } = await follow([heard(2)], { signal: AbortSignal.abort() });
    expect(isComplete).toBe(false);
  });
});
