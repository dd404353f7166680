/** What one tab tells the others of this device. */
export type TabMessage =
  | { readonly kind: 'paired' }
  | { readonly kind: 'unpaired' }
  /** The copies changed; null ids where all of them may have. */
  | {
      readonly kind: 'synced';
      readonly items: readonly string[] | null;
      readonly stock: readonly string[] | null;
      readonly others: boolean;
    };

/** The tabs of this device. */
export interface Tabs {
  readonly tell: (message: TabMessage) => void;
  /** Returns the end of it. */
  readonly hear: (listener: (message: TabMessage) => void) => () => void;
  /** Do it where no other tab does it; whether it was done. */
  readonly alone: (name: string, work: () => Promise<void>) => Promise<boolean>;
}

/** The browser's tabs: locks are given back by themselves when a tab dies. */
export function browserTabs(channel: BroadcastChannel, locks: Pick<LockManager, 'request'>): Tabs {
  return {
    tell(message) {
      channel.postMessage(message);
    },
    hear(listener) {
      const hear = ({ data }: MessageEvent<TabMessage>) => {
        listener(data);
      };
      channel.addEventListener('message', hear);
      return () => {
        channel.removeEventListener('message', hear);
      };
    },
    async alone(name, work) {
      let isDone = false;
      await locks.request(name, { ifAvailable: true }, async (lock) => {
        if (!lock) return;
        await work();
        isDone = true;
      });
      return isDone;
    },
  };
}
