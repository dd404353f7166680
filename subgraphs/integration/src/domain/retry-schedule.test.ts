import fc from 'fast-check';
import { nextDelayMs, triedForMs } from './retry-schedule.ts';

const second = 1_000;
const minute = 60 * second;
const hour = 60 * minute;

/** When a delivery that always fails is tried, in milliseconds after its first attempt. */
function attemptsOf(random: () => number): number[] {
  const at = [0];
  for (;;) {
    const elapsedMs = at.at(-1) ?? 0;
    const facts = { tries: at.length, elapsedMs, retryAfterMs: null, random: random() };
    const delay = nextDelayMs(facts);
    if (delay === null) return at;
    at.push(elapsedMs + delay);
  }
}

describe('the attempts of a delivery that always fails', () => {
  it('come after 5 s, 30 s, 2 min, 10 min, 30 min, 1 h, 2 h, then every 3 h, and once more after 24 h', () => {
    const gaps = attemptsOf(() => 0.5).map((at, index, all) => at - (all[index - 1] ?? 0));
    expect(gaps.slice(1, 9)).toEqual([
      ...[5 * second, 30 * second, 2 * minute, 10 * minute, 30 * minute],
      ...[hour, 2 * hour, 3 * hour],
    ]);
    expect(attemptsOf(() => 0.5).at(-1)).toBe(24 * hour);
  });

  it('end after exactly 24 hours, however the dice fall, and never come in a burst', () => {
    const dice = fc.array(fc.double({ min: 0, max: 0.999999, noNaN: true }), { minLength: 40 });
    fc.assert(
      fc.property(dice, (randoms) => {
        const left = [...randoms];
        const at = attemptsOf(() => left.pop() ?? 0);
        expect(at.at(-1)).toBe(triedForMs);
        expect(at.length).toBeGreaterThan(12);
        expect(at.length).toBeLessThan(20);
        expect(at[1]).toBeGreaterThanOrEqual(4 * second);
      }),
    );
  });
});

describe('a receiver that asks to be left alone for a while', () => {
  const failed = { tries: 1, elapsedMs: 0, random: 0.5 };

  it('is heard, within three hours', () => {
    expect(nextDelayMs({ ...failed, retryAfterMs: 90 * second })).toBe(90 * second);
    expect(nextDelayMs({ ...failed, retryAfterMs: 30 * 24 * hour })).toBe(3 * hour);
  });

  it('does not make us come sooner', () => {
    expect(nextDelayMs({ ...failed, retryAfterMs: 0 })).toBe(5 * second);
  });

  it('does not make us try for longer than 24 hours', () => {
    const late = { ...failed, elapsedMs: 23.5 * hour, retryAfterMs: 3 * hour };
    expect(nextDelayMs(late)).toBe(0.5 * hour);
    expect(nextDelayMs({ ...late, elapsedMs: 24 * hour })).toBeNull();
  });
});
