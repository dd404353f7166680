/** A value that changes over time and tells who listens; what `useSyncExternalStore` reads. */
export type Readable<Value> = {
  readonly get: () => Value;
  /** Called after each change; returns the end of it. */
  readonly subscribe: (onChange: () => void) => () => void;
};
