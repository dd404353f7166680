import type { PairedDeviceFragment } from '../operations/operations.generated.ts';
import type { PairingState } from '../till/staff.ts';
import type { Sealed } from '../store/vault.ts';

/** What the device knows of its pairing. */
export type PairedDevice = {
  readonly deviceId: string;
  readonly deviceName: string;
  readonly tenantId: string;
  readonly tenantName: string;
  readonly storeId: string;
  readonly storeName: string;
  readonly registerId: string;
  readonly registerName: string;
  readonly registerCode: string;
  /** What begins the receipt numbers that it gives by itself. */
  readonly receiptSeries: string;
};

/** A pairing as it is kept. */
export type KeptPairing = { readonly device: PairedDevice; readonly credential: Sealed };

/** What the server says of the pairing. */
export function pairedDevice(
  { id, name, receiptSeries, register }: PairedDeviceFragment,
  tenant: { readonly id: string; readonly name: string },
): PairedDevice {
  return {
    deviceId: id,
    deviceName: name,
    tenantId: tenant.id,
    tenantName: tenant.name,
    storeId: register.store.id,
    storeName: register.store.name,
    registerId: register.id,
    registerName: register.name,
    registerCode: register.code,
    receiptSeries,
  };
}

/** The pairing as screens see it. */
export function pairingState(device: PairedDevice): PairingState {
  const { tenantId: _t, storeId: _s, receiptSeries: _r, ...shown } = device;
  return { kind: 'paired', ...shown };
}
