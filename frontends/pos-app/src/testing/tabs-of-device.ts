import type { TabMessage, Tabs } from '../store/tabs.ts';

/** Tabs of one device in one process: what one tells, the others hear; a lock is held by one. */
export function tabsOfDevice() {
  const tabs = new Set<Set<(message: TabMessage) => void>>();
  const held = new Set<string>();
  return {
    open(): Tabs {
      const own = new Set<(message: TabMessage) => void>();
      tabs.add(own);
      return {
        tell(message) {
          for (const listeners of tabs) {
            if (listeners !== own) for (const listener of [...listeners]) listener(message);
          }
        },
        hear(listener) {
          own.add(listener);
          return () => own.delete(listener);
        },
        async alone(name, work) {
          if (held.has(name)) return false;
          held.add(name);
          try {
            await work();
            return true;
          } finally {
            held.delete(name);
          }
        },
      };
    },
  };
}
