import type { After } from '../sync/rhythm.ts';

type Options = {
  readonly idleMs: number;
  readonly after: After;
  /** Hear of each touch, key and scan; returns the end of it. */
  readonly onActivity: (listener: () => void) => () => void;
  readonly isSignedIn: () => boolean;
  readonly lock: () => void;
};

/** Locks the till when nobody touched it for a while; returns the end of it. */
export function autoLock({ idleMs, after, onActivity, isSignedIn, lock }: Options): () => void {
  let takeBack = after(idleMs, onIdle);

  function onIdle(): void {
    if (isSignedIn()) lock();
    takeBack = after(idleMs, onIdle);
  }

  const end = onActivity(() => {
    takeBack();
    takeBack = after(idleMs, onIdle);
  });
  return () => {
    end();
    takeBack();
  };
}
