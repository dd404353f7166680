import type { LiveEvent } from './live-event.ts';

type Window = {
  readonly windowMs: number;
  /** The most events of one tenant. */
  readonly mostEvents: number;
  readonly now: () => Date;
};

/** The latest events of each tenant, for streams that go on where they ended. */
export type RememberedEvents = {
  readonly add: (event: LiveEvent) => void;
  readonly find: (tenantId: string, eventId: string) => LiveEvent | undefined;
  /** What came after an event, in order; undefined where that event is not remembered. */
  readonly after: (tenantId: string, eventId: string) => readonly LiveEvent[] | undefined;
};

type Kept = { readonly event: LiveEvent; readonly untilMs: number };

/** Remember events for a while, and no more than so many; an event that comes again is known already. */
export function rememberEvents({ windowMs, mostEvents, now }: Window): RememberedEvents {
  // A map keeps the order in which its keys came.
  const tenants = new Map<string, Map<string, Kept>>();
  const current = (tenantId: string): ReadonlyMap<string, Kept> => {
    const kept = tenants.get(tenantId) ?? new Map<string, Kept>();
    forget(kept, { mostEvents, nowMs: now().getTime() });
    if (kept.size === 0) tenants.delete(tenantId);
    return kept;
  };
  return {
    add(event) {
      const kept = tenants.get(event.tenantId) ?? new Map<string, Kept>();
      tenants.set(event.tenantId, kept);
      const nowMs = now().getTime();
      kept.set(event.id, { event, untilMs: nowMs + windowMs });
      forget(kept, { mostEvents, nowMs });
    },
    find: (tenantId, eventId) => current(tenantId).get(eventId)?.event,
    after(tenantId, eventId) {
      const kept = current(tenantId);
      if (!kept.has(eventId)) return undefined;
      const events = [...kept.values()].map(({ event }) => event);
      return events.slice(events.findIndex(({ id }) => id === eventId) + 1);
    },
  };
}

function forget(
  kept: Map<string, Kept>,
  { mostEvents, nowMs }: { readonly mostEvents: number; readonly nowMs: number },
): void {
  for (const [id, { untilMs }] of kept) {
    if (untilMs > nowMs && kept.size <= mostEvents) return;
    kept.delete(id);
  }
}
