import { keptFor } from './kept-for.ts';

function counter() {
  const clock = { ms: 0 };
  const loads: string[] = [];
  const kept = keptFor<number>({
    ms: 1000,
    now: () => new Date(clock.ms),
    load: async (key) => loads.push(key),
    isKept: (value) => value !== 3,
  });
  return { clock, kept };
}

describe('an answer that is kept for a while', () => {
  it('is asked for once until it is too old', async () => {
    const { clock, kept } = counter();
    expect([await kept.get('a'), await kept.get('a')]).toEqual([1, 1]);
    clock.ms = 1000;
    expect(await kept.get('a')).toBe(2);
  });

  it('is asked for anew once it is forgotten, though the old one is still on its way', async () => {
    const { kept } = counter();
    const old = kept.get('a');
    kept.forget('a');
    expect(await kept.get('a')).toBe(2);
    expect(await old).toBe(1);
    expect(await kept.get('a')).toBe(2);
  });

  it('is not kept where it is not worth keeping', async () => {
    const { kept } = counter();
    await kept.get('a');
    await kept.get('b');
    expect(await kept.get('c')).toBe(3);
    expect(await kept.get('c')).toBe(4);
  });

  it('is not kept where asking failed', async () => {
    let isDown = true;
    const kept = keptFor({
      ms: 1000,
      now: () => new Date(0),
      load: async () => {
        if (isDown) throw new Error('down');
        return 'up';
      },
    });
    await expect(kept.get('a')).rejects.toThrow('down');
    isDown = false;
    expect(await kept.get('a')).toBe('up');
  });
});
