import { accept, refuse, type Decision } from '@novapos/kernel';
import type { Role } from './role.ts';

/** Someone who works with the tenant's system. */
export type User = {
  readonly tenantId: string;
  readonly id: string;
  /** Trimmed and in lower case; unique in the tenant. */
  readonly email: string;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly isActive: boolean;
  readonly createdAt: Date;
};

/** What to change of a user; what is null stays. */
export type UserChange = {
  readonly name: string | null;
  readonly roles: readonly Role[] | null;
  readonly isActive: boolean | null;
};

/** Why a user can't be changed so. */
export type UserChangeRefusal =
  { readonly kind: 'RoleNotYours'; readonly role: Role } | { readonly kind: 'LastAdmin' };

type Surroundings = {
  /** The tenant's active admins before the change. */
  readonly activeAdmins: readonly Pick<User, 'id'>[];
  /** Whether the one who changes could give this role. */
  readonly isGivable: (role: Role) => boolean;
};

/**
 * Change a user. Nobody gives a role with more rights than the own ones, nor takes one away, nor
 * shuts out someone who has one; and a tenant keeps an active admin.
 */
export function changeUser(
  user: User,
  change: UserChange,
  { activeAdmins, isGivable }: Surroundings,
): Decision<User, UserChangeRefusal> {
  const touched = change.roles !== null || change.isActive !== null;
  const beyond =
    touched && [...user.roles, ...(change.roles ?? [])].find((role) => !isGivable(role));
  if (beyond) return refuse({ kind: 'RoleNotYours', role: beyond });

  const changed = changedBy(user, change);
  const isOnlyAdmin = isActiveAdmin(user) && activeAdmins.every(({ id }) => id === user.id);
  if (isOnlyAdmin && !isActiveAdmin(changed)) return refuse({ kind: 'LastAdmin' });
  return accept(changed);
}

function changedBy(user: User, { name, roles, isActive }: UserChange): User {
  return {
    ...user,
    name: name ?? user.name,
    roles: roles ?? user.roles,
    isActive: isActive ?? user.isActive,
  };
}

function isActiveAdmin({ roles, isActive }: User): boolean {
  return isActive && (roles.includes('admin') || roles.includes('super_admin'));
}
