const relays = new Map<string, Set<() => void>>();

/** Call `wake` when a transaction of this process was committed that wrote into the schema's outbox. */
export function onOutboxWritten(schema: string, wake: () => void): () => void {
  const known = relays.get(schema) ?? new Set();
  relays.set(schema, known);
  known.add(wake);
  return () => {
    known.delete(wake);
  };
}

/** Say that the schema's outbox has something new. */
export function outboxWritten(schema: string): void {
  for (const wake of relays.get(schema) ?? []) wake();
}
