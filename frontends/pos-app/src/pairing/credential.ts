import { keptValue } from '../store/kept.ts';
import type { TillDatabase } from '../store/till-database.ts';
import type { Vault } from '../store/vault.ts';
import type { KeptPairing, PairedDevice } from './paired-device.ts';

/** Where the device keeps what it is. */
export type PairingRecord = {
  readonly read: () => Promise<KeptPairing | null>;
  /** The secret by which the device asks; null where it is not paired. */
  readonly credential: () => Promise<string | null>;
  readonly write: (device: PairedDevice, credential: string) => Promise<void>;
  /** Names may change; the credential stays. */
  readonly rename: (device: PairedDevice) => Promise<void>;
  /** The shop that it belongs to or last belonged to; what is unsent is that shop's. */
  readonly lastTenantId: () => Promise<string | null>;
  readonly forget: () => Promise<void>;
};

/** Keeps the credential sealed. */
export function pairingRecord(database: TillDatabase, vault: Vault): PairingRecord {
  const kept = keptValue<KeptPairing>(database, 'pairing');
  const lastTenantId = keptValue<string>(database, 'last-tenant');
  return {
    read: kept.read,
    lastTenantId: lastTenantId.read,
    forget: kept.forget,
    async credential() {
      const pairing = await kept.read();
      return pairing ? vault.open(pairing.credential) : null;
    },
    async write(device, credential) {
      await kept.write({ device, credential: await vault.seal(credential) });
      await lastTenantId.write(device.tenantId);
    },
    async rename(device) {
      const pairing = await kept.read();
      if (pairing?.device.deviceId !== device.deviceId) return;
      await kept.write({ ...pairing, device });
    },
  };
}
