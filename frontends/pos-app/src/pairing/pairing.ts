import type { AskWith } from '../network/graph.ts';
import { mutable } from '../store/mutable.ts';
import type { Tabs } from '../store/tabs.ts';
import type { Readable } from '../till/readable.ts';
import type { Pairing, PairingState } from '../till/staff.ts';
import type { PairingRecord } from './credential.ts';
import { pairingState, type PairedDevice } from './paired-device.ts';
import { createPairingDesk, unsentFirst } from './pairing-desk.ts';

/** The pairing, with what the other parts of the till need of it. */
export type DevicePairing = Pairing & {
  readonly device: Readable<PairedDevice | null>;
  /** Read what is kept; before it the state is loading. */
  readonly start: () => Promise<void>;
  /** What the server says of the device now. */
  readonly renamed: (device: PairedDevice) => void;
  readonly close: () => void;
  /** The server does not know this credential any more. */
  readonly refused: (credential: string, reason: string) => Promise<void>;
};

type Options = {
  readonly askWith: AskWith;
  readonly record: PairingRecord;
  readonly tabs: Tabs;
  readonly newId: () => string;
  /** Whether something waits to be handed in by this pairing. */
  readonly hasUnsent: () => boolean;
  /** Forget the copies of a shop. */
  readonly clearCopies: () => Promise<void>;
  /** Forget what else was of the shop, such as a cart. */
  readonly clearShop: () => Promise<void>;
  readonly onTrouble: (error: unknown) => void;
  /** Called once the device is another one, or none. */
  readonly onChanged: () => Promise<void> | void;
};

/** Makes a till of the device, and keeps what it is. */
export function createPairing(options: Options): DevicePairing {
  const { record, tabs, hasUnsent, clearCopies, clearShop, onChanged, onTrouble } = options;
  const state = mutable<PairingState>({ kind: 'loading' });
  const device = mutable<PairedDevice | null>(null);

  function show(paired: PairedDevice | null, reason: string | null = null): void {
    device.set(paired);
    state.set(paired ? pairingState(paired) : { kind: 'unpaired', reason });
  }

  async function load(): Promise<void> {
    show((await record.read())?.device ?? null);
  }

  async function changed(paired: PairedDevice | null, reason: string | null = null): Promise<void> {
    show(paired, reason);
    tabs.tell({ kind: paired ? 'paired' : 'unpaired' });
    await onChanged();
  }

  const endHearing = tabs.hear(({ kind }) => {
    if (kind === 'paired' || kind === 'unpaired') load().then(onChanged).catch(onTrouble);
  });

  return {
    state,
    device,
    start: load,
    close: endHearing,
    ...createPairingDesk({ ...options, onPaired: changed }),
    renamed(paired) {
      if (device.get()?.deviceId !== paired.deviceId) return;
      if (JSON.stringify(device.get()) === JSON.stringify(paired)) return;
      show(paired);
      record.rename(paired).catch(onTrouble);
    },
    async refused(credential, reason) {
      // Meanwhile the device may have been paired anew.
      if ((await record.credential()) !== credential) return;
      await record.forget();
      await changed(null, reason);
    },
    async unpair() {
      if (hasUnsent()) return { problem: unsentFirst };
      await record.forget();
      await clearCopies();
      await clearShop();
      await changed(null);
      return null;
    },
  };
}
