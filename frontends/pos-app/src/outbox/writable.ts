import type { Readable } from '../till/readable.ts';

/** A readable whose owner sets it. */
export type Writable<Value> = Readable<Value> & { readonly set: (value: Value) => void };

/** A value that tells its listeners of each change. */
export function writable<Value>(initial: Value): Writable<Value> {
  let current = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => current,
    set: (value) => {
      if (Object.is(value, current)) return;
      current = value;
      for (const listener of [...listeners]) listener();
    },
    subscribe: (onChange) => {
      const listener = () => {
        onChange();
      };
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
