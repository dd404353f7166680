import { newId } from '@novapos/chassis';
import { accept, refuse, type Decision } from '@novapos/kernel';
import {
  check,
  checkEmail,
  checkName,
  checkPassword,
  checkRoles,
  detailsInvalid,
  type DetailsInvalid,
} from '../domain/details.ts';
import { normalizeEmail } from '../domain/email.ts';
import type { Role } from '../domain/role.ts';
import type { User } from '../domain/user.ts';
import { rowOfKept } from '../store/kept.ts';
import { isGivableBy, type Actor } from './actor.ts';
import type { Auth } from './auth.ts';

/** A user to add, with a first password. */
export type UserToAdd = {
  readonly idempotencyKey: string;
  readonly email: string;
  readonly name: string;
  readonly password: string;
  readonly roles: readonly Role[];
};

type CreateUserRefusal =
  | DetailsInvalid
  | { readonly kind: 'EmailTaken' }
  | { readonly kind: 'RoleNotYours'; readonly role: Role };

/** Add a user, once an intent; in no role with more rights than the actor's own. */
export async function createUser(
  { passwords, users, now }: Auth,
  actor: Actor,
  { idempotencyKey: key, password, ...asked }: UserToAdd,
): Promise<Decision<User, CreateUserRefusal>> {
  const details = {
    email: normalizeEmail(asked.email),
    name: asked.name.trim(),
    roles: [...new Set(asked.roles)],
  };
  const invalid = detailsInvalid(
    check('email', details.email, checkEmail),
    check('name', details.name, checkName),
    check('password', password, checkPassword),
    check('roles', details.roles, checkRoles),
  );
  if (invalid) return refuse(invalid);
  const beyond = details.roles.find((role) => !isGivableBy(actor, role));
  if (beyond) return refuse({ kind: 'RoleNotYours', role: beyond });

  const { tenantId } = actor;
  const fingerprint = await passwords.fingerprint(password, [tenantId, 'createUser', key]);
  const body = { ...details, password: fingerprint };
  const intent = { tenantId, operation: 'createUser', key, body };
  const passwordHash = await passwords.hash(password);
  const at = now();
  const made = { tenantId, id: newId(at), isActive: true, createdAt: at, passwordHash };
  const kept = await users.addOnce(intent, { ...details, ...made });
  if ('kind' in kept) return refuse(kept);
  return accept(rowOfKept(await users.listByIds(tenantId, [kept.id])));
}
