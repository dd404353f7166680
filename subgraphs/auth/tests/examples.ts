import type { User } from '../src/domain/user.ts';
import type { TenantSeed } from '../src/seed-tenant.ts';

/** The password of everyone in the examples. */
export const password = 'correct horse';

function id(place: string): string {
  return `01890000-0000-7000-8000-${place.padStart(12, '0')}`;
}

const northern = {
  tenantId: id('a00'),
  storeId: id('a10'),
  registerId: id('a11'),
  superAdminId: id('a20'),
  adminId: id('a21'),
  managerId: id('a22'),
  cashierId: id('a23'),
};
const southern = {
  tenantId: id('b00'),
  storeId: id('b10'),
  registerId: id('b11'),
  adminId: id('b21'),
};

/** The ids of two tenants that know nothing of each other. */
export const ids = { northern, southern, nobody: id('fff') };

/** A tenant with a store, a register and a user of several roles. */
export const northernSeed: TenantSeed = {
  tenant: { id: northern.tenantId, name: 'Northern Goods', currency: 'EUR' },
  stores: [
    {
      id: northern.storeId,
      name: 'Harbour',
      addressLines: ['Quay 1', '20457 Hamburg'],
      currency: 'EUR',
      timeZone: 'Europe/Berlin',
    },
  ],
  registers: [
    { id: northern.registerId, storeId: northern.storeId, code: 'R1', name: 'Front till' },
  ],
  users: [
    {
      id: northern.superAdminId,
      email: 'root@north.example',
      name: 'Rut Root',
      roles: ['super_admin'],
      password,
    },
    {
      id: northern.adminId,
      email: 'admin@north.example',
      name: 'Ada Admin',
      roles: ['admin'],
      password,
    },
    {
      id: northern.managerId,
      email: 'manager@north.example',
      name: 'Max Manager',
      roles: ['manager'],
      password,
    },
    {
      id: northern.cashierId,
      email: 'cashier@north.example',
      name: 'Cem Cashier',
      roles: ['cashier'],
      password,
    },
  ],
};

/** Another tenant, whose admin is the only one. */
export const southernSeed: TenantSeed = {
  tenant: { id: southern.tenantId, name: 'Southern Goods', currency: 'USD' },
  stores: [
    {
      id: southern.storeId,
      name: 'Harbour',
      addressLines: [],
      currency: 'USD',
      timeZone: 'America/Chicago',
    },
  ],
  registers: [{ id: southern.registerId, storeId: southern.storeId, code: 'R1', name: 'Till' }],
  users: [
    {
      id: southern.adminId,
      email: 'admin@south.example',
      name: 'Sol Admin',
      roles: ['admin'],
      password,
    },
  ],
};

/** A cashier who may sign in, unless said otherwise. */
export function user(overrides: Partial<User> = {}): User {
  return {
    tenantId: northern.tenantId,
    id: northern.cashierId,
    email: 'cashier@north.example',
    name: 'Cem Cashier',
    roles: ['cashier'],
    isActive: true,
    createdAt: new Date('2030-01-01T09:00:00Z'),
    ...overrides,
  };
}
