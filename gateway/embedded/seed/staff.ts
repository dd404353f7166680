import type { Role } from '@novapos/chassis';
import type { ShopUser } from './shop.ts';

const roles: readonly Role[] = [
  'super_admin',
  'admin',
  'manager',
  'inventory',
  'cashier',
  'support',
];

/** One user of each role: `<role>@<domain>`, with a password for demonstrations that says so. */
export function staff(
  idPrefix: string,
  domain: string,
  names: readonly string[],
): readonly ShopUser[] {
  return roles.map((role, index) => ({
    id: `${idPrefix}${String(index + 1).padStart(2, '0')}`,
    role,
    name: names[index] ?? role,
    email: `${role.replace('_', '.')}@${domain}`,
    password: 'demo-password',
  }));
}
