import type { Readable } from '../till/readable.ts';

/** A readable value with the means to change it. */
export type Writable<Value> = Readable<Value> & { readonly set: (value: Value) => void };

/** A value that starts as given. */
export function writable<Value>(initial: Value): Writable<Value> {
  let value = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => value,
    set(next) {
      value = next;
      for (const listener of [...listeners]) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}
