import { emit, type Sql } from '@novapos/chassis';
import { devicePaired, deviceUnpaired } from '@novapos/kernel';
import type { Device, PairingEnd } from '../domain/device.ts';

/** Who paired or unpaired a device, and when. */
export type PairingChange = { readonly byUserId: string; readonly at: Date };

type ToldDevice = Pick<Device, 'tenantId' | 'id' | 'registerId' | 'storeId'>;

/** Tell that a device is paired. */
export async function tellPaired(sql: Sql, device: ToldDevice, change: PairingChange) {
  const { tenantId, id: subject } = device;
  const data = toldOf(device, change);
  await emit(sql, devicePaired, { tenantId, at: change.at, subject, data });
}

/** Tell that a pairing ended. */
export async function tellUnpaired(
  sql: Sql,
  device: ToldDevice,
  { reason, ...change }: PairingChange & { readonly reason: PairingEnd },
) {
  const { tenantId, id: subject } = device;
  const data = { ...toldOf(device, change), reason };
  await emit(sql, deviceUnpaired, { tenantId, at: change.at, subject, data });
}

function toldOf({ id: deviceId, registerId, storeId }: ToldDevice, change: PairingChange) {
  return { deviceId, registerId, storeId, userId: change.byUserId, at: change.at.toISOString() };
}
