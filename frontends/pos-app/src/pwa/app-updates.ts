import { Workbox } from 'workbox-window';
import type { Readable } from '../till/readable.ts';

/** New versions of the app: the till decides when one may take over. */
export type AppUpdates = {
  /** A new version is there and waits. */
  readonly isWaiting: Readable<boolean>;
  /** Let it take over, and begin anew with it. */
  readonly apply: () => void;
};

const checkEveryMs = 30 * 60_000;

/** Keep the app on this device, and hear of new versions; nothing is replaced before `apply`. */
export function createAppUpdates(): AppUpdates {
  const listeners = new Set<() => void>();
  let isWaiting = false;
  const workbox =
    import.meta.env.PROD && 'serviceWorker' in navigator ? new Workbox('/sw.js') : null;
  workbox?.addEventListener('waiting', () => {
    isWaiting = true;
    for (const listener of listeners) listener();
  });
  // Without the network the app runs from what is kept; the next start tries again.
  void workbox?.register().catch(() => undefined);
  if (workbox) {
    setInterval(() => void workbox.update().catch(() => undefined), checkEveryMs);
  }
  return {
    isWaiting: {
      get: () => isWaiting,
      subscribe(listener) {
        listeners.add(listener);
        return () => {
          listeners.delete(listener);
        };
      },
    },
    apply() {
      workbox?.addEventListener('controlling', () => {
        location.reload();
      });
      workbox?.messageSkipWaiting();
    },
  };
}
