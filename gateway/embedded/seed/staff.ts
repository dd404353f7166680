import type { Role } from '@novapos/chassis';
import type { ShopUser } from './shop.ts';

type Post = { readonly role: Role; readonly login: string; readonly pin?: string };

const posts: readonly Post[] = [
  { role: 'super_admin', login: 'super.admin' },
  { role: 'admin', login: 'admin' },
  { role: 'manager', login: 'manager', pin: '9630' },
  { role: 'inventory', login: 'inventory' },
  { role: 'cashier', login: 'cashier', pin: '2580' },
  { role: 'support', login: 'support' },
  { role: 'cashier', login: 'cashier.2', pin: '1470' },
];

/**
 * One user of each role, and a second cashier: `<role>@<domain>`, with a password for demonstrations that says so.
 * Who works at a till has a PIN as well.
 */
export function staff(
  idPrefix: string,
  domain: string,
  names: readonly string[],
): readonly ShopUser[] {
  return posts.map(({ role, login, ...pin }, index) => ({
    id: `${idPrefix}${String(index + 1).padStart(2, '0')}`,
    role,
    name: names[index] ?? role,
    email: `${login}@${domain}`,
    password: 'demo-password',
    ...pin,
  }));
}
