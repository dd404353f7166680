import { createCatalogue, type KeptCatalogue } from './catalogue/catalogue.ts';
import { createCustomers, type KeptCustomers } from './customers/customers.ts';
import { reachBy } from './network/reach.ts';
import { retrying } from './network/retrying.ts';
import { pairingRecord } from './pairing/credential.ts';
import { createPairing, type DevicePairing } from './pairing/pairing.ts';
import { createOfflinePins } from './staff/offline-pin.ts';
import { createStaff, type KeptStaff } from './staff/staff.ts';
import { clearCopies, openTillDatabase, type TillDatabase } from './store/till-database.ts';
import { createVault, type Vault } from './store/vault.ts';
import { createSync, type Sync } from './sync/sync.ts';
import { openLine, type TillLine } from './till-line.ts';
import { createTillSettings, type TillSettings } from './till-settings.ts';
import type { TillSurroundings } from './till-surroundings.ts';

/** What a till is but for selling: who and where it is, who is at it, and its copies. */
export type TillCore = {
  readonly line: TillLine;
  readonly pairing: DevicePairing;
  readonly staff: KeptStaff;
  readonly catalogue: KeptCatalogue;
  readonly customers: KeptCustomers;
  readonly settings: TillSettings;
  readonly sync: Sync;
  readonly close: () => void;
};

type Options = TillSurroundings & {
  readonly hasUnsent: () => boolean;
  /** Forget what selling keeps of a shop. */
  readonly clearShop: () => Promise<void>;
};

/** Open the till's parts as they were left. */
export async function openTillCore(options: Options): Promise<TillCore> {
  const { databases, onTrouble } = options;
  const database = openTillDatabase(databases.till);
  const vault = createVault(database);
  const record = pairingRecord(database, vault);
  const line = await openLine({
    ...options,
    database,
    record,
    onOpened: (device) => {
      pairing.renamed(device);
    },
    onUnpaired: (credential, reason) => {
      pairing.refused(credential, reason).catch(onTrouble);
    },
    onSessionEnded: () => {
      copies.staff.sessionEnded();
    },
  });
  const copies = copiesOf(options, { database, vault, line });
  const sync = syncOf(options, { database, vault, line }, copies, () => pairing);
  const pairing: DevicePairing = createPairing({
    ...options,
    askWith: line.askWith,
    record,
    clearCopies: () => clearCopies(database),
    async onChanged() {
      line.device.forget();
      await copies.staff.signOut();
      await Promise.all([copies.catalogue.load(), copies.loadOthers(), sync.forget()]);
      // The first copy may take a while; whoever paired sees it come.
      if (pairing.device.get()) void sync.run(true);
    },
  });
  await Promise.all([pairing.start(), copies.loadOthers()]);
  // Ten thousand articles take a moment: who signs in need not wait for them.
  copies.catalogue.load().catch(onTrouble);
  const { staff, catalogue, customers, settings } = copies;
  const close = () => {
    pairing.close();
    sync.stop();
    database.close();
  };
  return { line, pairing, staff, catalogue, customers, settings, sync, close };
}

type Base = {
  readonly database: TillDatabase;
  readonly vault: Vault;
  readonly line: TillLine;
};

/** The parts that read the device's copies. */
type Copies = Pick<TillCore, 'staff' | 'catalogue' | 'customers' | 'settings'> & {
  /** Everything but articles and stock. */
  readonly loadOthers: () => Promise<void>;
};

function copiesOf(
  { now, checkPin, newId }: Options,
  { database, vault, line: { connection, device, staff: session } }: Base,
): Copies {
  const isOnline = () => connection.state.get().isOnline;
  const pins = createOfflinePins({ database, vault, check: checkPin, now });
  const staff = createStaff({ database, pins, session, askDevice: device.ask, isOnline, now });
  const customers = createCustomers({
    database,
    ask: (...question) => (session.isOpen() ? session : device).ask(...question),
    isOnline,
    newId,
  });
  const catalogue = createCatalogue({ database, customerByCard: customers.byCard });
  const settings = createTillSettings(database);
  return {
    staff,
    customers,
    catalogue,
    settings,
    async loadOthers() {
      await Promise.all([staff.load(), customers.load(), settings.load()]);
      catalogue.readBy(settings.state.get()?.masks ?? []);
    },
  };
}

function syncOf(
  options: Options,
  { database, vault, line }: Base,
  { catalogue, loadOthers }: Copies,
  pairing: () => DevicePairing,
): Sync {
  const { after, random } = options;
  const pause = (inMs: number) => new Promise<void>((resolve) => void after(inMs, resolve));
  return createSync({
    ...options,
    database,
    vault,
    ask: retrying(line.device.ask, pause, random),
    reach: reachBy(line.askWith),
    connection: line.connection,
    isPaired: () => pairing().device.get() !== null,
    async onChanged({ items, stock, others }) {
      await catalogue.refresh(items, stock);
      if (others) await loadOthers();
    },
  });
}
