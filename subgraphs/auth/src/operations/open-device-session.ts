import { isSecretOf } from '@novapos/chassis';
import { accept, refuse, type Decision } from '@novapos/kernel';
import { readDeviceCredential } from '../credentials/device-credential.ts';
import type { Device } from '../domain/device.ts';
import type { Auth } from './auth.ts';

/** A session of a device, by which nobody is signed in. */
export type OpenedDeviceSession = {
  readonly accessToken: string;
  readonly accessTokenExpiresAt: Date;
  readonly serverTime: Date;
  readonly device: Device;
};

/** Why a device has no session. */
export type DeviceNotPaired = { readonly kind: 'DeviceNotPaired' };

/** Open a session of the paired device whose credential this is; whatever is wrong with it, the answer is the same. */
export async function openDeviceSession(
  { devices, issueAccessToken, now }: Pick<Auth, 'devices' | 'issueAccessToken' | 'now'>,
  credential: string,
): Promise<Decision<OpenedDeviceSession, DeviceNotPaired>> {
  const shown = readDeviceCredential(credential);
  if (!shown) return refuse({ kind: 'DeviceNotPaired' });
  const kept = await devices.find(shown.tenantId, shown.deviceId);
  const isSecret = isSecretOf(shown.secret, kept?.secretHash ?? null);
  if (!kept || !isSecret) return refuse({ kind: 'DeviceNotPaired' });

  const at = now();
  if (!(await devices.see(kept, at))) return refuse({ kind: 'DeviceNotPaired' });
  const { secretHash: _secretHash, ...device } = kept;
  const { token: accessToken, expiresAt } = await issueAccessToken.toDevice(device, at);
  return accept({
    accessToken,
    accessTokenExpiresAt: expiresAt,
    serverTime: at,
    device: { ...device, lastSeenAt: at },
  });
}
