import { uuidV7 } from '@novapos/kernel';
import { webLocks } from './outbox/web-locks.ts';
import { printInFrame } from './receipts/browser-print.ts';
import { serialPrinters, usbPrinters, type Serial, type Usb } from './receipts/devices.ts';
import { loadReceiptline } from './receipts/load-receiptline.ts';
import { checkPin } from './staff/check-pin.ts';
import { browserTabs } from './store/tabs.ts';
import type { TillSurroundings } from './till-surroundings.ts';

const activities = ['pointerdown', 'keydown', 'wheel'] as const;

/** The browser as it is. */
export function browserSurroundings(): TillSurroundings {
  const { crypto, navigator, document } = globalThis;
  if (!globalThis.isSecureContext) {
    throw new Error('A till needs a secure address: one of https, or of this machine itself.');
  }
  const { usb = null, serial = null } = navigator as { usb?: Usb; serial?: Serial };
  return {
    url: '/graphql',
    fetch: (...request) => globalThis.fetch(...request),
    databases: { till: 'novapos-till', selling: 'novapos-selling' },
    now: () => new Date(),
    newId: () => uuidV7({ atMs: Date.now(), random: crypto.getRandomValues(new Uint8Array(10)) }),
    random: () => Math.random(),
    after(milliseconds, work) {
      const timer = setTimeout(work, milliseconds);
      return () => {
        clearTimeout(timer);
      };
    },
    tabs: browserTabs(new BroadcastChannel('novapos-till'), navigator.locks),
    locks: webLocks(navigator.locks),
    checkPin,
    onActivity: (listener) => hearing(activities, listener),
    onLine: (listener) => hearing(['online', 'offline'], listener),
    async persist() {
      await navigator.storage.persist();
    },
    onTrouble: (error) => {
      globalThis.reportError(error);
    },
    printInFrame: (text, width) => printInFrame(text, width, document),
    usb: usb && usbPrinters(usb),
    serial: serial && serialPrinters(serial),
    transform: loadReceiptline,
  };
}

function hearing(events: readonly string[], listener: () => void): () => void {
  for (const event of events) globalThis.addEventListener(event, listener, { passive: true });
  return () => {
    for (const event of events) globalThis.removeEventListener(event, listener);
  };
}
