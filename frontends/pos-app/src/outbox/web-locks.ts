import type { Locks } from './ports.ts';

type Manager = Pick<LockManager, 'request'>;

/** The browser's locks: given back by themselves when a tab is closed or dies. */
export function webLocks(manager: Manager): Locks {
  return {
    hold: async (name, work) => {
      await manager.request(name, work);
    },
    tryTake: (name) =>
      new Promise((resolve, reject) => {
        manager
          .request(name, { ifAvailable: true }, (lock) => {
            if (!lock) {
              resolve(null);
              return undefined;
            }
            return new Promise<void>((release) => {
              resolve(release);
            });
          })
          .catch(reject);
      }),
  };
}
