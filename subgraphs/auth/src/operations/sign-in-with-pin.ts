import { newId, type Principal } from '@novapos/chassis';
import { accept, refuse, type Decision } from '@novapos/kernel';
import type { Auth } from './auth.ts';
import { checkPin, type PinRefusal, type ShownPin } from './check-pin.ts';
import { findPlace } from './find-place.ts';
import { issueSession, prepareToken, type IssuedSession } from './issue-session.ts';
import type { DeviceNotPaired } from './open-device-session.ts';

/** The paired device that asks. */
export type AskingDevice = Pick<Principal, 'tenantId' | 'subject' | 'registerId'>;

type Outcome = Promise<Decision<IssuedSession, PinRefusal | DeviceNotPaired>>;

/** Sign someone in by PIN, at the register of the device that asks; the session ends with the device's pairing. */
export async function signInWithPin(
  auth: Auth,
  { tenantId, subject: deviceId, registerId }: AskingDevice,
  { userId, pin }: Omit<ShownPin, 'tenantId'>,
): Outcome {
  const device = await auth.devices.find(tenantId, deviceId);
  const isPaired = device !== null && device.unpairedAt === null;
  const place = isPaired && registerId ? await findPlace(auth, tenantId, registerId) : null;
  if (!place) return refuse({ kind: 'DeviceNotPaired' });
  const checked = await checkPin(auth, { tenantId, userId, pin });
  if (!checked.ok) return checked;

  const now = auth.now();
  const token = prepareToken(tenantId, now);
  const opened = { tenantId, id: newId(now), userId: checked.value.userId, ...place };
  const opening = { first: token.kept, deviceId };
  const session = await auth.sessions.beginAtDevice(opened, opening);
  if (!session) return refuse({ kind: 'DeviceNotPaired' });
  return accept(await issueSession(auth, session, token));
}
