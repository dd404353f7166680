import type { Shop } from './shop.ts';

/** The platform's own tenant: it sells nothing, its super admin opens tenants. */
export const platform: Shop = {
  tenant: { id: '0198c000-0000-7000-8000-000000000001', name: 'Platform', currency: 'USD' },
  stores: [],
  users: [
    {
      id: '0198c000-0000-7000-8000-000000000201',
      role: 'super_admin',
      name: 'Operator',
      email: 'super.admin@platform.example',
      password: 'demo-password',
    },
  ],
  taxes: [],
  catalogue: [],
};
