const relays = new Map<string, Set<() => void>>();

/** Have a relay look soon whenever something is told in its domain by this process; returns how to end that. */
export function onNudge(domain: string, nudge: () => void): () => void {
  const nudged = relays.get(domain) ?? new Set();
  relays.set(domain, nudged.add(nudge));
  return () => {
    nudged.delete(nudge);
  };
}

/** Something is being told in this domain: it will be in the outbox once its transaction ends. */
export function nudgeRelays(domain: string): void {
  for (const nudge of relays.get(domain) ?? []) nudge();
}
