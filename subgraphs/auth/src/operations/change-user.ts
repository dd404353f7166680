import { noteChange } from '@novapos/chassis';
import { accept, refuse, type Decision } from '@novapos/kernel';
import {
  check,
  checkName,
  checkRoles,
  detailsInvalid,
  type DetailsInvalid,
} from '../domain/details.ts';
import {
  changeUser as decide,
  type User,
  type UserChange,
  type UserChangeRefusal,
} from '../domain/user.ts';
import { isGivableBy, type Actor } from './actor.ts';
import type { Auth } from './auth.ts';

type ChangeUserRefusal = DetailsInvalid | UserChangeRefusal | { readonly kind: 'UserNotFound' };

/**
 * Change a user; what is null stays. Who may no longer sign in is signed out; new roles count from
 * the next refresh of each session on. An id that is none at all is null.
 */
export async function changeUser(
  { users, now }: Auth,
  actor: Actor,
  { id, ...asked }: UserChange & { readonly id: string | null },
): Promise<Decision<User, ChangeUserRefusal>> {
  const change = {
    ...asked,
    name: asked.name?.trim() ?? null,
    roles: asked.roles && [...new Set(asked.roles)],
  };
  const invalid = detailsInvalid(
    check('name', change.name, checkName),
    check('roles', change.roles, checkRoles),
  );
  if (invalid) return refuse(invalid);
  if (id === null) return refuse({ kind: 'UserNotFound' });

  const key = { tenantId: actor.tenantId, id };
  const decision = await users.change(key, now(), (user, activeAdmins) =>
    decide(user, change, { activeAdmins, isGivable: (role) => isGivableBy(actor, role) }),
  );
  if (!decision) return refuse({ kind: 'UserNotFound' });
  if (!decision.ok) return decision;
  const { before, after } = decision.value;
  noteChange({ type: 'User', id, before: rights(before), after: rights(after) });
  return accept(after);
}

/** What an audit may see of a user: never the name. Roles are spelt as in the contract. */
function rights({ roles, isActive }: User) {
  return { roles: roles.map((role) => role.toUpperCase()), isActive };
}
