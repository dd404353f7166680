import { mutable } from '../store/mutable.ts';
import type { Readable } from '../till/readable.ts';

/** Whether the server answers, by its answers. */
export type Reach = {
  readonly isOnline: boolean;
  /** Since when nobody answered; null while somebody does. */
  readonly offlineSince: Date | null;
};

/** What is known of the line to the server. */
export type Connection = {
  readonly state: Readable<Reach>;
  /** Somebody answered, or nobody did. */
  readonly note: (isReached: boolean) => void;
};

type Options = {
  readonly now: () => Date;
  /** The last answer that was kept before this start; null where none was. */
  readonly lastAnswerAt: Date | null;
  /** Keep when the last answer came, so that a reload without the network knows since when. */
  readonly keep: (lastAnswerAt: Date) => void;
};

const keepEveryMs = 30_000;

/** Begins in good faith: online until nobody answers. */
export function createConnection({ now, lastAnswerAt, keep }: Options): Connection {
  const state = mutable<Reach>({ isOnline: true, offlineSince: null });
  let last = lastAnswerAt;
  let keptAt = 0;
  return {
    state,
    note(isReached) {
      const { isOnline } = state.get();
      if (!isReached) {
        if (isOnline) state.set({ isOnline: false, offlineSince: last ?? now() });
        return;
      }
      last = now();
      if (!isOnline) state.set({ isOnline: true, offlineSince: null });
      if (isOnline && Math.abs(last.getTime() - keptAt) < keepEveryMs) return;
      keptAt = last.getTime();
      keep(last);
    },
  };
}
