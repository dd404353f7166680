import { CodedError, noteChange } from '@novapos/chassis';
import { accept, refuse, type Decision } from '@novapos/kernel';
import { check, detailsInvalid, type DetailsInvalid } from '../domain/details.ts';
import { checkPin } from '../domain/pin.ts';
import type { Role } from '../domain/role.ts';
import type { User } from '../domain/user.ts';
import { isGivableBy, type Actor } from './actor.ts';
import type { Auth } from './auth.ts';

/** Why somebody's PIN can't be changed. */
export type PinChangeRefusal =
  { readonly kind: 'UserNotFound' } | { readonly kind: 'RoleNotYours'; readonly role: Role };

/** A PIN to set. A user's id that is none at all is null. */
export type PinToSet = { readonly userId: string | null; readonly pin: string };

/** Give a user a PIN, or a new one; wrong guesses at the one before are forgotten. */
export async function setPin(
  auth: Pick<Auth, 'now' | 'passwords' | 'pins' | 'users'>,
  actor: Actor,
  { userId, pin }: PinToSet,
): Promise<Decision<User, DetailsInvalid | PinChangeRefusal>> {
  assertMay(actor, userId);
  const invalid = detailsInvalid(check('pin', pin, checkPin));
  if (invalid) return refuse(invalid);
  const found = await whosePin(auth, actor, userId);
  if (!found.ok) return found;
  const { tenantId, id } = found.value;
  const verifier = await auth.passwords.hash(pin);
  noteChange({ type: 'User', id, before: null, after: { hasPin: true } });
  const change = { byUserId: actor.subject, at: auth.now() };
  await auth.pins.set({ tenantId, userId: id }, { verifier, ...change });
  return found;
}

/** Take a user's PIN away; where there is none, nothing happens. */
export async function removePin(
  auth: Pick<Auth, 'now' | 'pins' | 'users'>,
  actor: Actor,
  userId: string | null,
): Promise<Decision<User, PinChangeRefusal>> {
  assertMay(actor, userId);
  const found = await whosePin(auth, actor, userId);
  if (!found.ok) return found;
  const { tenantId, id } = found.value;
  noteChange({ type: 'User', id, before: null, after: { hasPin: false } });
  await auth.pins.remove({ tenantId, userId: id }, { byUserId: actor.subject, at: auth.now() });
  return accept(found.value);
}

function assertMay({ subject, grants }: Actor, userId: string | null): void {
  if (userId === subject || grants.includes('users:set-pin')) return;
  throw new CodedError('FORBIDDEN', 'You may not do this. Ask for the right you need.');
}

// Whoever sets a PIN can sign in by it, so nobody sets that of someone with more rights.
async function whosePin(
  { users }: Pick<Auth, 'users'>,
  actor: Actor,
  userId: string | null,
): Promise<Decision<User, PinChangeRefusal>> {
  const [user] = userId === null ? [] : await users.listByIds(actor.tenantId, [userId]);
  if (!user) return refuse({ kind: 'UserNotFound' });
  const beyond = user.roles.find((role) => !isGivableBy(actor, role));
  if (beyond && user.id !== actor.subject) return refuse({ kind: 'RoleNotYours', role: beyond });
  return accept(user);
}
