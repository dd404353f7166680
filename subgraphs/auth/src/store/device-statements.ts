import type { Sql } from '@novapos/chassis';
import type { Device, PairingEnd } from '../domain/device.ts';
import { tellUnpaired, type PairingChange } from './tell-devices.ts';
import { endSessionsOfDevice } from './session-statements.ts';
import { tellEnded } from './tell-sessions.ts';

/** The columns of a device `d` whose register is `r`. */
export const deviceColumns = `d.tenant_id as "tenantId", d.id, d.register_id as "registerId",
  r.store_id as "storeId", d.name, d.receipt_series as "receiptSeries",
  d.paired_by_id as "pairedById", d.paired_at as "pairedAt", d.unpaired_at as "unpairedAt",
  d.last_seen_at as "lastSeenAt"`;

/** A device as a statement names it. */
export type UnpairedDevice = Pick<Device, 'tenantId' | 'id' | 'registerId' | 'storeId'>;

const unpairOne = {
  name: 'device.unpair',
  text: `update devices d set unpaired_at = $3 from registers r
    where d.tenant_id = $1 and d.id = $2 and d.unpaired_at is null
      and r.tenant_id = d.tenant_id and r.id = d.register_id
    returning ${deviceColumns}`,
};
const unpairOfRegister = {
  name: 'device.unpair-of-register',
  text: `update devices d set unpaired_at = $3 from registers r
    where d.tenant_id = $1 and d.register_id = $2 and d.unpaired_at is null
      and r.tenant_id = d.tenant_id and r.id = d.register_id
    returning ${deviceColumns}`,
};
const stillPaired = {
  name: 'device.still-paired',
  text: `select id from devices
    where tenant_id = $1 and id = $2 and unpaired_at is null for share`,
};

type Key = { readonly tenantId: string; readonly id: string };

/** End a device's pairing with the sessions that began there; says whether it was paired. */
export async function unpairDevice(sql: Sql, { tenantId, id }: Key, change: PairingChange) {
  const unpaired = await sql.rows<UnpairedDevice>(unpairOne, [tenantId, id, change.at]);
  await endPairings(sql, unpaired, { ...change, reason: 'UNPAIRED' });
  return unpaired.length > 0;
}

/** End the pairing of whatever is paired with a register. */
export async function replaceDevice(
  sql: Sql,
  { tenantId, registerId }: Pick<Device, 'tenantId' | 'registerId'>,
  change: PairingChange,
) {
  const values = [tenantId, registerId, change.at];
  const unpaired = await sql.rows<UnpairedDevice>(unpairOfRegister, values);
  await endPairings(sql, unpaired, { ...change, reason: 'REPLACED' });
}

/** Whether a device is paired, and stays so until the transaction ends. */
export async function holdPairing(sql: Sql, { tenantId, id }: Key): Promise<boolean> {
  return (await sql.rows(stillPaired, [tenantId, id])).length > 0;
}

async function endPairings(
  sql: Sql,
  devices: readonly UnpairedDevice[],
  change: PairingChange & { readonly reason: PairingEnd },
): Promise<void> {
  for (const device of devices) {
    const { tenantId, id: deviceId } = device;
    const ending = { reason: 'DEVICE_UNPAIRED', at: change.at } as const;
    const ended = await endSessionsOfDevice(sql, { tenantId, deviceId }, ending);
    await tellUnpaired(sql, device, change);
    await tellEnded(sql, ended, { tenantId, ...ending });
  }
}
