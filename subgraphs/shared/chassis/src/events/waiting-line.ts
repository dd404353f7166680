import type { DomainEvent } from './domain-event.ts';

/** Events that wait to be applied, and who waits for that. */
export type Waiting = {
  readonly events: readonly DomainEvent[];
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
};

/** Batches of events that wait, in the order in which they came. */
export type WaitingLine = {
  /** Resolves once they are applied. Rejects when too much waits, or `signal` is aborted before their turn. */
  readonly add: (events: readonly DomainEvent[], signal?: AbortSignal) => Promise<void>;
  /** Take what is next out of the line: as much as may be applied at once, at least one batch. */
  readonly next: () => readonly Waiting[];
};

const mostAtOnce = 500;
const mostWaiting = 10_000;

/** A line of bounded length. */
export function waitingLine(): WaitingLine {
  const line: Waiting[] = [];

  return {
    add: (events, signal) =>
      new Promise<void>((resolve, reject) => {
        const count = line.reduce((sum, one) => sum + one.events.length, 0);
        if (count > mostWaiting) throw new Error(`${count} events wait: no more are taken now`);
        const one = { events, resolve, reject };
        signal?.addEventListener('abort', () => {
          const place = line.indexOf(one);
          if (place >= 0) line.splice(place, 1);
          reject(signal.reason as Error);
        });
        line.push(one);
      }),
    next() {
      let [places, events] = [0, 0];
      for (const one of line) {
        events += one.events.length;
        if (places > 0 && events > mostAtOnce) break;
        places += 1;
      }
      return line.splice(0, places);
    },
  };
}
