import { anonymous, type Principal, type Role } from '../principal/principal.ts';
import { grantsOf } from '../principal/roles.ts';

/** Someone with these roles in a tenant, for tests. */
export function principalWith(
  roles: readonly Role[],
  overrides: Partial<Principal> & Pick<Principal, 'tenantId'>,
): Principal {
  return {
    ...anonymous,
    kind: 'user',
    subject: '01890000-0000-7000-8000-0000000000aa',
    roles,
    grants: grantsOf(roles),
    ...overrides,
  };
}
