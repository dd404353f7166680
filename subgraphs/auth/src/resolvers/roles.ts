import type { Role as DomainRole } from '../domain/role.ts';
import type { Role } from './types.generated.ts';

const toDomain: Readonly<Record<Role, DomainRole>> = {
  SUPER_ADMIN: 'super_admin',
  ADMIN: 'admin',
  MANAGER: 'manager',
  INVENTORY: 'inventory',
  CASHIER: 'cashier',
  SUPPORT: 'support',
};

/** A role of the contract as the rules know it. */
export function roleOf(role: Role): DomainRole {
  return toDomain[role];
}

/** A role as the contract writes it. */
export function contractRole(role: DomainRole): Role {
  return role.toUpperCase() as Role;
}
