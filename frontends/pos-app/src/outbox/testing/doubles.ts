import type { Locks, World } from '../ports.ts';

/** Locks of one device: whoever asks first has it first. */
export function memoryLocks(): Locks {
  const tails = new Map<string, Promise<void>>();
  const taken = new Set<string>();
  return {
    hold: async (name, work) => {
      const before = tails.get(name) ?? Promise.resolve();
      const mine = before.then(work);
      tails.set(
        name,
        mine.catch(() => undefined),
      );
      await mine;
    },
    tryTake: async (name) => {
      if (taken.has(name)) return null;
      taken.add(name);
      return () => {
        taken.delete(name);
      };
    },
  };
}

let lastId = 0;

/** Ids that count up, no chance, waiting of a moment, and a clock that can be put forward. */
export function fakeWorld(): World & { readonly forward: (ms: number) => void } {
  let aheadMs = 0;
  return {
    now: () => Date.now() + aheadMs,
    newId: () => {
      lastId += 1;
      return `01890000-0000-7000-8000-${String(lastId).padStart(12, '0')}`;
    },
    random: () => 0.5,
    pause: () => new Promise((resolve) => setTimeout(resolve, 20)),
    forward: (ms) => {
      aheadMs += ms;
    },
  };
}
