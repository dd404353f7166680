import type { Locks } from './outbox/ports.ts';
import type { ReceiptsPorts } from './receipts/open-receipts.ts';
import type { CheckPin } from './staff/check-pin.ts';
import type { Tabs } from './store/tabs.ts';
import type { After } from './sync/rhythm.ts';
import type { Readable } from './till/readable.ts';

/** New versions of the app: the till decides when one may take over. */
export type AppUpdates = {
  readonly isWaiting: Readable<boolean>;
  readonly apply: () => void;
};

/** All that a till needs of the browser. */
export type TillSurroundings = Pick<
  ReceiptsPorts,
  'printInFrame' | 'usb' | 'serial' | 'transform'
> & {
  /** Of the app's own origin. */
  readonly url: string;
  readonly fetch: typeof globalThis.fetch;
  /** What the databases of this device are called. */
  readonly databases: { readonly till: string; readonly selling: string };
  readonly now: () => Date;
  readonly newId: () => string;
  readonly random: () => number;
  readonly after: After;
  readonly tabs: Tabs;
  readonly locks: Locks;
  readonly checkPin: CheckPin;
  /** Hear of each touch and key; returns the end of it. */
  readonly onActivity: (listener: () => void) => () => void;
  /** Hear that the line may have come or gone; returns the end of it. */
  readonly onLine: (listener: () => void) => () => void;
  /** Ask that what is kept is not thrown away when the disk gets full. */
  readonly persist: () => Promise<void>;
  /** Told what went wrong on the device itself; the till goes on. */
  readonly onTrouble: (error: unknown) => void;
};
