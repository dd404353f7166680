import type { TillDatabase } from './till-database.ts';

/** One thing that survives a reload. */
export type KeptValue<Value> = {
  readonly read: () => Promise<Value | null>;
  readonly write: (value: Value) => Promise<void>;
  readonly forget: () => Promise<void>;
};

/** Keep one thing under a name; who names it says what it is. */
export function keptValue<Value>(
  { kept }: Pick<TillDatabase, 'kept'>,
  id: string,
): KeptValue<Value> {
  return {
    async read() {
      const row = await kept.get(id);
      return row ? (row.value as Value) : null;
    },
    async write(value) {
      await kept.put({ id, value });
    },
    async forget() {
      await kept.delete(id);
    },
  };
}
