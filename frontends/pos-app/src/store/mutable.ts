import type { Readable } from '../till/readable.ts';

/** A readable value that its owner changes. */
export type Mutable<Value> = Readable<Value> & {
  /** The very same value tells nobody. */
  readonly set: (value: Value) => void;
};

/** A value that tells its listeners of each change. */
export function mutable<Value>(initial: Value): Mutable<Value> {
  const listeners = new Set<() => void>();
  let value = initial;
  return {
    get: () => value,
    set(next) {
      if (Object.is(next, value)) return;
      value = next;
      for (const listener of [...listeners]) listener();
    },
    subscribe(listener) {
      // A listener that is given twice is told twice, and ended one by one.
      const own = () => {
        listener();
      };
      listeners.add(own);
      return () => {
        listeners.delete(own);
      };
    },
  };
}
