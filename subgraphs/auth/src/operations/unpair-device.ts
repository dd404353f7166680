import { noteChange } from '@novapos/chassis';
import { accept, refuse, type Decision } from '@novapos/kernel';
import type { Device } from '../domain/device.ts';
import type { Actor } from './actor.ts';
import type { Auth } from './auth.ts';

/**
 * End a device's pairing with all sessions that began at it; one that has ended stays as it is. An id that is none at
 * all is null.
 */
export async function unpairDevice(
  { devices, now }: Pick<Auth, 'devices' | 'now'>,
  { tenantId, subject: byUserId }: Actor,
  id: string | null,
): Promise<Decision<Device, { readonly kind: 'DeviceNotFound' }>> {
  if (id === null) return refuse({ kind: 'DeviceNotFound' });
  const hasEnded = await devices.unpair({ tenantId, id }, { byUserId, at: now() });
  const [device] = await devices.listByIds(tenantId, [id]);
  if (!device) return refuse({ kind: 'DeviceNotFound' });
  if (hasEnded) {
    noteChange({ type: 'Device', id, before: { isPaired: true }, after: { isPaired: false } });
  }
  return accept(device);
}
