import { CodedError, newId, noteChange } from '@novapos/chassis';
import { accept, refuse, type Decision } from '@novapos/kernel';
import { newDeviceCredential } from '../credentials/device-credential.ts';
import { check, checkDeviceName, detailsInvalid, type DetailsInvalid } from '../domain/details.ts';
import type { Device } from '../domain/device.ts';
import { rowOfKept } from '../store/kept.ts';
import type { Actor } from './actor.ts';
import type { Auth } from './auth.ts';

/** A device to pair. A register's id that is none at all is null. */
export type DeviceToPair = {
  readonly idempotencyKey: string;
  readonly registerId: string | null;
  readonly deviceName: string;
};

/** A device with its credential: the one time that it is seen. */
export type PairedRegister = { readonly device: Device; readonly credential: string };

/**
 * Pair a device with a register, in the place of the one before, whose sessions end. The credential is told once: the
 * same key again is `IDEMPOTENCY_KEY_REUSED`, also where the answer to the first was lost.
 */
export async function pairRegister(
  { devices, now }: Pick<Auth, 'devices' | 'now'>,
  { tenantId, subject: byUserId }: Actor,
  { idempotencyKey: key, registerId, deviceName }: DeviceToPair,
): Promise<Decision<PairedRegister, DetailsInvalid | { readonly kind: 'RegisterNotFound' }>> {
  const name = deviceName.trim();
  const invalid = detailsInvalid(check('deviceName', name, checkDeviceName));
  if (invalid) return refuse(invalid);
  if (registerId === null) return refuse({ kind: 'RegisterNotFound' });

  const at = now();
  const id = newId(at);
  const { text: credential, secretHash } = newDeviceCredential(tenantId, id);
  noteChange({ type: 'Device', id, before: null, after: { registerId } });
  const intent = { tenantId, operation: 'pairRegister', key, body: { registerId, name } };
  const device = { tenantId, id, registerId, name, secretHash };
  const pairing = await devices.pairOnce(intent, device, { byUserId, at });
  if (pairing === 'NO_REGISTER') return refuse({ kind: 'RegisterNotFound' });
  if (pairing === 'TOLD_BEFORE') throw toldBefore();
  return accept({ device: rowOfKept(await devices.listByIds(tenantId, [id])), credential });
}

function toldBefore(): CodedError {
  return new CodedError(
    'IDEMPOTENCY_KEY_REUSED',
    'This pairing was made and its credential told, once. Pair the register anew with a new key.',
  );
}
